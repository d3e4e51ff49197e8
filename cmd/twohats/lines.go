package main

import (
	"context"
	"errors"
	"io"
	"os"
	"runtime"

	"github.com/charmbracelet/x/term"

	"twohats/content"
	"twohats/tui"
	"twohats/tui/draw"
	"twohats/tui/plain"
)

// lineCells is how wide a line is at most that is read in a terminal.
const lineCells = 76

// talk runs the walk line by line. It fails when the input ends before there was a summary.
func (p program) talk(options tui.Options) error {
	stop, stopped := context.WithCancelCause(context.Background())
	defer onSignal(func(s os.Signal) { stopped(endingBy(s)) })()
	o := plain.Options{Words: options.Words, Echo: term.IsTerminal(p.in.Fd()), Clock: p.clock, Stop: stop.Done()}
	if term.IsTerminal(p.out.Fd()) {
		o.Width = lineCells
		if width, _, err := term.GetSize(p.out.Fd()); err == nil && width > 0 {
			o.Width = min(width, lineCells)
		}
	}
	if o.Echo {
		o.Most = mostTyped(runtime.GOOS)
		o.Hear = func(question string) (string, error) { return p.hidden(question, options.Workshop != nil) }
		o.Hush = p.hush
	}
	if options.Signs == draw.ASCII {
		o.Say = content.Typewriter().Replace
	}
	err := plain.Run(tui.NewTalk(options), p.in, p.out, o)
	if errors.Is(err, plain.ErrStopped) {
		return context.Cause(stop)
	}
	return err
}

// mostTyped returns how many bytes a terminal takes for a line that it reads for the program, without
// its end. Linux has room for 4,096 with the end, macOS and the BSDs for 1,024; what is typed beyond
// that they drop. On Windows the line goes on.
func mostTyped(system string) int {
	switch system {
	case "linux":
		return 4095
	case "windows":
		return 0
	}
	return 1023
}

// onSignal has something done at the first signal that would end the program, until undo is called.
func onSignal(does func(os.Signal)) (undo func()) {
	signals, undo := endingSignals()
	go func() {
		if s, comes := <-signals; comes {
			does(s)
		}
	}()
	return undo
}

// hidden asks for a line that does not show. Ctrl+c there asks for help, and so does ctrl+d in a
// workshop, which no key ends.
func (p program) hidden(question string, shared bool) (string, error) {
	line, err := p.passphrase(question)
	switch {
	case errors.Is(err, io.EOF) && !shared:
		return "", io.EOF
	case errors.Is(err, interrupted), errors.Is(err, errLeftOut):
		return "?", nil
	}
	return line, err
}
