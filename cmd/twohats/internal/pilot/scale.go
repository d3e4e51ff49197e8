package pilot

import (
	"fmt"
	"math"
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

// scale measures a scale. Prompts that nobody answered are left out of it; those that all
// answer alike are left out of what is about differences, as in R's psych.
func (d *data) scale(s scale) ScaleStat {
	stat := ScaleStat{Scale: s.name}
	if s.theme != whichever {
		stat.Theme = d.many.Pack().Themes[s.theme].ID
	}
	if s.pole != whichever {
		stat.Pole = d.many.Pack().Poles[s.pole].ID
	}
	for _, item := range s.items {
		stat.Prompts = append(stat.Prompts, InScale{ID: d.many.Prompts()[item].ID})
	}
	items := slices.DeleteFunc(slices.Clone(s.items), d.silent)
	if len(items) == 0 {
		return stat
	}
	m := d.spread(&stat, items)
	switch {
	case stat.People == 0:
		stat.note("nobody answered all of its prompts")
		return stat
	case stat.People < fewestPeople:
		stat.note("%s: the other figures take three", counted(stat.People, "person counts", "people count"))
		return stat
	}
	var vary, places []int // in items, and in the scale's prompts
	for i, item := range items {
		if m.covariance(i, i) > 0 {
			vary, places = append(vary, i), append(places, slices.Index(s.items, item))
		} else {
			stat.note("all who count answer %q alike: it is left out of r, alpha and omega", d.many.Prompts()[item].ID)
		}
	}
	stat.reliability(m.covariances(vary), places)
	return stat
}

// spread adds what the means of the people who count are like. It returns the moments of their
// answers to some ratings, in half steps, and of the sum of these as the last.
func (d *data) spread(stat *ScaleStat, items []int) *moments {
	k := len(items)
	lowest, highest := 2*k, 2*k*d.many.Prompts()[items[0]].Steps
	floor, ceiling := 0, 0
	m := newMoments(k + 1)
	for halves, filled := range d.counting(items) {
		stat.People++
		stat.Filled += filled
		total := sum(halves...)
		m.add(append(halves, total)...)
		switch total {
		case lowest:
			floor++
		case highest:
			ceiling++
		}
	}
	stat.Spread = m.spread(k, 2*k, floor, ceiling)
	return m
}

// reliability adds what the covariances of the scale's prompts say; places are those of the
// prompts in the scale's.
func (s *ScaleStat) reliability(c matrix, places []int) {
	k := len(places)
	if k < 2 {
		s.note("r and alpha take two prompts that differ between people, and omega three")
		return
	}
	r := c.correlations()
	s.R = figureOf(meanCorrelation(r))
	for i, at := range places {
		s.Prompts[at].Rest = rest(c, i)
	}
	if s.Alpha = alpha(c); !s.Alpha.Has {
		s.note("its prompts cancel out, and the sum is the same for everybody: there is no alpha")
		return
	}
	s.Low, s.High = feldt(s.Alpha.Value, s.People, k)
	for i, at := range places {
		s.Prompts[at].Without = alpha(c.without(i))
	}
	switch {
	case s.Alpha.Value >= 0:
	case s.Pole == "":
		s.note("alpha is below 0, for the prompts of its two poles run against each other: read the poles apart")
	case k > 2: // of two lookAt says as much
		s.note("alpha is below 0, for the prompts of this scale run against each other")
	}
	switch {
	case k < 3:
		s.note("omega takes three prompts")
	case !varies(r.total(), r):
		s.note("its prompts cancel out: there is no omega")
	default:
		figure, improper := omega(r)
		s.Omega = figureOf(figure)
		if improper {
			s.note("one prompt takes up the whole factor: do not rely on omega")
		}
	}
	s.lookAt(k)
}

// lookAt marks the prompts that the scale would be better without, or that look keyed the
// wrong way, and says so. So many vary; of two it cannot be told which one is wrong. Of a scale of
// both poles it says nothing: they may well part.
func (s *ScaleStat) lookAt(vary int) {
	var wrong []string
	for i := range s.Prompts {
		p := &s.Prompts[i]
		p.Raises = p.Without.Has && math.Round(100*p.Without.Value) > math.Round(100*s.Alpha.Value) // what two decimals show
		p.Wrong = p.Rest.Has && p.Rest.Value < 0 && s.Pole != ""
		switch {
		case p.Wrong:
			wrong = append(wrong, p.ID)
			if vary > 2 {
				s.note("%q looks keyed the wrong way: who scores higher on it scores lower on the rest (r %s): look at its words, and whether it should be reversed", p.ID, p.Rest)
			}
		case p.Raises && s.Pole != "":
			s.note("without %q alpha would be %s, and with it it is %s", p.ID, p.Without, s.Alpha)
		}
	}
	switch {
	case vary == 2 && len(wrong) == 2:
		s.note("one of the two looks keyed the wrong way: who scores higher on %q scores lower on %q (r %s): look at their words, and whether one should be reversed", wrong[0], wrong[1], s.R)
	case len(wrong) > 0 && s.Omega.Has:
		s.note("omega counts a factor whichever way its prompts point: mend their keys before you go by it")
	}
}

func (s *ScaleStat) note(format string, args ...any) {
	s.Notes = append(s.Notes, fmt.Sprintf(format, args...))
}
