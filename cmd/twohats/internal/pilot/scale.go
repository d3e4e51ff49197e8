package pilot

import (
	"twohats/content"
	"twohats/content/coach"
)

// A scale is some ratings whose answers make one mean, each keyed: a reversed one counts the
// other way round. A rating for either pole counts for its own, so that a theme's mean says
// how much of both was done, and not where it leans.
type scale struct {
	name  string // trust/lead is a pole in a theme, trust a theme, lead a pole
	theme int    // of the pack; −1 where it goes over several
	pole  int    // of the pack; −1 where it is of both
	items []int  // its ratings' places in coach.Many.Prompts, in pack order
}

// scales returns the scales of a pack: theme by theme that of either pole, and the theme where
// it has both; then the poles that go over several themes. A theme with one pole is one scale.
func scales(many *coach.Many) []scale {
	var all []scale
	pack := many.Pack()
	for t, theme := range pack.Themes {
		var its []scale
		for p, pole := range pack.Poles {
			if items := itemsOf(many, t, p); len(items) > 0 {
				its = append(its, scale{theme.ID + "/" + pole.ID, t, p, items})
			}
		}
		switch len(its) {
		case 1:
			its[0].name = theme.ID
		case 2:
			its = append(its, scale{theme.ID, t, whichever, itemsOf(many, t, whichever)})
		}
		all = append(all, its...)
	}
	for p, pole := range pack.Poles {
		items, name := itemsOf(many, whichever, p), pole.ID
		if pack.Theme(name) != nil {
			name = "*/" + name // apart from a theme of its name: no id holds a star
		}
		if overThemes(many, items) {
			all = append(all, scale{name, whichever, p, items})
		}
	}
	return all
}

// whichever stands for whichever theme or pole, before the first.
const whichever = -1

// itemsOf returns the places of the ratings of a theme and a pole.
func itemsOf(many *coach.Many, theme, pole int) []int {
	var items []int
	for i, prompt := range many.Prompts() {
		if prompt.Kind == content.Rating && prompt.Pole >= 0 && (theme == whichever || prompt.Theme == theme) && (pole == whichever || prompt.Pole == pole) {
			items = append(items, i)
		}
	}
	return items
}

// overThemes reports whether ratings go over several themes.
func overThemes(many *coach.Many, items []int) bool {
	return len(items) > 0 && many.Prompts()[items[0]].Theme != many.Prompts()[items[len(items)-1]].Theme
}

// bothPoles reports whether a theme, or the pack, has ratings of either pole.
func bothPoles(many *coach.Many, theme int) bool {
	return len(itemsOf(many, theme, 0)) > 0 && len(itemsOf(many, theme, 1)) > 0
}

// mean returns the mean of a person's answers to the scale, in steps, and how many there are. As
// in the reading it takes two answers; a scale of one rating has the one as its mean.
func (s scale) mean(many *coach.Many, answers []coach.Answer) (mean Figure, n int) {
	sum := 0
	for _, i := range s.items {
		step, prompt := answers[i].Step, &many.Prompts()[i]
		if step == 0 {
			continue
		}
		if prompt.Reversed {
			step = prompt.Steps + 1 - step
		}
		sum += step
		n++
	}
	if n < min(2, len(s.items)) {
		return Figure{}, n
	}
	return figureOf(float64(sum) / float64(n)), n
}
