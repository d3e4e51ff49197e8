package report

import (
	"slices"
	"strings"
	"unicode"
)

// shown gives a document whose texts only ever show themselves, so that each form can put
// them down as they are but for its own signs.
func shown(d Document) Document {
	d.Language, d.Title, d.Made, d.Mark = shownText(d.Language), shownText(d.Title), shownText(d.Made), shownText(d.Mark)
	d.Poles = slices.Clone(d.Poles)
	for i, pole := range d.Poles {
		d.Poles[i].ID, d.Poles[i].Name = shownText(pole.ID), shownText(pole.Name)
	}
	d.Sections = slices.Clone(d.Sections)
	for i, section := range d.Sections {
		blocks := make([]Block, len(section.Blocks))
		for j, block := range section.Blocks {
			blocks[j] = shownBlock(block)
		}
		d.Sections[i] = Section{shownText(section.Title), blocks, shownTexts(section.Figures)}
	}
	return d
}

func shownBlock(block Block) Block {
	switch b := block.(type) {
	case Say:
		return Say{b.Tone, shownText(b.Text)}
	case Heading:
		return Heading{shownText(b.Text)}
	case Map:
		b.Here, b.Doubt = shownText(b.Here), shownText(b.Doubt)
		return b
	case Rows:
		b.Hill, b.Pull, b.Demand, b.Both = shownText(b.Hill), shownText(b.Pull), shownText(b.Demand), shownText(b.Both)
		b.Rows = slices.Clone(b.Rows)
		for i, row := range b.Rows {
			b.Rows[i].Title, b.Rows[i].Short, b.Rows[i].Sentence = shownText(row.Title), shownText(row.Short), shownText(row.Sentence)
		}
		return b
	case Backing:
		b.State, b.Question = shownText(b.State), shownText(b.Question)
		b.Claims = slices.Clone(b.Claims)
		for i, claim := range b.Claims {
			b.Claims[i].Statement, b.Claims[i].Line = shownText(claim.Statement), shownText(claim.Line)
		}
		return b
	case Cards:
		for i, card := range b.Cards {
			b.Cards[i] = Card{shownText(card.Title), shownTexts(card.Text)}
		}
		return b
	case Gauges:
		b.Gauges = slices.Clone(b.Gauges)
		for i, gauge := range b.Gauges {
			b.Gauges[i].Title, b.Gauges[i].Short, b.Gauges[i].Sentence = shownText(gauge.Title), shownText(gauge.Short), shownText(gauge.Sentence)
		}
		return b
	case Quote:
		return Quote{shownText(b.Question), shownText(b.Text)}
	}
	return block
}

func shownTexts(texts []string) []string {
	out := make([]string, len(texts))
	for i, text := range texts {
		out[i] = shownText(text)
	}
	return out
}

// shownText leaves out what steers a terminal or a page: controls but for the newline, and
// what turns the direction of writing for more than its own letters.
func shownText(text string) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\t", " ", "\u2028", "\n", "\u2029", "\n\n").Replace(text)
	return strings.Map(func(r rune) rune {
		if r == '\n' || !steers(r) {
			return r
		}
		return -1
	}, strings.ToValidUTF8(text, "\ufffd"))
}

// steers tells whether a character does something else than to show itself. The marks of one
// letter's direction are part of many languages and stay.
func steers(r rune) bool {
	switch r {
	case '\u061c', '\u200e', '\u200f':
		return false
	case '\ufeff', '\ufffe', '\uffff':
		return true
	}
	return unicode.In(r, unicode.Cc, unicode.Bidi_Control)
}
