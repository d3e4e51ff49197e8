package term

import (
	"os"
	"sync"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// Watchdog mends that a signal cannot end a program which is stuck, in an Update that does not
// return or in a write to a terminal that takes no bytes: Bubble Tea's own Kill waits for both.
// Some time after the signal it restores the terminal itself and exits. To see it: block Update,
// then kill -TERM.
func Watchdog(s Screen) Cure {
	return Cure{Name: "watchdog", Start: func(func(tea.Msg)) func() {
		before, err := ModesOf(s) // Bubble Tea has not made the terminal raw yet
		var end sync.Mutex        // for whoever ends the program, and never freed
		ignore := onSignal(func(sent os.Signal) {
			<-time.After(biteAfter)
			if !end.TryLock() {
				return
			}
			ignoreTTOU()
			if err == nil {
				_ = before.restore(s)
			}
			lastWrite(time.Now().Add(biteWithin), s.Out, []byte(modesOff))
			os.Exit(exitCode(sent)) // nothing that still runs can be asked to
		}, syscall.SIGHUP, syscall.SIGTERM, syscall.SIGQUIT)
		return func() {
			end.Lock() // what the bite wakes up must not exit before the bite has done
			ignore()
		}
	}}
}

// biteAfter and biteWithin are together under a second; the fence may need 440 ms of the first.
const (
	biteAfter  = 700 * time.Millisecond
	biteWithin = 200 * time.Millisecond
)

// modesOff undoes every mode that Bubble Tea may have set, in Bubble Tea's order. It starts with
// CAN, for the terminal may have got half a sequence.
const modesOff = "\x18" +
	ansi.ResetModeSynchronizedOutput +
	ansi.ResetStyle +
	ansi.ResetModifyOtherKeys +
	"\x1b[<1u" + // ansi.PopKittyKeyboard(1): while the alternate screen is on, for it has its own
	ansi.ResetModeAltScreenSaveCursor +
	ansi.SetModeTextCursorEnable +
	ansi.ResetModeBracketedPaste +
	ansi.ResetModeFocusEvent +
	ansi.ResetModeMouseButtonEvent + ansi.ResetModeMouseAnyEvent + ansi.ResetModeMouseExtSgr +
	"\x1b[0 q" + // ansi.SetCursorStyle(0)
	ansi.ResetModeUnicodeCore
