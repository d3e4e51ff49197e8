package tui

import (
	"cmp"
	"slices"

	"twohats/tui/draw"
	"twohats/tui/screen"
)

// reason returns the page that says why the screen is asked, and what its keys do.
func (r *root) reason() screen.Screen {
	words := r.env.Words
	s := screen.Reason{Title: cmp.Or(r.about.Title, words.Help.Title), Text: r.about.Why, Words: words}
	_, skips := r.about.Esc.(screen.Skip)
	switch page := r.Screen.(type) {
	case screen.Vacant: // says itself what its keys do
		return s
	case screen.Reading:
		s.Title = words.Figures.Title
		s.Keys = screen.ChoiceKeys(draw.Hint{Key: draw.Digits(len(page.Document.Sections)), Does: words.Help.Parts}, words.Help, r.look)
		part, _, _ := r.Place(r.Page(r.body(), r.look), r.body())
		if s.Text = page.Document.Sections[part].Figures; len(s.Text) == 0 {
			s.Text = []string{words.Figures.None}
		}
	case screen.Evidence:
		s.Keys = page.Keys(words.Help, r.look)
	default:
		switch {
		case page.Writes():
			s.Keys = screen.TextKeys(words.Help, r.look)
		case skips:
			s.Keys = screen.ConsentKeys(words, r.look)
		case r.Final():
			s.Keys = screen.ChoiceKeys(draw.Hint{Key: "1-9", Does: words.Help.MoveThere}, words.Help, r.look)
		default:
			s.Keys, s.Goes = screen.ChoiceKeys(draw.Hint{Key: "1-9", Does: words.Help.Choose}, words.Help, r.look), true
		}
	}
	if _, back := r.about.Esc.(screen.GoBack); back {
		s.Keys = slices.Concat(s.Keys[:len(s.Keys)-1], []draw.Hint{{Key: "esc", Does: words.Help.Back}, {Key: "ctrl+c", Does: words.Help.Pause}})
	}
	return s
}
