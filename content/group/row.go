package group

import (
	"math"

	"twohats/content"
	"twohats/content/coach"
)

// fewestChoices is how many choices a pull or a demand needs to be in a row: of one choice it
// would be the answer itself.
const fewestChoices = 2

// RowOf returns the figures of a record in whole points, still without an id; false where there is
// no lean. All but the worth are of two answers or more, so that most of them can come of
// different answers. Only one at an end of its scale reveals every answer behind it.
func RowOf(pack *content.Pack, record coach.Record, worth Worth) (Row, bool) {
	reading := coach.Read(pack, record)
	if reading.Lean.N == 0 {
		return Row{}, false
	}
	row := Row{Lean: lean(reading.Lean), Themes: make(map[string]float64), Pull: choice(reading.Pull), Demand: choice(reading.Demand)}
	for pole, level := range reading.Levels {
		row.Levels[pole] = whole(level.Points)
	}
	for _, theme := range reading.Themes {
		if theme.Lean.N > 0 {
			row.Themes[theme.ID] = lean(theme.Lean)
		}
	}
	if worth.known() {
		row.Worth = worth
	}
	return row, true
}

func (w Worth) known() bool { return w >= 0 && w <= WellWorth }

// lean returns a lean as a row holds it: a pack's centre may push one over the ends of its scale.
func lean(e coach.Estimate) float64 { return whole(min(max(e.Points, -100), 100)) }

func choice(c coach.Choice) *float64 {
	if c.N < fewestChoices {
		return nil
	}
	points := whole(c.Points)
	return &points
}

// whole rounds a figure to a whole point, halves away from zero, so that neither side is favoured.
func whole(points float64) float64 { return math.Round(points) + 0 } // the sum with 0 is never −0
