package draw

import (
	"math"
	"strconv"

	"twohats/content/report"
)

// A roomField is the plane of a room's map: the middle half of either pole as an area, the
// middles as lines through it, and people.
type roomField struct {
	room report.RoomMap
	Box
}

// discsFrom is from how many cells on there is room for discs.
const discsFrom = 80

// discs tells whether people are discs, that can be told from far, or else signs.
func (f roomField) discs(l Look) bool { return l.Glyphs.Typed == nil && f.W >= discsFrom }

func (f roomField) View(l Look) []string {
	people := f.counted(l)
	if f.discs(l) {
		people = crowdOf(f.room.Dots, f.W, 2*f.H).sign
	}
	lines := make([]string, f.H)
	for y := range lines {
		lines[y] = Drawn(f.W, func(x int) (string, Tone) {
			if someone := people(x, y); someone != "" {
				return someone, Strong
			}
			return f.cell(x, y, l)
		}, l)
	}
	return lines
}

// cell gives what stands in a cell behind the people.
func (f roomField) cell(x, y int, l Look) (string, Tone) {
	low := f.at([2]float64{f.room.Levels[0].Low, f.room.Levels[1].Low})
	high := f.at([2]float64{f.room.Levels[0].High, f.room.Levels[1].High})
	if x < low.X || x > high.X || y < high.Y || y > low.Y {
		return " ", Normal
	}
	switch middle := f.at([2]float64{f.room.Levels[0].Median, f.room.Levels[1].Median}); {
	case x == middle.X && y == middle.Y:
		return l.Glyphs.here, Strong
	case x == middle.X:
		return l.Glyphs.Bar, Strong
	case y == middle.Y:
		return l.Glyphs.Fill, Strong
	}
	return l.Glyphs.shade, Quiet
}

// at gives the cell that points of either pole lie in.
func (f roomField) at(levels [2]float64) Spot {
	return Spot{int(math.Round(levels[1] / 100 * float64(f.W-1))), int(math.Round((100 - levels[0]) / 100 * float64(f.H-1)))}
}

// counted gives a sign for who stands in a cell: a circle for one, a number for more.
func (f roomField) counted(l Look) func(x, y int) string {
	people := make(map[Spot]int)
	for _, dot := range f.room.Dots {
		people[f.at(dot.Levels)]++
	}
	return func(x, y int) string {
		switch n := people[Spot{x, y}]; {
		case n == 0:
			return ""
		case n == 1:
			return l.Glyphs.open
		case n > 9:
			return "*"
		default:
			return strconv.Itoa(n)
		}
	}
}
