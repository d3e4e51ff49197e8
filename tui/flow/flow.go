// Package flow has the walks through the program: the order of their stops, what is kept at each,
// and what a choice does.
//
// It knows the session, the journal and the time that it is handed. It knows no key and no size of
// a terminal: events come in, and what to do next goes out. The order of a flow stands in one
// table, its route; where an answer decides, a stop's next and back do.
package flow

import (
	"cmp"

	tea "charm.land/bubbletea/v2"

	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// A Flow is a walk through some stops. Screen and About are queries; only Update changes where it
// stands, and only after an event.
type Flow interface {
	Screen() screen.Screen // of the stop, made anew
	About() About          // the stop
	Update(screen.Event) Next
}

// Next is what comes after an event. Its zero value is nothing.
type Next struct {
	Flow   Flow   // goes to another flow; nil stays
	Show   bool   // makes the page of the stop anew
	Notice string // said above the keys until the next one
	Do     Work   // what needs the disk
	Cmd    tea.Cmd
	Pause  bool // lays the pausing page over the stop
	Leave  bool // ends the program
}

// Work is what needs the disk. It runs beside the program, and must touch no flow. The function that
// it returns is called back in Update, and returns what comes next.
type Work func() (then func() Next)

// About holds the facts of a stop that its frame, the clock and the autosave ask for.
type About struct {
	Stop     Stop
	Header   draw.Header
	Spoken   string   // where it is, for anyone who does not see the header
	Title    string   // over Why; empty is the usual one
	Why      []string // why it is asked
	Esc      screen.Key
	Progress coach.Progress // of the questions, where that says anything here
	Detour   screen.Detour  // what else the pausing page offers
	Shows    []string       // ids of the earlier walks that the page is made of
	Timed    bool           // the workshop's time for questions runs
	MayIdle  bool           // may stand without keys for longer, as it is read or copied
	Finishes bool           // the walk counts as finished from here on
}

// Pausing returns the page for anyone who stops there: an invented walk has nothing to erase.
func (e *Env) Pausing(at About) screen.Pausing {
	p := screen.NewLeaving(e.Words)
	if !e.Invented && e.Walk.WorthKeeping() {
		p = screen.NewPausing(at.Progress, at.Detour, e.Keeps(), e.Words)
	}
	if e.Workshop != nil {
		p.Again = nil // ctrl+c only pauses where somebody else may have pressed it
	}
	return p
}

// A Stop is the name of a place in a flow.
type Stop string

// TimeUp is the event that the workshop's time for questions is over.
type TimeUp struct{}

// to goes to another flow.
func to(f Flow) Next { return Next{Flow: f, Show: true} }

// saying adds a notice, unless there is one that matters more.
func (n Next) saying(notice string) Next {
	n.Notice = cmp.Or(n.Notice, notice)
	return n
}

// titled is a header of one part.
func titled(title string) draw.Header { return draw.Header{Labels: []string{title}, Done: 1, Of: 1} }
