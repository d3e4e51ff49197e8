//go:build unix

package term

import (
	"os/signal"
	"syscall"

	"golang.org/x/sys/unix"
)

// Silent returns the same modes, but nothing that is typed shows.
func (m Modes) Silent() Modes {
	m.In.Lflag &^= unix.ECHO
	m.Out.Lflag &^= unix.ECHO // mostly the same terminal, and set too
	return m
}

// ignoreTTOU lets a program in the background restore the terminal. It would be stopped for trying,
// before it heeds the signal that ends it.
func ignoreTTOU() { signal.Ignore(syscall.SIGTTOU) }
