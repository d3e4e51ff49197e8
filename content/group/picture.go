package group

import (
	"cmp"
	"slices"

	"twohats/content"
	"twohats/content/coach"
)

// Picture gives what the room may see, and the ids of those who are in a picture for the first
// time; nil where nobody is. They must be noted as shown before it is.
func (r Room) Picture() (Picture, []string) {
	p := Picture{Pack: r.pack, Waiting: r.waiting, Sample: r.sample}
	if len(r.shown) == 0 {
		return p, nil
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
	p.Practice, p.Asked = practice(p.Lean), asked(p.Demand)
	p.Worth = r.worth()
	p.Dots = r.dots()
	return p, r.fresh
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

// practice gives the side on which the middle half of the room's leans lies.
func practice(lean Spread) coach.Side {
	switch {
	case lean.N > 0 && lean.Low > 0:
		return coach.First
	case lean.N > 0 && lean.High < 0:
		return coach.Second
	}
	return coach.Neither
}

// demandSided is where the median demand has a side, in points, as one person's has in coach.
const demandSided = 37.5

func asked(demand Spread) coach.Side {
	switch {
	case demand.N > 0 && demand.Median >= demandSided:
		return coach.First
	case demand.N > 0 && demand.Median <= -demandSided:
		return coach.Second
	}
	return coach.Neither
}
