package tui

import (
	"reflect"
	"testing"
	"time"
)

// keysToFuzz are the keys that a byte can stand for.
var keysToFuzz = []string{
	"1", "2", "3", "4", "5", "6", "9", "0", "enter", "enter", "enter", "tab", "tab", "backspace", "shift+tab", "left", "right",
	"up", "down", "pgup", "pgdown", "space", "esc", "ctrl+c", "?", "f1", "delete", "q", "x", "ctrl+j", "alt+1", "home", "end",
}

// FuzzWalk presses keys, pastes and resizes at random, with earlier walks and a due plan in the
// journal: nothing may panic or break the frame, and what was entered is kept.
func FuzzWalk(f *testing.F) {
	f.Add([]byte("\x00\x08\x08\x00\x01\x02"))
	f.Add([]byte{0, 8, 200, 8, 240, 10, 3, 3, 250, 90, 30, 8, 8})
	f.Fuzz(func(t *testing.T, script []byte) {
		m := &memory{}
		w := newWalker(t, 80, 24, remembering(m,
			walked("2026-02-16 14:00", 2, 4, planned("2026-03-02")), walked("2026-02-10 14:00", 4, 2), walked("2026-03-01 14:00", 4, 2, brokenOff(12))))
		pastes := 0
		for i := 0; i < len(script) && i < 300 && !w.quit; i++ {
			switch b := script[i]; {
			case b >= 240 && i+2 < len(script):
				w.resize(int(script[i+1]), int(script[i+2]))
				i += 2
			case b >= 200 && pastes < 8: // a text that grows without end only makes the fuzzer slow
				pastes++
				w.pastes("a\nb \x1b[31m 日本 👩‍👩‍👧‍👦 e\u0301 \u202e abc")
			default:
				w.presses(keysToFuzz[int(b)%len(keysToFuzz)])
			}
			w.held()
			if !w.root.seen().Writes() || w.quit {
				w.keptWhole(m)
			}
		}
		w.rests()
		w.keptWhole(m)
		for id, answer := range w.root.session.Record().Answers {
			if answer.Step < 0 || answer.Step > 9 {
				t.Fatalf("%s: %+v", id, answer)
			}
		}
	})
}

// keptWhole fails the test when the journal does not hold what was entered, or holds of the walks
// that nobody looked at something else than before.
func (w *walker) keptWhole(m *memory) {
	w.t.Helper()
	if record := w.root.session.Record(); worthKeeping(record) && w.root.draft.keeper != nil {
		if kept := m.walks[m.current].Record; !reflect.DeepEqual(kept, record) {
			w.t.Fatalf("kept is %+v, entered %+v", kept, record)
		}
	}
	for id, entry := range m.walks {
		if id != m.current && id != w.root.checkIn.entry.ID && entry.Record.Plan != nil && len(entry.Record.Plan.CheckIns) > 0 {
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
	f.Fuzz(func(t *testing.T, script []byte) {
		var outcomes []Outcome
		w := newWalker(t, 80, 24, atWorkshop(&outcomes, func(w *Workshop) { w.Minutes = 20 * time.Minute }))
		for i := 0; i < len(script) && i < 300 && len(outcomes) == 0; i++ {
			agrees := false
			switch b := script[i]; {
			case b >= 240 && i+2 < len(script):
				w.resize(int(script[i+1]), int(script[i+2]))
				i += 2
			case b >= 220:
				w.passes(time.Duration(b-219) * 37 * time.Second)
			default:
				agrees = w.root.stage == atConsent
				w.presses(keysToFuzz[int(b)%len(keysToFuzz)])
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
	})
}
