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
	Words    *content.Words
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

func (s Reading) Keys() Keymap {
	w, parts := s.Words.Keys, Key{In: Choose{N: len(s.Document.Sections)}, Full: s.Words.Help.Parts}
	if len(s.Document.Sections) > 1 {
		parts.Does = w.Parts
	}
	return Keymap{Keys: []Key{
		{In: GoOn{}, Does: w.Go}, {In: Move{}, Does: w.Scroll, Full: s.Words.Help.Scroll}, parts, {In: Skip{}, Does: w.Skip}, {In: GoBack{}, Does: w.Back},
		{In: Why{}, Does: w.Figures}, {In: Pause{}, Does: w.Pause},
	}}
}

func (s Reading) Speak() Said { return Said{Reads: &s.Document, On: s.Words.Keys.Go} }
