package flow

import (
	"strings"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// Options are what a program hands to its flows. Pack, Words and Now are needed.
type Options struct {
	Pack     *content.Pack
	Words    *content.Words
	Depth    coach.Depth // asked on Welcome when empty
	Now      func() time.Time
	Signs    draw.Signs
	Codes    bool      // the terminal can show black on white: a code for a phone
	Lines    bool      // asked and answered line by line
	Remote   bool      // the terminal is connected to this computer from another
	Invented bool      // the walk is an invented person's
	Journal  Journal   // nil keeps nothing
	Save     Saver     // nil where no file can be made
	Workshop *Workshop // nil outside a workshop
}

// An Env is what the flows of one program share.
type Env struct {
	Options
	Walk     Walk
	Keeps    func() screen.Keeps  // what becomes of the answers of anyone who leaves now
	Took     func() time.Duration // how long the page has stood; 0 where that says nothing
	Exported string               // where a walk was saved last; empty where none was
	past                          // what was seen of earlier walks
	due      dueWalk              // the one whose plan is looked back at
	guest                         // in a workshop
}

// A Walk is the session that is under way, and how it stands to its review.
type Walk struct {
	Session   *coach.Session
	Begun     time.Time // zero until something is worth keeping
	Finished  bool      // it was seen through
	InJournal bool      // resumed just now: the journal holds exactly this

	reviewed bool   // all of it was seen; a changed answer leads back to the review
	changed  string // id of the answer that was changed last from there
}

// writing returns a page that asks for a text.
func (e *Env) writing(w screen.Writing, text string) screen.Writing {
	w.Field, w.Words = draw.NewField(text), e.Words.Keys
	return w
}

// ask returns a page that asks for one of some options, with the cursor on the first.
func (e *Env) ask(options []screen.Option, text ...draw.Para) screen.Choosing {
	return screen.Choosing{Text: text, Menu: screen.Menu{At: 1, Options: options}, Words: e.Words.Keys}
}

// back is what esc does on a page that it leaves for the one before.
func (e *Env) back() screen.Key {
	return screen.Key{In: screen.GoBack{}, Does: e.Words.Keys.Back, Full: e.Words.Help.Back}
}

func strong(text string) draw.Para { return draw.Para{Tone: draw.Strong, Text: text} }
func normal(text string) draw.Para { return draw.Para{Tone: draw.Normal, Text: text} }
func quiet(text string) draw.Para  { return draw.Para{Tone: draw.Quiet, Text: text} }

// privacy returns where what is answered goes, and what is kept.
func (e *Env) privacy() string {
	w := e.Words.Welcome
	switch kept := e.Keeps() != screen.Nothing; {
	case kept && e.Remote:
		return w.PrivacyRemote
	case kept:
		return w.Privacy
	case e.Remote:
		return w.UnkeptRemote
	}
	return w.Unkept
}

// Walked reports whether there was a walk that somebody may want to find again.
func (e *Env) Walked() bool { return !e.Walk.Begun.IsZero() && e.Workshop == nil && !e.Invented }

// WouldLose reports whether leaving now loses what was answered.
func (e *Env) WouldLose() bool {
	return !e.Invented && e.Keeps() < screen.AsDraft && e.Walk.WorthKeeping()
}

// WorthKeeping reports whether a walk holds anything that was entered.
func (w Walk) WorthKeeping() bool { return worthKeeping(w.Session.Record()) }

func worthKeeping(record coach.Record) bool {
	for _, answer := range record.Answers {
		if answer.Given() {
			return true
		}
	}
	return record.Fits != "" || record.Plan != nil
}

// unasked returns how many questions the walk has still to ask.
func (e *Env) unasked() int {
	record := e.Walk.Session.Record()
	return coach.Unasked(e.Pack, record, record.Depth)
}

// plan returns a copy of the walk's plan, to change and to keep.
func (e *Env) plan() coach.Plan {
	if plan := e.Walk.Session.Record().Plan; plan != nil {
		return *plan
	}
	return coach.Plan{}
}

// planned returns a plan's step as text, with its moment and its act; empty without a step.
func (e *Env) planned(plan coach.Plan) string {
	return strings.Join(report.StepLines(e.Words, plan), "\n")
}

// day writes a day in words.
func (e *Env) day(t time.Time) string { return report.Day(e.Words, t) }

// today returns the day as 2006-01-02.
func (e *Env) today() string { return e.Now().Format(time.DateOnly) }

// composed returns the document of a walk, compared with the one before it.
func (e *Env) composed(entry coach.Entry) report.Document {
	return report.Compose(e.Words, entry, e.before(entry))
}

// entry returns the walk that is under way as it stands.
func (e *Env) entry() coach.Entry {
	begun := e.Walk.Begun
	if begun.IsZero() {
		begun = e.Now()
	}
	return coach.Entry{Kept: coach.Kept{ID: e.ownID(), Begun: begun}, Saved: e.Now(), Pack: e.Pack, Record: e.Walk.Session.Record()}
}

// ownID returns the id that the walk is kept under; empty while it is not.
func (e *Env) ownID() string {
	if e.Keeps() == screen.Nothing {
		return ""
	}
	for _, k := range e.kept {
		if k.Own {
			return k.ID
		}
	}
	return ""
}

// before returns the walk that was seen through last before another, or nil where there is none
// that can be read without asking.
func (e *Env) before(entry coach.Entry) *coach.Entry {
	for _, id := range e.earlier(entry) {
		if before, err := e.read(id); err == nil {
			return &before
		}
	}
	return nil
}

// earlier returns the ids of the walks that were seen through before another, newest first, up to
// the first that could be read.
func (e *Env) earlier(entry coach.Entry) (ids []string) {
	if e.Keeps() == screen.Nothing || e.locked {
		return nil
	}
	for _, k := range coach.Earlier(e.kept, entry.Kept) {
		ids = append(ids, k.ID)
		if s, known := e.seen[k.ID]; !known || s.err == nil {
			break
		}
	}
	return ids
}
