package screen

import (
	"slices"

	"twohats/content"
	"twohats/tui/draw"
)

// A Choosing asks for one of a few choices, below some lines of text.
type Choosing struct {
	Text  []draw.Para
	Menu  Menu
	Told  string // its last paragraph for the ear, where that has signs of figures; else empty
	Pages string // what pgdn shows, where there are more choices than are seen
	Words content.KeyWords
}

func (c Choosing) Update(in Intent) (Screen, Event) {
	var e Event
	c.Menu.At, e = c.Menu.pick(in, c.Words)
	return c, e
}

func (c Choosing) Final() bool { return c.Menu.Final() }

func (c Choosing) View(b draw.Box, l draw.Look) draw.Page {
	return draw.Page{Text: draw.Paragraphs(c.Text, b.W, l)}.WithMenu(c.Menu.drawn(), 1, b.W, l)
}

func (c Choosing) Hints(l draw.Look) []draw.Hint {
	hints := c.Menu.hints(l, c.Words)
	if c.Words.Pause != c.Words.Back { // else esc does the same
		hints = append(hints, draw.Hint{Key: "backspace", Does: c.Words.Back})
	}
	hints = append(hints, draw.Hint{Key: "?", Does: c.Words.Keys}, draw.Hint{Key: "esc", Does: c.Words.Pause})
	if c.Pages != "" {
		hints = slices.Insert(hints, 1, draw.Hint{Key: l.Glyphs.Page, Does: c.Pages})
	}
	return hints
}
func (c Choosing) Writes() bool { return false }

func (c Choosing) Speak() Said {
	said := Said{Choices: c.Menu.Speak(), More: c.Pages}
	for _, p := range c.Text {
		said.Text = append(said.Text, p.Text)
	}
	if c.Told != "" {
		said.Text[len(said.Text)-1] = c.Told
	}
	return said
}
