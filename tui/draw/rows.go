package draw

import (
	"math"

	"twohats/content/coach"
	"twohats/content/report"
)

// Rows draws the themes: where each lean may lie, by height, and under it what was chosen and what
// the work asks for.
func (p *painter) Rows(b report.Rows) {
	var rows []row
	for _, r := range b.Rows {
		rows = append(rows, row{p.name(r.Title, r.Short), func(left, cells int) []string {
			drawn, below := p.Quiet.Render(PlainAxis(cells, p.Look)), p.wrapped(Quiet, r.Sentence, p.W-left)
			if r.Lean.N > 0 {
				drawn, below = density(r.Lean, cells, p.Look)+figure(r.Lean.Points, p.Look), nil
			}
			if marks := marks(r, cells, p.Look); marks != "" {
				below = append([]string{marks}, below...)
			}
			return append([]string{drawn}, Indented(below, left)...)
		}})
	}
	blanks := 1
	if p.Narrow() {
		blanks = 0
	}
	s := p.Glyphs
	hill := s.Bars[0] + s.Bars[3] + s.Bars[0] + " " + b.Hill
	p.lines = append(append(p.table(rows, blanks), ""), legend(p.W, p.Look, hill, s.pull+" "+b.Pull, s.demand+" "+b.Demand, s.both+" "+b.Both)...)
}

// density draws how likely the lean is at each place: by height, in the pole's colour on either
// side. The axis shows where it is unlikely.
func density(lean coach.Estimate, cells int, l Look) string {
	axis, bars, half := []rune(PlainAxis(cells, l)), l.Glyphs.Bars, cells/2
	return Drawn(cells, func(x int) (string, Tone) {
		points := float64(x-half) / float64(half) * axisPoints
		height := int(math.Ceil(lean.Density(points)*float64(len(bars)) - 0.5))
		tone := firstPole
		if points < 0 {
			tone = secondPole
		}
		if height <= 0 {
			return string(axis[x]), Quiet
		}
		return bars[min(height, len(bars))-1], tone
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
