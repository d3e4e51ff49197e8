//go:build unix

package term

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// Modes are how a terminal takes what is typed, and how it shows what is written. They can be
// handed to another process, as JSON.
type Modes struct{ Terminal unix.Termios }

// ModesOf reads a screen's modes. It is an error where that is no terminal, or one that is gone.
func ModesOf(s Screen) (Modes, error) {
	t, err := unix.IoctlGetTermios(int(s.In.Fd()), getModes)
	if err != nil {
		return Modes{}, fmt.Errorf("read the terminal's modes: %w", err)
	}
	return Modes{*t}, nil
}

// Silent gives the same modes, in which nothing shows that is typed.
func (m Modes) Silent() Modes {
	m.Terminal.Lflag &^= unix.ECHO
	return m
}

// Set puts a screen into these modes, and drops what was typed and not read. A process in the
// background must ignore SIGTTOU for that.
func (m Modes) Set(s Screen) error {
	fd := int(s.In.Fd())
	err := unix.IoctlSetTermios(fd, setModes, &m.Terminal)
	if err == nil {
		err = dropTyped(fd)
	}
	if err != nil {
		return fmt.Errorf("set the terminal's modes: %w", err)
	}
	return nil
}
