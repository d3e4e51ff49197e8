package group

import (
	"cmp"
	"slices"

	"twohats/content"
	"twohats/content/coach"
)

// Picture gives what the room may see. Before it is shown, what Unnoted gives must be noted.
func (r Room) Picture() Picture {
	p := Picture{Pack: r.pack, Waiting: r.waiting, Sample: r.sample}
	if len(r.shown) == 0 {
		return p
	}
	for pole := range content.PoleCount {
		p.Levels[pole] = r.spread(func(row Row) *float64 { return &row.Levels[pole] })
	}
	p.Lean = r.spread(func(row Row) *float64 { return &row.Lean })
	p.N = p.Lean.N
	for _, theme := range r.pack.Themes {
		p.Themes = append(p.Themes, r.spread(func(row Row) *float64 {
			if points, there := row.Themes[theme.ID]; there {
				return &points
			}
			return nil
		}))
	}
	p.Pull = r.spread(func(row Row) *float64 { return row.Pull })
	p.Demand = r.spread(func(row Row) *float64 { return row.Demand })
	p.Practice, p.Asked = p.Lean.Side(), asked(p.Demand)
	p.Worth = r.worth()
	p.Dots = r.dots()
	return p
}

// figures gives what people have of a figure, sorted: of a block all or nothing.
func (r Room) figures(of func(Row) *float64) []float64 {
	holds := func(id string) bool { return of(r.rows[id]) != nil }
	var all []float64
	for _, whole := range r.shown {
		if !whole.fits(Fewest, holds) {
			continue
		}
		for _, part := range whole {
			for _, id := range part {
				if points := of(r.rows[id]); points != nil {
					all = append(all, *points)
				}
			}
		}
	}
	slices.Sort(all)
	return all
}

func (r Room) spread(of func(Row) *float64) Spread { return spreadOf(r.figures(of)) }

// worth gives the median answer; between two answers the lower one, for there is none half-way.
func (r Room) worth() WorthSpread {
	answers := r.figures(func(row Row) *float64 {
		if row.Worth == 0 {
			return nil
		}
		answer := float64(row.Worth)
		return &answer
	})
	if len(answers) < Fewest {
		return WorthSpread{}
	}
	return WorthSpread{N: len(answers), Median: Worth(answers[(len(answers)-1)/2])}
}

// dots gives each person's place, in the order of the places.
func (r Room) dots() []Dot {
	var all []Dot
	for _, whole := range r.shown {
		if !whole.fits(FewestDots, everyone) {
			return nil
		}
		for _, part := range whole {
			for _, id := range part {
				all = append(all, Dot{r.rows[id].Levels})
			}
		}
	}
	slices.SortFunc(all, func(a, b Dot) int {
		return cmp.Or(cmp.Compare(a.Levels[0], b.Levels[0]), cmp.Compare(a.Levels[1], b.Levels[1]))
	})
	return all
}

// asked gives the side of the median demand, as one person's is found.
func asked(demand Spread) coach.Side {
	if demand.N == 0 {
		return coach.Neither
	}
	return coach.DemandSideOf(demand.Median)
}
