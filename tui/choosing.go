package tui

import (
	"slices"

	"twohats/content"
)

// A choosing asks for one of a few choices, below some lines of text.
type choosing struct {
	text  []para
	menu  menu
	told  string // its last paragraph for the ear, where that has signs of figures; else empty
	pages string // what pgdn shows, where there are more choices than are seen
	words content.KeyWords
}

func (c choosing) Update(in intent) (screen, event) {
	var e event
	c.menu.at, e = c.menu.pick(in, c.words)
	return c, e
}

func (c choosing) final() bool { return c.menu.final() }

func (c choosing) View(b box, l look) page {
	return page{text: paras(c.text, b.w, l)}.withMenu(c.menu.drawn(), 1, b.w, l)
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
