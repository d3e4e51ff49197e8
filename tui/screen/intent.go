package screen

import tea "charm.land/bubbletea/v2"

// An Intent is what a person wants, whatever key said it.
type Intent interface{ intended() }

type (
	Choose struct { // take the n-th choice, from 1, and go on
		N     int
		Whole bool // a whole line said so, which nobody types by a slip
	}
	Move   struct{ By int }  // move the cursor, or the page by lines
	Turn   struct{ By int }  // move the page by screens
	GoOn   struct{}          // take what the cursor is on
	GoBack struct{}          // to the page before
	Skip   struct{}          // on without an answer; one already given stays
	Clear  struct{}          // take back the answer
	Why    struct{}          // why is this asked, and what do the keys do?
	Pause  struct{}          // stop for now
	Quit   struct{}          // stop for now, and leave when it is said again
	Write  struct{ tea.Msg } // a key or a paste for a text
	Other  struct{}          // a key that means nothing, but closes what any key closes
)

func (Choose) intended() {}
func (Move) intended()   {}
func (Turn) intended()   {}
func (GoOn) intended()   {}
func (GoBack) intended() {}
func (Skip) intended()   {}
func (Clear) intended()  {}
func (Why) intended()    {}
func (Pause) intended()  {}
func (Quit) intended()   {}
func (Write) intended()  {}
func (Other) intended()  {}

// Commits reports whether an intent answers and goes on, so that a key held down too long,
// or a late reply of the terminal, must not be taken for it.
func Commits(in Intent) bool {
	switch in.(type) {
	case Choose, GoOn:
		return true
	}
	return false
}
