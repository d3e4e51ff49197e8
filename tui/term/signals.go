package term

import (
	"errors"
	"io"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// Interrupted is sent when SIGINT comes from outside: the model pauses. In raw mode
// ctrl+c is a key like any other.
type Interrupted struct{}

// Leaving is sent for the model to save now. The program ends as soon as Update has returned, whatever
// command it gives back.
type Leaving struct{ Code int }

// hangup is the exit code when the terminal is gone: 128 and the signal's number, as in a shell.
const hangup = 128 + int(syscall.SIGHUP)

// Signals mends that SIGHUP runs none of our code or leaves a program without a terminal running,
// that SIGTERM ends with 0, and that SIGQUIT leaves the terminal raw. It also takes the end of
// input for a hang-up, which it is in raw mode: not every program gets a signal when its terminal
// goes. To see it: kill -QUIT a bare program.
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

// A line reports when the terminal at its other end is gone. It hides the error, which would end
// the program before the model could save.
type line struct {
	File
	lost func()
}

func (l line) Read(p []byte) (int, error) {
	n, err := l.File.Read(p)
	if errors.Is(err, io.EOF) || errors.Is(err, syscall.EIO) {
		l.lost()
		err = io.EOF
	}
	return n, err
}

// An ender ends the program once, and keeps the exit code.
type ender struct {
	send func(tea.Msg)
	once sync.Once
	code atomic.Int32
}

func (e *ender) start(send func(tea.Msg)) (stop func()) {
	e.send = send
	return onSignal(func(s os.Signal) {
		if s == syscall.SIGINT {
			e.send(Interrupted{})
		} else {
			e.leave(exitCode(s))
		}
	}, syscall.SIGINT, syscall.SIGHUP, syscall.SIGTERM, syscall.SIGQUIT)
}

// onSignal calls f for each of some signals, one after the other, until it is stopped.
func onSignal(f func(os.Signal), which ...os.Signal) (stop func()) {
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, which...)
	go func() {
		for s := range signals {
			f(s)
		}
	}()
	return func() {
		signal.Stop(signals)
		close(signals)
	}
}

// leave returns when the model has saved, for only then does Bubble Tea take the quit.
func (e *ender) leave(code int) {
	e.once.Do(func() {
		e.code.Store(int32(code))
		ignoreTTOU()
		e.send(Leaving{Code: code})
		e.send(tea.QuitMsg{})
	})
}

// hungUp is called while reading, and so must not wait.
func (e *ender) hungUp() { go e.leave(hangup) }

// ending returns the signal's code, whatever else the loss of the terminal has broken. A panic
// counts for more: it may have come while the model saved.
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
