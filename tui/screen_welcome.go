package tui

import (
	"slices"
	"strings"

	"twohats/content"
	"twohats/content/report"
	"twohats/tui/draw"
)

// Welcome says what this is and what is kept, and asks how much time there is.
type welcome struct {
	pack    *content.Pack
	menu    menu
	privacy string
	words   *content.Words
}

// newWelcome returns the first page.
func newWelcome(pack *content.Pack, words *content.Words, privacy string, options []option) welcome {
	return welcome{pack, menu{at: 1, options: options}, privacy, words}
}

func (w welcome) Update(in intent) (screen, event) {
	switch in.(type) {
	case pause, quit:
		return w, left{}
	case skip, goBack:
		return w, nil
	}
	var e event
	w.menu.at, e = w.menu.pick(in, w.words.Keys)
	return w, e
}

func (w welcome) View(b draw.Box, l draw.Look) draw.Page {
	title := draw.Title(w.pack.Title, b.W, l)
	privacy := l.Wrap(w.privacy, b.W)
	brief := append(slices.Clone(title), privacy...)
	text := append(title, l.Wrap(w.pack.Purpose, b.W)...)
	text = append(text, "")
	text = append(text, l.Wrap(ahead(w.pack, w.words), b.W)...)
	text = append(append(text, ""), privacy...)
	return draw.Page{Text: text, Brief: brief}.WithMenu(w.menu.drawn(), 2, b.W, l)
}

// ahead names the themes of a walk.
func ahead(pack *content.Pack, words *content.Words) string {
	var titles []string
	for _, theme := range pack.Themes {
		titles = append(titles, theme.Title)
	}
	return content.Fill(words.Welcome.Intro, "{themes}", strings.Join(titles, " · "))
}

func (w welcome) Hints(l draw.Look) []draw.Hint {
	return []draw.Hint{
		{Key: draw.Digits(len(w.menu.options)), Does: w.words.Keys.Choose}, {Key: l.Glyphs.Updown, Does: w.words.Keys.Move},
		{Key: "enter", Does: w.words.Keys.Go}, {Key: "?", Does: w.words.Keys.Keys}, {Key: "esc", Does: w.words.Keys.Leave},
	}
}

func (w welcome) Writes() bool { return false }

func (w welcome) speak() Said {
	return Said{
		Text:    there(w.pack.Title, w.pack.Purpose, report.Heard(w.words, ahead(w.pack, w.words)), w.privacy),
		Choices: w.menu.speak(),
	}
}
