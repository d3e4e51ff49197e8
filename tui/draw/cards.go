package draw

import (
	"strings"

	"twohats/content/report"
)

// A cards is the two jobs side by side, or below each other where there is no room.
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
	return Besides(Piece{0, c.card(0, each, rows, l)}, Piece{each + cardGap, c.card(1, each, rows, l)})
}

func (c cards) body(pole, cells int, l Look) []string {
	return Paragraphs(Normals(c.block.Cards[pole].Text), cells-cardFrame, l)
}

// card draws one card with at least so many rows within. Its title stands in the border, and its
// text is measured by the wider of two widths: Lip Gloss's borders know neither.
func (c cards) card(pole, cells, rows int, l Look) []string {
	s, tint := l.Glyphs.card, l.Pole[pole]
	title := l.signAndName(pole, Cut(l.Say(c.block.Cards[pole].Title), cells-6-SignCells, l.Glyphs.Ellipsis))
	lines := []string{tint.Render(s.TopLeft+s.Top) + " " + title + " " +
		tint.Render(strings.Repeat(s.Top, max(0, cells-5-Width(title)))+s.TopRight)}
	body := c.body(pole, cells, l)
	for _, line := range append(body, make([]string, max(0, rows-len(body)))...) {
		lines = append(lines, tint.Render(s.Left)+" "+Pad(line, cells-cardFrame)+" "+tint.Render(s.Right))
	}
	return append(lines, tint.Render(s.BottomLeft+strings.Repeat(s.Bottom, cells-2)+s.BottomRight))
}
