package screen

import (
	"slices"
	"strings"

	"twohats/content"
	"twohats/content/report"
	"twohats/tui/draw"
)

// A Welcome page says what this is and what is kept, and asks how much time there is.
type Welcome struct {
	pack    *content.Pack
	Menu    Menu
	privacy string
	words   *content.Words
}

// NewWelcome returns the first page.
func NewWelcome(pack *content.Pack, words *content.Words, privacy string, options []Option) Welcome {
	return Welcome{pack, Menu{At: 1, Options: options}, privacy, words}
}

func (w Welcome) Update(in Intent) (Screen, Event) {
	switch in.(type) {
	case Pause, Quit:
		return w, Left{}
	}
	var e Event
	w.Menu.At, e = w.Menu.pick(in, w.words.Keys)
	return w, e
}

func (w Welcome) View(b draw.Box, l draw.Look) draw.Page {
	title := draw.Title(w.pack.Title, b.W, l)
	privacy := l.Wrap(w.privacy, b.W)
	brief := append(slices.Clone(title), privacy...)
	text := append(title, l.Wrap(w.pack.Purpose, b.W)...)
	text = append(text, "")
	text = append(text, l.Wrap(Ahead(w.pack, w.words), b.W)...)
	text = append(append(text, ""), privacy...)
	return draw.Page{Text: text, Brief: brief}.WithMenu(w.Menu.drawn(), 2, b.W, l)
}

// Ahead names the themes of a walk.
func Ahead(pack *content.Pack, words *content.Words) string {
	var titles []string
	for _, theme := range pack.Themes {
		titles = append(titles, theme.Title)
	}
	return content.Fill(words.Welcome.Intro, "{themes}", strings.Join(titles, " · "))
}

func (w Welcome) Keys() Keymap {
	m := w.Menu.keys(w.words.Keys)
	m.Keys = append(m.Keys, Key{In: Why{}, Does: w.words.Keys.Keys}, Key{In: Pause{}, Does: w.words.Keys.Leave})
	return m
}

func (w Welcome) Speak() Said {
	return Said{
		Text:    NonEmpty(w.pack.Title, w.pack.Purpose, report.InWords(w.words, Ahead(w.pack, w.words)), w.privacy),
		Choices: w.Menu.Speak(),
	}
}
