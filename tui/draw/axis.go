package draw

import (
	"math"
	"strings"

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

// figureCells is the room of a figure behind its axis.
const figureCells = 6

// axisCells returns how many of some cells an axis takes, with a figure behind it.
func axisCells(cells int) int { return (cells-figureCells-1)/2*2 + 1 }

// figure writes points behind an axis.
func figure(points float64, l Look) string {
	text := l.Say(report.Signed(points))
	return strings.Repeat(" ", max(1, figureCells-Width(text))) + text
}

// axisNames names the poles at the ends of an axis.
func (p *painter) axisNames(cells int) string {
	first, second := p.nameAndSign(0, p.poles[0].Name), p.signAndName(1, p.poles[1].Name)
	if Width(first)+Width(second) >= cells {
		first, second = p.Sign(0), p.Sign(1)
	}
	return second + strings.Repeat(" ", max(1, cells-Width(first)-Width(second))) + first
}

// A row is a figure of a table, behind its name. Draw takes where its axis starts, and the axis's
// cells. Its first line stands beside the name, the others below.
type row struct {
	name string
	draw func(left, cells int) []string
}

// name returns a title, or its short form in a narrow box.
func (p *painter) name(title, short string) string {
	if p.Narrow() && short != "" {
		return short
	}
	return title
}

// table draws rows under the poles' names, with so many blank lines between.
func (p *painter) table(rows []row, blanks int) []string {
	const nameShare, gap = 3, 2 // a name takes a third of the cells at most
	name := 0
	for _, r := range rows {
		name = max(name, Width(p.Look.Say(r.name)))
	}
	name = min(name, p.W/nameShare)
	left, cells := name+gap, axisCells(p.W-name-gap)
	var blocks [][]string
	for _, r := range rows {
		lines := r.draw(left, cells)
		lines[0] = Pad(p.cut(r.name, name), left) + lines[0]
		blocks = append(blocks, lines)
	}
	return append([]string{strings.Repeat(" ", left) + p.axisNames(cells)}, Spaced(blocks, blanks)...)
}

// legend explains signs, in as few lines of so many cells as they fit.
func legend(cells int, l Look, meanings ...string) []string {
	const gap = "   "
	var lines []string
	for _, meaning := range meanings {
		last := len(lines) - 1
		if last >= 0 && Width(lines[last])+len(gap)+Width(l.Say(meaning)) <= cells {
			lines[last] += gap + l.Say(meaning)
			continue
		}
		lines = append(lines, l.Wrap(meaning, cells)...)
	}
	return Styled(lines, l.Quiet.Render)
}
