package tui

import (
	"strconv"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// free gives the page between two people.
func (r *root) free() screen.Screen {
	return screen.Vacant{
		Title: r.o.Pack.Title, Begin: r.begins(),
		Broke: r.o.Workshop.Broke, Words: r.o.Words,
	}
}

// pressFree takes a key while the place is free: enter begins once the page has stood for longer
// than anybody takes to press it twice, and where the page can be seen; the word ends the workshop
// at any size.
func (r *root) pressFree(in screen.Intent) tea.Cmd {
	now := r.now()
	if now.Sub(r.stay.typed) >= forgets {
		r.Screen = r.free()
	}
	r.stay.typed = now
	f, _ := r.Screen.(screen.Vacant)
	if _, enters := in.(screen.GoOn); enters && utf8.RuneCountInString(f.Typed) < screen.LeastWord && (draw.TooSmall(r.size.W, r.size.H) || now.Sub(r.pace.shown) < freeFor) {
		r.Screen = r.free()
		return nil
	}
	if !r.pace.allows(in, false) {
		return nil
	}
	return r.act(in)
}

// LeastWord is how many characters the word has at least that ends a workshop.
const LeastWord = screen.LeastWord

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
		r.Notice = content.Fill(w.WordWait, "{n}", strconv.Itoa(int((left+time.Second-1)/time.Second)))
		return nil
	case word == r.o.Workshop.Word:
		r.stay.outcome.Closed = true
		return r.leave()
	}
	tries.Until = now.Add(min(time.Second<<min(tries.Wrong, 5), longestWait))
	tries.Wrong++
	r.Notice = w.NotWord
	return nil
}

// longestWait is how long at most a word does not count after a wrong one.
const longestWait = 30 * time.Second

// freeFor is how long the free page stands before enter begins: for longer than anybody takes to press
// a key twice.
const freeFor = 500 * time.Millisecond

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
