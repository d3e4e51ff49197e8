package tui

import (
	"strings"
	"unicode/utf8"

	"twohats/content"
	"twohats/tui/draw"
)

// A free page stands between two people: the place is free, and enter begins. It is also where
// the word is typed that ends the workshop, and shows nothing of it.
type free struct {
	title string
	begin string // what enter does, with how long that takes
	broke bool
	typed string
	words *content.Words
}

// tried says that a word was typed that may be the one that ends the workshop.
type tried struct{ word string }

// LeastWord is how many characters the word has at least that ends a workshop. Fewer letters were
// typed by mistake, and are forgotten.
const LeastWord = 4

func (f free) Update(in intent) (screen, event) {
	switch in := in.(type) {
	case write:
		if f.typed = draw.Cut(secretly(f.typed, in.Msg), mostTyped, ""); f.typed == "?" {
			f.typed = ""
			return f, asked{}
		}
	case why:
		return f, asked{}
	case pause, quit:
		f.typed = ""
	case goOn:
		typed := strings.TrimSpace(f.typed)
		f.typed = ""
		if utf8.RuneCountInString(typed) < LeastWord {
			return f, read{}
		}
		return f, tried{typed}
	}
	return f, nil
}

func (f free) View(b draw.Box, l draw.Look) draw.Page {
	w := f.words.Workshop
	said := w.Clean
	if f.broke {
		said = w.Trouble
	}
	place := append(draw.Styled(l.Wrap(w.Free, b.W), l.Strong.Render), l.Wrap(said, b.W)...)
	p := draw.Page{Text: append(append(draw.Title(f.title, b.W, l), ""), place...), Brief: place}
	enter := draw.Indented(l.Wrap(f.begin, b.W-2-keyRoom), 2+keyRoom)
	enter[0] = l.Glyphs.Cursor + " " + draw.Pad("enter", keyRoom) + strings.TrimSpace(enter[0])
	why := draw.Indented(l.Wrap(w.What, b.W-2-keyRoom), 2+keyRoom)
	why[0] = "  " + draw.Pad("?", keyRoom) + strings.TrimSpace(why[0])
	p.List = append(append(append([]string{""}, enter...), why...), "")
	foot := w.Ends
	if f.typed != "" {
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

func (f free) Hints(draw.Look) []draw.Hint {
	return []draw.Hint{{Key: "enter", Does: f.words.Workshop.Start}, {Key: "?", Does: f.words.Workshop.What}}
}

// Writes is true, for the word may hold any letter.
func (f free) Writes() bool { return true }

func (f free) speak() Said {
	w := f.words.Workshop
	said := Said{Text: there(f.title, w.Free, w.Clean, w.Ends), Writes: true, Secret: true, On: f.begin}
	if f.broke {
		said.Text[2] = w.Trouble
	}
	return said
}
