package tui

import (
	"reflect"
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A Talk is the program without its screens, for who reads line by line: what a page would show is
// said, and what is meant is done at once, without keys, clocks or drawing. It has the root that
// the screens have, so that its walk, its words and what it keeps are theirs.
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

// Said gives the page that is seen.
func (t *Talk) Said() Said {
	r := t.root
	said := r.seen().speak()
	if said.Reads != nil {
		t.read = r.session
	}
	if r.stage == atFree {
		said.Text = append(said.Text, r.o.Words.Plain.Scrolls)
	}
	switch {
	case r.over != nil:
	case r.stage == atEntry:
		said.Place = r.past.name
	case r.o.Invented != nil && r.stage == atSummary:
		said.Place = r.o.Words.Welcome.Invented
	default:
		said.Place = r.placeSaid()
	}
	return said
}

// Became says what became of the walk that was under way; nothing where there was none.
func (t *Talk) Became() string {
	r := t.root
	w := r.o.Words
	if !r.walked() {
		return ""
	}
	switch r.keeps() {
	case asEntry:
		return content.Fill(w.Plain.Saved, "{back}", w.Welcome.LookBack)
	case asDraft:
		return content.Fill(w.Plain.Kept, "{resume}", w.Welcome.Resume)
	case notLast:
		return w.Plain.Lost
	}
	if r.saving.path != "" {
		return ""
	}
	return w.Plain.Gone
}

// Notice gives why nothing came of what was meant last, or what became of it; mostly empty.
func (t *Talk) Notice() string { return t.root.told() }

// Trouble says why what was answered last is not kept, of the walk that is under way or of a look
// back at a plan; empty where it is. Of the walk Notice does not say it: whoever keeps it does, once.
func (t *Talk) Trouble() string {
	r := t.root
	switch {
	case r.draft.trouble != nil:
		return content.Fill(r.o.Words.Pause.Unsaved, "{reason}", reasonOf(r.draft.trouble))
	case r.checkIn.trouble != nil:
		return content.Fill(r.o.Words.Past.Unsaved, "{reason}", reasonOf(r.checkIn.trouble))
	}
	return ""
}

// Over tells whether the program has ended.
func (t *Talk) Over() bool { return t.root.leaving }

// Read tells whether a reading was said, and no other walk was begun since.
func (t *Talk) Read() bool {
	return t.read != nil && (t.read == t.root.session || t.root.begun.IsZero())
}

// Shared tells whether others come after this person, so that the end of the input alone is no
// way to leave.
func (t *Talk) Shared() bool { return t.root.o.Workshop != nil }

// Brings gives when time will bring something though nobody types: that somebody is asked whether
// they are there, or the end of the questions. False where nothing is waited for.
func (t *Talk) Brings() (at time.Time, waits bool) { return t.root.brings() }

// Pass does what the time has brought, and tells whether there is another page or notice now.
func (t *Talk) Pass() (turned bool) {
	at, waits := t.root.brings()
	if !waits {
		return false
	}
	before, told := t.root.seen().speak(), t.root.told()
	t.root.stay.next = at
	t.runs(t.root.wokenAt(at))
	return t.root.leaving || t.root.told() != told || !reflect.DeepEqual(before, t.root.seen().speak())
}

// Stirs tells that something was typed, and whether that is all that it means.
func (t *Talk) Stirs() (only bool) {
	only, cmd := t.root.stirs()
	t.runs(cmd)
	return only
}

// Choose takes the n-th choice, from 1. It must be one of those that are said.
func (t *Talk) Choose(n int) {
	if r, on := t.root.seen().(review); on {
		t.root.notice = ""
		t.runs(t.root.happen(changing{r.items[n-1].ID}))
		return
	}
	t.does(choose{n, true})
}

// Write writes a text in the place of what was written, and keeps it.
func (t *Talk) Write(text string) {
	switch s := t.root.seen().(type) {
	case writing:
		s.field.Empty()
	case check:
		s.field.Empty()
	}
	t.root.act(write{tea.PasteMsg{Content: text}}) // whose command would wait for another key
	t.runs(t.root.save())
}

// GoOn goes on from what is read, or with what was written before.
func (t *Talk) GoOn() {
	switch t.root.seen().(type) {
	case summary, review, card:
		t.does(skip{}) // all of it was said, and nothing is under a cursor
	default:
		t.does(goOn{})
	}
}

// Skip goes on without an answer here; one that was given stays.
func (t *Talk) Skip() { t.does(skip{}) }

// Back goes back.
func (t *Talk) Back() { t.does(goBack{}) }

// Clear takes back what is answered or written here, and tells whether there was anything.
func (t *Talk) Clear() bool {
	before := t.root.seen().speak()
	if before.Writes {
		t.Write("")
	} else {
		t.does(clear{})
	}
	return !reflect.DeepEqual(before, t.root.seen().speak())
}

// Pause asks what shall become of the walk; said again, it is left as is best kept. Where answers
// would be lost it is no answer: a word that says no more than to stop must not erase anything.
func (t *Talk) Pause() {
	if t.root.stage == atConsent && t.root.over == nil {
		t.Skip() // which the page says it means
		return
	}
	if p, paused := t.root.over.(pausing); paused && p.final() {
		t.root.notice = t.root.o.Words.Keys.ChooseOne
		return
	}
	t.does(quit{})
}

// More goes to more choices.
func (t *Talk) More() { t.does(turn{1}) }

// Why says why the page is asked that is seen; nothing where it lies over another.
func (t *Talk) Why() []string {
	if t.root.over != nil {
		return nil
	}
	r, _ := t.root.reason().(reason)
	return r.told()
}

// Leave ends the talk as the end of input does: what was answered is kept.
func (t *Talk) Leave() { t.runs(t.root.leave()) }

func (t *Talk) does(in intent) { t.runs(t.root.act(in)) }

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
	case synced, unlocked:
		t.runs(t.root.receive(msg))
	}
}
