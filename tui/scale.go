package tui

import (
	"strconv"
	"strings"
)

// A scale is a row of labelled steps. It lies where its labels have room beside each other,
// and stands upright elsewhere.
type scale struct {
	labels []string
	at     int // the step under the cursor, from 1; 0 before the first arrow
}

// leastSlot is the room that a step takes at least when the scale lies.
const leastSlot = 6

// lies tells whether the labels have room beside each other.
func (s scale) lies(cells int) bool {
	slot := s.slot(cells)
	for i, label := range s.labels {
		if room := slot - 2; i < len(s.labels)-1 && width(label) > room {
			return false
		}
	}
	return slot >= leastSlot
}

// slot is how far apart the steps are, so that the last label ends at the right edge.
func (s scale) slot(cells int) int {
	last := max(1, width(s.labels[len(s.labels)-1]))
	return min((cells-last)/(len(s.labels)-1), 14)
}

// row draws the scale lying: the numbers, the steps, and the labels under them.
func (s scale) row(cells int, l look) []string {
	slot := s.slot(cells)
	numbers, labels := "", ""
	for i, label := range s.labels {
		number := strconv.Itoa(i + 1)
		if i+1 < len(s.labels) {
			number, label = pad(number, slot), pad(label, slot)
		}
		numbers += number
		labels += s.toned(i, label, l)
	}
	return []string{numbers, s.steps(slot, l), labels}
}

// steps draws the steps on their line, with the one under the cursor filled.
func (s scale) steps(slot int, l look) string {
	var b strings.Builder
	for i := range s.labels {
		if i+1 == s.at {
			b.WriteString(l.strong.Render(l.signs.chosen))
		} else {
			b.WriteString(l.signs.open)
		}
		if i+1 < len(s.labels) {
			b.WriteString(l.quiet.Render(strings.Repeat(l.signs.line, slot-1)))
		}
	}
	return b.String()
}

// toned makes the step under the cursor stand out.
func (s scale) toned(i int, text string, l look) string {
	if i+1 == s.at {
		return l.strong.Render(text)
	}
	return text
}

// menu gives the steps as choices below each other.
func (s scale) menu() numbered {
	m := numbered{at: s.at}
	for _, label := range s.labels {
		m.choices = append(m.choices, choice{text: label})
	}
	return m
}

// withScale puts a scale below what is asked.
func (p page) withScale(s scale, b box, l look) page {
	if !s.lies(b.w) {
		return p.withMenu(s.menu(), 1, b.w, l)
	}
	p.list = append([]string{"", ""}, s.row(b.w, l)...)
	p.from, p.to = 2, len(p.list)-1
	return p.pointed(s.at > 0, spot{(s.at - 1) * s.slot(b.w), p.to}) // on its label, which can be read
}
