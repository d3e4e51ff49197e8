package draw

import "strings"

// An ink is what a cell of a drawing is written with.
type Ink int

const (
	NoInk Ink = iota
	StrongInk
	QuietInk
	firstInk  // the first pole's colour
	secondInk // the second's
)

// poleInk gives the ink of a pole, 0 or 1.
func poleInk(pole int) Ink { return firstInk + Ink(pole) }

func (i Ink) render(text string, l Look) string {
	switch i {
	case StrongInk:
		return l.Strong.Render(text)
	case QuietInk:
		return l.Quiet.Render(text)
	case firstInk, secondInk:
		return l.Pole[i-firstInk].Render(text)
	}
	return text
}

// Drawn draws a row of cells, those of one ink in one go.
func Drawn(cells int, at func(x int) (sign string, with Ink), l Look) string {
	var line, run strings.Builder
	last := NoInk
	for x := range cells {
		sign, with := at(x)
		if with != last && run.Len() > 0 {
			line.WriteString(last.render(run.String(), l))
			run.Reset()
		}
		last = with
		run.WriteString(sign)
	}
	if last == NoInk {
		return line.String() + strings.TrimRight(run.String(), " ")
	}
	return line.String() + last.render(run.String(), l)
}
