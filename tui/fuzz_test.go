package tui

import (
	"maps"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strconv"
	"testing"
	"time"

	"twohats/tui/flow"
	"twohats/tui/screen"
	"twohats/tui/tuitest"
)

// keysToFuzz are the keys that a byte can stand for.
var keysToFuzz = []string{
	"1", "2", "3", "4", "5", "6", "9", "0", "enter", "enter", "enter", "tab", "tab", "backspace", "shift+tab", "left", "right",
	"up", "down", "pgup", "pgdown", "space", "esc", "ctrl+c", "?", "f1", "delete", "q", "x", "ctrl+j", "alt+1", "home", "end",
}

// jumps are how long nothing comes between two keys.
var jumps = [...]time.Duration{
	0, 50 * time.Millisecond, 130 * time.Millisecond, 350 * time.Millisecond, 800 * time.Millisecond, time.Minute, 10 * time.Minute, 2 * time.Hour,
}

// follows presses a key some time after the last, and holds it to what the page said that it does.
func (w *walker) follows(key string) {
	w.t.Helper()
	before, item := w.shownMenu(), w.item().ID
	scale, rated := w.scale()
	given := w.root.env.Walk.Session.Given(item).Step
	w.now = w.now.Add(w.wait)
	if w.root.o.Workshop != nil {
		before.alone = w.root.sitting.idleFor(w.root.o.Clock())
	}
	w.send(tuitest.KeyNamed(w.t, key))
	w.wait = time.Second
	if w.quit {
		return
	}
	w.kept(before, key)
	if n, err := strconv.Atoi(key); err == nil && rated && n >= 1 && n <= scale {
		if got := w.root.env.Walk.Session.Given(item).Step; got != given && got != n {
			w.t.Fatalf("%s took step %d of %s:\n%s", key, got, item, w.text())
		}
	}
}

// scale returns how many steps the question that is seen has; false where it has none.
func (w *walker) scale() (steps int, rated bool) {
	switch s := w.root.Seen().(type) {
	case screen.Rating:
		return len(s.Scale.Labels), true
	case screen.Between:
		return len(s.Scale.Labels), true
	}
	return 0, false
}

// meddles has a second program erase, lock or unlock what is kept.
func (w *walker) meddles(m *memory, how byte) {
	switch how % 4 {
	case 0:
		m.passphrase = "bread"
	case 1:
		m.passphrase = ""
	default:
		for _, id := range slices.Sorted(maps.Keys(m.walks)) {
			if id != m.current {
				delete(m.walks, id)
				return
			}
		}
	}
}

// FuzzWalk presses keys, pastes and resizes at random, while the clock jumps and a second program
// erases earlier walks, locks and unlocks the journal: nothing may panic or break the frame, no key
// does anything else than its label says, and what was entered is kept.
func FuzzWalk(f *testing.F) {
	f.Add([]byte("\x00\x08\x08\x00\x01\x02"))
	f.Add([]byte{0, 8, 200, 8, 240, 10, 3, 3, 250, 90, 30, 8, 8})
	f.Fuzz(walksAtHome)
}

// walksAtHome has a person walk as a script says who has earlier walks and a due plan.
func walksAtHome(t *testing.T, script []byte) {
	t.Helper()
	m := &memory{}
	w := newWalker(t, 80, 24, remembering(m,
		walked("2026-02-16 14:00", 2, 4, planned("2026-03-02")), walked("2026-02-10 14:00", 4, 2), walked("2026-03-01 14:00", 4, 2, brokenOff(12))))
	w.promised = promises(w.root.o.Words)
	pastes := 0
	for i := 0; i < len(script) && i < 300 && !w.quit; i++ {
		switch b := script[i]; {
		case b >= 240 && i+2 < len(script):
			w.resize(int(script[i+1]), int(script[i+2]))
			i += 2
		case b >= 230 && pastes < 8: // a text that grows without end only makes the fuzzer slow
			pastes++
			w.pastes("a\nb \x1b[31m 日本 👩‍👩‍👧‍👦 e\u0301 \u202e abc")
		case b >= 220:
			w.meddles(m, b)
		case b >= 200:
			w.wait = jumps[int(b)%len(jumps)]
		default:
			w.follows(keysToFuzz[int(b)%len(keysToFuzz)])
		}
		w.held()
		if !w.root.Writes() || w.quit {
			w.keptWhole(m)
		}
	}
	w.rests()
	w.keptWhole(m)
	for id, answer := range w.root.env.Walk.Session.Record().Answers {
		if answer.Step < 0 || answer.Step > 9 {
			t.Fatalf("%s: %+v", id, answer)
		}
	}
}

// keptWhole fails the test when the journal does not hold what was entered, or holds of the walks
// that nobody looked at something else than before.
func (w *walker) keptWhole(m *memory) {
	w.t.Helper()
	if record := w.root.env.Walk.Session.Record(); w.root.env.Walk.WorthKeeping() && w.root.saver.keeper != nil {
		if kept := m.walks[m.current].Record; !reflect.DeepEqual(kept, record) {
			w.t.Fatalf("kept is %+v, entered %+v", kept, record)
		}
	}
	for id, entry := range m.walks {
		if plan := entry.Record.Plan; plan != nil && plan.Due != "" && plan.Due <= w.now.Format(time.DateOnly) {
			m.due = append(m.due, id) // its plan is asked about
		}
		if id != m.current && !slices.Contains(m.due, id) && entry.Record.Plan != nil && len(entry.Record.Plan.CheckIns) > 0 {
			w.t.Fatalf("the plan of %s was changed: %+v", id, entry.Record.Plan)
		}
	}
}

// FuzzWorkshop presses keys, resizes and lets time pass at random at a shared laptop: nothing may
// panic or break the frame, nothing but the word ends the workshop, and nothing but consent adds
// figures.
func FuzzWorkshop(f *testing.F) {
	f.Add([]byte("\x08\x08\x08\x00\x01\x02"))
	f.Add([]byte{8, 8, 8, 3, 3, 230, 250, 90, 30, 8, 235, 8})
	f.Fuzz(walksInAWorkshop)
}

// walksInAWorkshop has a person walk as a script says on a laptop that others use too.
func walksInAWorkshop(t *testing.T, script []byte) {
	t.Helper()
	var outcomes []Outcome
	w := newWalker(t, 80, 24, atWorkshop(&outcomes, func(w *Workshop) { w.Minutes = 20 * time.Minute }))
	w.promised = promises(w.root.o.Words)
	for i := 0; i < len(script) && i < 300 && len(outcomes) == 0; i++ {
		agrees := false
		switch b := script[i]; {
		case b >= 240 && i+2 < len(script):
			w.resize(int(script[i+1]), int(script[i+2]))
			i += 2
		case b >= 220:
			w.passes(time.Duration(b-219) * 37 * time.Second)
		case b >= 200:
			w.wait = jumps[int(b)%len(jumps)]
		default:
			agrees = w.root.about.Stop == flow.Consent
			w.follows(keysToFuzz[int(b)%len(keysToFuzz)])
		}
		w.held()
		for _, told := range outcomes {
			if told.Closed || told.Row != nil && !agrees {
				t.Fatalf("it came to %+v", told)
			}
		}
	}
	if len(outcomes) > 1 {
		t.Fatalf("one person's time came to %+v", outcomes)
	}
}

// TestKeysDoWhatLabelsSay walks scripts of chance, the same each time.
func TestKeysDoWhatLabelsSay(t *testing.T) {
	scripts := 40
	switch {
	case os.Getenv("TWOHATS_LONG") != "":
		scripts = 1600 // about a minute
	case testing.Short():
		scripts = 4
	}
	for n := range scripts {
		chance := rand.New(rand.NewPCG(uint64(n), 12))
		script := make([]byte, 300)
		for i := range script {
			if script[i] = byte(chance.IntN(200)); chance.IntN(8) == 0 {
				script[i] = byte(200 + chance.IntN(56))
			}
		}
		walksAtHome(t, script)
		walksInAWorkshop(t, script)
	}
}
