package draw

import (
	"twohats/content/coach"
	"twohats/content/group"
	"twohats/content/report"
)

// Spreads draws figures of many people: a bar from quartile to quartile, and what it means in words.
func (p *painter) Spreads(b report.Spreads) {
	var rows []row
	for _, r := range b.Rows {
		rows = append(rows, row{p.name(r.Title, r.Short), func(_, cells int) []string {
			drawn := Span(r.Spread, cells, p.Look)
			if r.Spread.N > 0 {
				drawn += figure(r.Spread.Median, p.Look)
			}
			return append([]string{drawn}, p.wrapped(Quiet, r.Sentence, p.W)...)
		}})
	}
	p.lines = p.table(rows, 1)
}

// Span draws a figure of many people on its axis, from quartile to quartile.
func Span(s group.Spread, cells int, l Look) string {
	axis, tone := []rune(PlainAxis(cells, l)), SideTone(s)
	low, middle, high := At(s.Low, cells), At(s.Median, cells), At(s.High, cells)
	sign, signTone := l.Glyphs.Chosen, Strong
	if side := s.Side(); side != coach.Neither {
		sign, signTone = l.Glyphs.Pole[side.Pole()], tone
	}
	return Drawn(cells, func(x int) (string, Tone) {
		switch {
		case s.N == 0 || x < low || x > high:
			return string(axis[x]), Quiet
		case x == middle:
			return sign, signTone
		}
		return l.Glyphs.Fill, tone
	}, l)
}

// SideTone returns the tone of the pole on whose side the middle half lies, or Normal if it lies on
// neither.
func SideTone(s group.Spread) Tone {
	if side := s.Side(); side != coach.Neither {
		return poleTone(side.Pole())
	}
	return Normal
}
