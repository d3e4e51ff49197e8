package projector

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
)

// A largeRows is figures of many people below each other: the middle half as a bar, in a pole's
// colour where all of it lies on that side, and the middle as a line through it.
type largeRows struct {
	spreads report.Spreads
	poles   []content.Pole
	few     string
	asides  []string // below the bars, where there is room
	letters draw.Letters
}

// barRows is the height of a bar: odd, so that there is a row in the middle for the axis.
const barRows = 3

// mostAir is the most blank rows between two bars.
const mostAir = 6

func (r largeRows) View(b draw.Box, l draw.Look) []string {
	n, times, each := len(r.spreads.Rows), 1, draw.LetterRows
	name, figure, bar := r.measures(b, times, l)
	if (n+1)*(draw.LetterRows+1) > b.H || bar < b.W/3 {
		times, each = 0, barRows
		name, figure, bar = r.measures(b, times, l)
	}
	lines := append(draw.Indented(r.ends(bar, times, l), name+draw.Gap), "")
	var rows [][]string
	for _, row := range r.spreads.Rows {
		block := draw.SideBySide(
			draw.Piece{X: 0, Lines: draw.Centred(r.title(row, name, times, l), each)},
			draw.Piece{X: name + draw.Gap, Lines: r.bar(row, bar, l)},
			draw.Piece{X: name + draw.Gap + bar + draw.Gap, Lines: draw.Centred(r.figure(row, figure, times, l), each)},
		)
		rows = append(rows, append(block, make([]string, max(0, each-len(block)))...))
	}
	below, free := append([]string{""}, r.asides...), b.H-len(lines)-n*each
	if free-len(below) < n { // the bars would touch each other
		below = nil
	}
	air := min(max((free-len(below))/n, 0), mostAir)
	if air > 1 {
		lines = append(lines, "")
	}
	return append(append(lines, draw.Spaced(rows, air)...), below...)
}

// measures returns how many cells the names, the figures and the bars take.
func (r largeRows) measures(b draw.Box, times int, l draw.Look) (name, figure, bar int) {
	for _, row := range r.spreads.Rows {
		name = max(name, draw.Widest(r.title(row, b.W/2, times, l)))
		figure = max(figure, draw.Widest(r.figure(row, b.W/3, times, l)))
	}
	return name, figure, (b.W-name-figure-2*draw.Gap-1)/2*2 + 1
}

func (r largeRows) title(row report.SpreadRow, cells, times int, l draw.Look) []string {
	return r.letters.View(row.Short, cells, times, l.Strong, l)
}

// ends names the poles over the ends of the bars.
func (r largeRows) ends(cells, times int, l draw.Look) []string {
	second := r.letters.View(l.Glyphs.Pole[1]+" "+r.poles[1].Name, cells/2-draw.Gap, times, l.Named[1], l)
	first := r.letters.View(r.poles[0].Name+" "+l.Glyphs.Pole[0], cells/2-draw.Gap, times, l.Named[0], l)
	return draw.Facing(second, first, cells)
}

// figure draws the middle, with the sign of the side on which the middle half lies.
func (r largeRows) figure(row report.SpreadRow, cells, times int, l draw.Look) []string {
	points := report.Signed(row.Spread.Median)
	text, style := points, l.Strong
	switch side := row.Spread.Side(); {
	case row.Spread.N == 0:
		text, style = r.few, l.Quiet
	case side != coach.Neither:
		text, style = l.Glyphs.Pole[side.Pole()]+" "+points, l.Named[side.Pole()]
	}
	return r.letters.View(text, cells, times, style, l)
}

// bar draws a figure on its axis.
func (r largeRows) bar(row report.SpreadRow, cells int, l draw.Look) []string {
	lines, axis := make([]string, barRows), []rune(draw.PlainAxis(cells, l))
	signs, through := [barRows]string{"▄", "█", "▀"}, "█"
	if l.Glyphs.Typed != nil {
		signs, through = [barRows]string{" ", l.Glyphs.Fill, " "}, l.Glyphs.Chosen
	}
	s, zero := row.Spread, cells/2
	low, middle, high := draw.At(s.Low, cells), draw.At(s.Median, cells), draw.At(s.High, cells)
	for y := range lines {
		lines[y] = draw.Drawn(cells, func(x int) (string, draw.Tone) {
			within := s.N > 0 && low <= x && x <= high
			switch {
			case s.N > 0 && x == middle:
				return through, draw.Strong
			case x == zero && (y != barRows/2 || within):
				return l.Glyphs.Up, draw.Quiet
			case within && (x == middle-1 || x == middle+1):
				return " ", draw.Normal // so that the middle stands out
			case within:
				return signs[y], draw.SideTone(s)
			case y == barRows/2:
				return string(axis[x]), draw.Quiet
			}
			return " ", draw.Normal
		}, l)
	}
	return lines
}
