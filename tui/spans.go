package tui

import (
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
	"twohats/content/report"
)

// readMap draws a room's map on a reading page: a row for every four cells, which is about
// twice as wide as high.
func readMap(m report.RoomMap, poles []content.Pole, b box, l look) []string {
	const most, cellsPerRow, around = 66, 4, 5
	cells := min(b.w, most)
	return roomMap{room: m, poles: poles}.View(box{w: cells, h: cells/cellsPerRow + around}, l)
}

// Spans draw figures of many people on a reading page: a bar from quartile to quartile, and
// what it says.
type spans struct {
	block report.Spreads
	poles []content.Pole
}

func (s spans) View(b box, l look) []string {
	name := 0
	for _, row := range s.block.Rows {
		name = max(name, width(l.say(s.name(row, b))))
	}
	name = min(name, b.w/nameShare)
	axis := (b.w-name-2-rowFigure-1)/2*2 + 1
	lines := []string{strings.Repeat(" ", name+2) + axisNames(axis, s.poles, l)}
	for i, row := range s.block.Rows {
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
	sign, signInk := l.signs.chosen, strongInk
	if side := figure.Side(); side != coach.Neither {
		sign, signInk = l.signs.pole[side.Pole()], sideInk(figure)
	}
	return drawn(cells, func(x int) (string, ink) {
		switch {
		case figure.N == 0 || x < low || x > high:
			return string(axis[x]), quietInk
		case x == middle:
			return sign, signInk
		}
		return l.signs.fill, sideInk(figure)
	}, l)
}

// sideInk gives the ink of the pole on whose side the middle half lies; none where it has none.
func sideInk(figure group.Spread) ink {
	if side := figure.Side(); side != coach.Neither {
		return poleInk(side.Pole())
	}
	return noInk
}
