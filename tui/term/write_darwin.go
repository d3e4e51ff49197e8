package term

import "golang.org/x/sys/unix"

// dropOutput empties the terminal's queue, which here wakes who waits to write.
func dropOutput(fd int) {
	const written = 2 // FWRITE of sys/fcntl.h: the output queue only
	_ = unix.IoctlSetPointerInt(fd, unix.TIOCFLUSH, written)
}
