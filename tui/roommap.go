package tui

import (
	"slices"
	"strings"

	"twohats/content"
	"twohats/content/report"
)

// A roomMap is the map of a room: the first pole up, the second across.
type roomMap struct {
	room         report.RoomMap
	poles        []content.Pole
	letters      letters
	half, person string // what the area and a disc mean, in large letters
}

// largeMapRows is from how many rows on the map has large letters around it.
const largeMapRows = 40

// gap is the room between large letters that stand beside each other, in cells.
const gap = 4

func (m roomMap) View(b box, l look) []string {
	times := 0
	if b.h >= largeMapRows {
		times = 1
	}
	number := func(text string) []string { return m.letters.View(text, b.w, times, l.quiet, l) }
	zero, half, end := number("0"), number("50"), number("100")
	name := func(pole, cells int) []string {
		return m.letters.View(m.poles[pole].Name+" "+l.signs.pole[pole], cells, times, l.named[pole], l)
	}
	gutter := widest(end) + 1
	up := indented(name(0, b.w-gutter), gutter)
	field := roomField{room: m.room, box: box{w: b.w - gutter - 1}}
	foot := append([]string{""}, legend(b, l, m.meanings(field, l)...)...)
	if times > 0 {
		foot = append(m.key(b, field, l), foot...)
	}
	field.h = max(b.h-len(up)-1-len(zero)-len(foot), len(end)+len(half)+len(zero))

	across := name(1, field.w/2-widest(half)-widest(end)-2*gap)
	ends := field.w - widest(end)
	axis := strings.Repeat(l.signs.up+"\n", field.h) + l.signs.corner + strings.Repeat(l.signs.across, field.w)
	lines := append(up, besides(
		piece{0, numbers(field.h, end, half, zero)},
		piece{gutter, styled(strings.Split(axis, "\n"), l.quiet.Render)},
		piece{gutter + 1, field.View(l)},
	)...)
	lines = append(lines, indented(besides(
		piece{0, zero}, piece{(field.w - widest(half)) / 2, half}, piece{ends - gap - widest(across), across}, piece{ends, end},
	), gutter+1)...)
	return append(lines, foot...)
}

// numbers puts the numbers before an axis of so many rows: at its top, its middle and its foot.
func numbers(rows int, end, half, zero []string) []string {
	lines := make([]string, rows)
	copy(lines, end)
	copy(lines[(rows-len(half))/2:], half)
	copy(lines[rows-len(zero):], zero)
	for i := range lines {
		if lines[i] != "" {
			lines[i] = strings.Repeat(" ", widest(end)-width(lines[i])) + lines[i]
		}
	}
	return lines
}

// key says in large letters what the area means, and a disc; nothing where there is no room.
func (m roomMap) key(b box, field roomField, l look) []string {
	const sign = 8 // cells
	if !m.letters.fits(m.half, b.w-sign-gap, l) {
		return nil
	}
	area := slices.Repeat([]string{strings.Repeat(l.signs.shade, sign)}, letterRows-1)
	half := m.letters.View(m.half, b.w, 1, l.normal, l)
	pieces := []piece{{0, styled(area, l.quiet.Render)}, {sign + gap, half}}
	at := sign + gap + widest(half) + 2*gap
	if n := len(m.room.Dots); n > 0 && n <= largeDiscs && field.discs(l) && m.letters.fits(m.person, b.w-at-sign, l) {
		disc := styled([]string{"▄███▄", "█████", " ▀▀▀"}, l.strong.Render)
		pieces = append(pieces, piece{at, disc}, piece{at + sign, m.letters.View(m.person, b.w, 1, l.normal, l)})
	}
	return append([]string{""}, besides(pieces...)...)
}

// meanings says what the signs mean.
func (m roomMap) meanings(field roomField, l look) []string {
	meanings := []string{l.signs.fill + l.signs.fill + " " + m.room.Median, l.signs.shade + l.signs.shade + " " + m.room.Half}
	switch {
	case len(m.room.Dots) == 0:
		return meanings
	case field.discs(l):
		return append(meanings, "██ "+m.room.Person)
	}
	return append(meanings, l.signs.open+" "+m.room.Person, "2 "+m.room.Several)
}
