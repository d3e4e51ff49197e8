package term

import "golang.org/x/sys/unix"

// The queues that TIOCFLUSH empties: FREAD and FWRITE of sys/fcntl.h.
const (
	inputQueue  = 1
	outputQueue = 2
)

// dropTyped discards input that was typed and not read.
func dropTyped(fd uintptr) error {
	return unix.IoctlSetPointerInt(int(fd), unix.TIOCFLUSH, inputQueue)
}

// dropOutput discards what the terminal has not taken, and wakes whoever waits to write.
func dropOutput(fd int) { _ = unix.IoctlSetPointerInt(fd, unix.TIOCFLUSH, outputQueue) }
