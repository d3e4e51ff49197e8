package main

import (
	"io"

	"github.com/urfave/cli/v3"

	"twohats/content"
	"twohats/tui/term"
)

// plain gives standard output for text that people read: with signs that any terminal can show
// where --ascii or the locale asks for them.
func (p program) plain(cmd *cli.Command) io.Writer {
	if cmd.Bool("ascii") || !term.UTF8(p.env) {
		return typewriter{p.out}
	}
	return p.out
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
