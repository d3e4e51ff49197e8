package content

import (
	"fmt"
	"slices"
)

// someQuick wants every theme to mark prompts for Quick. If none does, Quick is as long as Full;
// otherwise Quick leaves out a theme that marks none.
func (w proofreader) someQuick(at place, ratings []ratingsOfTheme) {
	var without []int
	asked, able, ableQuick := 0, 0, 0 // themes: with prompts; with a figure in Full, and in Quick
	for t, theme := range w.pack.Themes {
		unsure := w.unsure(theme, at.item(t).key("prompts"))
		if unsure || w.figured(ratings[t]) {
			able++
		}
		if unsure || w.figured(ratings[t].quick()) {
			ableQuick++
		}
		if len(theme.Prompts) > 0 { // else that has to be mended first
			asked++
			if !unsure && !slices.ContainsFunc(theme.Prompts, func(prompt Prompt) bool { return prompt.Quick }) {
				without = append(without, t)
			}
		}
	}
	if len(without) == asked {
		if asked > 0 {
			w.warn(at, "no prompt is marked quick: true, so Quick asks as much as Full", "mark some in each theme")
		}
		return
	}
	w.quickLean(at, able, ableQuick)
	for _, t := range without {
		w.warn(at.item(t).key("prompts"), fmt.Sprintf("theme %s has no quick prompt, so Quick leaves it out", quoted(w.pack.Themes[t].ID)), "mark some with quick: true")
	}
}

// quickLean wants Quick to ask enough for a lean if Full does: in two themes, or in the only one
// that asks enough.
func (w proofreader) quickLean(at place, able, ableQuick int) {
	need, where := min(able, 2), "in two themes"
	if need < 2 {
		where = "in one theme"
	}
	if ableQuick < need {
		w.warn(at, "Quick asks for too few ratings to give a lean", "mark two ratings of either pole with quick: true "+where)
	}
}

// unsure reports whether a prompt of a theme has to be mended before it is known what Quick asks.
func (w proofreader) unsure(theme Theme, at place) bool {
	for p := range theme.Prompts {
		if w.spoilt[at.item(p).node] || w.spoilt[at.item(p).key("quick").node] {
			return true
		}
	}
	return false
}

// figured reports whether ratings suffice for the figure of a theme: two for each pole.
func (w proofreader) figured(ratings ratingsOfTheme) bool {
	counts, _ := w.counted(ratings)
	return min(counts[0], counts[1]) >= 2
}
