package screen

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
)

// A Reading is a page to read: one scroll, in parts that a digit goes to.
type Reading struct {
	Document report.Document
	Words    content.KeyWords
}

func (s Reading) Update(in Intent) (Screen, Event) {
	switch in := in.(type) {
	case Move:
		return s, Scrolled(in)
	case Choose:
		if in.N <= len(s.Document.Sections) {
			return s, Jumped{in.N - 1}
		}
		return s, nil
	case GoOn:
		return s, ReadOn{}
	case Skip:
		return s, Read{}
	}
	return s, Common(in, coach.Answer{})
}

func (s Reading) View(b draw.Box, l draw.Look) draw.Page { return draw.Document(s.Document, b, l) }

// Names returns the parts' names with the digits that go to them.
func (s Reading) Names() []string {
	if len(s.Document.Sections) == 1 {
		return []string{s.Document.Sections[0].Title}
	}
	var names []string
	for i, section := range s.Document.Sections {
		names = append(names, string(rune('1'+i))+" "+section.Title)
	}
	return names
}

func (s Reading) Hints(l draw.Look) []draw.Hint {
	hints := []draw.Hint{{Key: "enter", Does: s.Words.Go}, {Key: l.Glyphs.Updown, Does: s.Words.Scroll}}
	if len(s.Document.Sections) > 1 {
		hints = append(hints, draw.Hint{Key: draw.Digits(len(s.Document.Sections)), Does: s.Words.Parts})
	}
	hints = append(hints, draw.Hint{Key: "tab", Does: s.Words.Skip})
	if s.Words.Pause != s.Words.Back { // else esc does the same
		hints = append(hints, draw.Hint{Key: "backspace", Does: s.Words.Back})
	}
	return append(hints, draw.Hint{Key: "?", Does: s.Words.Figures}, draw.Hint{Key: "esc", Does: s.Words.Pause})
}
func (s Reading) Writes() bool { return false }

func (s Reading) Speak() Said { return Said{Reads: &s.Document, On: s.Words.Go} }
