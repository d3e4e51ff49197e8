package tui

import (
	"reflect"
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/card"
	"twohats/tui/draw"
	"twohats/tui/flow"
	"twohats/tui/screen"
)

// A Talk is the program without its screens, for anyone who reads line by line: what a page would
// show is said, and what is meant is done at once, without keys, clocks or drawing. It has the root
// that the screens have, so that its walk, its words and what it keeps are theirs.
//
// Said is the page to say. When a line comes in, NoteActivity is first, then at most one of Choose,
// Write, GoOn, Do, Clear and Pause for what it means, then Notice and Trouble for what came of it.
// When NextTimer is due, TimerFired. All this goes on until Over.
type Talk struct {
	root *root
	read *coach.Session // the walk that was under way when something to read was said last
}

// NewTalk begins a talk. How long answers take says nothing there: it is not kept. No code is shown.
func NewTalk(o Options) *Talk {
	o.Width, o.Height, o.Lines, o.Codes = draw.ColumnWidth, draw.ColumnRows, true, false
	o.Words = withoutKeys(*o.Words)
	return &Talk{root: newRoot(o)}
}

// withoutKeys has words that name keys name what is typed in their place.
func withoutKeys(words content.Words) *content.Words {
	words.Keys.ChooseFirst, words.Keys.WriteFirst = words.Plain.ChooseFirst, words.Plain.WriteFirst
	return &words
}

// Said returns the page that is seen.
func (t *Talk) Said() screen.Said {
	r := t.root
	said := r.Seen().Speak()
	if said.Reads != nil {
		t.read = r.env.Walk.Session
	}
	if r.about.Stop == flow.Vacant {
		said.Text = append(said.Text, r.env.Words.Plain.Scrolls)
	}
	if r.Over == nil {
		said.Place = r.about.Spoken
	}
	return said
}

// Became returns what became of the walk that was under way; nothing where there was none.
func (t *Talk) Became() string {
	r := t.root
	w := r.env.Words
	if !r.env.Walked() {
		return ""
	}
	switch r.env.Keeps() {
	case screen.AsEntry:
		return content.Fill(w.Plain.Saved, "{back}", w.Welcome.LookBack)
	case screen.AsDraft:
		return content.Fill(w.Plain.Kept, "{resume}", w.Welcome.Resume)
	case screen.NotLast:
		return w.Plain.Lost
	}
	if r.env.Exported != "" {
		return ""
	}
	return w.Plain.Gone
}

// Notice returns why nothing came of what was meant last, or what became of it; mostly empty.
func (t *Talk) Notice() string { return t.root.notice() }

// Trouble returns why what was answered last is not kept, of the walk that is under way or of a look
// back at a plan; empty where it is. Notice leaves out that of the walk: its Keeper says it, once.
func (t *Talk) Trouble() string {
	r := t.root
	if r.saver.trouble != nil {
		return content.Fill(r.env.Words.Pause.Unsaved, "{reason}", flow.RootCause(r.saver.trouble))
	}
	return r.env.CheckInTrouble()
}

// Over reports whether the program has ended.
func (t *Talk) Over() bool { return t.root.leaving }

// Read reports whether a reading was said, and no other walk was begun since.
func (t *Talk) Read() bool {
	return t.read != nil && (t.read == t.root.env.Walk.Session || t.root.env.Walk.Begun.IsZero())
}

// Shared reports whether others come after this person, so that the end of the input alone is no
// way to leave.
func (t *Talk) Shared() bool { return t.root.o.Workshop != nil }

// NextTimer returns when the next timer is due: time asks whether anyone is there, or ends the
// questions. It returns false if none is.
func (t *Talk) NextTimer() (at time.Time, waits bool) { return t.root.nextTimer() }

// TimerFired does what is due, and reports whether there is another page or notice now.
func (t *Talk) TimerFired() (turned bool) {
	at, waits := t.root.nextTimer()
	if !waits {
		return false
	}
	before, told := t.root.Seen().Speak(), t.root.notice()
	t.root.sitting.next = at
	t.runs(t.root.timerFired(timer{at}))
	return t.root.leaving || t.root.notice() != told || !reflect.DeepEqual(before, t.root.Seen().Speak())
}

// NoteActivity notes that something was typed. It reports whether that is all that it means.
func (t *Talk) NoteActivity() (only bool) {
	only, cmd := t.root.noteActivity()
	t.runs(cmd)
	return only
}

// Choose takes the n-th choice, from 1. It must be one of those that are said.
func (t *Talk) Choose(n int) {
	if r, on := t.root.Seen().(screen.Review); on {
		t.root.Notice = ""
		t.runs(t.root.handle(screen.Changing{ID: r.Items[n-1].ID}))
		return
	}
	t.Do(screen.Choose{N: n, Whole: true})
}

// Write writes a text in the place of what was written, and keeps it.
func (t *Talk) Write(text string) {
	switch s := t.root.Seen().(type) {
	case screen.Writing:
		s.Field.Empty()
	case screen.Evidence:
		s.Field.Empty()
	}
	t.root.act(screen.Write{Msg: tea.PasteMsg{Content: text}}) // whose command would wait for another key
	t.runs(t.root.save())
}

// GoOn goes on from what is read, or with what was written before.
func (t *Talk) GoOn() {
	switch t.root.Seen().(type) {
	case screen.Reading, screen.Review, card.Card:
		t.Do(screen.Skip{}) // all of it was said, and nothing is under a cursor
	default:
		t.Do(screen.GoOn{})
	}
}

// Do does what an intent means on the page that is seen.
func (t *Talk) Do(in screen.Intent) { t.runs(t.root.act(in)) }

// Clear takes back what is answered or written here, and reports whether there was anything.
func (t *Talk) Clear() bool {
	before := t.root.Seen().Speak()
	if before.Writes {
		t.Write("")
	} else {
		t.Do(screen.Clear{})
	}
	return !reflect.DeepEqual(before, t.root.Seen().Speak())
}

// Pause asks what shall become of the walk; said again, it is left as is best kept. Where answers
// would be lost it is no answer: a word that says no more than to stop must not erase anything.
func (t *Talk) Pause() {
	if t.root.about.Stop == flow.Consent && t.root.Over == nil {
		t.Do(screen.Skip{}) // which the page says it means
		return
	}
	if p, paused := t.root.Over.(screen.Pausing); paused && p.Menu.Final() {
		t.root.Notice = t.root.env.Words.Keys.ChooseOne
		return
	}
	t.Do(screen.Quit{})
}

// Why returns why the page is asked that is seen; nothing where it lies over another.
func (t *Talk) Why() []string {
	if t.root.Over != nil {
		return nil
	}
	r, _ := t.root.reason().(screen.Reason)
	return r.Told()
}

// Leave ends the talk as the end of input does: what was answered is kept.
func (t *Talk) Leave() { t.runs(t.root.leave()) }

// runs runs what comes of an act. There are no timers among it: those are for screens.
func (t *Talk) runs(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		for _, cmd := range msg {
			t.runs(cmd)
		}
	case synced, flow.Unlocked, done:
		t.runs(t.root.receive(msg))
	}
}
