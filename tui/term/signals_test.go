//go:build unix

package term

import (
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestAnySignalLeavesTheTerminalAsItWas(t *testing.T) {
	t.Parallel()
	for sig, code := range map[syscall.Signal]int{syscall.SIGHUP: 129, syscall.SIGQUIT: 131, syscall.SIGTERM: 143} {
		for _, m := range []mood{answering, silent, late} {
			t.Run(fmt.Sprintf("%v %s", sig, m), func(t *testing.T) {
				t.Parallel()
				s := start(t, newFake(t, m, 80, 24))
				got, changes := afterSignal(s, sig)
				if got != code || changes != "" {
					t.Errorf("with the cure it leaves with %d and %q changed, want %d and nothing", got, changes, code)
				}
				if saved := fmt.Sprintf("leaving %d", code); !s.heard(saved) {
					t.Errorf("the model does not hear %q\n%s", saved, s.story())
				}
				bare := start(t, newFake(t, m, 80, 24), but("signals", "watchdog"))
				if got, changes := afterSignal(bare, sig); got == code && changes == "" {
					t.Error("without the cure all is well: drop the cure or mend this test")
				}
			})
		}
	}
}

func afterSignal(s *session, sig syscall.Signal) (code int, changes string) {
	s.t.Helper()
	s.sees("red")
	s.signals(sig)
	code = s.leaves()
	return code, s.changed()
}

func TestAnInterruptIsForTheModel(t *testing.T) {
	t.Parallel()
	s := start(t, newFake(t, answering, 80, 24))
	s.hears("settled")
	s.signals(syscall.SIGINT)
	s.hears("interrupted")
	s.types("q")
	if code := s.leaves(); code != 0 {
		t.Errorf("it leaves with %d, want 0", code)
	}
	bare := start(t, newFake(t, answering, 80, 24), but("signals"))
	bare.hears("settled")
	bare.signals(syscall.SIGINT)
	if code := bare.leaves(); code == 0 || bare.heard("interrupted") {
		t.Error("without the cure all is well: drop the cure or mend this test")
	}
}

// A terminal can go without a signal: only the leader of its session is told.
func TestAModelSavesWhenItsTerminalGoes(t *testing.T) {
	t.Parallel()
	for name, with := range map[string][]setting{"told": {controlled}, "not told": nil} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := start(t, newFake(t, answering, 80, 24), with...)
			s.hears("settled")
			s.hangUp()
			if code := s.leaves(); code != 129 || !s.heard("leaving 129") {
				t.Errorf("with the cure it leaves with %d, want 129 and saved\n%s", code, s.story())
			}
			bare := start(t, newFake(t, answering, 80, 24), append(with, but("signals", "watchdog"))...)
			bare.hears("settled")
			bare.hangUp()
			if bare.leavesWithin(500*time.Millisecond) && bare.heard("leaving") {
				t.Error("without the cure all is well: drop the cure or mend this test")
			}
		})
	}
}

func TestAHangUpDoesNotWaitForASilentTerminal(t *testing.T) {
	t.Parallel()
	s := start(t, newFake(t, silent, 80, 24))
	s.sees("red")
	at := time.Now()
	s.signals(syscall.SIGHUP)
	s.leaves()
	if lines, _ := s.said(); time.Since(at) > biteAfter || !strings.HasPrefix(lines[len(lines)-1], "ended 129") {
		t.Errorf("it took %v\n%s", time.Since(at), s.story())
	}
}
