package report

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
)

// The drawings of the page are vectors, in units of their own. All axes of a lean are as
// wide, from -100 to 100 points.
const (
	axisEnd  = 300 // units from one end of an axis to the other
	axisZero = axisEnd / 2
)

// px is a length in units, written with a tenth at most.
type px float64

func (p px) String() string { return strconv.FormatFloat(math.Round(float64(p)*10)/10+0, 'f', -1, 64) }

// along gives the place on an axis that points lie on.
func along(points float64) px {
	const end = 100
	return px(axisZero + min(max(points, -end), end)/end*axisZero)
}

// An axis names the poles at its ends.
type axis struct{ First, Second string }

func axisOf(poles []content.Pole) (named axis) {
	if len(poles) == content.PoleCount {
		named = axis{poles[0].Name, poles[1].Name}
	}
	return named
}

// A dotted is the dots over their axis.
type dotted struct {
	axis
	Height px
	Floor  px // of the axis
	Dots   []dot
}

// A dot is one place of the lean; First tells on which side.
type dot struct {
	X, Y  px
	First bool
}

// drawDots stacks the places of the lean in bins that meet at zero, so that none straddles it.
func drawDots(b Dots, poles []content.Pole) dotted {
	const bins, size = 15, 10.0 // on either side of zero; units
	var stacks [2 * bins]int
	places := b.Lean.Places()
	for _, place := range places {
		stacks[min(max(bins+int(math.Floor(place/100*bins)), 0), 2*bins-1)]++
	}
	floor := size*float64(slices.Max(stacks[:])) + 4
	drawn := dotted{axis: axisOf(poles), Height: px(floor + 6), Floor: px(floor)}
	for at, count := range stacks {
		for row := range count {
			drawn.Dots = append(drawn.Dots, dot{px((float64(at) + 0.5) * size), px(floor - 2 - (float64(row)+0.5)*size), at >= bins})
		}
	}
	return drawn
}

// A plane is the map: the second pole across, the first up, 100 units each.
type plane struct {
	axis
	X, Y        px // of the point; the units go down
	RX, RY      px // how far it is in doubt
	Here, Doubt string
	Sentence    string
	Shown       bool
}

func drawMap(b Map, poles []content.Pole) plane {
	return plane{
		axis: axisOf(poles), Here: b.Here, Doubt: b.Doubt, Sentence: b.Sentence,
		X: px(b.Levels[1].Points), Y: px(100 - b.Levels[0].Points), RX: px(b.Doubts[1]), RY: px(b.Doubts[0]),
		Shown: b.Levels[0].N > 0 && b.Levels[1].N > 0,
	}
}

// Hills are the themes' rows under one axis.
type hills struct {
	axis
	Hill string // what a hill means
	Rows []hill
}

// A hill is one theme: how likely its lean is at each place, by height, in a piece for
// either side, and what was chosen.
type hill struct {
	Row
	Marks         string // in words
	First, Second string // outlines; empty where there is nothing to draw
	Pull, Demand  *px
}

func drawRows(b Rows, poles []content.Pole) hills {
	drawn := hills{axis: axisOf(poles), Hill: b.Hill}
	for _, row := range b.Rows {
		h := hill{Row: row, Marks: marks(row, b), Pull: mark(row.Pull), Demand: mark(row.Demand)}
		if row.Lean.N > 0 {
			h.First, h.Second = outline(row.Lean, 0, 100), outline(row.Lean, -100, 0)
		}
		drawn.Rows = append(drawn.Rows, h)
	}
	return drawn
}

func mark(of coach.Choice) *px {
	if of.N == 0 {
		return nil
	}
	at := along(of.Points)
	return &at
}

// outline gives the path of a density between two places, over a floor.
func outline(lean coach.Estimate, from, to float64) string {
	const floor, height, step, least = 30, 28, 2.5, 0.01 // units; points; a share of the height
	var b strings.Builder
	high := 0.0
	b.WriteString("M" + along(from).String() + " " + px(floor).String())
	for points := from; points <= to; points += step {
		density := lean.Density(points)
		high = max(high, density)
		b.WriteString("L" + along(points).String() + " " + px(floor-height*density).String())
	}
	if high < least {
		return ""
	}
	return b.String() + "L" + along(to).String() + " " + px(floor).String() + "Z"
}

// Bars are leans below each other.
type bars struct {
	axis
	Bars []bar
}

// A bar is a lean with its band.
type bar struct {
	Gauge
	At, Low, Wide px
	Shown         bool
}

func drawGauges(b Gauges, poles []content.Pole) bars {
	drawn := bars{axis: axisOf(poles)}
	for _, gauge := range b.Gauges {
		low, high := gauge.Lean.Band()
		drawn.Bars = append(drawn.Bars, bar{gauge, along(gauge.Lean.Points), along(low), along(high) - along(low), gauge.Lean.N > 0})
	}
	return drawn
}
