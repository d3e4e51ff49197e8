package tui

import (
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// readMap draws a room's map on a reading page: a row for every four cells, which is about
// twice as wide as high.
func readMap(m report.Room, poles []content.Pole, b box, l look) []string {
	const most, cellsPerRow, around = 66, 4, 5
	cells := min(b.w, most)
	return roomMap{m, poles, nil}.View(box{w: cells, h: cells/cellsPerRow + around}, l)
}

// Spans draw figures of many people on a reading page: a bar from quartile to quartile, and
// what it says.
type spans struct {
	report.Spreads
	poles []content.Pole
}

func (s spans) View(b box, l look) []string {
	name := 0
	for _, row := range s.Rows {
		name = max(name, width(l.say(s.name(row, b))))
	}
	name = min(name, b.w/nameShare)
	axis := (b.w-name-2-rowFigure-1)/2*2 + 1
	lines := []string{strings.Repeat(" ", name+2) + axisNames(axis, s.poles, l)}
	for i, row := range s.Rows {
		if i > 0 {
			lines = append(lines, "")
		}
		figure := ""
		if row.Spread.N > 0 {
			figure = l.say(report.Signed(row.Spread.Median))
			figure = strings.Repeat(" ", max(1, rowFigure-width(figure))) + figure
		}
		lines = append(lines, pad(cut(l.say(s.name(row, b)), name, l.signs.ellipsis), name)+"  "+s.bar(row, axis, l)+figure)
		lines = append(lines, styled(l.wrap(row.Sentence, b.w), l.quiet.Render)...)
	}
	return lines
}

func (s spans) name(row report.SpreadRow, b box) string {
	if b.narrow() {
		return row.Short
	}
	return row.Title
}

// bar draws a figure on its axis.
func (s spans) bar(row report.SpreadRow, cells int, l look) string {
	figure, axis := row.Spread, []rune(plainAxis(cells, l))
	low, middle, high := at(figure.Low, cells), at(figure.Median, cells), at(figure.High, cells)
	return drawn(cells, func(x int) (string, ink) {
		pole := poleAt(x, cells, figure.Median)
		switch {
		case figure.N == 0 || x < low || x > high:
			return string(axis[x]), quietInk
		case x != middle:
			return l.signs.fill, poleInk(pole)
		case figure.Median == 0:
			return l.signs.chosen, strongInk
		}
		return l.signs.pole[pole], poleInk(pole)
	}, l)
}

// poleAt gives the pole on whose side of an axis a cell lies; zero's own is on that of a figure.
func poleAt(x, cells int, points float64) int {
	if zero := cells / 2; x > zero || x == zero && points >= 0 {
		return coach.First.Pole()
	}
	return coach.Second.Pole()
}
