package term

import "golang.org/x/sys/unix"

// The requests that read a terminal's modes, and that set them at once: with what waits until
// all is written, a terminal that takes nothing would be waited for without end.
const (
	getModes = unix.TIOCGETA
	setModes = unix.TIOCSETA
)

// dropTyped drops what was typed and not read.
func dropTyped(fd int) error {
	const read = 1 // FREAD of sys/fcntl.h
	return unix.IoctlSetPointerInt(fd, unix.TIOCFLUSH, read)
}
