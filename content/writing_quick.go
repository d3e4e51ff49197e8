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
	for _, t := range without {
		w.warn(at.item(t).key("prompts"), fmt.Sprintf("theme %s has no quick prompt, so Quick leaves it out", quoted(w.pack.Themes[t].ID)), "mark some with quick: true")
	}
}

// quick tells whether a theme has a prompt that Quick asks, or one where that has to be mended.
func (w proofreader) quick(theme Theme, at place) bool {
	for p, prompt := range theme.Prompts {
		if prompt.Quick || w.spoilt[at.item(p).key("quick").node] || w.spoilt[at.item(p).node] {
			return true
		}
	}
	return false
}
