package tui

import tea "charm.land/bubbletea/v2"

// An intent is what a person wants, whatever key said it.
type intent interface{ intended() }

type (
	choose struct { // take the n-th choice, from 1, and go on
		n     int
		whole bool // a whole line said so, which nobody types by a slip
	}
	move   struct{ by int }  // move the cursor, or the page by lines
	turn   struct{ by int }  // move the page by screens
	goOn   struct{}          // take what the cursor is on
	goBack struct{}          // to the page before
	skip   struct{}          // on without an answer; one already given stays
	clear  struct{}          // take back the answer
	why    struct{}          // why is this asked, and what do the keys do?
	pause  struct{}          // stop for now
	quit   struct{}          // stop for now, and leave when it is said again
	write  struct{ tea.Msg } // a key or a paste for a text
	other  struct{}          // a key that means nothing, but closes what any key closes
)

func (choose) intended() {}
func (move) intended()   {}
func (turn) intended()   {}
func (goOn) intended()   {}
func (goBack) intended() {}
func (skip) intended()   {}
func (clear) intended()  {}
func (why) intended()    {}
func (pause) intended()  {}
func (quit) intended()   {}
func (write) intended()  {}
func (other) intended()  {}

// commits tells whether an intent answers and goes on, so that a key held down too long,
// or a late reply of the terminal, must not be taken for it.
func commits(in intent) bool {
	switch in.(type) {
	case choose, goOn:
		return true
	}
	return false
}
