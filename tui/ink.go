package tui

import "strings"

// An ink is what a cell of a drawing is written with.
type ink int

const (
	noInk ink = iota
	strongInk
	quietInk
	firstInk  // the first pole's colour
	secondInk // the second's
)

// poleInk gives the ink of a pole, 0 or 1.
func poleInk(pole int) ink { return firstInk + ink(pole) }

func (i ink) render(text string, l look) string {
	switch i {
	case strongInk:
		return l.strong.Render(text)
	case quietInk:
		return l.quiet.Render(text)
	case firstInk, secondInk:
		return l.pole[i-firstInk].Render(text)
	}
	return text
}

// drawn draws a row of cells, those of one ink in one go.
func drawn(cells int, at func(x int) (sign string, with ink), l look) string {
	var line, run strings.Builder
	last := noInk
	for x := range cells {
		sign, with := at(x)
		if with != last && run.Len() > 0 {
			line.WriteString(last.render(run.String(), l))
			run.Reset()
		}
		last = with
		run.WriteString(sign)
	}
	if last == noInk {
		return line.String() + strings.TrimRight(run.String(), " ")
	}
	return line.String() + last.render(run.String(), l)
}
