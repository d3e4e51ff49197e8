package term

import "golang.org/x/sys/unix"

// dropOutput empties the terminal's queue. Dropping wakes no writer of a pseudo-terminal, but
// being stopped and started does.
func dropOutput(fd int) {
	_ = unix.IoctlSetInt(fd, unix.TCFLSH, unix.TCOFLUSH)
	_ = unix.IoctlSetInt(fd, unix.TCXONC, unix.TCOOFF)
	_ = unix.IoctlSetInt(fd, unix.TCXONC, unix.TCOON)
}
