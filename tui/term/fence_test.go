//go:build unix

package term

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
)

func TestAQuickQuitLeavesNothingInTheTty(t *testing.T) {
	t.Parallel()
	if got, code := leftByAQuickQuit(t, late, but()); got != "" || code != 0 {
		t.Errorf("with the cure %q is left in the terminal and the code is %d, want nothing and 0", got, code)
	}
	if got, _ := leftByAQuickQuit(t, late, but("fence")); got == "" {
		t.Error("without the cure all is well: drop the cure or mend this test")
	}
}

func TestAQuickQuitOnOtherTerminalsLeavesNothingEither(t *testing.T) {
	t.Parallel()
	for _, m := range []mood{answering, silent} {
		t.Run(string(m), func(t *testing.T) {
			t.Parallel()
			if got, code := leftByAQuickQuit(t, m, but()); got != "" || code != 0 {
				t.Errorf("%q is left in the terminal and the code is %d, want nothing and 0", got, code)
			}
		})
	}
}

// leftByAQuickQuit tries up to three times: a busy machine may hold an answer back for longer
// than the program waits.
func leftByAQuickQuit(t *testing.T, m mood, cures setting) (left string, code int) {
	t.Helper()
	for range 3 {
		s := start(t, newFake(t, m, 80, 24), cures, quick)
		code = s.leaves()
		if left = s.left(); left == "" {
			break
		}
	}
	return left, code
}

func TestASilentTerminalHoldsAQuitNoLongerThanItsTime(t *testing.T) {
	t.Parallel()
	s := start(t, newFake(t, silent, 80, 24), quick)
	s.sees("\x1b[c")
	asked := time.Now()
	s.leaves()
	if took := time.Since(asked); took > 3*patience {
		t.Errorf("it left %v after asking, want no more than %v and a busy machine's time", took, patience)
	}
}

func TestEveryTerminalSettlesOnce(t *testing.T) {
	t.Parallel()
	for _, m := range []mood{answering, silent, late} {
		t.Run(string(m), func(t *testing.T) {
			t.Parallel()
			s := start(t, newFake(t, m, 80, 24))
			s.hears("settled")
			s.types("q")
			s.leaves()
			lines, _ := s.said()
			times := 0
			for _, l := range lines {
				if l == "settled" {
					times++
				}
			}
			if times != 1 {
				t.Errorf("the model hears %d times that the terminal has settled, want once\n%s", times, s.story())
			}
		})
	}
}

func TestNothingReachesTheModelWhileAQuitWaits(t *testing.T) {
	f := &fence{send: func(tea.Msg) {}}
	answer := uv.PrimaryDeviceAttributesEvent{62}
	for _, step := range []struct {
		claim     string
		msg, want tea.Msg
	}{
		{"a key goes through", tea.FocusMsg{}, tea.FocusMsg{}},
		{"a quit waits", tea.QuitMsg{}, nil},
		{"a key behind it is dropped", tea.FocusMsg{}, nil},
		{"the question goes out", ask{}, tea.RawMsg{Msg: "\x1b[c"}},
		{"the model may still save", Leaving{143}, Leaving{143}},
		{"a second quit waits too", tea.QuitMsg{}, nil},
		{"its time over, the quit goes on", overdue{}, tea.QuitMsg{}},
	} {
		if got := f.filter(step.msg); got != step.want {
			t.Errorf("%s: got %#v, want %#v", step.claim, got, step.want)
		}
	}
	if got := f.filter(answer); got != nil {
		t.Errorf("an answer after its time: got %#v, want nothing", got)
	}
}
