//go:build unix

package term

import (
	"fmt"
	"os/signal"
	"syscall"

	"golang.org/x/sys/unix"
)

// Modes are how a terminal takes what is typed and shows what is written. They survive JSON, so
// that another process can set them.
type Modes struct{ Terminal unix.Termios }

// ModesOf reads a screen's modes. It fails where the screen is no terminal, or one that is gone.
func ModesOf(s Screen) (Modes, error) {
	t, err := unix.IoctlGetTermios(int(s.In.Fd()), getModes)
	if err != nil {
		return Modes{}, fmt.Errorf("read the terminal's modes: %w", err)
	}
	return Modes{*t}, nil
}

// Silent returns the same modes, but nothing that is typed shows.
func (m Modes) Silent() Modes {
	m.Terminal.Lflag &^= unix.ECHO
	return m
}

// Set puts a screen into these modes, and discards input that was typed and not read. A process in
// the background must ignore SIGTTOU to do so.
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

// ignoreTTOU lets a program in the background restore the terminal. It would be stopped for trying,
// before it heeds the signal that ends it.
func ignoreTTOU() { signal.Ignore(syscall.SIGTTOU) }
