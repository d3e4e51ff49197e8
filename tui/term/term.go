// Package term runs a Bubble Tea program on a real terminal and leaves that terminal as it
// found it, whatever ends the program.
//
// It knows terminals, signals and what Bubble Tea 2.1.1 does wrong with either: each fault has
// a file with its cure. It must never know what a page says: frames and keys pass through unread,
// and nothing but the terminal is read or written. What always holds: a cure is a value,
// works without the others, and has a test that fails both when the cure does not help and when
// nobody needs it any more.
package term

import (
	"errors"
	"io"
	"os"

	"github.com/charmbracelet/x/term"
)

// ErrNoTerminal is what Run returns when input or output is a file or a pipe: Bubble Tea
// would wait there for keys, and say nothing.
var ErrNoTerminal = errors.New("input and output must both be a terminal")

// A Screen is the terminal that a program runs on, and the environment that describes it.
type Screen struct {
	In, Out *os.File
	Env     []string // as from os.Environ
}

// IsTerminal reports whether a program can run here. Plain mode is for everywhere else.
func (s Screen) IsTerminal() bool {
	return s.In != nil && s.Out != nil && term.IsTerminal(s.In.Fd()) && term.IsTerminal(s.Out.Fd())
}

// A File is what Bubble Tea takes for a terminal: it needs Fd for raw mode, and Name and Fd to
// be able to stop reading.
type File interface {
	io.ReadWriteCloser
	Fd() uintptr
	Name() string
}

// Size returns the terminal's columns and rows, or 80 and 24 where it does not know them.
func Size(out *os.File) (width, height int) {
	width, height, err := term.GetSize(out.Fd())
	if err != nil || width <= 0 || height <= 0 {
		return 80, 24
	}
	return width, height
}
