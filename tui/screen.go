package tui

import (
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A screen shows one thing and turns what a person wants into what happened. It is a value:
// it holds no session, makes no command and keeps no time.
type screen interface {
	Update(intent) (screen, event)
	View(b draw.Box, l draw.Look) draw.Page // b is the body of the frame
	Hints(l draw.Look) []draw.Hint          // the keys that do something here, most needed first; ? and esc last
	Writes() bool                           // whether all that types, types
	speak() Said                            // what the page says, for who does not see it
}

// An event is what happened on a screen. The root alone acts on it; nil is nothing.
type event any

type (
	answered struct{ answer coach.Answer } // kept, and on
	noted    struct{ answer coach.Answer } // kept, and not on
	halved   struct{ answer coach.Answer } // kept, and on to its second half
	passed   struct{ answer coach.Answer } // on, with what was there
	wentBack struct{ answer coach.Answer } // back, with what was there
	refused  struct{ reason string }       // nothing happened, and why
	scrolled struct{ by int }              // the page is moved by lines
	turned   struct{ by int }              // the page is moved by screens
	jumped   struct{ to int }              // the page is moved to its n-th part, from 0
	asked    struct{}                      // why is this asked?
	paused   struct{ answer coach.Answer } // stop for now, with what was there
	read     struct{}                      // a reading page was read
	readOn   struct{}                      // on to what of a reading page was not seen, and then on
	changing struct{ id string }           // an answer is to be changed
	closed   struct{}                      // what lay over the page is gone
	cutShort struct{}                      // no more questions: the summary of what there is
	askedOn  struct{}                      // on with the questions that were not asked yet
	left     struct{}                      // the program ends
	erased   struct{}                      // the walk is erased, and the program ends
)

// general gives what an intent does on every screen alike: leave what was given, and go.
func general(in intent, given coach.Answer) event {
	switch in := in.(type) {
	case turn:
		return turned(in)
	case goBack:
		return wentBack{given}
	case skip:
		return passed{given}
	case why:
		return asked{}
	case pause, quit:
		return paused{given}
	}
	return nil
}

// listed gives where a cursor over so many choices below each other goes; its first move is to
// the first.
func listed(at, by, choices int) int {
	if at == 0 {
		return 1
	}
	return moved(at, by, choices)
}

// moved gives where a cursor over a scale of so many steps goes; its first move is to the middle.
func moved(at, by, choices int) int {
	if at == 0 {
		return (choices + 1) / 2
	}
	return min(max(at+by, 1), choices)
}
