package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/flow"
	"twohats/tui/screen"
)

// A Keeper keeps the walk that is under way.
type Keeper interface {
	Keep(coach.Record) error   // as a draft, that a kill cannot lose any more
	Finish(coach.Record) error // as an entry that was seen through
	Sync() error               // so that a power cut cannot lose it either; runs beside the others
	Erase() error
}

// An autosave has the journal hold what the walk holds: at once after every answer, and a while
// after the last key in a text. The disk is made to hold it behind that, by one command at a
// time.
type autosave struct {
	keeper  Keeper // nil keeps nothing
	saved   state  // as it was kept last
	trouble error  // why it could not be kept the last time
	keys    int    // keys in texts so far: whoever waits for the last one knows it by that
	syncing bool
	again   bool // something was kept while the disk was busy
}

// A state is what a walk was when it was kept; its zero value is nothing.
type state struct {
	session  *coach.Session
	revision int
	finished bool
}

// pauseInText is how long a text must not have changed before it is kept.
const pauseInText = time.Second

// A rested message is that no key of a text has come since the n-th.
type rested struct{ n int }

// A synced message is that the disk holds what was kept.
type synced struct{ err error }

// saveAfterPause keeps the walk when no other key has come for a while.
func (a *autosave) saveAfterPause() tea.Cmd {
	if a.keeper == nil {
		return nil
	}
	a.keys++
	n := a.keys
	return tea.Tick(pauseInText, func(time.Time) tea.Msg { return rested{n} })
}

// save keeps the walk, if it has changed, and has the disk hold it behind that.
func (a *autosave) save(w *flow.Walk) tea.Cmd {
	if w.InJournal {
		a.saved, w.InJournal = state{session: w.Session}, false
	}
	now := state{w.Session, w.Session.Revision(), w.Finished}
	switch {
	case a.keeper == nil, a.saved == state{} && !w.WorthKeeping():
		return nil
	case a.trouble == nil && a.saved == now:
		return nil
	}
	keep := a.keeper.Keep
	if w.Finished {
		keep = a.keeper.Finish
	}
	if a.trouble = keep(w.Session.Record()); a.trouble != nil {
		return nil
	}
	a.saved = now
	return a.sync()
}

func (a *autosave) sync() tea.Cmd {
	if a.syncing {
		a.again = true
		return nil
	}
	a.syncing = true
	keeper := a.keeper
	return func() tea.Msg { return synced{keeper.Sync()} }
}

// synced notes that the disk holds what was kept, and has it hold what came since.
func (a *autosave) synced(err error) tea.Cmd {
	a.syncing = false
	if err != nil {
		a.trouble = err
	}
	if !a.again || a.keeper == nil {
		return nil
	}
	a.again = false
	return a.sync()
}

// erase takes back what was kept, and keeps nothing more.
func (a *autosave) erase() error {
	if a.keeper == nil {
		return nil
	}
	err := a.keeper.Erase()
	if err == nil {
		a.keeper = nil
	}
	return err
}

// keeps is what becomes of the answers of anyone who leaves now.
func (a *autosave) keeps(w flow.Walk) screen.Keeps {
	switch {
	case a.keeper == nil:
		return screen.Nothing
	case a.trouble != nil:
		return screen.NotLast
	case w.Finished:
		return screen.AsEntry
	}
	return screen.AsDraft
}

// save keeps what the walk holds, and says so where it could not.
func (r *root) save() tea.Cmd {
	if r.leaving {
		return nil
	}
	there, notice := r.env.SaveCheckIn()
	if notice != "" {
		r.Notice = notice
	}
	var home tea.Cmd
	if _, looksBack := r.flow.(*flow.CheckIn); looksBack && !there {
		home = r.apply(r.env.Home())
	}
	if r.env.Walk.Begun.IsZero() && r.env.Walk.WorthKeeping() {
		r.env.Walk.Begun = r.o.Clock()
	}
	cmd := r.saver.save(&r.env.Walk)
	r.sayUnsaved()
	return tea.Batch(home, cmd)
}

// sayUnsaved puts up that what was answered last could not be kept. Line by line that would come
// after every answer: there the Keeper says so, once.
func (r *root) sayUnsaved() {
	if !r.o.Lines && r.saver.trouble != nil && r.Notice == "" {
		r.Notice = content.Fill(r.env.Words.Pause.Unsaved, "{reason}", flow.RootCause(r.saver.trouble))
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
	if !ok || !r.env.Walked() {
		return Lost
	}
	switch r.env.Keeps() {
	case screen.AsDraft:
		return Draft
	case screen.AsEntry:
		return Entry
	}
	return Lost
}
