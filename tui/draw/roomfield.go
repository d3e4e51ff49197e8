package draw

import (
	"math"

	"twohats/content/report"
)

// A roomField is the plane of a room's map: the middle half of either pole as an area, the
// middles as lines through it, and people.
type roomField struct {
	room report.RoomMap
	Box
}

// discsFrom is the least width that has room for discs, in cells.
const discsFrom = 80

// discs reports whether people are discs, which can be told apart from afar, or else signs.
func (f roomField) discs(l Look) bool { return l.Glyphs.Typed == nil && f.W >= discsFrom }

func (f roomField) View(l Look) []string {
	people := f.counted(l)
	if f.discs(l) {
		people = crowdOf(f.room.Dots, f.W, 2*f.H).sign
	}
	lines := make([]string, f.H)
	for y := range lines {
		lines[y] = Drawn(f.W, func(x int) (string, Tone) {
			if someone := people(x, y); someone != " " {
				return someone, Strong
			}
			return f.cell(x, y, l)
		}, l)
	}
	return lines
}

// cell returns what stands in a cell behind the people.
func (f roomField) cell(x, y int, l Look) (string, Tone) {
	up, across := f.room.Levels[0], f.room.Levels[1]
	low, high := f.at([2]float64{up.Low, across.Low}), f.at([2]float64{up.High, across.High})
	if x < low.X || x > high.X || y < high.Y || y > low.Y {
		return " ", Normal
	}
	switch middle := f.at([2]float64{up.Median, across.Median}); {
	case x == middle.X && y == middle.Y:
		return l.Glyphs.here, Strong
	case x == middle.X:
		return l.Glyphs.Bar, Strong
	case y == middle.Y:
		return l.Glyphs.Fill, Strong
	}
	return l.Glyphs.shade, Quiet
}

// at returns the cell of the points of either pole.
func (f roomField) at(levels [2]float64) Spot {
	return Spot{int(math.Round(levels[1] / 100 * float64(f.W-1))), int(math.Round((100 - levels[0]) / 100 * float64(f.H-1)))}
}

// counted returns signs for people by cell: a circle for one, a number for more, " " for none.
func (f roomField) counted(l Look) func(x, y int) string {
	people := make(map[Spot]int)
	for _, dot := range f.room.Dots {
		people[f.at(dot.Levels)]++
	}
	signs := []string{" ", l.Glyphs.open, "2", "3", "4", "5", "6", "7", "8", "9", "*"}
	return func(x, y int) string { return signs[min(people[Spot{x, y}], len(signs)-1)] }
}
