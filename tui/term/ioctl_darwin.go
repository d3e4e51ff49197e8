package term

import "golang.org/x/sys/unix"

// These requests read a terminal's modes, and set them at once. One that sets them when all output
// is written would wait forever for a terminal that takes nothing.
const (
	getModes = unix.TIOCGETA
	setModes = unix.TIOCSETA
)

// The queues that TIOCFLUSH empties: FREAD and FWRITE of sys/fcntl.h.
const (
	inputQueue  = 1
	outputQueue = 2
)

// dropTyped discards input that was typed and not read.
func dropTyped(fd int) error { return unix.IoctlSetPointerInt(fd, unix.TIOCFLUSH, inputQueue) }

// dropOutput discards what the terminal has not taken, and wakes whoever waits to write.
func dropOutput(fd int) { _ = unix.IoctlSetPointerInt(fd, unix.TIOCFLUSH, outputQueue) }
