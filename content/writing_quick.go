package content

import "fmt"

// someQuick wants a pack to say what Quick asks, in every theme. Without any, Quick is as long as
// Full; a theme without any is left out of it.
func (w proofreader) someQuick(at place) {
	var without []int
	asked := 0
	for t, theme := range w.pack.Themes {
		if len(theme.Prompts) == 0 {
			continue // which has to be mended first
		}
		asked++
		if !w.quick(theme, at.item(t).key("prompts")) {
			without = append(without, t)
		}
	}
	if len(without) == asked {
		if asked > 0 {
			w.warn(at, "no prompt is marked quick: true, so Quick asks as much as Full", "mark some in each theme")
		}
		return
	}
	w.quickLean(at)
	for _, t := range without {
		w.warn(at.item(t).key("prompts"), fmt.Sprintf("theme %s has no quick prompt, so Quick leaves it out", quoted(w.pack.Themes[t].ID)), "mark some with quick: true")
	}
}

// quick reports whether a theme has a prompt that Quick asks, or one where that has to be mended.
func (w proofreader) quick(theme Theme, at place) bool {
	for p, prompt := range theme.Prompts {
		if prompt.Quick || w.spoilt[at.item(p).key("quick").node] || w.spoilt[at.item(p).node] {
			return true
		}
	}
	return false
}

// quickLean wants Quick to ask enough for a lean where all of the pack does: two ratings of either
// pole in two themes, or in the only theme that has as many.
func (w proofreader) quickLean(at place) {
	const fewestThemes = 2
	all, quick := 0, 0
	for t := range w.pack.Themes {
		theme := at.item(t).key("prompts")
		if w.figured(theme, w.pack.Themes[t].Prompts, func(Prompt) bool { return true }) {
			all++
		}
		if w.figured(theme, w.pack.Themes[t].Prompts, func(p Prompt) bool { return p.Quick }) {
			quick++
		}
	}
	need, where := min(all, fewestThemes), "in two themes"
	if need < fewestThemes {
		where = "in one theme"
	}
	if quick < need {
		w.warn(at, "Quick asks for too few ratings to give a lean", "mark two ratings of either pole with quick: true "+where)
	}
}

// figured reports whether the prompts of a theme that count have two ratings of either pole. One
// that has to be mended counts.
func (w proofreader) figured(at place, prompts []Prompt, counts func(Prompt) bool) bool {
	const fewestRatings = 2
	var ratings [PoleCount]int
	for p, prompt := range prompts {
		if w.spoilt[at.item(p).node] || w.spoilt[at.item(p).key("quick").node] {
			return true
		}
		if _, pole := w.pack.Pole(prompt.Pole); pole >= 0 && pole < PoleCount && prompt.Kind == Rating && counts(prompt) {
			ratings[pole]++
		}
	}
	return min(ratings[0], ratings[1]) >= fewestRatings
}
