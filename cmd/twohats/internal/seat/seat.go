// Package seat gives one person after another a process of their own on one terminal.
//
// The process that holds the place starts another for each person, hands it a job, and learns from
// it what came of that person's time. It draws nothing and sees no key. What always holds: what
// one process knew is gone when the next one starts. When the holder ends, however it ends, the
// process that sits there ends too, and the terminal is as it was before; on Windows only where
// the holder could still give it back.
package seat

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	xterm "github.com/charmbracelet/x/term"

	"twohats/tui/term"
)

// ErrBroke is what Next returns when a process ended without a word.
var ErrBroke = errors.New("it ended early")

// ErrNoProcess is in what Next returns when none could be started.
var ErrNoProcess = errors.New("there is no process for the next person")

// An Ended error carries the signal that ended the holder of a place.
type Ended struct{ Signal syscall.Signal }

func (e Ended) Error() string { return "ended by a signal: " + e.Signal.String() }

// A Place is a terminal at which one person sits after another.
type Place struct {
	screen  term.Screen
	before  term.Modes // as the terminal was found
	raw     term.Modes // no key has an effect of its own
	signals chan os.Signal
}

// Hold takes a terminal: from now on it echoes nothing, no key sends a signal, and no memory of
// this process or of those that it starts is written to disk when one breaks.
func Hold(s term.Screen) (*Place, error) {
	p := &Place{screen: s, signals: make(chan os.Signal, 1)}
	var err error
	if p.before, err = term.ModesOf(s); err != nil {
		return nil, err
	}
	if err := confine(); err != nil {
		return nil, fmt.Errorf("keep memory from disk: %w", err)
	}
	debug.SetTraceback("none")
	if _, err := xterm.MakeRaw(s.In.Fd()); err != nil { // before keys are ignored: in the background this stops
		return nil, fmt.Errorf("take the terminal: %w", err)
	}
	ignoreKeys()
	signal.Notify(p.signals, syscall.SIGHUP, syscall.SIGTERM)
	p.raw, err = term.ModesOf(s)
	return p, err
}

// Release hands the terminal back as it was found, and its keys their meaning.
func (p *Place) Release() error {
	signal.Stop(p.signals)
	err := p.before.Set(p.screen)
	heedKeys() // now, for in the background setting the modes would stop this process
	return err
}

// Next starts a process with a job, waits for its end, and leaves nothing of it on the screen.
// What it tells is decoded into told. The error is ErrBroke where it told nothing, Ended when a
// signal came that ends the holder, and ErrNoProcess where no process could be started, perhaps
// for now. After any other error nobody can sit down here any more.
func (p *Place) Next(cmd *exec.Cmd, job, told any) error {
	if err := p.raw.Set(p.screen); err != nil {
		return err
	}
	to, from, err := p.start(cmd)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNoProcess, err)
	}
	defer to.Close()
	_ = json.NewEncoder(to).Encode([2]any{p.before, job}) // a process that is gone already tells nothing either
	ended := make(chan error, 1)
	go func() {
		const mostTold = 1 << 20 // bytes: more than any process tells
		err := json.NewDecoder(io.LimitReader(from, mostTold)).Decode(told)
		from.Close()   // a process that tells more must not wait for a reader
		_ = cmd.Wait() // what it told is what counts
		ended <- err
	}()
	select {
	case err = <-ended:
		if err != nil {
			err = ErrBroke
		}
	case s := <-p.signals:
		to.Close()
		if !within(leaving, ended) {
			_ = cmd.Process.Kill()
			<-ended
		}
		wiped := make(chan struct{})
		go func() {
			_ = term.Wipe(p.screen) // once more: the process that sat there has wiped it already
			close(wiped)
		}()
		within(100*time.Millisecond, wiped) // the terminal may take nothing
		number, _ := s.(syscall.Signal)
		return Ended{number}
	}
	return cmp.Or(term.Wipe(p.screen), err) // where what was seen may still be there, nobody else sits down
}

// leaving is how long a process has to end after its holder was told to.
const leaving = 2 * time.Second

// within reports whether something comes, or a channel is closed, before so long a time is over.
func within[T any](long time.Duration, comes <-chan T) bool {
	select {
	case <-comes:
		return true
	case <-time.After(long):
		return false
	}
}

// start starts a process on the terminal, with a pipe each way. The one to it stays open as long
// as the holder lives. What the process writes as an error may hold anything, and goes nowhere.
func (p *Place) start(cmd *exec.Cmd) (to, from *os.File, err error) {
	jobs, to, err := os.Pipe()
	if err != nil {
		return nil, nil, err
	}
	defer jobs.Close()
	from, tells, err := os.Pipe()
	if err != nil {
		return nil, nil, errors.Join(err, to.Close())
	}
	defer tells.Close()
	cmd.Stdin, cmd.Stdout, cmd.Stderr = p.screen.In, p.screen.Out, nil
	cmd.Env = append(cmd.Env, "GOTRACEBACK=none")
	inherit(cmd, jobs, tells)
	if err := cmd.Start(); err != nil {
		return nil, nil, errors.Join(err, to.Close(), from.Close())
	}
	return to, from, nil
}
