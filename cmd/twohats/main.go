// Command twohats walks one person who leads and manages through a few questions, and shows
// where their answers lean.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"twohats/cmd/twohats/internal/cure"
	"twohats/content"
)

// collectAt has memory given back earlier than Go's own 100: on a shared laptop it is worth more
// than speed, and a person types slowly. At 50 the first screen already waits for a collection, which
// costs 0.5 MB there; at 100 a whole walk takes 1 MB more than at 75.
const collectAt = 75

func main() {
	debug.SetGCPercent(collectAt)
	p := program{args: os.Args, in: os.Stdin, out: os.Stdout, errs: os.Stderr, env: os.Environ(), clock: time.Now}
	os.Exit(p.main())
}

// A program is what the command line runs on.
type program struct {
	args    []string // the name of the program, and what was typed behind it
	in, out *os.File
	errs    io.Writer
	env     []string
	clock   func() time.Time
}

// The exit codes; those from 129 on are of the signal that ended the program.
const (
	failed  = 1
	misused = 2
)

// misuse is a command that was typed wrong: what went wrong, and how to mend it.
type misuse struct{ what, mend string }

func (m misuse) Error() string { return m.what + ": " + m.mend }

// An ending carries the code of a walk that a signal ended.
type ending int

func (e ending) Error() string { return fmt.Sprintf("ended with code %d", int(e)) }

// main runs the command that was typed and returns the exit code. It alone prints errors.
func (p program) main() int {
	err := p.commands().Run(context.Background(), p.args)
	switch end, ended := errors.AsType[ending](err); {
	case err == nil:
		return 0
	case ended:
		p.tell(beside(err))
		return int(end)
	case errors.As(err, new(misuse)):
		p.tell(err)
		return misused
	}
	p.tell(cure.Added(err))
	return failed
}

// tell prints an error on one line, whatever the names in it hold.
func (p program) tell(err error) {
	if err != nil {
		fmt.Fprintln(p.errs, "twohats: "+strings.ReplaceAll(content.Shown(err.Error()), "\n", "; "))
	}
}

// beside returns what went wrong while a signal ended the program; nil where nothing did.
func beside(err error) error {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		var others []error
		for _, one := range joined.Unwrap() {
			others = append(others, beside(one))
		}
		return errors.Join(others...)
	}
	if errors.As(err, new(ending)) {
		return nil
	}
	return err
}
