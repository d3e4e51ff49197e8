package draw

import (
	"twohats/content/coach"
	"twohats/content/report"
)

// A Gauge is one lean on its axis: the band, and the figure's own place in it.
type Gauge struct {
	Lean coach.Estimate
	None string // said where there is no figure
	Told string // the lean in words
}

// leastGauge is the fewest cells in which a gauge can be read.
const leastGauge = 26

// View draws the gauge, at most so many cells wide.
func (g Gauge) View(cells int, l Look) string {
	if g.Lean.N == 0 {
		return l.Quiet.Render(l.cut(g.None, cells))
	}
	return g.line(axisCells(cells), l) + figure(g.Lean.Points, l)
}

func (g Gauge) line(cells int, l Look) string {
	low, high := g.Lean.Band()
	from, to, here, middle := At(low, cells), At(high, cells), At(g.Lean.Points, cells), cells/2
	axis := []rune(PlainAxis(cells, l))
	return Drawn(cells, func(x int) (string, Tone) {
		pole := 0
		if x < middle || x == middle && g.Lean.Points < 0 {
			pole = 1
		}
		switch {
		case x == here && x == middle:
			return l.Glyphs.Chosen, Normal
		case x == here:
			return l.Glyphs.Pole[pole], poleTone(pole)
		case from <= x && x <= to:
			return l.Glyphs.Fill, poleTone(pole)
		}
		return string(axis[x]), Quiet
	}, l)
}

// Gauges draws leans below each other.
func (p *painter) Gauges(b report.Gauges) {
	var rows []row
	for _, g := range b.Gauges {
		rows = append(rows, row{p.name(g.Title, g.Short), func(left, _ int) []string {
			return []string{Gauge{Lean: g.Lean, None: g.Sentence}.View(p.W-left, p.Look)}
		}})
	}
	p.lines = p.table(rows, 0)
}
