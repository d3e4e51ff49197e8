package term

import "golang.org/x/sys/unix"

// These requests read a terminal's modes, and set them at once. One that sets them when all output
// is written would wait forever for a terminal that takes nothing.
const (
	getModes = unix.TCGETS
	setModes = unix.TCSETS
)

// dropTyped discards input that was typed and not read.
func dropTyped(fd int) error { return unix.IoctlSetInt(fd, unix.TCFLSH, unix.TCIFLUSH) }

// dropOutput discards what the terminal has not taken, and wakes whoever waits to write. Discarding
// alone wakes nobody on a pseudo-terminal, but stopping and starting its output does.
func dropOutput(fd int) {
	_ = unix.IoctlSetInt(fd, unix.TCFLSH, unix.TCOFLUSH)
	_ = unix.IoctlSetInt(fd, unix.TCXONC, unix.TCOOFF)
	_ = unix.IoctlSetInt(fd, unix.TCXONC, unix.TCOON)
}
