package report

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

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

// along returns the place of points on an axis; beyond its ends, the end.
func along(points float64) px {
	const end = 100
	return px(axisZero + min(max(points, -end), end)/end*axisZero)
}

// A dotted is the dots over their axis.
type dotted struct {
	Height px
	Floor  px // of the axis
	Dots   []dot
}

// A dot is one place of the lean.
type dot struct {
	X, Y  px
	First bool // on the first pole's side
}

// drawDots stacks the places of the lean in bins that meet at zero, so that none straddles it.
func drawDots(b Dots) dotted {
	const bins, size = 15, 10.0 // on either side of zero; units
	var stacks [2 * bins]int
	for _, place := range b.Lean.Places() {
		stacks[min(max(bins+int(math.Floor(place/100*bins)), 0), 2*bins-1)]++
	}
	floor := size*float64(slices.Max(stacks[:])) + 4
	drawn := dotted{Height: px(floor + 6), Floor: px(floor)}
	for at, count := range stacks {
		for row := range count {
			drawn.Dots = append(drawn.Dots, dot{px((float64(at) + 0.5) * size), px(floor - 2 - (float64(row)+0.5)*size), at >= bins})
		}
	}
	return drawn
}

// up returns the height of points on a map, whose units go down from 100 points.
func up(points float64) px { return px(100 - points) }

// mark returns the place on an axis of what was chosen; empty where nothing was.
func mark(of coach.Choice) string {
	if of.N == 0 {
		return ""
	}
	return along(of.Points).String()
}

// outline returns the path of the density of a lean between two places, over a floor: how likely it
// is at each. It is empty where there is nothing to draw.
func outline(lean coach.Estimate, from, to float64) string {
	const floor, height, step, least = 30, 28, 2.5, 0.01 // units; points; a share of the height
	var b strings.Builder
	high := 0.0
	fmt.Fprintf(&b, "M%v %v", along(from), px(floor))
	for points := from; points <= to; points += step {
		density := lean.Density(points)
		high = max(high, density)
		fmt.Fprintf(&b, "L%v %v", along(points), px(floor-height*density))
	}
	if lean.N == 0 || high < least {
		return ""
	}
	fmt.Fprintf(&b, "L%v %vZ", along(to), px(floor))
	return b.String()
}

// A bar is a figure with its band, or of many people, on an axis.
type bar struct {
	Title, Sentence string
	Points          float64
	At, Low, Wide   px
	Shown, Spread   bool // there is a figure; it is of many people
}

func newBar(title, sentence string, n int, points, low, high float64) bar {
	return bar{title, sentence, points, along(points), along(low), along(high) - along(low), n > 0, false}
}

func drawGauges(b Gauges) (bars []bar) {
	for _, gauge := range b.Gauges {
		low, high := gauge.Lean.Band()
		bars = append(bars, newBar(gauge.Title, gauge.Sentence, gauge.Lean.N, gauge.Lean.Points, low, high))
	}
	return bars
}

func drawSpreads(b Spreads) (bars []bar) {
	for _, row := range b.Rows {
		drawn := newBar(row.Title, row.Sentence, row.Spread.N, row.Spread.Median, row.Spread.Low, row.Spread.High)
		drawn.Spread = true
		bars = append(bars, drawn)
	}
	return bars
}

// Someone is a place on the map of a room at which so many people stand.
type someone struct {
	X, Y px
	N    int
}

// peopleOn returns the people on a map, and whether several stand at one place.
func peopleOn(b RoomMap) (people []someone, several bool) {
	for _, dot := range b.Dots {
		x, y := px(dot.Levels[1]), up(dot.Levels[0])
		if i := slices.IndexFunc(people, func(s someone) bool { return s.X == x && s.Y == y }); i >= 0 {
			people[i].N++
			several = true
			continue
		}
		people = append(people, someone{x, y, 1})
	}
	return people, several
}
