package tui

import (
	"cmp"

	"twohats/tui/screen"
)

// reason returns the page that says why the screen is asked, and what its keys do.
func (r *root) reason() screen.Screen {
	words := r.env.Words
	s := screen.Reason{Title: cmp.Or(r.about.Title, words.Help.Title), Text: r.about.Why, Of: r.Keys(r.about.Esc), Notes: []string{words.Help.Held}, Words: words}
	if s.Of.GoesOn() {
		s.Notes = []string{words.Help.Fast, words.Help.Held}
	}
	switch page := r.Screen.(type) {
	case screen.Vacant: // says itself what its keys do
		s.Of = screen.Keymap{}
	case screen.Reading:
		s.Title = words.Figures.Title
		part, _, _ := r.Place(r.Page(r.body(), r.look), r.body())
		if s.Text = page.Document.Sections[part].Figures; len(s.Text) == 0 {
			s.Text = []string{words.Figures.None}
		}
	}
	return s
}
