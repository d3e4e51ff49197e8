package draw

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// A Tone is how a text or a cell of a drawing stands out.
type Tone int

// The tones. Those of the poles are for signs.
const (
	Normal Tone = iota
	Strong
	Quiet
	firstPole
	secondPole
)

// poleTone returns the tone of a pole, 0 or 1.
func poleTone(pole int) Tone { return firstPole + Tone(pole) }

func (t Tone) style(l Look) lipgloss.Style {
	return [...]lipgloss.Style{l.Normal, l.Strong, l.Quiet, l.Pole[0], l.Pole[1]}[t]
}

// Drawn draws a row of cells. Neighbours of one tone are styled together, and blanks at the end
// are left out.
func Drawn(cells int, at func(x int) (sign string, tone Tone), l Look) string {
	var line, run strings.Builder
	last := Normal
	for x := range cells {
		sign, tone := at(x)
		if tone != last && run.Len() > 0 {
			line.WriteString(last.style(l).Render(run.String()))
			run.Reset()
		}
		last = tone
		run.WriteString(sign)
	}
	if last == Normal {
		return line.String() + strings.TrimRight(run.String(), " ")
	}
	return line.String() + last.style(l).Render(run.String())
}
