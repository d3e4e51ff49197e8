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

func (c Choosing) View(b draw.Box, l draw.Look) draw.Page {
	return draw.Page{Text: draw.Paragraphs(c.Text, b.W, l)}.WithMenu(c.Menu.drawn(), 1, b.W, l)
}

func (c Choosing) Keys() Keymap {
	m := c.Menu.keys(c.Words)
	if c.Pages != "" {
		m.Keys = slices.Insert(m.Keys, 1, Key{In: Turn{}, Does: c.Pages})
	}
	m.Keys = append(m.Keys, Key{In: Skip{}}, Key{In: GoBack{}, Does: c.Words.Back}, Key{In: Why{}, Does: c.Words.Keys}, Key{In: Pause{}, Does: c.Words.Pause})
	return m
}

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
