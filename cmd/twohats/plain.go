package main

import (
	"io"

	"github.com/urfave/cli/v3"

	"twohats/content"
	"twohats/tui/term"
)

// plain takes text that people read to standard output or standard error: with signs that any
// terminal can show where --ascii or the locale asks for them.
func (p program) plain(cmd *cli.Command, to io.Writer) io.Writer {
	if cmd.Bool("ascii") || !term.UTF8(p.env) {
		return typewriter{to}
	}
	return to
}

// A typewriter writes good print with the signs that it has. What it is given must end between
// two characters.
type typewriter struct{ w io.Writer }

func (t typewriter) Write(text []byte) (int, error) {
	if _, err := content.Typewriter().WriteString(t.w, string(text)); err != nil {
		return 0, err
	}
	return len(text), nil
}
