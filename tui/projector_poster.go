package tui

import (
	"twohats/content/report"
)

// A poster draws each part of a room's document in large, with few words.
type poster struct {
	words    report.Poster
	document report.Document
	letters  letters
}

// part draws the n-th part, from 0, into a box. That a room is invented stands over the first,
// and over the others where they keep their size; the header says it too.
func (p poster) part(n int, b box, l look) []string {
	draw := []func(box, look) []string{p.room, p.themes, p.work, p.time, p.limits}
	switch {
	case len(p.document.Sections) == 1:
		return p.nothing(b, l)
	case p.words.Mark == "", n > 0 && b.h < largeMapRows:
		return draw[n](b, l)
	}
	mark := append(p.letters.View(p.words.Mark, b.w, 1, l.quiet, l), "")
	return append(mark, draw[n](box{w: b.w, h: b.h - len(mark)}, l)...)
}

// nothing says why there is no picture yet, and what is needed.
func (p poster) nothing(b box, l look) []string {
	blocks := [][]string{p.letters.View(p.words.Verdict, b.w, 2, l.strong, l), p.letters.View(p.words.People, b.w, 1, l.normal, l)}
	for _, block := range p.document.Sections[0].Blocks {
		if say, ok := block.(report.Say); ok {
			blocks = append(blocks, styled(l.wrap(say.Text, b.w), l.normal.Render))
		}
	}
	return centred(spaced(blocks, 2), b.h)
}

// room is the map, over as much as there is.
func (p poster) room(b box, l look) []string {
	head := facing(p.letters.View(p.words.Verdict, b.w, 1, l.strong, l), p.letters.View(p.words.People, b.w/2, 1, l.normal, l), b.w)
	if b.h >= largeMapRows {
		head = append(head, "")
	}
	for _, block := range p.document.Sections[0].Blocks {
		if m, ok := block.(report.RoomMap); ok {
			return append(head, roomMap{m, p.document.Poles, p.letters, p.words.Half, p.words.Person}.View(box{w: b.w, h: b.h - len(head)}, l)...)
		}
	}
	return head
}

func (p poster) themes(b box, l look) []string { return p.rows(1, b, l) }

// work is what is asked for beside what there is.
func (p poster) work(b box, l look) []string {
	head := append(p.letters.View(p.words.Demand, b.w, 1, l.strong, l), "")
	return append(head, p.rows(2, box{w: b.w, h: b.h - len(head)}, l)...)
}

func (p poster) rows(section int, b box, l look) []string {
	for _, block := range p.document.Sections[section].Blocks {
		if spreads, ok := block.(report.Spreads); ok {
			return largeRows{spreads, p.document.Poles, p.words.Few, p.asides(section, b.w, l), p.letters}.View(b, l)
		}
	}
	return nil
}

// asides says in ordinary lines what the bars of a section are, and how far to trust them.
func (p poster) asides(section, cells int, l look) []string {
	lines := l.wrap(p.words.Bars, cells)
	for _, block := range p.document.Sections[section].Blocks {
		if say, ok := block.(report.Say); ok && say.Tone == report.Aside {
			lines = append(lines, l.wrap(say.Text, cells)...)
		}
	}
	return styled(lines, l.quiet.Render)
}

func (p poster) time(b box, l look) []string {
	blocks := [][]string{p.letters.View(p.words.Worth, b.w, 1, l.strong, l)}
	if p.words.Answered != "" {
		blocks = append(blocks, p.letters.View(p.words.Answered, b.w, 1, l.normal, l))
	}
	blocks = append(blocks, p.letters.View(p.words.Answer, b.w, 3, l.strong, l))
	return centred(spaced(blocks, 3), b.h)
}

func (p poster) limits(b box, l look) []string {
	blocks := [][]string{p.letters.View(p.words.Cannot, b.w, 1, l.normal, l)}
	times := max(1, b.h/(len(p.words.Limits)+1)/(letterRows+1))
	for _, limit := range p.words.Limits {
		blocks = append(blocks, p.letters.View(limit, b.w, times, l.strong, l))
	}
	return centred(spaced(blocks, 3), b.h)
}
