package coach

import (
	"slices"

	"twohats/content"
)

// figures makes the figures of a reading: all of it but the claims, the offers and the care
// notes, which speak to a person.
func figures(pack *content.Pack, all []rated, made choices) Reading {
	var r Reading
	parts := byPole(all)
	c, straight, reversed := yeaSaying(all)
	r.YeaSaying = settled(c)
	r.Straight, r.Reversed = straight.settled(), reversed.settled()
	r.Levels = levels(parts, c)
	v := variance(parts[:]...)
	r.Variance = settled(v)
	r.Lean = lean(r.Levels, v, pack.Centre)
	r.Verdict = verdict(r.Lean)

	r.Pull, r.Demand = choice(made.pull...), choice(made.demand...)
	r.Practice = practice(r.Verdict, r.Lean)
	r.PullSide = sideOf(r.Pull.Points, pullSided)
	r.DemandSide = sideOf(r.Demand.Points, demandSided)

	cells := make([][]rated, 0, content.PoleCount*len(pack.Themes))
	r.Themes = slices.Grow(r.Themes, len(pack.Themes))
	for t := range pack.Themes {
		parts := byPole(ofTheme(all, t))
		cells = append(cells, parts[:]...)
		r.Themes = append(r.Themes, ThemeReading{
			ID:     pack.Themes[t].ID,
			Levels: levels(parts, c),
			Pull:   choice(made.pull[t]),
			Demand: choice(made.demand[t]),
		})
	}
	v = variance(cells...)
	r.ThemeVariance = settled(v)
	for t := range r.Themes {
		r.Themes[t].Lean = lean(r.Themes[t].Levels, v, pack.Centre)
	}
	return r
}
