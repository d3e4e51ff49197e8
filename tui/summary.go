package tui

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// Summary is the reading page: one scroll, in parts that a digit goes to.
type summary struct {
	document report.Document
	words    content.KeyWords
}

func (s summary) Update(in intent) (screen, event) {
	switch in := in.(type) {
	case move:
		return s, scrolled(in)
	case choose:
		if in.n <= len(s.document.Sections) {
			return s, jumped{in.n - 1}
		}
		return s, nil
	case goOn:
		return s, readOn{}
	case skip:
		return s, read{}
	}
	return s, general(in, coach.Answer{})
}

func (s summary) View(b box, l look) page { return documentPage(s.document, b, l) }

// names gives the parts' names with the digits that go to them.
func (s summary) names() []string {
	if len(s.document.Sections) == 1 {
		return []string{s.document.Sections[0].Title}
	}
	var names []string
	for i, section := range s.document.Sections {
		names = append(names, string(rune('1'+i))+" "+section.Title)
	}
	return names
}

func (s summary) Hints(l look) []hint {
	hints := []hint{{"enter", s.words.Go}, {l.signs.updown, s.words.Scroll}}
	if len(s.document.Sections) > 1 {
		hints = append(hints, hint{digits(len(s.document.Sections)), s.words.Parts})
	}
	hints = append(hints, hint{"tab", s.words.Skip})
	if s.words.Pause != s.words.Back { // else esc does the same
		hints = append(hints, hint{"backspace", s.words.Back})
	}
	return append(hints, hint{"?", s.words.Figures}, hint{"esc", s.words.Pause})
}
func (s summary) Writes() bool { return false }
