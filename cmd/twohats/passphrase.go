package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"unicode/utf8"

	xterm "github.com/charmbracelet/x/term"

	"twohats/cmd/twohats/internal/cure"
	"twohats/cmd/twohats/internal/journal"
	"twohats/tui/term"
)

// tries is how often a passphrase is asked for before a command gives up.
const tries = 3

// interrupted is how ctrl+c at a question ends the program.
var interrupted = endingBy(syscall.SIGINT)

// errLeftOut means ctrl+d in the place of a line.
var errLeftOut = cure.Say("nothing was typed, and nothing was changed: run it again", io.EOF)

// askHidden asks for a line on the terminal, which shows nothing of it. Whatever ends the question,
// the terminal is left as it was. It is not term.ReadPassword, which turns the echo off and reads in
// one: a signal between the two would leave the echo off.
func (p program) askHidden(question string) (string, error) {
	signals, undo := endingSignals()
	defer undo()
	before, err := xterm.MakeRaw(p.in.Fd())
	if err != nil {
		return "", fmt.Errorf("ask for a passphrase: %w", err)
	}
	defer fmt.Fprintln(p.errs)
	defer xterm.Restore(p.in.Fd(), before)
	fmt.Fprint(p.errs, question+" ")
	return unlessEnded(signals, func() (string, error) { return typedLine(p.in) })
}

// unlessEnded returns what do returns, or the ending by a signal, at which do is left to itself.
func unlessEnded[T any](signals <-chan os.Signal, do func() (T, error)) (T, error) {
	var value T
	var err error
	done := make(chan struct{})
	go func() {
		defer close(done)
		value, err = do()
	}()
	select {
	case s := <-signals:
		var none T
		return none, endingBy(s)
	case <-done:
		return value, err
	}
}

// endingSignals catches the signals that would end the program, until undo is called.
func endingSignals() (signals chan os.Signal, undo func()) {
	signals = make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGHUP, syscall.SIGTERM, syscall.SIGQUIT)
	return signals, func() {
		signal.Stop(signals)
		close(signals)
	}
}

// endingBy returns the exit code of a signal as a shell says it.
func endingBy(s os.Signal) ending {
	number, _ := s.(syscall.Signal)
	return ending(128 + int(number))
}

// hush makes the terminal show nothing of what is typed until undo is called, which drops it too: it
// may be a passphrase, typed again in the belief that it is asked for.
func (p program) hush() (undo func()) {
	screen := term.Screen{In: p.in, Out: p.out}
	modes, err := term.ModesOf(screen)
	if err != nil {
		return func() {}
	}
	modes.Silent().Set(screen)
	return func() { modes.Set(screen) }
}

// tryPassphrase tries a passphrase on a hushed terminal.
func (p program) tryPassphrase(passphrase string, open func(passphrase string) (bool, error)) (bool, error) {
	signals, undo := endingSignals()
	defer undo()
	defer p.hush()()
	fmt.Fprintln(p.errs, "One moment: trying a passphrase takes about a second.")
	return unlessEnded(signals, func() (bool, error) { return open(passphrase) })
}

// The keys that do something in a passphrase, as a terminal in raw mode sends them.
const (
	ctrlC     = 0x03
	ctrlD     = 0x04
	ctrlH     = 0x08
	ctrlU     = 0x15
	escape    = 0x1b
	backspace = 0x7f
	firstSeen = 0x20 // what is below is a control character
)

// typedLine reads what is typed until enter, a byte at a time, for what comes behind is not its own. It
// must not print.
func typedLine(in io.Reader) (string, error) {
	var typed []byte
	var named namedKey
	key := make([]byte, 1)
	for {
		if _, err := io.ReadFull(in, key); err != nil {
			return "", fmt.Errorf("ask for a passphrase: %w", err)
		}
		if named.takes(key[0]) {
			continue
		}
		switch k := key[0]; {
		case k == '\r' || k == '\n':
			return string(typed), nil
		case k == ctrlC:
			return "", interrupted
		case k == ctrlD && len(typed) == 0:
			return "", errLeftOut
		case k == ctrlH || k == backspace:
			_, size := utf8.DecodeLastRune(typed)
			typed = typed[:len(typed)-size]
		case k == ctrlU:
			typed = typed[:0]
		case k >= firstSeen:
			typed = append(typed, k)
		}
	}
}

// A namedKey holds what was read of a key without a letter, such as an arrow: ESC [ D.
type namedKey []byte

// takes reports whether a byte belongs to such a key, and so not to the passphrase. Behind ESC only a
// [ or an O does.
func (n *namedKey) takes(k byte) bool {
	const last, lastOfAll = '@', '~' // of the bytes that end a key
	switch read := len(*n); {
	case k == escape:
		*n = namedKey{escape}
	case k < firstSeen || read == 0, read == 1 && k != '[' && k != 'O':
		*n = nil
		return false
	case read == 1, (*n)[1] == '[' && k < last, read == 2 && k == '[': // the Linux console has ESC [ [ A for F1
		*n = append(*n, k)
	case k <= lastOfAll:
		*n = nil
	default:
		*n = nil
		return false
	}
	return true
}

// unlockJournal asks for the passphrase of a journal that has one. That takes a terminal.
func (p program) unlockJournal(j *journal.Journal) error {
	if !j.Locked() {
		return nil
	}
	if !xterm.IsTerminal(p.in.Fd()) {
		return misuse{"the journal is locked", "run it on a terminal, where the passphrase can be asked for"}
	}
	return p.askPassphrase(j.Unlock)
}

// askPassphrase asks for the passphrase until open takes it, a few times at most.
func (p program) askPassphrase(open func(passphrase string) (bool, error)) error {
	for try := range tries {
		typed, err := p.askHidden("Passphrase (nothing shows while you type):")
		if err != nil {
			return err
		}
		ok, err := p.tryPassphrase(typed, open)
		if ok || err != nil {
			return err
		}
		if try < tries-1 {
			fmt.Fprintln(p.errs, "That is another passphrase; nothing was changed. Try again.")
		}
	}
	return errors.New("that is another passphrase: nothing was changed; run it again to try again")
}
