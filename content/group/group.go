// Package group knows what many people's figures show of a room, and the rules that keep each of
// them out of sight.
//
// A picture is made of whole blocks: at least five people whose rows were shown for the first time
// together, and from then on only together. So whatever pictures are laid side by side, five
// people or more differ between them. A row holds no text and no time, and of the answers only the
// worth as it was given. The package has no disk, no random numbers and no clock.
package group

import (
	"twohats/content"
	"twohats/content/coach"
)

// Fewest is how many people a figure needs before it is shown.
const Fewest = 5

// FewestDots is how many people it takes before each is shown as a dot.
const FewestDots = 8

// A Worth is a person's answer whether it was worth the time; its zero value is no answer.
type Worth int

// The answers.
const (
	NotWorth Worth = iota + 1
	PartlyWorth
	WellWorth
)

// A Row is one person's figures, in whole points.
type Row struct {
	ID     string                     `json:"id"` // random
	Levels [content.PoleCount]float64 `json:"levels"`
	Lean   float64                    `json:"lean"`             // −100 to 100
	Themes map[string]float64         `json:"themes,omitempty"` // leans by the theme's id, where it has a figure
	Pull   *float64                   `json:"pull,omitempty"`   // −100 to 100, from at least two choices; else nil
	Demand *float64                   `json:"demand,omitempty"` // likewise
	Worth  Worth                      `json:"worth,omitempty"`
}

// A Picture is what a room may see of its people.
type Picture struct {
	Pack    *content.Pack
	N       int // people in it; 0 where there are too few for a picture
	Waiting int // people who are not in it yet, because too few came since the last one

	Levels       [content.PoleCount]Spread // by pole, 0 to 100
	Lean         Spread                    // −100 to 100
	Themes       []Spread                  // leans, in pack order
	Pull, Demand Spread                    // −100 to 100
	Practice     coach.Side                // that of the lean
	Asked        coach.Side                // what the room says its work asks for; Neither is both alike, or no figure
	Worth        WorthSpread
	Dots         []Dot // one a person, from eight on, in an order that reveals nothing; else empty
	Sample       bool  // invented, for a rehearsal
}

// A Spread is where the middle of some people lies: the median and the quartiles around it, in
// whole points. With N == 0 fewer than five have a figure, and nothing is shown.
type Spread struct {
	N                 int
	Low, Median, High float64
}

// Side returns the side on which the middle half lies; Neither where it lies on both or touches
// zero, or where nothing is shown.
func (s Spread) Side() coach.Side {
	switch {
	case s.N > 0 && s.Low > 0:
		return coach.First
	case s.N > 0 && s.High < 0:
		return coach.Second
	}
	return coach.Neither
}

// A WorthSpread is the median answer of N people, the lower of two in the middle; with N == 0
// there is none. So half of them or more gave it or a higher one, and half or more it or a lower
// one.
type WorthSpread struct {
	N      int
	Median Worth
}

// A Dot is one person on the map, in points of either pole.
type Dot struct {
	Levels [content.PoleCount]float64
}
