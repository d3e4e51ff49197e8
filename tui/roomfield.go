package tui

import (
	"math"
	"strconv"

	"twohats/content/report"
)

// A roomField is the plane of a room's map: the middle half of either pole as an area, the
// middles as lines through it, and people.
type roomField struct {
	room report.RoomMap
	box
}

// discsFrom is from how many cells on there is room for discs.
const discsFrom = 80

// discs tells whether people are discs, that can be told from far, or else signs.
func (f roomField) discs(l look) bool { return l.signs.typed == nil && f.w >= discsFrom }

func (f roomField) View(l look) []string {
	people := f.counted(l)
	if f.discs(l) {
		people = crowdOf(f.room.Dots, f.w, 2*f.h).sign
	}
	lines := make([]string, f.h)
	for y := range lines {
		lines[y] = drawn(f.w, func(x int) (string, ink) {
			if someone := people(x, y); someone != "" {
				return someone, strongInk
			}
			return f.cell(x, y, l)
		}, l)
	}
	return lines
}

// cell gives what stands in a cell behind the people.
func (f roomField) cell(x, y int, l look) (string, ink) {
	low := f.at([2]float64{f.room.Levels[0].Low, f.room.Levels[1].Low})
	high := f.at([2]float64{f.room.Levels[0].High, f.room.Levels[1].High})
	if x < low.x || x > high.x || y < high.y || y > low.y {
		return " ", noInk
	}
	switch middle := f.at([2]float64{f.room.Levels[0].Median, f.room.Levels[1].Median}); {
	case x == middle.x && y == middle.y:
		return l.signs.here, strongInk
	case x == middle.x:
		return l.signs.bar, strongInk
	case y == middle.y:
		return l.signs.fill, strongInk
	}
	return l.signs.shade, quietInk
}

// at gives the cell that points of either pole lie in.
func (f roomField) at(levels [2]float64) spot {
	return spot{int(math.Round(levels[1] / 100 * float64(f.w-1))), int(math.Round((100 - levels[0]) / 100 * float64(f.h-1)))}
}

// counted gives a sign for who stands in a cell: a circle for one, a number for more.
func (f roomField) counted(l look) func(x, y int) string {
	people := make(map[spot]int)
	for _, dot := range f.room.Dots {
		people[f.at(dot.Levels)]++
	}
	return func(x, y int) string {
		switch n := people[spot{x, y}]; {
		case n == 0:
			return ""
		case n == 1:
			return l.signs.open
		case n > 9:
			return "*"
		default:
			return strconv.Itoa(n)
		}
	}
}
