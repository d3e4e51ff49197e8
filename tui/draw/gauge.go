package draw

import (
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// A gauge draws one lean on its line: the band, and the figure's own place in it.
type Gauge struct {
	Lean coach.Estimate
	None string // said where there is no figure
	Told string // the lean in words
}

// leastGauge is the least room in which a gauge tells something.
const leastGauge = 26

// View draws the gauge into so many cells.
func (g Gauge) View(cells int, l Look) string {
	if g.Lean.N == 0 {
		return l.Quiet.Render(Cut(l.Say(g.None), cells, l.Glyphs.Ellipsis))
	}
	figure := l.Say(report.Signed(g.Lean.Points))
	return g.line((cells-rowFigure-1)/2*2+1, l) + strings.Repeat(" ", max(1, rowFigure-Width(figure))) + figure
}

func (g Gauge) line(cells int, l Look) string {
	low, high := g.Lean.Band()
	from, to, here, middle := At(low, cells), At(high, cells), At(g.Lean.Points, cells), cells/2
	axis := []rune(PlainAxis(cells, l))
	var b strings.Builder
	for i := range cells {
		side := 0
		if i < middle || i == middle && g.Lean.Points < 0 {
			side = 1
		}
		switch {
		case i == here && i == middle:
			b.WriteString(l.Glyphs.Chosen)
		case i == here:
			b.WriteString(l.Sign(side))
		case from <= i && i <= to:
			b.WriteString(l.Pole[side].Render(l.Glyphs.Fill))
		default:
			b.WriteString(l.Quiet.Render(string(axis[i])))
		}
	}
	return b.String()
}

// Gauges draw leans below each other on one line.
type gauges struct {
	block report.Gauges
	poles []content.Pole
}

func (g gauges) View(b Box, l Look) []string {
	name := 0
	for _, one := range g.block.Gauges {
		name = max(name, Width(l.Say(g.title(one, b))))
	}
	name = min(name, b.W/nameShare)
	lines := []string{strings.Repeat(" ", name+2) + axisNames((b.W-name-2-rowFigure-1)/2*2+1, g.poles, l)}
	for _, one := range g.block.Gauges {
		title := Pad(Cut(l.Say(g.title(one, b)), name, l.Glyphs.Ellipsis), name)
		lines = append(lines, title+"  "+Gauge{Lean: one.Lean, None: one.Sentence}.View(b.W-name-2, l))
	}
	return lines
}

func (g gauges) title(one report.Gauge, b Box) string {
	if b.Narrow() && one.Short != "" {
		return one.Short
	}
	return one.Title
}
