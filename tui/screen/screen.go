// Package screen has the pages of the program, one a file.
//
// A screen is a value: it turns an intent into an event, draws itself into a box, names the keys
// that do something on it, and says itself to anyone who does not see it. It holds no session,
// makes no command and keeps no time, and which page comes next is none of its business.
package screen

import (
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A Screen shows one thing and turns what a person wants into what happened. It is a value:
// it holds no session, makes no command and keeps no time.
type Screen interface {
	Update(Intent) (Screen, Event)
	View(b draw.Box, l draw.Look) draw.Page // b is the body of the frame
	Keys() Keymap                           // what the keys do here
	Speak() Said                            // what the page says, for anyone who does not see it
}

// An Event is what happened on a screen; nil is nothing. The root acts on what is about the page
// itself, the flow on all else.
type Event any

type (
	Answered     struct{ Answer coach.Answer } // keep the answer, and go on
	Noted        struct{ Answer coach.Answer } // keep the answer, and stay
	Halved       struct{ Answer coach.Answer } // keep the first half, and ask the second
	Passed       struct{ Answer coach.Answer } // skip; what was given stays
	WentBack     struct{ Answer coach.Answer } // go back; what was given stays
	Refused      struct{ Reason string }       // nothing happened, and why
	Scrolled     struct{ By int }              // the page is moved by lines
	Turned       struct{ By int }              // the page is moved by screens
	Jumped       struct{ To int }              // the page is moved to its n-th part, from 0
	Asked        struct{}                      // why is this asked?
	Paused       struct{ Answer coach.Answer } // stop for now, with what was there
	Read         struct{}                      // a reading page was read
	ReadOn       struct{}                      // scroll on; at the end, as Read
	Changing     struct{ ID string }           // an answer is to be changed
	Closed       struct{}                      // what lay over the page is gone
	CutShort     struct{}                      // no more questions: the summary of what there is
	AskedOn      struct{}                      // on with the questions that were not asked yet
	Left         struct{}                      // the program ends
	Erased       struct{}                      // the walk is erased, and the program ends
	AfterReading struct{ Then Event }          // another event, once all of the page was seen
)

// Common returns what an intent does on every screen alike: leave what was given, and go.
func Common(in Intent, given coach.Answer) Event {
	switch in := in.(type) {
	case Turn:
		return Turned(in)
	case GoBack:
		return WentBack{given}
	case Skip:
		return Passed{given}
	case Why:
		return Asked{}
	case Pause, Quit:
		return Paused{given}
	}
	return nil
}

// listed returns where a cursor over so many choices below each other goes; its first move is to
// the first.
func listed(at, by, choices int) int {
	if at == 0 {
		return 1
	}
	return moved(at, by, choices)
}

// moved returns where a cursor over a scale of so many steps goes; its first move is to the middle.
func moved(at, by, choices int) int {
	if at == 0 {
		return (choices + 1) / 2
	}
	return min(max(at+by, 1), choices)
}
