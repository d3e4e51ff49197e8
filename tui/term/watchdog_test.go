//go:build unix

package term

import (
	"syscall"
	"testing"
	"time"
)

// A second is how long a stuck program may take to go, and is given to one that will not.
const (
	second = time.Second
	slack  = time.Second / 2 // for a busy machine
)

func TestAStuckUpdateStillLetsEverySignalGo(t *testing.T) {
	t.Parallel()
	for sig, code := range map[syscall.Signal]int{syscall.SIGHUP: 129, syscall.SIGQUIT: 131, syscall.SIGTERM: 143} {
		t.Run(sig.String(), func(t *testing.T) {
			t.Parallel()
			stuck := func(cures setting) *session {
				s := start(t, newFake(t, answering, 80, 24), cures)
				s.hears("settled")
				s.types("z")
				s.hears("key z")
				s.signals(sig)
				return s
			}
			s := stuck(but())
			sent := time.Now()
			if got := s.leaves(); got != code {
				t.Errorf("it leaves with %d, want %d", got, code)
			}
			if took := time.Since(sent); took > second+slack {
				t.Errorf("it took %v to leave, want less than %v", took, second)
			}
			if changes := s.changed(); changes != "" {
				t.Errorf("%q has changed", changes)
			}
			if stuck(but("watchdog")).leavesWithin(second) {
				t.Error("without the cure all is well: drop the cure or mend this test")
			}
		})
	}
}

func TestATerminalThatTakesNoBytesStillLets143Go(t *testing.T) {
	t.Parallel()
	for _, m := range []mood{answering, silent, late} {
		t.Run(string(m), func(t *testing.T) {
			t.Parallel()
			frozen := func(cures setting) *session {
				s := start(t, newFake(t, m, 200, 50), cures)
				s.hears("settled")
				s.freeze()
				s.types("f")
				s.hears("key f")
				s.signals(syscall.SIGTERM)
				return s
			}
			s := frozen(but())
			sent := time.Now()
			if code := s.leaves(); code != 143 {
				t.Errorf("it leaves with %d, want 143", code)
			}
			if took := time.Since(sent); took > second+slack {
				t.Errorf("it took %v to leave, want less than %v", took, second)
			}
			s.thaw()
			if changes := s.changed(); changes != "" {
				t.Errorf("awake again, the terminal has %q changed", changes)
			}
			bare := frozen(but("watchdog"))
			if bare.leavesWithin(second) {
				t.Error("without the cure all is well: drop the cure or mend this test")
			}
			bare.thaw()
		})
	}
}
