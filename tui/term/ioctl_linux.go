package term

import "golang.org/x/sys/unix"

// dropTyped discards input that was typed and not read.
func dropTyped(fd uintptr) error { return unix.IoctlSetInt(int(fd), unix.TCFLSH, unix.TCIFLUSH) }

// dropOutput discards what the terminal has not taken, and wakes whoever waits to write. Discarding
// alone wakes nobody on a pseudo-terminal, but stopping and starting its output does.
func dropOutput(fd int) {
	_ = unix.IoctlSetInt(fd, unix.TCFLSH, unix.TCOFLUSH)
	_ = unix.IoctlSetInt(fd, unix.TCXONC, unix.TCOOFF)
	_ = unix.IoctlSetInt(fd, unix.TCXONC, unix.TCOON)
}
