//go:build unix

package term

import (
	"os/signal"
	"syscall"
)

// ignoreTTOU lets a program in the background restore the terminal: it would be stopped for that,
// with its signal unheard.
func ignoreTTOU() { signal.Ignore(syscall.SIGTTOU) }
