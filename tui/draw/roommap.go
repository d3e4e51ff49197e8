package draw

import (
	"slices"
	"strings"

	"twohats/content"
	"twohats/content/report"
)

// A RoomMap is the map of a room: the first pole up, the second across.
type RoomMap struct {
	Room         report.RoomMap
	Poles        []content.Pole
	Letters      Letters
	Half, Person string // what the area and a disc mean, in large letters
}

// LargeMapRows is the least height of a map with large letters around it, in rows.
const LargeMapRows = 40

// Gap is the room between large letters beside each other, in cells.
const Gap = 4

// View draws the map into a box.
func (m RoomMap) View(b Box, l Look) []string {
	times := 0
	if b.H >= LargeMapRows {
		times = 1
	}
	number := func(text string) []string { return m.Letters.View(text, b.W, times, l.Quiet, l) }
	zero, half, end := number("0"), number("50"), number("100")
	name := func(pole, cells int) []string {
		return m.Letters.View(m.Poles[pole].Name+" "+l.Glyphs.Pole[pole], cells, times, l.Named[pole], l)
	}
	gutter := Widest(end) + 1
	up := Indented(name(0, b.W-gutter), gutter)
	w := b.W - gutter - 1
	foot := append([]string{""}, legend(b.W, l, m.meanings(w, l)...)...)
	if times > 0 {
		foot = append(m.key(b, w, l), foot...)
	}
	h := max(b.H-len(up)-1-len(zero)-len(foot), len(end)+len(half)+len(zero))

	across, ends := name(1, w/2-Widest(half)-Widest(end)-2*Gap), w-Widest(end)
	axis := strings.Repeat(l.Glyphs.Up+"\n", h) + l.Glyphs.corner + strings.Repeat(l.Glyphs.across, w)
	lines := append(up, SideBySide(
		Piece{0, numbers(h, end, half, zero)},
		Piece{gutter, Styled(strings.Split(axis, "\n"), l.Quiet.Render)},
		Piece{gutter + 1, roomField(m.Room, w, h, l)},
	)...)
	lines = append(lines, Indented(SideBySide(
		Piece{0, zero}, Piece{(w - Widest(half)) / 2, half}, Piece{ends - Gap - Widest(across), across}, Piece{ends, end},
	), gutter+1)...)
	return append(lines, foot...)
}

// numbers puts numbers at the top, the middle and the foot of so many rows, flush right.
func numbers(rows int, end, half, zero []string) []string {
	lines := make([]string, rows)
	copy(lines, end)
	copy(lines[(rows-len(half))/2:], half)
	copy(lines[rows-len(zero):], zero)
	for i := range lines {
		if lines[i] != "" {
			lines[i] = strings.Repeat(" ", Widest(end)-Width(lines[i])) + lines[i]
		}
	}
	return lines
}

// key explains the area, and a disc, in large letters. It is empty where there is no room.
func (m RoomMap) key(b Box, w int, l Look) []string {
	const sign = 8 // cells
	if !m.Letters.fits(m.Half, b.W-sign-Gap, l) {
		return nil
	}
	area := slices.Repeat([]string{strings.Repeat(l.Glyphs.shade, sign)}, LetterRows-1)
	half := m.Letters.View(m.Half, b.W, 1, l.Normal, l)
	pieces := []Piece{{0, Styled(area, l.Quiet.Render)}, {sign + Gap, half}}
	at := sign + Gap + Widest(half) + 2*Gap
	if n := len(m.Room.Dots); n > 0 && n <= largeDiscs && discs(w, l) && m.Letters.fits(m.Person, b.W-at-sign, l) {
		disc := Styled([]string{"▄███▄", "█████", " ▀▀▀"}, l.Strong.Render)
		pieces = append(pieces, Piece{at, disc}, Piece{at + sign, m.Letters.View(m.Person, b.W, 1, l.Normal, l)})
	}
	return append([]string{""}, SideBySide(pieces...)...)
}

// meanings returns the signs with what they mean.
func (m RoomMap) meanings(w int, l Look) []string {
	meanings := []string{l.Glyphs.Fill + l.Glyphs.Fill + " " + m.Room.Median, l.Glyphs.shade + l.Glyphs.shade + " " + m.Room.Half}
	switch {
	case len(m.Room.Dots) == 0:
		return meanings
	case discs(w, l):
		return append(meanings, "██ "+m.Room.Person)
	}
	return append(meanings, l.Glyphs.open+" "+m.Room.Person, "2 "+m.Room.Several)
}

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
