package tui

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
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

func (s summary) View(b draw.Box, l draw.Look) draw.Page { return draw.Document(s.document, b, l) }

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

func (s summary) Hints(l draw.Look) []draw.Hint {
	hints := []draw.Hint{{Key: "enter", Does: s.words.Go}, {Key: l.Glyphs.Updown, Does: s.words.Scroll}}
	if len(s.document.Sections) > 1 {
		hints = append(hints, draw.Hint{Key: draw.Digits(len(s.document.Sections)), Does: s.words.Parts})
	}
	hints = append(hints, draw.Hint{Key: "tab", Does: s.words.Skip})
	if s.words.Pause != s.words.Back { // else esc does the same
		hints = append(hints, draw.Hint{Key: "backspace", Does: s.words.Back})
	}
	return append(hints, draw.Hint{Key: "?", Does: s.words.Figures}, draw.Hint{Key: "esc", Does: s.words.Pause})
}
func (s summary) Writes() bool { return false }

func (s summary) speak() Said { return Said{Reads: &s.document, On: s.words.Go} }
