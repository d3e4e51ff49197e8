package draw

import (
	"math"
	"strings"

	"twohats/content"
	"twohats/content/report"
)

// axisPoints is how far axes reach to either side of zero, in points.
const axisPoints = 100.0

// At returns the cell of an axis that points lie on.
func At(points float64, cells int) int {
	half := float64(cells / 2)
	return min(max(int(math.Round(half+points/axisPoints*half)), 0), cells-1)
}

// PlainAxis draws an axis without colour, a rune a cell. It takes an odd number of cells, so that
// zero has one of its own.
func PlainAxis(cells int, l Look) string {
	arm := strings.Repeat(l.Glyphs.rule, cells/2-1)
	return l.Glyphs.left + arm + l.Glyphs.zero + arm + l.Glyphs.right
}

// axisCells returns how many cells an axis takes beside its figure.
func axisCells(cells int) int { return (cells-figureCells-1)/2*2 + 1 }

// axisNames names the poles at the ends of an axis.
func axisNames(cells int, poles []content.Pole, l Look) string {
	first, second := l.nameAndSign(0, poles[0].Name), l.signAndName(1, poles[1].Name)
	if Width(first)+Width(second) >= cells {
		first, second = l.Sign(0), l.Sign(1)
	}
	return second + strings.Repeat(" ", max(1, cells-Width(first)-Width(second))) + first
}

// figureCells is the room of a figure behind its axis.
const figureCells = 6

// figure writes points behind an axis.
func figure(points float64, l Look) string {
	text := l.Say(report.Signed(points))
	return strings.Repeat(" ", max(1, figureCells-Width(text))) + text
}

// A table is a column of names with an axis beside each.
type table struct{ name, left, axis int } // cells: of the names, before the axes, of the axes

// nameShare is the part of a row that a name takes at most: one in so many.
const nameShare = 3

func tableOf(names []string, b Box, l Look) table {
	name := 0
	for _, text := range names {
		name = max(name, Width(l.Say(text)))
	}
	name = min(name, b.W/nameShare)
	return table{name, name + 2, axisCells(b.W - name - 2)}
}

// head names the poles over the axes.
func (t table) head(poles []content.Pole, l Look) string {
	return strings.Repeat(" ", t.left) + axisNames(t.axis, poles, l)
}

// row puts a name before what is drawn.
func (t table) row(name, drawn string, l Look) string {
	return Pad(Cut(l.Say(name), t.name, l.Glyphs.Ellipsis), t.left) + drawn
}

// nameIn returns a title, or its short form in a narrow box.
func nameIn(b Box, title, short string) string {
	if b.Narrow() && short != "" {
		return short
	}
	return title
}

// legend explains signs, in as few lines as fit.
func legend(b Box, l Look, meanings ...string) []string {
	const gap = "   "
	var lines []string
	for _, meaning := range meanings {
		last := len(lines) - 1
		if last >= 0 && Width(lines[last])+len(gap)+Width(l.Say(meaning)) <= b.W {
			lines[last] += gap + l.Say(meaning)
			continue
		}
		lines = append(lines, l.Wrap(meaning, b.W)...)
	}
	return Styled(lines, l.Quiet.Render)
}
