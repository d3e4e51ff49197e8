package group

import (
	"slices"

	"twohats/content"
	"twohats/content/coach"
)

// FewestDots is how many people it takes before each is shown as a dot.
const FewestDots = 8

// A Picture is what a room may see of its people.
type Picture struct {
	Pack    *content.Pack
	N       int // people in it; 0 if too few for a picture
	Waiting int // people who are not in it yet, because too few came since the last one

	Levels       [content.PoleCount]Spread // by pole, 0 to 100
	Lean         Spread                    // −100 to 100
	Themes       []Spread                  // leans, in pack order
	Pull, Demand Spread                    // −100 to 100
	Practice     coach.Side                // the side of the lean
	Asked        coach.Side                // what its work asks for, as the room says; Neither for both alike, or no figure
	Worth        WorthSpread
	Dots         []Dot // one for each person, in an order that reveals nothing; empty below eight people
	Sample       bool  // invented, for a rehearsal
}

// A Spread is where the middle of some people lies: the median and the quartiles around it, in
// whole points. With N == 0 fewer than five have a figure, and nothing is shown.
type Spread struct {
	N      int     `json:"n"`
	Low    float64 `json:"low"`
	Median float64 `json:"median"`
	High   float64 `json:"high"`
}

// Side returns the side on which the middle half lies; Neither if it lies on both or touches zero,
// or if nothing is shown.
func (s Spread) Side() coach.Side {
	switch {
	case s.N > 0 && s.Low > 0:
		return coach.First
	case s.N > 0 && s.High < 0:
		return coach.Second
	}
	return coach.Neither
}

// A WorthSpread is the median answer of N people; of two in the middle the lower one, for there is
// none halfway. With N == 0 there is no median.
type WorthSpread struct {
	N      int
	Median Worth
}

// A Dot is one person on the map, in points of either pole.
type Dot struct{ Levels [content.PoleCount]float64 }

// Picture returns what the room may see. Whatever Unnoted returns must be noted before it is shown.
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

// figures returns one figure, sorted, of everyone who has it; of nobody in a cluster if any part has
// too few.
func (r Room) figures(of func(Row) *float64) []float64 {
	var all []float64
	for _, cluster := range r.shown {
		for _, id := range cluster.members(Fewest, func(id string) bool { return of(r.rows[id]) != nil }) {
			all = append(all, *of(r.rows[id]))
		}
	}
	slices.Sort(all)
	return all
}

func (r Room) spread(of func(Row) *float64) Spread { return spreadOf(r.figures(of)) }

// spreadOf returns the median and the quartiles of some figures, which must be whole and sorted,
// in whole points. Fewer than Fewest figures have none.
//
// The quantile p of n figures lies at the place (n + 1/3)·p + 1/3, from 1, and between two
// figures on the straight line: the eighth of the definitions in Hyndman and Fan 1996, which
// they recommend, https://doi.org/10.1080/00031305.1996.10473566.
func spreadOf(sorted []float64) Spread {
	n := len(sorted)
	if n < Fewest {
		return Spread{}
	}
	return Spread{N: n, Low: quarter(sorted, 1), Median: quarter(sorted, 2), High: quarter(sorted, 3)}
}

// quarter returns the quantile k/4. It counts in twelfths of a place, so that halves between whole
// figures are exact.
func quarter(sorted []float64, k int) float64 {
	twelfths := (3*len(sorted)+1)*k + 4
	before, share := twelfths/12, float64(twelfths%12)
	if share == 0 {
		return sorted[before-1]
	}
	return whole((sorted[before-1]*(12-share) + sorted[before]*share) / 12)
}

func (r Room) worth() WorthSpread {
	answers := r.figures(func(row Row) *float64 {
		if answer := float64(row.Worth); answer != 0 {
			return &answer
		}
		return nil
	})
	if len(answers) < Fewest {
		return WorthSpread{}
	}
	return WorthSpread{N: len(answers), Median: Worth(answers[(len(answers)-1)/2])}
}

// dots returns a dot for each person, sorted by place; none if any part has too few people.
func (r Room) dots() []Dot {
	var all []Dot
	for _, cluster := range r.shown {
		ids := cluster.members(FewestDots, func(string) bool { return true })
		if ids == nil {
			return nil
		}
		for _, id := range ids {
			all = append(all, Dot{r.rows[id].Levels})
		}
	}
	slices.SortFunc(all, func(a, b Dot) int { return slices.Compare(a.Levels[:], b.Levels[:]) })
	return all
}

// asked returns the side of the median demand, by the rule for one person's demand.
func asked(demand Spread) coach.Side {
	if demand.N == 0 {
		return coach.Neither
	}
	return coach.DemandSideOf(demand.Median)
}
