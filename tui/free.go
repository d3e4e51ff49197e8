package tui

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
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

// free gives the page between two people.
func (r *root) free() screen {
	return free{
		title: r.o.Pack.Title, begin: r.begins(),
		broke: r.o.Workshop.Broke, words: r.o.Words,
	}
}

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
	if _, enters := in.(goOn); enters && utf8.RuneCountInString(f.typed) < LeastWord && (draw.TooSmall(r.size.W, r.size.H) || now.Sub(r.pace.shown) < freeFor) {
		r.screen = r.free()
		return nil
	}
	if !r.pace.allows(in, false) {
		return nil
	}
	return r.act(in)
}

// Tries are what came of the words that were tried on a laptop, whoever sat there meanwhile.
type Tries struct {
	Wrong int       // how many were not the one that ends the workshop
	Until time.Time // when the next one counts
}

// try ends the workshop when the word is the one that does. After a wrong one the next counts only
// after a wait, which grows with each.
func (r *root) try(word string) tea.Cmd {
	w, now := r.o.Words.Workshop, r.now()
	tries := &r.stay.outcome.Tries
	switch left := tries.Until.Sub(now); {
	case left > 0:
		r.notice = content.Fill(w.WordWait, "{n}", strconv.Itoa(int((left+time.Second-1)/time.Second)))
		return nil
	case word == r.o.Workshop.Word:
		r.stay.outcome.Closed = true
		return r.leave()
	}
	tries.Until = now.Add(min(time.Second<<min(tries.Wrong, 5), longestWait))
	tries.Wrong++
	r.notice = w.NotWord
	return nil
}

// longestWait is how long at most a word does not count after a wrong one.
const longestWait = 30 * time.Second

// freeFor is how long the free page stands before enter begins: for longer than anybody takes to press
// a key twice.
const freeFor = 500 * time.Millisecond

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

func (f free) Hints(draw.Look) []draw.Hint {
	return []draw.Hint{{Key: "enter", Does: f.words.Workshop.Start}, {Key: "?", Does: f.words.Workshop.What}}
}

// Writes is true, for the word may hold any letter.
func (f free) Writes() bool { return true }
