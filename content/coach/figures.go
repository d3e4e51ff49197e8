package coach

import (
	"slices"

	"twohats/content"
)

// figures returns a reading without claims, offers and care notes, which speak to a person.
func (m *Many) figures(ratings, chosen []answered) Reading {
	r := Reading{Themes: make([]ThemeReading, len(m.pack.Themes))}
	c, straight, reversed := yeaSaying(ratings)
	r.YeaSaying, r.Straight, r.Reversed = rounded(c), straight.rounded(), reversed.rounded()

	cells := make([]cell, 0, content.PoleCount*len(r.Themes))
	for t := range r.Themes {
		own, picks := cellsOf(ofTheme(ratings, t)), ofTheme(chosen, t)
		cells = append(cells, own[:]...)
		r.Themes[t] = ThemeReading{
			ID:     m.pack.Themes[t].ID,
			Levels: levels(own, c),
			Pull:   choice(picks, content.Pull),
			Demand: choice(picks, content.Demand),
		}
	}
	v := variance(cells...)
	r.ThemeVariance = rounded(v)
	for t := range r.Themes {
		r.Themes[t].Lean = lean(r.Themes[t].Levels, v, m.pack.Centre)
	}

	whole := cellsOf(ratings)
	v = variance(whole[:]...)
	r.Variance = rounded(v)
	r.Levels = levels(whole, c)
	if r.Figured() >= m.forALean {
		r.Lean = lean(r.Levels, v, m.pack.Centre)
	}
	r.Verdict = verdict(r.Lean)
	r.Practice = practice(r.Verdict, r.Lean)

	r.Pull, r.Demand = choice(chosen, content.Pull), choice(chosen, content.Demand)
	r.PullSide, r.DemandSide = sideOf(r.Pull.Points, pullSided), DemandSideOf(r.Demand.Points)
	return r
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

// ThemesForALean returns how many themes need a figure before there is an overall lean: two, for one
// part of a life says nothing about the others, or fewer if fewer can have a figure. It is the same
// at any depth: that Quick asks less is no reason to trust it more.
func ThemesForALean(pack *content.Pack) int { return ForMany(pack).forALean }

// AsksForALean reports whether the questions of a depth, if all are answered, can give a lean.
func AsksForALean(pack *content.Pack, depth Depth) bool {
	m := ForMany(pack)
	return m.maxFigured(depth) >= m.forALean
}

// maxFigured returns how many themes have a figure once all that a depth asks is answered: those with
// enough ratings of either pole.
func (m *Many) maxFigured(depth Depth) (themes int) {
	items := fixedItems(m.pack, depth)
	rated := make([][content.PoleCount]int, len(m.pack.Themes))
	for i := range m.prompts {
		rating := &m.prompts[i]
		_, counts := rating.figure(Answer{Step: 1})
		if rating.Kind == content.Rating && counts && slices.ContainsFunc(items, func(item Item) bool { return item.Prompt == rating.Prompt }) {
			rated[rating.Theme][rating.Pole]++
		}
	}
	for _, poles := range rated {
		if min(poles[0], poles[1]) >= minRatings {
			themes++
		}
	}
	return themes
}
