package tui

import (
	"crypto/subtle"
	"strconv"
	"strings"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// A free page stands between two people: the place is free, and enter begins. It is also where
// the word is typed that ends the workshop, and shows nothing of it.
type free struct {
	title string
	begin string // what enter does, with how long that takes
	broke bool
	word  string
	typed string
	words *content.Words
}

// closing says that the word was typed that ends the workshop.
type closing struct{}

// free gives the page between two people.
func (r *root) free() screen {
	return free{
		title: r.o.Pack.Title, begin: content.Fill(r.o.Words.Workshop.Begin, "{minutes}", strconv.Itoa(r.minutes())),
		broke: r.o.Workshop.Broke, word: r.o.Workshop.Word, words: r.o.Words,
	}
}

func (f free) Update(in intent) (screen, event) {
	switch in := in.(type) {
	case write:
		if f.typed = secretly(f.typed, in.Msg); f.typed == "?" {
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
		switch {
		case typed == "":
			return f, read{}
		case subtle.ConstantTimeCompare([]byte(typed), []byte(f.word)) == 1:
			return f, closing{}
		}
		return f, refused{f.words.Workshop.NotWord}
	}
	return f, nil
}

func (f free) View(b box, l look) page {
	w := f.words.Workshop
	said := w.Clean
	if f.broke {
		said = w.Trouble
	}
	place := append(styled(l.wrap(w.Free, b.w), l.strong.Render), l.wrap(said, b.w)...)
	p := page{text: append(append(titled(f.title, b.w, l), ""), place...), brief: place}
	enter := indented(l.wrap(f.begin, b.w-2-keyRoom), 2+keyRoom)
	enter[0] = l.signs.cursor + " " + pad("enter", keyRoom) + strings.TrimSpace(enter[0])
	why := indented(l.wrap(w.What, b.w-2-keyRoom), 2+keyRoom)
	why[0] = "  " + pad("?", keyRoom) + strings.TrimSpace(why[0])
	p.list = append(append(append([]string{""}, enter...), why...), "")
	foot := w.Ends
	if f.typed != "" {
		foot = w.Typing
	}
	p.list = append(p.list, styled(l.wrap(foot, b.w), l.quiet.Render)...)
	p.from, p.to = 1, 1
	return p
}

// keyRoom is the room of a key's name before what it does, on the free page.
const keyRoom = 8

// minutes gives about how long a walk takes, or may take, in whole minutes.
func (r *root) minutes() int {
	about := coach.Minutes(r.o.Pack, r.o.Depth)
	if most := r.o.Workshop.Minutes; most > 0 {
		about = min(about, int(most/time.Minute))
	}
	return about
}

func (f free) Hints(look) []hint {
	return []hint{{"enter", f.words.Keys.Go}, {"?", f.words.Workshop.What}}
}

// Writes is true, for the word may hold any letter.
func (f free) Writes() bool { return true }
