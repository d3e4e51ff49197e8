package term

import (
	"cmp"
	"fmt"

	"github.com/charmbracelet/x/term"
)

// Modes are how a terminal takes what is typed and shows what is written. They survive JSON, so
// that another process can set them.
type Modes struct{ In, Out term.State } // Out is zero where the output is no terminal

// ModesOf reads a screen's modes. It fails where the input is no terminal, or one that is gone.
func ModesOf(s Screen) (m Modes, err error) {
	in, err := term.GetState(s.In.Fd())
	if err != nil {
		return Modes{}, fmt.Errorf("read the terminal's modes: %w", err)
	}
	m.In = *in
	if out, err := term.GetState(s.Out.Fd()); err == nil {
		m.Out = *out
	}
	return m, nil
}

// Set puts a screen into these modes, and discards input that was typed and not read. A process in
// the background must ignore SIGTTOU to do so.
func (m Modes) Set(s Screen) error {
	if err := cmp.Or(m.restore(s), dropTyped(s.In.Fd())); err != nil {
		return fmt.Errorf("set the terminal's modes: %w", err)
	}
	return nil
}

// restore is Set, but keeps what was typed.
func (m Modes) restore(s Screen) (err error) {
	if m.Out != (term.State{}) {
		err = term.Restore(s.Out.Fd(), &m.Out)
	}
	return cmp.Or(term.Restore(s.In.Fd(), &m.In), err)
}
