package tui

import (
	tea "charm.land/bubbletea/v2"

	"twohats/content/coach"
	"twohats/content/group"
	"twohats/tui/screen"
)

// What a choice does, as a value that the menu was drawn with: whatever has changed since, a choice
// does what it said.
type (
	goes     struct{ to stage }
	begins   struct{ depth coach.Depth } // the walk, at a depth
	extends  struct{}                    // the walk, by the questions that were not asked yet
	visits   struct{ to stage }          // what is kept, by way of the passphrase where it is locked
	resumes  struct{ kept coach.Kept }
	takes    struct{ when, will, theme, pole string } // an offered step
	takesOwn struct{}                                 // a step in the person's own words
	dates    struct{ due string }                     // the day to look back, as 2006-01-02

	saves   struct{} // the walk, in a form to be chosen
	savesAs struct{ form form }

	happens struct{ went coach.Went } // so far the plan happened
	becomes struct{ then coach.Then } // that shall become of it
	waits   struct{}                  // it is asked about another day

	looksAt    struct{ kept coach.Kept }
	setsBeside struct{ kept coach.Kept }
	removes    struct{ kept coach.Kept }

	takesHome struct{}
	finishes  struct{} // asks first, where something would be lost
	ends      struct{} // does not ask any more
	values    struct{ worth group.Worth }
	adds      struct{ row group.Row } // what was shown, to the picture of the room
)

// does acts on what a choice does.
func (r *root) does(e screen.Event) tea.Cmd {
	switch e := e.(type) {
	case goes:
		r.open(e.to)
	case begins:
		r.begin(e.depth)
	case extends:
		r.extend()
	case visits:
		r.visit(e.to)
	case resumes:
		r.resume(e.kept)
	case takes:
		r.take(e)
	case takesOwn:
		r.takeOwn()
	case dates:
		r.date(e.due)
	case saves:
		r.saveForms()
	case savesAs:
		r.nameForm(e.form)
	case happens:
		r.note(e.went)
	case becomes:
		r.become(e.then)
	case waits:
		r.askTomorrow()
	case looksAt:
		r.lookAt(e.kept)
	case setsBeside:
		r.setBeside(e.kept)
	case removes:
		r.remove(e.kept)
	case takesHome:
		r.home()
	case finishes:
		return r.finish()
	case ends:
		return r.end()
	case values:
		r.value(e.worth)
	case adds:
		return r.add(e.row)
	}
	return nil
}
