package screen

import (
	"strings"
	"unicode/utf8"

	"twohats/content"
	"twohats/tui/draw"
)

// A Vacant page stands between two people: the place is free, and enter begins. It is also where
// the word is typed that ends the workshop, and shows nothing of it.
type Vacant struct {
	Title string
	Begin string // what enter does, with how long that takes
	Broke bool
	Typed string
	Words *content.Words
}

// Tried is the event that a word was typed that may be the one that ends the workshop.
type Tried struct{ Word string }

// LeastWord is how many characters the word has at least that ends a workshop. Fewer letters were
// typed by mistake, and are forgotten.
const LeastWord = 4

func (f Vacant) Update(in Intent) (Screen, Event) {
	switch in := in.(type) {
	case Write:
		if f.Typed = draw.Cut(secretly(f.Typed, in.Msg), mostTyped, ""); f.Typed == "?" {
			f.Typed = ""
			return f, Asked{}
		}
	case Why:
		return f, Asked{}
	case Pause, Quit:
		f.Typed = ""
	case GoOn:
		typed := strings.TrimSpace(f.Typed)
		f.Typed = ""
		if utf8.RuneCountInString(typed) < LeastWord {
			return f, Read{}
		}
		return f, Tried{typed}
	}
	return f, nil
}

func (f Vacant) View(b draw.Box, l draw.Look) draw.Page {
	w := f.Words.Workshop
	said := w.Clean
	if f.Broke {
		said = w.Trouble
	}
	place := append(draw.Styled(l.Wrap(w.Free, b.W), l.Strong.Render), l.Wrap(said, b.W)...)
	p := draw.Page{Text: append(append(draw.Title(f.Title, b.W, l), ""), place...), Brief: place}
	enter := draw.Indented(l.Wrap(f.Begin, b.W-2-keyRoom), 2+keyRoom)
	enter[0] = l.Glyphs.Cursor + " " + draw.Pad("enter", keyRoom) + strings.TrimSpace(enter[0])
	why := draw.Indented(l.Wrap(w.What, b.W-2-keyRoom), 2+keyRoom)
	why[0] = "  " + draw.Pad("?", keyRoom) + strings.TrimSpace(why[0])
	p.List = append(append(append([]string{""}, enter...), why...), "")
	foot := w.Ends
	if f.Typed != "" {
		foot = w.Typing
	}
	p.List = append(p.List, draw.Styled(l.Wrap(foot, b.W), l.Quiet.Render)...)
	p.From, p.To, p.Cursor = 1, 1, &draw.Spot{X: 0, Y: 1}
	return p
}

// mostTyped is more letters than any word has.
const mostTyped = 300

// keyRoom is the room of a key's name before what it does, on the free page.
const keyRoom = 8

// Keys takes every letter, for the word may hold any. A question mark asks, while nothing else is typed.
func (f Vacant) Keys() Keymap {
	w := f.Words.Workshop
	return Keymap{Typing: AllTypes, Keys: []Key{
		{In: GoOn{}, Does: w.Start}, {In: Why{}, Does: w.What, Name: func(draw.Glyphs) string { return "?" }}, {In: Pause{}},
	}}
}

func (f Vacant) Speak() Said {
	w := f.Words.Workshop
	said := Said{Text: NonEmpty(f.Title, w.Free, w.Clean, w.Ends), Writes: true, Secret: true, On: f.Begin}
	if f.Broke {
		said.Text[2] = w.Trouble
	}
	return said
}
