package coach

import "twohats/content"

// Read makes the reading of a record. It reads what is there, whatever the depth of the walk.
func Read(pack *content.Pack, record Record) Reading {
	var r Reading
	all := ratings(pack, record)
	parts := byPole(all)
	c, straight, reversed := yeaSaying(all)
	r.YeaSaying = settled(c)
	r.Straight, r.Reversed = straight.settled(), reversed.settled()
	r.Levels = levels(parts, c)
	v := variance(parts[:]...)
	r.Variance = settled(v)
	r.Lean = lean(r.Levels, v, pack.Centre)
	r.Verdict = verdict(r.Lean)

	made := chosen(pack, record)
	r.Pull, r.Demand = choice(made.pull...), choice(made.demand...)
	r.Practice = practice(r.Verdict, r.Lean)
	r.PullSide = sideOf(r.Pull.Points, pullSided)
	r.DemandSide = sideOf(r.Demand.Points, demandSided)

	cells := make([][]rated, 0, content.PoleCount*len(pack.Themes))
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

	r.Claims = claims(pack, record, all, r.Themes)
	r.Offers = Offers(pack, r, nil)
	r.Care = care(record, all, parts)
	return r
}
