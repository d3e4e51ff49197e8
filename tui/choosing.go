package tui

import (
	"slices"

	"twohats/content"
	"twohats/tui/draw"
)

// A choosing asks for one of a few choices, below some lines of text.
type choosing struct {
	text  []draw.Para
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

func (c choosing) View(b draw.Box, l draw.Look) draw.Page {
	return draw.Page{Text: draw.Paragraphs(c.text, b.W, l)}.WithMenu(c.menu.drawn(), 1, b.W, l)
}

func (c choosing) Hints(l draw.Look) []draw.Hint {
	hints := c.menu.hints(l, c.words)
	if c.words.Pause != c.words.Back { // else esc does the same
		hints = append(hints, draw.Hint{Key: "backspace", Does: c.words.Back})
	}
	hints = append(hints, draw.Hint{Key: "?", Does: c.words.Keys}, draw.Hint{Key: "esc", Does: c.words.Pause})
	if c.pages != "" {
		hints = slices.Insert(hints, 1, draw.Hint{Key: l.Glyphs.Page, Does: c.pages})
	}
	return hints
}
func (c choosing) Writes() bool { return false }

func (c choosing) speak() Said {
	said := Said{Choices: c.menu.speak(), More: c.pages}
	for _, p := range c.text {
		said.Text = append(said.Text, p.Text)
	}
	if c.told != "" {
		said.Text[len(said.Text)-1] = c.told
	}
	return said
}
