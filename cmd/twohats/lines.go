package main

import (
	"errors"

	"github.com/charmbracelet/x/term"
	"github.com/urfave/cli/v3"

	"twohats/content"
	"twohats/tui"
	"twohats/tui/plain"
)

// lineCells is how wide a line is at most that is read in a terminal.
const lineCells = 76

// isPlain tells whether the walk goes line by line: because somebody wants that, or because there
// is no terminal that could show screens.
func (p program) isPlain(cmd *cli.Command) bool {
	return cmd.Bool("plain") || p.variable("ACCESSIBLE") != "" || p.variable("TERM") == "dumb" ||
		!term.IsTerminal(p.in.Fd()) || !term.IsTerminal(p.out.Fd())
}

// talk runs the walk line by line. It fails when the input ends before there was a summary.
func (p program) talk(options tui.Options) error {
	o := plain.Options{Words: options.Words, Echo: term.IsTerminal(p.in.Fd()), Clock: p.clock}
	if term.IsTerminal(p.out.Fd()) {
		o.Width = lineCells
	}
	if o.Echo {
		o.Hear = p.hidden
	}
	if options.Signs == tui.ASCII {
		o.Say = content.Typewriter().Replace
	}
	return plain.Run(tui.NewTalk(options), p.in, p.out, o)
}

// hidden asks for a line that does not show. Who presses ctrl+c there asks for help: no key ends
// a workshop, and elsewhere q does.
func (p program) hidden(question string) (string, error) {
	line, err := p.passphrase(question)
	if errors.Is(err, interrupted) {
		return "?", nil
	}
	return line, err
}
