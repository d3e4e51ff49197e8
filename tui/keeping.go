package tui

import (
	"reflect"
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/screen"
)

// Keeping has the journal hold what the walk holds: at once after every answer, and a while
// after the last key in a text. The disk is made to hold it behind that, by one command at a
// time.
type keeping struct {
	keeper       Keeper       // nil keeps nothing
	kept         coach.Record // as it was kept last
	finished     bool         // the walk was seen through
	keptFinished bool         // it was kept as such the last time
	trouble      error        // why it could not be kept the last time
	keys         int          // texts' keys so far: who waits for the last one knows it by that
	syncing      bool
	again        bool // something was kept while the disk was busy
}

// quietFor is how long a text must not have changed before it is kept.
const quietFor = time.Second

// rested says that no key of a text has come since the n-th.
type rested struct{ n int }

// synced says that the disk holds what was kept.
type synced struct{ err error }

// soon keeps the record when no other key has come for a while.
func (k *keeping) soon() tea.Cmd {
	if k.keeper == nil {
		return nil
	}
	k.keys++
	n := k.keys
	return tea.Tick(quietFor, func(time.Time) tea.Msg { return rested{n} })
}

// now keeps the record, if it has changed, and has the disk hold it behind that.
func (k *keeping) now(record coach.Record) tea.Cmd {
	switch {
	case k.keeper == nil, k.kept.Answers == nil && !worthKeeping(record):
		return nil
	case k.trouble == nil && k.finished == k.keptFinished && reflect.DeepEqual(record, k.kept):
		return nil
	}
	keep := k.keeper.Keep
	if k.finished {
		keep = k.keeper.Finish
	}
	if k.trouble = keep(record); k.trouble != nil {
		return nil
	}
	k.kept, k.keptFinished = record, k.finished
	return k.sync()
}

// worthKeeping tells whether a walk holds anything that was entered.
func worthKeeping(record coach.Record) bool {
	for _, answer := range record.Answers {
		if answer.Given() {
			return true
		}
	}
	return record.Fits != "" || record.Plan != nil
}

func (k *keeping) sync() tea.Cmd {
	if k.syncing {
		k.again = true
		return nil
	}
	k.syncing = true
	keeper := k.keeper
	return func() tea.Msg { return synced{keeper.Sync()} }
}

// synced notes that the disk holds what was kept, and has it hold what came since.
func (k *keeping) synced(err error) tea.Cmd {
	k.syncing = false
	if err != nil {
		k.trouble = err
	}
	if !k.again || k.keeper == nil {
		return nil
	}
	k.again = false
	return k.sync()
}

// erase takes back what was kept, and keeps nothing more.
func (k *keeping) erase() error {
	if k.keeper == nil {
		return nil
	}
	err := k.keeper.Erase()
	if err == nil {
		k.keeper = nil
	}
	return err
}

// reasonOf gives the innermost of an error, what a person can mend; of several the first.
func reasonOf(err error) string {
	for {
		var inner error
		switch err := err.(type) {
		case interface{ Unwrap() error }:
			inner = err.Unwrap()
		case interface{ Unwrap() []error }:
			inner = err.Unwrap()[0]
		}
		if inner == nil {
			return err.Error()
		}
		err = inner
	}
}

// A Fate is what became of a walk.
type Fate int

// The fates of a walk.
const (
	Lost  Fate = iota // there was none, or nothing of it is kept, or not all
	Draft             // it can be gone on with
	Entry             // it stands among the earlier walks
)

// FateOf returns what became of the walk of a model that New made, once its program has ended.
func FateOf(model tea.Model) Fate {
	r, ok := model.(*root)
	if !ok || !r.walked() {
		return Lost
	}
	switch r.keeps() {
	case screen.AsDraft:
		return Draft
	case screen.AsEntry:
		return Entry
	}
	return Lost
}

// walked reports whether there was a walk that somebody may want to find again.
func (r *root) walked() bool {
	return !r.begun.IsZero() && r.o.Workshop == nil && r.o.Invented == nil
}

// save keeps what the walk holds, and says so where it could not.
func (r *root) save() tea.Cmd {
	if r.leaving {
		return nil
	}
	if there := r.saveCheckIn(); !there && r.stage >= atHappened && r.stage <= atAgain {
		r.toWelcome()
	}
	if r.begun.IsZero() && worthKeeping(r.session.Record()) {
		r.begun = r.now()
	}
	cmd := r.draft.now(r.session.Record())
	r.unsaved()
	return cmd
}

// unsaved says that what was answered last could not be kept. Line by line that would come after
// every answer: there whoever keeps it says so once.
func (r *root) unsaved() {
	if r.o.Lines {
		return
	}
	if r.draft.trouble != nil && r.Notice == "" {
		r.Notice = content.Fill(r.o.Words.Pause.Unsaved, "{reason}", reasonOf(r.draft.trouble))
	}
}

// seeThrough has the walk kept as an entry once its summary is seen with nothing left to ask,
// or once a step is made of it.
func (r *root) seeThrough(s stage) {
	record := r.session.Record()
	made := record.Plan.Planned() && s >= atFits && s <= atLast
	if made || s >= atSummary && s <= atLast && coach.Unasked(r.o.Pack, record, record.Depth) == 0 {
		r.draft.finished = true
	}
}
