package tui

import (
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/flow"
	"twohats/tui/screen"
	"twohats/tui/term"
	"twohats/tui/tuitest"
)

// builtin returns the built-in pack and its words, read once: to read them takes longer than most
// tests do with them. Who changes them takes theirs first.
var builtin = sync.OnceValues(func() (*content.Pack, *content.Words) { return content.Builtin("en") })

// theirs puts a pack and words into options that nobody else has.
func theirs(o *Options) { o.Pack, o.Words = content.Builtin("en") }

// A walker plays a person at a terminal: it presses keys on a root model, a second apart.
type walker struct {
	t    testing.TB
	root *root
	now  time.Time
	quit bool
	adds string // to every text that is typed

	promised map[string]promise // by labels, where keys are held to them
	wait     time.Duration      // before the next key that is held to its label
}

func newWalker(t testing.TB, width, height int, change ...func(*Options)) *walker {
	t.Helper()
	w := &walker{t: t, now: time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)}
	o := Options{Width: width, Height: height, Profile: colorprofile.TrueColor, Codes: true, Clock: func() time.Time { return w.now }}
	o.Pack, o.Words = builtin()
	for _, c := range change {
		c(&o)
	}
	w.root = newRoot(o)
	w.root.later = func(time.Duration, tea.Msg) tea.Cmd { return nil } // nobody here waits
	w.send(term.Settled{})
	w.now = w.now.Add(time.Second)
	return w
}

// presses presses keys by their names.
func (w *walker) presses(names ...string) *walker {
	w.t.Helper()
	for _, name := range names {
		w.send(tuitest.KeyNamed(w.t, name))
		w.now = w.now.Add(time.Second)
	}
	return w
}

// types types a text.
func (w *walker) types(text string) *walker {
	for _, r := range text + w.adds {
		w.send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
	w.now = w.now.Add(time.Second)
	return w
}

// pastes pastes a text.
func (w *walker) pastes(text string) *walker {
	w.send(tea.PasteMsg{Content: text})
	return w
}

// send hands a message to the model, and then what its commands came to. Behind a key in a text
// there is only the wait for the last of them: rests ends it.
func (w *walker) send(msg tea.Msg) {
	key, pressed := msg.(tea.KeyPressMsg)
	_, pasted := msg.(tea.PasteMsg)
	if pressed {
		_, pasted = w.root.Keys(screen.Key{}).Intent(key).(screen.Write)
	}
	writes := w.root.Writes() && pasted
	m, _ := w.root.o.Journal.(*memory)
	if m != nil {
		m.updating = true
	}
	_, cmd := w.root.Update(msg)
	if m != nil {
		if m.updating = false; m.waited != "" {
			w.t.Fatalf("%s of the journal is waited for while %T is handled", m.waited, msg)
		}
	}
	if !writes && w.root.o.Workshop == nil { // there a timer waits for who does nothing
		w.runs(cmd)
	}
}

func (w *walker) runs(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case tea.QuitMsg:
		w.quit = true
	case tea.BatchMsg:
		for _, cmd := range msg {
			w.runs(cmd)
		}
	case synced, flow.Unlocked, done:
		w.send(msg)
	}
}

// rests writes no more for a while.
func (w *walker) rests() *walker {
	w.send(rested{w.root.saver.keys})
	return w
}

// text returns what is shown, without colours.
func (w *walker) text() string {
	w.t.Helper()
	return tuitest.TextOf(tuitest.Emulated(w.t, w.root.View(), w.root.size, colorprofile.NoTTY))
}

// sees fails the test when a text is not on the screen, however its lines are broken.
func (w *walker) sees(texts ...string) *walker {
	w.t.Helper()
	screen := strings.Join(strings.Fields(w.text()), " ")
	for _, text := range texts {
		if !strings.Contains(screen, text) {
			w.t.Fatalf("%q is not on the screen:\n%s", text, w.text())
		}
	}
	return w
}

// seesNot fails the test when a text is on the screen.
func (w *walker) seesNot(text string) *walker {
	w.t.Helper()
	if strings.Contains(strings.Join(strings.Fields(w.text()), " "), text) {
		w.t.Fatalf("%q is on the screen:\n%s", text, w.text())
	}
	return w
}

// at takes the walk to an item, as if all before it had been passed.
func (w *walker) at(id string) *walker {
	w.t.Helper()
	if w.root.about.Stop == flow.AtWelcome {
		w.root.apply(w.root.env.Begin(coach.Full))
	}
	if !w.root.env.Walk.Session.Goto(id) {
		w.t.Fatalf("the walk has no item %q", id)
	}
	return w.on(flow.Asking)
}

// on opens a stop of the questions or of the plan.
func (w *walker) on(s flow.Stop) *walker {
	var f flow.Flow = flow.NewPlan(w.root.env, s)
	switch s {
	case flow.Asking, flow.Review, flow.Summary:
		f = flow.NewQuestions(w.root.env, s)
	}
	w.root.apply(flow.Next{Flow: f, Show: true})
	w.now = w.now.Add(time.Second)
	return w
}

// item is the item that the walk stands on.
func (w *walker) item() coach.Item {
	item, _ := w.root.env.Walk.Session.Current()
	return item
}

// plan is the plan of the walk; its zero value where there is none.
func (w *walker) plan() (plan coach.Plan) {
	if p := w.root.env.Walk.Session.Record().Plan; p != nil {
		plan = *p
	}
	return plan
}

// answers answers every item of the walk that is left: ratings with a step by their place.
func (w *walker) answers(step func(i int, item coach.Item) int) *walker {
	w.t.Helper()
	for i := 0; w.root.about.Stop == flow.Asking; i++ {
		if i > 200 {
			w.t.Fatalf("the walk does not end:\n%s", w.text())
		}
		item := w.item()
		switch {
		case item.Check != nil:
			w.presses(strconv.Itoa(step(i, item)), "enter")
		case item.Prompt == nil:
			w.presses("enter")
		case item.Prompt.Kind == content.Open:
			w.presses("tab")
		case item.Prompt.Kind == content.Scenario:
			w.presses("1", "2")
		default:
			w.presses(strconv.Itoa(step(i, item)))
		}
	}
	return w
}

// managing answers as somebody whose weeks held more managing.
func managing(_ int, item coach.Item) int {
	switch {
	case item.Check != nil:
		return 4
	case item.Prompt.Kind == content.Between:
		return 3
	case (item.Prompt.Pole == "manage") != item.Prompt.Reversed:
		return 4
	}
	return 2
}
