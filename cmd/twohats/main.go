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
)

// collectAt has memory given back earlier than Go's own 100: on a shared laptop it is worth
// more than speed, and a person types slowly.
const collectAt = 50

func main() {
	debug.SetGCPercent(collectAt)
	p := program{in: os.Stdin, out: os.Stdout, errs: os.Stderr, env: os.Environ(), clock: time.Now}
	os.Exit(p.main(os.Args))
}

// A program is what the command line runs on.
type program struct {
	in, out *os.File
	errs    io.Writer
	env     []string
	clock   func() time.Time
}

// The exit codes; 129, 131 and 143 come from the signals that ended the program.
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

// main runs the command that was typed and gives the exit code. It alone prints errors.
func (p program) main(args []string) int {
	err := p.commands().Run(context.Background(), args)
	var wrong misuse
	var end ending
	switch {
	case err == nil:
		return 0
	case errors.As(err, &end):
		return int(end)
	case errors.As(err, &wrong):
		fmt.Fprintln(p.errs, "twohats: "+wrong.Error())
		return misused
	}
	fmt.Fprintln(p.errs, "twohats: "+strings.ReplaceAll(err.Error(), "\n", "; "))
	return failed
}
