package projector

import (
	"twohats/content/report"
	"twohats/tui/draw"
)

// A poster draws each part of a room's document in large, with few words.
type poster struct {
	poster   report.Poster
	document report.Document
	letters  draw.Letters
}

// part draws the n-th part, from 0, into a box. That a room is invented stands over the first part,
// and over the others where they keep their size. The header says it too.
func (p poster) part(n int, b draw.Box, l draw.Look) []string {
	parts := []func(draw.Box, draw.Look) []string{p.room, p.themes, p.work, p.time, p.limits}
	switch {
	case len(p.document.Sections) == 1:
		return p.nothing(b, l)
	case p.poster.Mark == "", n > 0 && b.H < draw.LargeMapRows:
		return parts[n](b, l)
	}
	mark := append(p.letters.View(p.poster.Mark, b.W, 1, l.Quiet, l), "")
	return append(mark, parts[n](draw.Box{W: b.W, H: b.H - len(mark)}, l)...)
}

// nothing explains why there is no picture yet, and what is needed.
func (p poster) nothing(b draw.Box, l draw.Look) []string {
	blocks := [][]string{p.letters.View(p.poster.Verdict, b.W, 2, l.Strong, l), p.letters.View(p.poster.People, b.W, 1, l.Normal, l)}
	for _, say := range blocksOf[report.Say](p, 0) {
		blocks = append(blocks, l.Wrap(say.Text, b.W))
	}
	return draw.Centred(draw.Spaced(blocks, 2), b.H)
}

// room draws the map, in all the room that there is.
func (p poster) room(b draw.Box, l draw.Look) []string {
	head := draw.Facing(p.letters.View(p.poster.Verdict, b.W, 1, l.Strong, l), p.letters.View(p.poster.People, b.W/2, 1, l.Normal, l), b.W)
	if b.H >= draw.LargeMapRows {
		head = append(head, "")
	}
	for _, m := range blocksOf[report.RoomMap](p, 0) {
		drawn := draw.RoomMap{Room: m, Poles: p.document.Poles, Letters: p.letters, Half: p.poster.Words.Half, Person: p.poster.Words.Person}
		head = append(head, drawn.View(draw.Box{W: b.W, H: b.H - len(head)}, l)...)
	}
	return head
}

func (p poster) themes(b draw.Box, l draw.Look) []string { return p.rows(1, b, l) }

// work draws what is asked for beside what there is.
func (p poster) work(b draw.Box, l draw.Look) []string {
	head := append(p.letters.View(p.poster.Demand, b.W, 1, l.Strong, l), "")
	return append(head, p.rows(2, draw.Box{W: b.W, H: b.H - len(head)}, l)...)
}

func (p poster) rows(section int, b draw.Box, l draw.Look) (lines []string) {
	for _, spreads := range blocksOf[report.Spreads](p, section) {
		lines = append(lines, largeRows{spreads, p.document.Poles, p.poster.Words.BigFew, p.asides(section, b.W, l), p.letters}.View(b, l)...)
	}
	return lines
}

// asides explains in ordinary lines what the bars of a section are, and how far to trust them.
func (p poster) asides(section, cells int, l draw.Look) []string {
	lines := l.Wrap(p.poster.Words.Bars, cells)
	for _, say := range blocksOf[report.Say](p, section) {
		if say.Tone == report.Aside {
			lines = append(lines, l.Wrap(say.Text, cells)...)
		}
	}
	return draw.Styled(lines, l.Quiet.Render)
}

// blocksOf returns the blocks of one kind in a section.
func blocksOf[B report.Block](p poster, section int) (all []B) {
	for _, block := range p.document.Sections[section].Blocks {
		if b, ok := block.(B); ok {
			all = append(all, b)
		}
	}
	return all
}

func (p poster) time(b draw.Box, l draw.Look) []string {
	blocks := [][]string{p.letters.View(p.poster.Words.BigWorth, b.W, 1, l.Strong, l)}
	if p.poster.Answered != "" {
		blocks = append(blocks, p.letters.View(p.poster.Answered, b.W, 1, l.Normal, l))
	}
	blocks = append(blocks, p.letters.View(p.poster.Answer, b.W, 3, l.Strong, l))
	return draw.Centred(draw.Spaced(blocks, 3), b.H)
}

func (p poster) limits(b draw.Box, l draw.Look) []string {
	blocks := [][]string{p.letters.View(p.poster.Words.BigCannot, b.W, 1, l.Normal, l)}
	times := max(1, b.H/(len(p.poster.Words.BigLimits)+1)/(draw.LetterRows+1))
	for _, limit := range p.poster.Words.BigLimits {
		blocks = append(blocks, p.letters.View(limit, b.W, times, l.Strong, l))
	}
	return draw.Centred(draw.Spaced(blocks, 3), b.H)
}
