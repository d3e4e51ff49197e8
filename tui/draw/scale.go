package draw

import "strconv"

// A Scale is a row of labelled steps. It lies where its labels have room beside each other, and
// stands upright elsewhere.
type Scale struct {
	Labels []string
	At     int // the step under the cursor, from 1; 0 before the first arrow
}

// The measures of a scale that lies, in cells from step to step.
const (
	leastSlot = 6
	mostSlot  = 14
)

// Slot returns how many cells apart the steps are, so that the last label ends at the right edge.
func (s Scale) Slot(cells int) int {
	last := len(s.Labels) - 1
	return min((cells-max(1, Width(s.Labels[last])))/last, mostSlot)
}

// Row draws the scale lying: the numbers, the steps, and the labels under them.
func (s Scale) Row(cells int, l Look) []string {
	slot, steps := s.Slot(cells), len(s.Labels)
	line := Drawn(slot*(steps-1)+1, func(x int) (string, Tone) {
		switch {
		case x%slot > 0:
			return l.Glyphs.line, Quiet
		case x/slot+1 == s.At:
			return l.Glyphs.Chosen, Strong
		}
		return l.Glyphs.open, Normal
	}, l)
	pieces := []Piece{{0, []string{"", line}}}
	for i, label := range s.Labels {
		if i+1 == s.At {
			label = l.Strong.Render(label)
		}
		pieces = append(pieces, Piece{i * slot, []string{strconv.Itoa(i + 1), "", label}})
	}
	return SideBySide(pieces...)
}

// Menu returns the steps as choices below each other.
func (s Scale) Menu() Menu {
	m := Menu{At: s.At}
	for _, label := range s.Labels {
		m.Choices = append(m.Choices, Choice{Text: label})
	}
	return m
}

// WithScale puts a scale below what is asked.
func (p Page) WithScale(s Scale, b Box, l Look) Page {
	slot, last := s.Slot(b.W), len(s.Labels)-1
	if slot < leastSlot || Widest(s.Labels[:last]) > slot-2 { // the labels have no room beside each other
		return p.WithMenu(s.Menu(), 1, b.W, l)
	}
	p.List = append([]string{"", ""}, s.Row(b.W, l)...)
	p.From, p.To = 2, len(p.List)-1
	return p.Pointed(s.At, Spot{(s.At - 1) * slot, p.To}) // on its label, which can be read
}
