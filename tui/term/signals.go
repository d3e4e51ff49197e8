package term

import (
	"errors"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// Interrupted tells the model that somebody sent SIGINT from outside: it pauses. In raw mode
// ctrl+c is a key like any other.
type Interrupted struct{}

// Leaving tells the model to save now: the program ends as soon as Update has returned, whatever
// command it gives back.
type Leaving struct{ Code int }

// hangup is the exit code when the terminal is gone: 128 and the signal's number, as a shell
// would say it.
const hangup = 128 + int(syscall.SIGHUP)

// Signals mends that SIGHUP runs none of our code or leaves a program without a terminal running,
// that SIGTERM ends with 0, and that SIGQUIT leaves the terminal raw. It also takes the end of
// input for a hang-up, which it is in raw mode: of a terminal that is gone not every program is
// told by a signal. To see it: kill -QUIT a bare program.
func Signals() Cure {
	e := &ender{}
	return Cure{
		Name:   "signals",
		Option: tea.WithoutSignalHandler(),
		Input:  func(in File) File { return line{in, e.hungUp} },
		Start:  e.start,
		Ending: e.ending,
	}
}

// An ender ends the program, once, and keeps the code.
type ender struct {
	send func(tea.Msg)
	once sync.Once
	code atomic.Int32
}

func (e *ender) start(send func(tea.Msg)) (stop func()) {
	e.send = send
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGHUP, syscall.SIGTERM, syscall.SIGQUIT)
	go func() {
		for s := range signals {
			if s == syscall.SIGINT {
				e.send(Interrupted{})
			} else {
				e.leave(exitCode(s))
			}
		}
	}()
	return func() {
		signal.Stop(signals)
		close(signals)
	}
}

// leave returns when the model has saved, for only then is the quit taken.
func (e *ender) leave(code int) {
	e.once.Do(func() {
		e.code.Store(int32(code))
		ignoreTTOU()
		e.send(Leaving{Code: code})
		e.send(tea.QuitMsg{})
	})
}

// hungUp is called by who reads, and so must not wait.
func (e *ender) hungUp() { go e.leave(hangup) }

// ending gives the signal's code, whatever else the loss of the terminal has broken. A panic is
// worth more: it may have come while the model saved.
func (e *ender) ending(code int, err error) (int, error) {
	left := int(e.code.Load())
	if left == 0 || errors.As(err, new(*Panic)) {
		return code, err
	}
	return left, nil
}

func exitCode(s os.Signal) int {
	number, _ := s.(syscall.Signal)
	return 128 + int(number)
}
