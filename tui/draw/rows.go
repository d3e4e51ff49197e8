package draw

import (
	"math"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// A rows is the themes: where each lean may lie, by height, and under it what was chosen and what
// the work asks for.
type rows struct {
	block report.Rows
	poles []content.Pole
}

func (r rows) View(b Box, l Look) []string {
	var names []string
	for _, row := range r.block.Rows {
		names = append(names, nameIn(b, row.Title, row.Short))
	}
	t := tableOf(names, b, l)
	lines := []string{t.head(r.poles, l)}
	for i, row := range r.block.Rows {
		if i > 0 && !b.Narrow() {
			lines = append(lines, "")
		}
		drawn := l.Quiet.Render(PlainAxis(t.axis, l))
		if row.Lean.N > 0 {
			drawn = density(row.Lean, t.axis, l) + figure(row.Lean.Points, l)
		}
		lines = append(lines, t.row(names[i], drawn, l))
		if marks := marks(row, t.axis, l); marks != "" {
			lines = append(lines, Indented([]string{marks}, t.left)...)
		}
		if row.Lean.N == 0 {
			lines = append(lines, Indented(Styled(l.Wrap(row.Sentence, b.W-t.left), l.Quiet.Render), t.left)...)
		}
	}
	s := l.Glyphs
	hill := s.Bars[0] + s.Bars[3] + s.Bars[0] + " " + r.block.Hill
	return append(append(lines, ""), legend(b, l, hill, s.pull+" "+r.block.Pull, s.demand+" "+r.block.Demand, s.both+" "+r.block.Both)...)
}

// density draws how likely the lean is at each place: by height, in the pole's colour on either
// side. The axis shows where it is unlikely.
func density(lean coach.Estimate, cells int, l Look) string {
	axis, bars, half := []rune(PlainAxis(cells, l)), l.Glyphs.Bars, cells/2
	return Drawn(cells, func(x int) (string, Tone) {
		points := float64(x-half) / float64(half) * axisPoints
		height := int(math.Ceil(lean.Density(points)*float64(len(bars)) - 0.5))
		switch {
		case height <= 0:
			return string(axis[x]), Quiet
		case points < 0:
			return bars[min(height, len(bars))-1], secondPole
		}
		return bars[min(height, len(bars))-1], firstPole
	}, l)
}

// marks draws what was chosen and what the work asks for, to stand under the axis.
func marks(row report.Row, cells int, l Look) string {
	return Drawn(cells, func(x int) (string, Tone) {
		pull := row.Pull.N > 0 && x == At(row.Pull.Points, cells)
		demand := row.Demand.N > 0 && x == At(row.Demand.Points, cells)
		switch {
		case pull && demand:
			return l.Glyphs.both, Normal
		case pull:
			return l.Glyphs.pull, Normal
		case demand:
			return l.Glyphs.demand, Normal
		}
		return " ", Normal
	}, l)
}
