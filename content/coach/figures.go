package coach

import "twohats/content"

// figures returns a reading without the claims, the offers and the care notes, which speak to a
// person.
func (m *Many) figures(all []rated, made choices) Reading {
	var r Reading
	parts := byPole(all)
	c, straight, reversed := yeaSaying(all)
	r.YeaSaying = settled(c)
	r.Straight, r.Reversed = straight.settled(), reversed.settled()
	r.Levels = levels(parts, c)
	r.Themes, r.ThemeVariance = m.themes(all, made, c)

	v := variance(parts[:]...)
	r.Variance = settled(v)
	if r.Figured() >= m.forALean {
		r.Lean = lean(r.Levels, v, m.pack.Centre)
	}
	r.Verdict = verdict(r.Lean)

	r.Pull, r.Demand = choice(made.pull...), choice(made.demand...)
	r.Practice = practice(r.Verdict, r.Lean)
	r.PullSide = sideOf(r.Pull.Points, pullSided)
	r.DemandSide = sideOf(r.Demand.Points, demandSided)
	return r
}

// themes returns the figures of the themes, with the yea-saying c of all of them, and the variance
// of one answer.
func (m *Many) themes(all []rated, made choices, c float64) ([]ThemeReading, float64) {
	themes := make([]ThemeReading, len(m.pack.Themes))
	cells := make([][]rated, 0, content.PoleCount*len(themes))
	for t := range themes {
		parts := byPole(ofTheme(all, t))
		cells = append(cells, parts[:]...)
		themes[t] = ThemeReading{
			ID:     m.pack.Themes[t].ID,
			Levels: levels(parts, c),
			Pull:   choice(made.pull[t]),
			Demand: choice(made.demand[t]),
		}
	}
	v := variance(cells...)
	for t := range themes {
		themes[t].Lean = lean(themes[t].Levels, v, m.pack.Centre)
	}
	return themes, settled(v)
}

// Figured returns how many themes have a figure.
func (r Reading) Figured() int {
	n := 0
	for _, theme := range r.Themes {
		if theme.Lean.N > 0 {
			n++
		}
	}
	return n
}

// ThemesForALean returns how many themes need a figure before there is a lean of all of them: two,
// for one part of a life says nothing about the others, or as many as can have a figure where those
// are fewer. It is the same at any depth: that Quick asks little is no reason to believe it more.
func ThemesForALean(pack *content.Pack) int {
	const fewestThemes = 2
	return min(themesAble(pack, Full), fewestThemes)
}

// AsksForALean reports whether the questions of a depth, answered in full, can come to a lean.
func AsksForALean(pack *content.Pack, depth Depth) bool {
	return themesAble(pack, depth) >= ThemesForALean(pack)
}

// themesAble returns how many themes can have a figure at a depth: those that ask enough ratings of
// either pole.
func themesAble(pack *content.Pack, depth Depth) int {
	ratings := make(map[*content.Theme][content.PoleCount]int)
	for _, item := range asked(pack, depth) {
		if item.Prompt == nil || item.Prompt.Kind != content.Rating {
			continue
		}
		if _, pole := pack.Pole(item.Prompt.Pole); pole >= 0 {
			n := ratings[item.Theme]
			n[pole]++
			ratings[item.Theme] = n
		}
	}
	able := 0
	for _, n := range ratings {
		if min(n[0], n[1]) >= fewest {
			able++
		}
	}
	return able
}
