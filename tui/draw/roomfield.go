package draw

import "twohats/content/report"

// discsFrom is the least width that has room for discs, in cells.
const discsFrom = 80

// discs reports whether people are discs, which can be told apart from afar, or else signs.
func discs(cells int, l Look) bool { return l.Glyphs.Typed == nil && cells >= discsFrom }

// roomField draws the plane of a room's map: the middle half of either pole as an area, the
// middles as lines through it, and people.
func roomField(room report.RoomMap, w, h int, l Look) []string {
	at := func(up, across float64) Spot { return Spot{cellOf(across, w), cellOf(100-up, h)} }
	up, across := room.Levels[0], room.Levels[1]
	low, middle, high := at(up.Low, across.Low), at(up.Median, across.Median), at(up.High, across.High)
	counts := make(map[Spot]int)
	for _, dot := range room.Dots {
		counts[at(dot.Levels[0], dot.Levels[1])]++
	}
	signs := []string{" ", l.Glyphs.open, "2", "3", "4", "5", "6", "7", "8", "9", "*"}
	people := func(x, y int) string { return signs[min(counts[Spot{x, y}], len(signs)-1)] }
	if discs(w, l) {
		people = crowdOf(room.Dots, w, 2*h).sign
	}
	lines := make([]string, h)
	for y := range lines {
		lines[y] = Drawn(w, func(x int) (string, Tone) {
			someone := people(x, y)
			switch {
			case someone != " ":
				return someone, Strong
			case x < low.X || x > high.X || y < high.Y || y > low.Y:
				return " ", Normal
			case x == middle.X && y == middle.Y:
				return l.Glyphs.here, Strong
			case x == middle.X:
				return l.Glyphs.Bar, Strong
			case y == middle.Y:
				return l.Glyphs.Fill, Strong
			}
			return l.Glyphs.shade, Quiet
		}, l)
	}
	return lines
}
