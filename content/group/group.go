// Package group makes a picture of a room from many people's figures, by rules that keep each of
// them out of sight.
//
// A picture is made of whole blocks: at least five people who were first shown together, and from
// then on only together. So pictures that differ do so by five people or more. A row holds no text,
// no time and, apart from the worth, no answer. The package uses no disk, no random numbers and no
// clock.
package group

import (
	"math"

	"twohats/content"
	"twohats/content/coach"
)

// Fewest is how many people a figure needs before it is shown.
const Fewest = 5

// A Worth is a person's answer to whether it was worth the time; its zero value is no answer.
type Worth int

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
	Themes map[string]float64         `json:"themes,omitempty"` // leans by the ids of the themes that have a figure
	Pull   *float64                   `json:"pull,omitempty"`   // −100 to 100, from at least two choices; else nil
	Demand *float64                   `json:"demand,omitempty"` // likewise
	Worth  Worth                      `json:"worth,omitempty"`
}

// fewestChoices is how many choices a pull or a demand in a row needs: from one alone it would be
// the answer itself.
const fewestChoices = 2

// RowOf returns the figures of a record in whole points, still without an id; false if there is
// no lean. All but the worth are made of two answers or more, and most can come from different
// answers. Only a figure at an end of its scale reveals every answer behind it.
func RowOf(pack *content.Pack, record coach.Record, worth Worth) (Row, bool) {
	reading := coach.Read(pack, record)
	if reading.Lean.N == 0 {
		return Row{}, false
	}
	row := Row{Lean: lean(reading.Lean.Points), Themes: make(map[string]float64), Pull: choice(reading.Pull), Demand: choice(reading.Demand)}
	for pole, level := range reading.Levels {
		row.Levels[pole] = whole(level.Points)
	}
	for _, theme := range reading.Themes {
		if theme.Lean.N > 0 {
			row.Themes[theme.ID] = lean(theme.Lean.Points)
		}
	}
	if worth.known() {
		row.Worth = worth
	}
	return row, true
}

func (w Worth) known() bool { return w >= 0 && w <= WellWorth }

// lean returns a lean as a row holds it: a pack's centre may push one beyond the ends of its scale.
func lean(points float64) float64 { return whole(min(max(points, -100), 100)) }

func choice(c coach.Mean) *float64 {
	if c.N < fewestChoices {
		return nil
	}
	points := whole(c.Points)
	return &points
}

// whole rounds a figure to a whole point, halves away from zero, which favours neither side.
func whole(points float64) float64 { return math.Round(points) + 0 } // the sum with 0 is never −0
