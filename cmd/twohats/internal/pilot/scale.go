package pilot

import (
	"slices"

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
		var ofPoles []scale
		for pole, its := range pack.Poles {
			if items := itemsOf(many, t, pole); len(items) > 0 {
				ofPoles = append(ofPoles, scale{theme.ID + "/" + its.ID, t, pole, items})
			}
		}
		if len(ofPoles) == 1 {
			ofPoles[0].name = theme.ID
		}
		all = append(all, ofPoles...)
		if len(ofPoles) > 1 {
			all = append(all, scale{theme.ID, t, whichever, itemsOf(many, t, whichever)})
		}
	}
	for pole := range pack.Poles {
		items := itemsOf(many, whichever, pole)
		spread := slices.ContainsFunc(items, func(i int) bool { return many.Prompts()[i].Theme != many.Prompts()[items[0]].Theme })
		if spread {
			all = append(all, scale{poleName(pack, pole), whichever, pole, items})
		}
	}
	return all
}

// whichever stands for whichever theme or pole.
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

// bothPoles reports whether a theme, or the pack, has ratings of either pole.
func bothPoles(many *coach.Many, theme int) bool {
	return len(itemsOf(many, theme, 0)) > 0 && len(itemsOf(many, theme, 1)) > 0
}

// poleName names a pole over all themes, and apart from any theme of its name: no id holds a star.
func poleName(pack *content.Pack, pole int) string {
	id := pack.Poles[pole].ID
	if pack.Theme(id) != nil {
		return "*/" + id
	}
	return id
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
