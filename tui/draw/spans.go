package draw

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
	"twohats/content/report"
)

// A spans is figures of many people on a reading page: a bar from quartile to quartile, and what it
// means in words.
type spans struct {
	block report.Spreads
	poles []content.Pole
}

func (s spans) View(b Box, l Look) []string {
	var names []string
	for _, row := range s.block.Rows {
		names = append(names, nameIn(b, row.Title, row.Short))
	}
	t := tableOf(names, b, l)
	lines := []string{t.head(s.poles, l)}
	for i, row := range s.block.Rows {
		if i > 0 {
			lines = append(lines, "")
		}
		drawn := Span(row.Spread, t.axis, l)
		if row.Spread.N > 0 {
			drawn += figure(row.Spread.Median, l)
		}
		lines = append(lines, t.row(names[i], drawn, l))
		lines = append(lines, Styled(l.Wrap(row.Sentence, b.W), l.Quiet.Render)...)
	}
	return lines
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
