package draw

import (
	"math"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// Rows draw the themes: where each lean may lie, by height, and under it what was chosen
// and what the work asks for.
type rows struct {
	block report.Rows
	poles []content.Pole
}

// nameShare is the part of a row that a theme's name takes at most: one in so many.
const nameShare = 3

// rowFigure is the room of a lean's figure at the end of its row.
const rowFigure = 6

func (r rows) View(b Box, l Look) []string {
	name := 0
	for _, row := range r.block.Rows {
		name = max(name, Width(r.name(row, b)))
	}
	name = min(name, b.W/nameShare)
	lines := []string{strings.Repeat(" ", name+2) + axisNames(r.axis(name, b), r.poles, l)}
	for i, row := range r.block.Rows {
		if i > 0 && !b.Narrow() {
			lines = append(lines, "")
		}
		lines = append(lines, r.row(row, name, b, l)...)
	}
	return append(append(lines, ""), r.legend(b, l)...)
}

func (r rows) name(row report.Row, b Box) string {
	if b.Narrow() {
		return row.Short
	}
	return row.Title
}

// row draws one theme: its name, its density on the axis and its figure; then the marks.
func (r rows) row(row report.Row, name int, b Box, l Look) []string {
	axis := r.axis(name, b)
	text := Pad(Cut(l.Say(r.name(row, b)), name, l.Glyphs.Ellipsis), name)
	line := text + "  " + l.Quiet.Render(PlainAxis(axis, l))
	if row.Lean.N > 0 {
		figure := l.Say(report.Signed(row.Lean.Points))
		line = text + "  " + density(row.Lean, axis, l) + strings.Repeat(" ", max(1, rowFigure-Width(figure))) + figure
	}
	lines := []string{line}
	if marks := r.marks(row, axis, l); marks != "" {
		lines = append(lines, strings.Repeat(" ", name+2)+marks)
	}
	if row.Lean.N == 0 {
		lines = append(lines, Indented(Styled(l.Wrap(row.Sentence, b.W-name-2), l.Quiet.Render), name+2)...)
	}
	return lines
}

// axis gives the cells of the axes: an odd number, so that zero has a cell of its own.
func (r rows) axis(name int, b Box) int { return (b.W-name-2-rowFigure-1)/2*2 + 1 }

func PlainAxis(cells int, l Look) string {
	arm := strings.Repeat(l.Glyphs.rule, cells/2-1)
	return l.Glyphs.left + arm + l.Glyphs.zero + arm + l.Glyphs.right
}

// At gives the cell of an axis that points lie on.
func At(points float64, cells int) int {
	half := float64(cells / 2)
	return min(max(int(math.Round(half+points/axisPoints*half)), 0), cells-1)
}

// density draws how likely the lean is at each place: by height, in the pole's colour on
// either side, the axis where nothing stands.
func density(lean coach.Estimate, cells int, l Look) string {
	var out, run strings.Builder
	side := 0
	flush := func() {
		switch side {
		case 1:
			out.WriteString(l.Pole[0].Render(run.String()))
		case -1:
			out.WriteString(l.Pole[1].Render(run.String()))
		default:
			out.WriteString(l.Quiet.Render(run.String()))
		}
		run.Reset()
	}
	axis := []rune(PlainAxis(cells, l))
	for i := range cells {
		points := (float64(i) - float64(cells/2)) / float64(cells/2) * axisPoints
		sign, now := string(axis[i]), 0
		if height := int(math.Ceil(lean.Density(points)*float64(len(l.Glyphs.Bars)) - 0.5)); height > 0 {
			sign = l.Glyphs.Bars[min(height, len(l.Glyphs.Bars))-1]
			now = int(math.Copysign(1, points))
		}
		if now != side && run.Len() > 0 {
			flush()
		}
		side = now
		run.WriteString(sign)
	}
	flush()
	return out.String()
}

// marks draws what was chosen and what the work asks for under the axis.
func (r rows) marks(row report.Row, cells int, l Look) string {
	marks := []rune(strings.Repeat(" ", cells))
	pull, demand := -1, -1
	if row.Pull.N > 0 {
		pull = At(row.Pull.Points, cells)
		marks[pull] = []rune(l.Glyphs.pull)[0]
	}
	if row.Demand.N > 0 {
		demand = At(row.Demand.Points, cells)
		marks[demand] = []rune(l.Glyphs.demand)[0]
	}
	if pull >= 0 && pull == demand {
		marks[pull] = []rune(l.Glyphs.both)[0]
	}
	return strings.TrimRight(string(marks), " ")
}

// legend says what the marks mean.
func (r rows) legend(b Box, l Look) []string {
	hill := l.Glyphs.Bars[0] + l.Glyphs.Bars[3] + l.Glyphs.Bars[0]
	return legend(b, l, hill+" "+r.block.Hill, l.Glyphs.pull+" "+r.block.Pull, l.Glyphs.demand+" "+r.block.Demand, l.Glyphs.both+" "+r.block.Both)
}

// legend says what signs mean, in as few lines as they fit into.
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
