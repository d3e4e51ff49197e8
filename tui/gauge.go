package tui

import (
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// A gauge draws one lean on its line: the band, and the figure's own place in it.
type gauge struct {
	lean coach.Estimate
	none string // said where there is no figure
	told string // the lean in words
}

// leastGauge is the least room in which a gauge tells something.
const leastGauge = 26

// View draws the gauge into so many cells.
func (g gauge) View(cells int, l look) string {
	if g.lean.N == 0 {
		return l.quiet.Render(cut(l.say(g.none), cells, l.signs.ellipsis))
	}
	figure := l.say(report.Signed(g.lean.Points))
	return g.line((cells-rowFigure-1)/2*2+1, l) + strings.Repeat(" ", max(1, rowFigure-width(figure))) + figure
}

func (g gauge) line(cells int, l look) string {
	low, high := g.lean.Band()
	from, to, here, middle := at(low, cells), at(high, cells), at(g.lean.Points, cells), cells/2
	axis := []rune(plainAxis(cells, l))
	var b strings.Builder
	for i := range cells {
		side := 0
		if i < middle || i == middle && g.lean.Points < 0 {
			side = 1
		}
		switch {
		case i == here && i == middle:
			b.WriteString(l.signs.chosen)
		case i == here:
			b.WriteString(l.sign(side))
		case from <= i && i <= to:
			b.WriteString(l.pole[side].Render(l.signs.fill))
		default:
			b.WriteString(l.quiet.Render(string(axis[i])))
		}
	}
	return b.String()
}

// Gauges draw leans below each other on one line.
type gauges struct {
	block report.Gauges
	poles []content.Pole
}

func (g gauges) View(b box, l look) []string {
	name := 0
	for _, one := range g.block.Gauges {
		name = max(name, width(l.say(g.title(one, b))))
	}
	name = min(name, b.w/nameShare)
	lines := []string{strings.Repeat(" ", name+2) + axisNames((b.w-name-2-rowFigure-1)/2*2+1, g.poles, l)}
	for _, one := range g.block.Gauges {
		title := pad(cut(l.say(g.title(one, b)), name, l.signs.ellipsis), name)
		lines = append(lines, title+"  "+gauge{lean: one.Lean, none: one.Sentence}.View(b.w-name-2, l))
	}
	return lines
}

func (g gauges) title(one report.Gauge, b box) string {
	if b.narrow() && one.Short != "" {
		return one.Short
	}
	return one.Title
}
