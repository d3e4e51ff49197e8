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
	r.themes(pack, all, made, c)

	v := variance(parts[:]...)
	r.Variance = settled(v)
	if r.Figured() >= ThemesForALean(pack) {
		r.Lean = lean(r.Levels, v, pack.Centre)
	}
	r.Verdict = verdict(r.Lean)

	r.Pull, r.Demand = choice(made.pull...), choice(made.demand...)
	r.Practice = practice(r.Verdict, r.Lean)
	r.PullSide = sideOf(r.Pull.Points, pullSided)
	r.DemandSide = sideOf(r.Demand.Points, demandSided)
	return r
}

// themes makes the figures of the themes, with the yea-saying c of all of them.
func (r *Reading) themes(pack *content.Pack, all []rated, made choices, c float64) {
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
	v := variance(cells...)
	r.ThemeVariance = settled(v)
	for t := range r.Themes {
		r.Themes[t].Lean = lean(r.Themes[t].Levels, v, pack.Centre)
	}
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

// ThemesForALean returns how many themes need a figure before there is a lean of all of them:
// two, for what one part of a life holds says nothing about the others. Of a pack with fewer
// themes that can have a figure it is as many as can. It is the same at any depth: that Quick asks
// little is no reason to believe it more.
func ThemesForALean(pack *content.Pack) int {
	const fewestThemes = 2
	return min(themesAble(pack, Full), fewestThemes)
}

// AsksForALean reports whether the questions of a depth can come to a lean, answered in full.
func AsksForALean(pack *content.Pack, depth Depth) bool {
	return themesAble(pack, depth) >= ThemesForALean(pack)
}

// themesAble returns how many themes can have a figure at a depth.
func themesAble(pack *content.Pack, depth Depth) int {
	some, able := depth == Quick && anyQuick(pack), 0
	for t := range pack.Themes {
		if canHaveFigure(pack, &pack.Themes[t], some) {
			able++
		}
	}
	return able
}

// canHaveFigure reports whether a theme, or what Quick asks of it, has enough ratings of either
// pole.
func canHaveFigure(pack *content.Pack, theme *content.Theme, quickAlone bool) bool {
	var ratings [content.PoleCount]int
	for p := range theme.Prompts {
		prompt := &theme.Prompts[p]
		if prompt.Kind != content.Rating || quickAlone && !prompt.Quick {
			continue
		}
		if _, pole := pack.Pole(prompt.Pole); pole >= 0 {
			ratings[pole]++
		}
	}
	return min(ratings[0], ratings[1]) >= fewest
}
