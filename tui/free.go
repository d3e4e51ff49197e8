package tui

import (
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

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
		title: r.o.Pack.Title, begin: r.begins(),
		broke: r.o.Workshop.Broke, word: r.o.Workshop.Word, words: r.o.Words,
	}
}

func (f free) Update(in intent) (screen, event) {
	switch in := in.(type) {
	case write:
		if f.typed = cut(secretly(f.typed, in.Msg), mostTyped, ""); f.typed == "?" {
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
		case typed == f.word:
			return f, closing{}
		}
		return f, refused{f.words.Workshop.NotWord}
	}
	return f, nil
}

// pressFree takes a key while the place is free: enter begins once the page has stood for longer
// than anybody takes to press it twice, and where the page can be seen; the word ends the workshop
// at any size.
func (r *root) pressFree(in intent) tea.Cmd {
	now := r.now()
	if now.Sub(r.stay.typed) >= forgets {
		r.screen = r.free()
	}
	r.stay.typed = now
	f, _ := r.screen.(free)
	if _, enters := in.(goOn); enters && f.typed == "" && (tooSmall(r.size.w, r.size.h) || now.Sub(r.pace.shown) < twice) {
		return nil
	}
	if !r.pace.allows(in) {
		return nil
	}
	return r.act(in)
}

// twice is longer than who presses a key twice takes for it.
const twice = 500 * time.Millisecond

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

// mostTyped is more letters than any word has.
const mostTyped = 300

// keyRoom is the room of a key's name before what it does, on the free page.
const keyRoom = 8

// begins says about how long a walk takes, or may take.
func (r *root) begins() string {
	w, about := r.o.Words.Workshop, coach.Minutes(r.o.Pack, r.o.Depth)
	if most := r.o.Workshop.Minutes; most > 0 {
		about = min(about, int(most/time.Minute))
	}
	if about == 1 {
		return w.BeginOne
	}
	return content.Fill(w.Begin, "{minutes}", strconv.Itoa(about))
}

func (f free) Hints(look) []hint {
	return []hint{{"enter", f.words.Workshop.Start}, {"?", f.words.Workshop.What}}
}

// Writes is true, for the word may hold any letter.
func (f free) Writes() bool { return true }
