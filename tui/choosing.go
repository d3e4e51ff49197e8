package tui

import (
	"slices"

	"twohats/content"
	"twohats/content/coach"
)

// A choosing asks for one of a few choices, below some lines of text.
type choosing struct {
	text  []para
	menu  menu
	told  string // its last paragraph for the ear, where that has signs of figures; else empty
	pages string // what pgdn shows, where there are more choices than are seen
	words content.KeyWords
}

// A para is a paragraph in one tone.
type para struct {
	tone tone
	text string
}

// A tone is how much a text stands out.
type tone int

const (
	normal tone = iota
	strong
	quiet
)

func (t tone) of(l look) func(...string) string {
	switch t {
	case strong:
		return l.strong.Render
	case quiet:
		return l.quiet.Render
	}
	return l.normal.Render
}

func (c choosing) Update(in intent) (screen, event) {
	var e event
	c.menu.at, e = c.menu.pick(in, c.words)
	return c, e
}

// pick returns where an intent moves a menu's cursor, and what happens. Where a choice cannot be
// taken back a digit only moves, and enter confirms.
func (m menu) pick(in intent, words content.KeyWords) (int, event) {
	switch in := in.(type) {
	case move:
		return listed(m.at, in.by, len(m.choices)), nil
	case choose:
		switch {
		case in.n > len(m.choices):
			return m.at, nil
		case m.final() && !in.whole:
			return in.n, nil
		}
		return in.n, m.choices[in.n-1].does
	case goOn:
		switch {
		case m.at > 0:
		case m.open:
			return m.at, refused{words.ChooseFirst}
		default:
			return m.at, refused{words.ChooseOne}
		}
		return m.at, m.choices[m.at-1].does
	}
	return m.at, general(in, coach.Answer{})
}

// final reports whether a choice of the menu cannot be taken back.
func (m menu) final() bool {
	return slices.ContainsFunc(m.choices, func(c choice) bool { return c.final })
}

func (c choosing) final() bool { return c.menu.final() }

func (c choosing) View(b box, l look) page {
	return page{text: paras(c.text, b.w, l)}.withMenu(c.menu, 1, b.w, l)
}

// paras sets paragraphs with a blank line between them.
func paras(text []para, cells int, l look) []string {
	var lines []string
	for i, p := range text {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, styled(l.wrap(p.text, cells), p.tone.of(l))...)
	}
	return lines
}

// hints gives the keys that choose: a digit takes a choice, or only moves to it.
func (m menu) hints(l look, words content.KeyWords) []hint {
	if m.final() {
		return []hint{{digits(len(m.choices)) + " " + l.signs.updown, words.Move}, {"enter", words.Go}}
	}
	return []hint{{digits(len(m.choices)), words.Choose}, {l.signs.updown, words.Move}, {"enter", words.Go}}
}

func (c choosing) Hints(l look) []hint {
	hints := c.menu.hints(l, c.words)
	if c.words.Pause != c.words.Back { // else esc does the same
		hints = append(hints, hint{"backspace", c.words.Back})
	}
	hints = append(hints, hint{"?", c.words.Keys}, hint{"esc", c.words.Pause})
	if c.pages != "" {
		hints = slices.Insert(hints, 1, hint{l.signs.page, c.pages})
	}
	return hints
}
func (c choosing) Writes() bool { return false }
