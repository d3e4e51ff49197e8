package draw

import (
	"strings"

	"twohats/content/report"
)

const (
	cardGap   = 2
	cardFrame = 4  // a side and a blank at either end
	leastCard = 32 // cells that a card needs beside the other
)

// Cards draws the two jobs side by side, or below each other where there is no room.
func (p *painter) Cards(b report.Cards) {
	each := (p.W - cardGap) / 2
	if each < leastCard {
		p.lines = append(p.card(b, 0, p.W, 0), p.card(b, 1, p.W, 0)...)
		return
	}
	rows := max(len(p.card(b, 0, each, 0)), len(p.card(b, 1, each, 0)))
	p.lines = SideBySide(Piece{0, p.card(b, 0, each, rows)}, Piece{each + cardGap, p.card(b, 1, each, rows)})
}

// card draws one card, of at least so many rows. Its title stands in the border, and its text is
// measured by the wider of two widths: Lip Gloss's borders know neither.
func (p *painter) card(b report.Cards, pole, cells, rows int) []string {
	s, tint := p.Glyphs.card, p.Pole[pole]
	title := p.signAndName(pole, p.cut(b.Cards[pole].Title, cells-6-SignCells))
	lines := []string{tint.Render(s.TopLeft+s.Top) + " " + title + " " +
		tint.Render(strings.Repeat(s.Top, max(0, cells-5-Width(title)))+s.TopRight)}
	body := Paragraphs(Normals(b.Cards[pole].Text), cells-cardFrame, p.Look)
	for _, line := range append(body, make([]string, max(0, rows-2-len(body)))...) {
		lines = append(lines, tint.Render(s.Left)+" "+Pad(line, cells-cardFrame)+" "+tint.Render(s.Right))
	}
	return append(lines, tint.Render(s.BottomLeft+strings.Repeat(s.Bottom, cells-2)+s.BottomRight))
}
