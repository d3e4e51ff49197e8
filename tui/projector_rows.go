package tui

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// Large rows are figures of many people below each other: the middle half as a bar, in a pole's
// colour where all of it lies on that side, and the middle as a line through it.
type largeRows struct {
	spreads report.Spreads
	poles   []content.Pole
	few     string
	asides  []string // below the bars, where there is room
	letters letters
}

// Bars are three rows high, so that there is one in the middle for the axis.
const barRows = 3

// mostAir is how many blank rows stand between two bars at most.
const mostAir = 6

func (r largeRows) View(b box, l look) []string {
	n, times, each := len(r.spreads.Rows), 1, letterRows
	name, figure, bar := r.measures(b, times, l)
	if (n+1)*(letterRows+1) > b.h || bar < b.w/3 {
		times, each = 0, barRows
		name, figure, bar = r.measures(b, times, l)
	}
	lines := append(indented(r.ends(bar, times, l), name+gap), "")
	var rows [][]string
	for _, row := range r.spreads.Rows {
		block := besides(
			piece{0, inMiddle(r.title(row, name, times, l), each)},
			piece{name + gap, r.bar(row, bar, l)},
			piece{name + gap + bar + gap, inMiddle(r.figure(row, figure, times, l), each)},
		)
		rows = append(rows, append(block, make([]string, max(0, each-len(block)))...))
	}
	below, free := append([]string{""}, r.asides...), b.h-len(lines)-n*each
	if free-len(below) < n { // the bars would touch each other
		below = nil
	}
	air := min(max((free-len(below))/n, 0), mostAir)
	if air > 1 {
		lines = append(lines, "")
	}
	return append(append(lines, spaced(rows, air)...), below...)
}

// measures gives how many cells the names, the figures and the bars take.
func (r largeRows) measures(b box, times int, l look) (name, figure, bar int) {
	for _, row := range r.spreads.Rows {
		name = max(name, widest(r.title(row, b.w/2, times, l)))
		figure = max(figure, widest(r.figure(row, b.w/3, times, l)))
	}
	return name, figure, (b.w-name-figure-2*gap-1)/2*2 + 1
}

// inMiddle puts one line beside the middle of a bar.
func inMiddle(lines []string, rows int) []string {
	if len(lines) == 1 && rows > 1 {
		return append([]string{""}, lines...)
	}
	return lines
}

func (r largeRows) title(row report.SpreadRow, cells, times int, l look) []string {
	return r.letters.View(row.Short, cells, times, l.strong, l)
}

// ends names the poles over the ends of the bars.
func (r largeRows) ends(cells, times int, l look) []string {
	second := r.letters.View(l.signs.pole[1]+" "+r.poles[1].Name, cells/2-gap, times, l.named[1], l)
	first := r.letters.View(r.poles[0].Name+" "+l.signs.pole[0], cells/2-gap, times, l.named[0], l)
	return facing(second, first, cells)
}

// figure draws the middle, with the sign of the side on which the middle half lies.
func (r largeRows) figure(row report.SpreadRow, cells, times int, l look) []string {
	points := report.Signed(row.Spread.Median)
	text, style := points, l.strong
	switch side := row.Spread.Side(); {
	case row.Spread.N == 0:
		text, style = r.few, l.quiet
	case side != coach.Neither:
		text, style = l.signs.pole[side.Pole()]+" "+points, l.named[side.Pole()]
	}
	return r.letters.View(text, cells, times, style, l)
}

// bar draws a figure on its axis.
func (r largeRows) bar(row report.SpreadRow, cells int, l look) []string {
	lines := make([]string, barRows)
	axis, signs := []rune(plainAxis(cells, l)), barSigns(l)
	s, zero := row.Spread, cells/2
	low, middle, high := at(s.Low, cells), at(s.Median, cells), at(s.High, cells)
	for y := range lines {
		lines[y] = drawn(cells, func(x int) (string, ink) {
			within := s.N > 0 && low <= x && x <= high
			switch {
			case s.N > 0 && x == middle:
				return signs.middle, strongInk
			case x == zero && (y != barRows/2 || within):
				return l.signs.up, quietInk
			case within && (x == middle-1 || x == middle+1):
				return " ", noInk // so that the middle stands out
			case within:
				return signs.rows[y], sideInk(s)
			case y == barRows/2:
				return string(axis[x]), quietInk
			}
			return " ", noInk
		}, l)
	}
	return lines
}

// Thick are the signs of a bar, row by row, and of the middle through it.
type thick struct {
	rows   [barRows]string
	middle string
}

func barSigns(l look) thick {
	if l.signs.typed != nil {
		return thick{[barRows]string{" ", l.signs.fill, " "}, l.signs.chosen}
	}
	return thick{[barRows]string{"▄", "█", "▀"}, "█"}
}
