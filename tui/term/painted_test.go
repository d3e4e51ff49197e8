//go:build unix

package term

import (
	"fmt"
	"io"
	"strings"
	"syscall"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// taken is where Bubble Tea's own frame begins behind a painted one.
const taken = ansi.SetModeSynchronizedOutput

// shellsScreen is what stands on a screen before a program runs: the cursor is in the middle of it.
const shellsScreen = "what stood here\r\nbefore\r\n\r\nand below\x1b[3;5H"

// shown describes a screen of 80 by 24 after some output: each cell with its style, and the cursor
// where it can be seen.
func shown(out string) string {
	e := vt.NewEmulator(80, 24)
	go io.Copy(io.Discard, e) // what it answers
	defer e.InputPipe().(io.Closer).Close()
	e.WriteString(out)
	cursor := fmt.Sprint(e.CursorPosition())
	if e.CursorHidden() {
		cursor = "hidden"
	}
	return e.Render() + "\ncursor " + cursor
}

// shellsScreenAfter describes the shell's screen once the probe is gone.
func (s *session) shellsScreenAfter() string {
	s.t.Helper()
	s.shellIsBack()
	out, _ := s.written()
	out, _, _ = strings.Cut(out, "\r\nthe shell is back")
	return shown(shellsScreen + out)
}

// unharmed fails a test where the probe has left anything of the terminal other than it was.
func (s *session) unharmed() {
	s.t.Helper()
	s.unchanged()
	if got, want := s.shellsScreenAfter(), shown(shellsScreen); got != want {
		s.t.Errorf("the shell's screen is\n%s\nwant\n%s\n%s", got, want, s.story())
	}
}

func (s *session) unchanged() {
	s.t.Helper()
	if changes := s.changed(); changes != "" {
		s.t.Errorf("%q has changed\n%s", changes, s.story())
	}
}

func TestALateModelErasesNothingOnTheShellsScreen(t *testing.T) {
	t.Parallel()
	erases := func(cures setting) bool {
		s := start(t, newFake(t, answering, 80, 24), cures, slow)
		s.hears("settled")
		s.types("q")
		s.leaves()
		s.shellIsBack()
		out, _ := s.written()
		before, _, _ := strings.Cut(out, ansi.SetModeAltScreenSaveCursor)
		return strings.Contains(before, ansi.EraseScreenBelow)
	}
	if erases(but()) {
		t.Error("with the cure an empty frame is drawn on the shell's screen")
	}
	if !erases(but("painted")) {
		t.Error("without the cure all is well: drop the cure or mend this test")
	}
}

func TestTheShellsScreenComesBackAsItWas(t *testing.T) {
	t.Parallel()
	for _, m := range []mood{answering, silent, late} {
		for name, with := range map[string]setting{"": but(), ", drawn late": slow} {
			t.Run(string(m)+name, func(t *testing.T) {
				t.Parallel()
				s := start(t, newFake(t, m, 80, 24), with)
				s.hears("settled")
				s.types("q")
				if code := s.leaves(); code != 0 {
					t.Errorf("it leaves with %d, want 0", code)
				}
				s.unharmed()
				out, _ := s.written()
				if n := strings.Count(out, ansi.SetModeAltScreenSaveCursor); n != 1 {
					t.Errorf("the cursor is saved %d times, want once\n%s", n, s.story())
				}
			})
		}
	}
}

func TestAPaintedPageIsTheOneThatBubbleTeaDraws(t *testing.T) {
	t.Parallel()
	for name, with := range map[string]setting{
		"256 colours":   env(),
		"16 colours":    env("TERM=xterm"),
		"all colours":   env("COLORTERM=truecolor"),
		"no colours":    env("TERM=vt220"),
		"NO_COLOR":      env("NO_COLOR=1"),
		"with a cursor": env(probeCursor + "=1"),
	} {
		for _, m := range []mood{answering, silent} {
			t.Run(name+", "+string(m), func(t *testing.T) {
				t.Parallel()
				s := start(t, newFake(t, m, 80, 24), with)
				s.hears("settled")
				s.types("q")
				s.leaves()
				s.unharmed()
				out, _ := s.written()
				painted, _, _ := strings.Cut(out, taken)
				drawn, _, _ := strings.Cut(out, ansi.ResetModeSynchronizedOutput)
				got, want := shown(painted), shown(drawn)
				if got != want || !strings.Contains(got, "red") {
					t.Errorf("painted is\n%q\nand drawn\n%q", got, want)
				}
			})
		}
	}
}

func TestAModelThatWantsNoAlternateScreenIsNotPainted(t *testing.T) {
	t.Parallel()
	s := start(t, newFake(t, answering, 80, 24), env(probeInline+"=1"))
	s.hears("settled")
	s.types("q")
	s.leaves()
	s.shellIsBack()
	if out, _ := s.written(); strings.Contains(out, ansi.SetModeAltScreenSaveCursor) {
		t.Errorf("the alternate screen is on\n%s", s.story())
	}
}

func TestARunThatFailsBehindThePaintGivesTheScreenBack(t *testing.T) {
	t.Parallel()
	s := start(t, newFake(t, answering, 80, 24), env(probeFull+"=1"))
	if code := s.leaves(); code != 1 || !s.heard("ended 1 run the screens") {
		t.Errorf("it leaves with %d, want 1\n%s", code, s.story())
	}
	s.unharmed()
	if out, _ := s.written(); !strings.Contains(out, "red") {
		t.Errorf("nothing was painted: mend this test\n%s", s.story())
	}
}

func TestASignalBetweenPaintAndRunLeavesTheTerminalAsItWas(t *testing.T) {
	t.Parallel()
	for sig, code := range map[syscall.Signal]int{syscall.SIGHUP: 129, syscall.SIGQUIT: 131, syscall.SIGTERM: 143} {
		for name, goesOn := range map[string]bool{"": true, ", and Run never comes": false} {
			t.Run(sig.String()+name, func(t *testing.T) {
				t.Parallel()
				s := start(t, newFake(t, answering, 80, 24), held)
				s.hears("held")
				s.signals(sig)
				if goesOn {
					s.signals(goOn)
				}
				if got := s.leaves(); got != code {
					t.Errorf("it leaves with %d, want %d\n%s", got, code, s.story())
				}
				if saved := fmt.Sprintf("leaving %d", code); s.heard(saved) != goesOn {
					t.Errorf("the model hears %q: %v, want %v", saved, !goesOn, goesOn)
				}
				if sig == syscall.SIGHUP { // no answer is waited for: it may come on the shell's screen
					s.unchanged()
				} else {
					s.unharmed()
				}
			})
		}
	}
}

func TestAnotherSizeBetweenPaintAndRunIsDrawn(t *testing.T) {
	t.Parallel()
	s := start(t, newFake(t, answering, 80, 24), held)
	s.hears("held")
	if err := pty.Setsize(s.slave, &pty.Winsize{Cols: 50, Rows: 20}); err != nil {
		t.Fatal(err)
	}
	s.signals(goOn)
	s.hears("size 50x20")
	s.hears("settled")
	s.types("q")
	s.leaves()
	s.unharmed()
}

func TestWhatIsTypedBetweenPaintAndRunIsReadAndLeavesNoTrace(t *testing.T) {
	t.Parallel()
	s := start(t, newFake(t, answering, 80, 24), held)
	s.hears("held")
	s.types("x")
	s.sees("x") // the terminal still shows what is typed
	s.signals(goOn)
	s.hears("key x")
	s.hears("settled")
	s.types("q")
	s.leaves()
	s.unharmed()
	out, _ := s.written()
	drawn, _, _ := strings.Cut(out, ansi.ResetModeSynchronizedOutput)
	if screen := ansi.Strip(shown(drawn)); strings.Contains(strings.TrimPrefix(screen, "red"), "x") {
		t.Errorf("the key is still on the page:\n%s", screen)
	}
}
