package tui

import (
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/tui/screen"
)

// Pace holds back keys that nobody meant. A digit or enter counts only when its page has stood for
// a while and none came just before it, so that a key held down answers nothing. No digit counts
// before the terminal has answered what it was asked, because a late reply can read as digits. And
// what comes right behind a key that went on was meant for the page that the key left.
type pace struct {
	clock   func() time.Time
	settled bool      // the terminal has answered, or will not
	shown   time.Time // when the page was seen anew
	touched bool      // a key did something on it
	turns   int       // how often another page was seen
	itself  time.Time // when a page was last turned without a key
	opened  time.Time // when its question was asked
	last    time.Time // when a digit or enter came last
	digit   int       // the digit that went on last,
	went    time.Time // and when
}

const (
	still   = 120 * time.Millisecond // how long a page must stand, and how long no digit or enter may have come
	careful = 400 * time.Millisecond // how long a page must stand where a slip cannot be taken back
	trails  = 700 * time.Millisecond // how long enter, or the same digit in a text, belongs to a digit that went on
	startle = time.Second            // how long a page must stand that was turned without a key
	twice   = 400 * time.Millisecond // how long the same digit, or enter on a page that nobody touched, is one pressed twice
)

// allows reports whether an intent counts on the page that is seen. A digit or enter that is dropped
// is remembered as having come.
func (p *pace) allows(in screen.Intent, final bool) bool {
	now, last := p.clock(), p.last
	if screen.Commits(in) {
		p.last = now
	}
	_, digit := in.(screen.Choose)
	_, types := in.(screen.Write) // which only a page takes that asks for a text
	switch {
	case final && now.Sub(p.shown) < careful, now.Sub(p.itself) < startle && !types && !p.touched, p.belongs(in, now):
		return false
	case !screen.Commits(in):
		return true
	}
	stands := still
	if _, enters := in.(screen.GoOn); enters && !p.touched {
		stands = twice
	}
	return now.Sub(p.shown) >= stands && now.Sub(last) >= still && (p.settled || !digit)
}

// belongs reports whether an intent is part of a digit that went on: enter by habit, or the digit
// a second time where it would now be typed into a text.
func (p *pace) belongs(in screen.Intent, now time.Time) bool {
	if p.digit == 0 || now.Sub(p.went) >= trails {
		return false
	}
	switch in := in.(type) {
	case screen.GoOn:
		return true
	case screen.Choose:
		return in.N == p.digit && now.Sub(p.went) < twice
	case screen.Write:
		key, ok := in.Msg.(tea.KeyPressMsg)
		return ok && key.Text == strconv.Itoa(p.digit)
	}
	return false
}

// follows notes what an intent came to: nothing belongs to a digit that did not go on, or that
// another key has followed.
func (p *pace) follows(in screen.Intent, e screen.Event) {
	p.digit, p.touched = 0, true
	digit, ok := in.(screen.Choose)
	if !ok {
		return
	}
	switch e.(type) {
	case nil, screen.Refused, screen.Noted: // the page stays
	default:
		p.digit, p.went = digit.N, p.clock()
	}
}

// turned notes that another page is seen.
func (p *pace) turned() {
	p.turns++
	p.shown, p.touched = p.clock(), false
}

// turnedByItself notes that the page was turned without a key, perhaps under somebody's fingers.
func (p *pace) turnedByItself() {
	p.turned()
	p.itself = p.shown
}

// asked notes that another question is asked.
func (p *pace) asked() {
	p.turned()
	p.opened = p.shown
}

// took returns how long the question has stood.
func (p *pace) took() time.Duration { return p.clock().Sub(p.opened) }
