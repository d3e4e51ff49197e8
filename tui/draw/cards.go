package draw

import (
	"strings"

	"twohats/content/report"
)

// Cards draw the two jobs side by side, or below each other where there is no room.
type cards struct{ block report.Cards }

const (
	cardGap   = 2
	cardFrame = 4  // a side and a blank at either end
	leastCard = 32 // cells that a card needs beside the other
)

func (c cards) View(b Box, l Look) []string {
	each := (b.W - cardGap) / 2
	if each < leastCard {
		return append(c.card(0, b.W, 0, l), c.card(1, b.W, 0, l)...)
	}
	rows := max(len(c.body(0, each, l)), len(c.body(1, each, l)))
	first, second := c.card(0, each, rows, l), c.card(1, each, rows, l)
	lines := make([]string, len(first))
	for i := range lines {
		lines[i] = first[i] + strings.Repeat(" ", cardGap) + second[i]
	}
	return lines
}

func (c cards) body(pole, cells int, l Look) []string {
	var lines []string
	for i, text := range c.block.Cards[pole].Text {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, l.Wrap(text, cells-cardFrame)...)
	}
	return lines
}

// card draws one card with at least so many rows within.
func (c cards) card(pole, cells, rows int, l Look) []string {
	s, tint := l.Glyphs, l.Pole[pole]
	title := l.signAndName(pole, Cut(l.Say(c.block.Cards[pole].Title), cells-6-SignCells, s.Ellipsis))
	top := tint.Render(s.round[0]+s.rule) + " " + title + " " +
		tint.Render(strings.Repeat(s.rule, max(0, cells-5-Width(title)))+s.round[1])
	lines := []string{top}
	body := c.body(pole, cells, l)
	for len(body) < rows {
		body = append(body, "")
	}
	for _, line := range body {
		lines = append(lines, tint.Render(s.side)+" "+Pad(line, cells-cardFrame)+" "+tint.Render(s.side))
	}
	return append(lines, tint.Render(s.round[2]+strings.Repeat(s.rule, cells-2)+s.round[3]))
}
