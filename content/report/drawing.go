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

// along gives the place on an axis that points lie on.
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
	places := b.Lean.Places()
	for _, place := range places {
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

// A plane is a map with its point: the second pole across, the first up, 100 units each.
type plane struct {
	Map    Map
	X, Y   px // of the point; the units go down
	RX, RY px // how far it is in doubt
	Shown  bool
}

func drawMap(b Map) plane {
	return plane{
		Map: b, Shown: b.Levels[0].N > 0 && b.Levels[1].N > 0,
		X: px(b.Levels[1].Points), Y: px(100 - b.Levels[0].Points), RX: px(b.Doubts[1]), RY: px(b.Doubts[0]),
	}
}

// Hills are the themes' rows under one axis.
type hills struct {
	Hill string // what a hill means
	Rows []hill
}

// A hill is one theme: how likely its lean is at each place, by height, in a piece for
// either side, and what was chosen. What is empty is not drawn.
type hill struct {
	Row
	Marks         string // in words
	First, Second string // outlines
	Pull, Demand  string // places on the axis
}

func drawRows(b Rows) hills {
	drawn := hills{Hill: b.Hill}
	for _, row := range b.Rows {
		h := hill{Row: row, Marks: marks(row, b), Pull: mark(row.Pull), Demand: mark(row.Demand)}
		if row.Lean.N > 0 {
			h.First, h.Second = outline(row.Lean, 0, 100), outline(row.Lean, -100, 0)
		}
		drawn.Rows = append(drawn.Rows, h)
	}
	return drawn
}

func mark(of coach.Choice) string {
	if of.N == 0 {
		return ""
	}
	return along(of.Points).String()
}

// outline returns the path of a density between two places, over a floor.
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
	if high < least {
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

// A field is the map of a room: the second pole across, the first up, 100 units each.
type field struct {
	Room       RoomMap
	X, Y       px // of the middle; the units go down
	Left, Top  px // of the middle half
	Wide, High px
	Shown      bool
	Many       bool // several people stand at one place
	People     []someone
}

// Someone is a place on the map at which so many people stand.
type someone struct {
	X, Y px
	N    int
}

func drawRoom(b RoomMap) field {
	up, across := b.Levels[0], b.Levels[1]
	drawn := field{
		Room: b, Shown: up.N > 0 && across.N > 0,
		X: px(across.Median), Y: px(100 - up.Median), Left: px(across.Low), Top: px(100 - up.High),
		Wide: px(across.High - across.Low), High: px(up.High - up.Low),
	}
	for _, dot := range b.Dots {
		x, y := px(dot.Levels[1]), px(100-dot.Levels[0])
		if i := slices.IndexFunc(drawn.People, func(s someone) bool { return s.X == x && s.Y == y }); i >= 0 {
			drawn.People[i].N, drawn.Many = drawn.People[i].N+1, true
			continue
		}
		drawn.People = append(drawn.People, someone{x, y, 1})
	}
	return drawn
}
