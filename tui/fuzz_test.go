package tui

import "testing"

// keysToFuzz are the keys that a byte can stand for.
var keysToFuzz = []string{
	"1", "2", "3", "4", "5", "6", "9", "0", "enter", "enter", "enter", "tab", "tab", "backspace", "shift+tab", "left", "right",
	"up", "down", "pgup", "pgdown", "space", "esc", "ctrl+c", "?", "f1", "delete", "q", "x", "ctrl+j", "alt+1", "home", "end",
}

// FuzzWalk presses keys, pastes and resizes at random: nothing may panic, break the frame or
// leave the program without being asked to.
func FuzzWalk(f *testing.F) {
	f.Add([]byte("\x00\x08\x08\x00\x01\x02"))
	f.Add([]byte{0, 8, 200, 8, 240, 10, 3, 3, 250, 90, 30, 8, 8})
	f.Fuzz(func(t *testing.T, script []byte) {
		w := newWalker(t, 80, 24)
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
		}
		for id, answer := range w.root.session.Record().Answers {
			if answer.Step < 0 || answer.Step > 9 {
				t.Fatalf("%s: %+v", id, answer)
			}
		}
	})
}
