package draw

import (
	"strconv"
	"strings"
)

// A scale is a row of labelled steps. It lies where its labels have room beside each other,
// and stands upright elsewhere.
type Scale struct {
	Labels []string
	At     int // the step under the cursor, from 1; 0 before the first arrow
}

// leastSlot is the room that a step takes at least when the scale lies.
const leastSlot = 6

// lies tells whether the labels have room beside each other.
func (s Scale) lies(cells int) bool {
	slot := s.Slot(cells)
	for i, label := range s.Labels {
		if room := slot - 2; i < len(s.Labels)-1 && Width(label) > room {
			return false
		}
	}
	return slot >= leastSlot
}

// Slot is how far apart the steps are, so that the last label ends at the right edge.
func (s Scale) Slot(cells int) int {
	last := max(1, Width(s.Labels[len(s.Labels)-1]))
	return min((cells-last)/(len(s.Labels)-1), 14)
}

// Row draws the scale lying: the numbers, the steps, and the labels under them.
func (s Scale) Row(cells int, l Look) []string {
	slot := s.Slot(cells)
	numbers, labels := "", ""
	for i, label := range s.Labels {
		number := strconv.Itoa(i + 1)
		if i+1 < len(s.Labels) {
			number, label = Pad(number, slot), Pad(label, slot)
		}
		numbers += number
		labels += s.toned(i, label, l)
	}
	return []string{numbers, s.steps(slot, l), labels}
}

// steps draws the steps on their line, with the one under the cursor filled.
func (s Scale) steps(slot int, l Look) string {
	var b strings.Builder
	for i := range s.Labels {
		if i+1 == s.At {
			b.WriteString(l.Strong.Render(l.Glyphs.Chosen))
		} else {
			b.WriteString(l.Glyphs.open)
		}
		if i+1 < len(s.Labels) {
			b.WriteString(l.Quiet.Render(strings.Repeat(l.Glyphs.line, slot-1)))
		}
	}
	return b.String()
}

// toned makes the step under the cursor stand out.
func (s Scale) toned(i int, text string, l Look) string {
	if i+1 == s.At {
		return l.Strong.Render(text)
	}
	return text
}

// Menu gives the steps as choices below each other.
func (s Scale) Menu() Menu {
	m := Menu{At: s.At}
	for _, label := range s.Labels {
		m.Choices = append(m.Choices, Choice{Text: label})
	}
	return m
}

// WithScale puts a scale below what is asked.
func (p Page) WithScale(s Scale, b Box, l Look) Page {
	if !s.lies(b.W) {
		return p.WithMenu(s.Menu(), 1, b.W, l)
	}
	p.List = append([]string{"", ""}, s.Row(b.W, l)...)
	p.From, p.To = 2, len(p.List)-1
	return p.Pointed(s.At > 0, Spot{(s.At - 1) * s.Slot(b.W), p.To}) // on its label, which can be read
}
