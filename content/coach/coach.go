// Package coach takes one person through a pack and reads what their answers mean.
//
// A Session is the walk; a Record is all that it holds, as plain data; Read makes a Reading of a
// Record. The package uses no disk, no terminal and no clock, so the same answers give the
// same reading on every machine. All figures are points: 0 to 100 for a pole, −100 to 100 for a
// lean, a pull or a demand, where + is the pack's first pole. What was not answered is left out and
// never filled in.
package coach

import "twohats/content"

// Read returns the reading of a record. It reads all answers, whatever the depth of the walk.
func Read(pack *content.Pack, record Record) Reading {
	m := ForMany(pack)
	ratings, chosen := m.split(m.answers(record))
	r := m.figures(ratings, chosen)
	r.Claims = claims(pack, record, ratings, r.Themes)
	r.Offers = Offers(pack, r, nil)
	r.Care = care(ratings)
	return r
}

// An Estimate is a figure and its standard error, both in points, from N answers. With N == 0
// there is no figure.
type Estimate struct {
	Points float64 `json:"points"`
	Error  float64 `json:"error"`
	N      int     `json:"n"`
}

// A Level is a pole's mean in points, 0 to 100, corrected for yea-saying, with what it was made of.
// With N == 0 there is no figure.
type Level struct {
	Points   float64 `json:"points"`
	Raw      float64 `json:"raw"`      // the mean of the keyed answers before the correction, 0 to 100
	N        int     `json:"n"`        // answered ratings
	Reversed int     `json:"reversed"` // how many of them are reversed
}

// A Mean is a mean of N answers in points. With N == 0 there is none.
type Mean struct {
	Points float64 `json:"points"`
	N      int     `json:"n"`
}

// A Side is a pole of the pack (First or Second) or Neither.
type Side int

const (
	Second  Side = -1
	Neither Side = 0
	First   Side = 1
)

// Pole returns the index of the side's pole in the pack, 0 or 1; 0 for Neither, which has none.
func (s Side) Pole() int {
	if s == Second {
		return 1
	}
	return 0
}

// A ThemeReading is what the answers to one theme say. They are too few for a verdict.
type ThemeReading struct {
	ID           string
	Levels       [2]Level // by pole
	Lean         Estimate
	Pull, Demand Mean // −100 to 100
}

// A Reading is what a record's answers say. Besides the figures it holds what they were made of,
// so that each can be shown with the person's own numbers.
type Reading struct {
	YeaSaying float64 // c: how far answers lie above the middle whatever they are about, in points
	Straight  Mean    // of the positively worded ratings, over both poles
	Reversed  Mean    // of the reversed ratings before reversal, over both poles

	Levels        [2]Level // by pole
	Variance      float64  // of one answer around its pole's mean, points squared
	ThemeVariance float64  // of one answer around the mean of its pole in its theme, points squared
	Lean          Estimate // first pole minus second, less the pack's centre
	Verdict       Verdict
	Themes        []ThemeReading // in pack order
	Pull, Demand  Mean           // of betweens and scenarios, −100 to 100

	Practice, PullSide, DemandSide Side // Practice is the side of the verdict

	Claims []Claim // in the order they are checked
	Offers []Offer // at most three
	Care   []CareNote
}
