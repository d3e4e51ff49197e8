//go:build unix

package term

import (
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// enoughTries is for a machine so busy that the deadline is over after the first: where another
// write is stuck, the third gets through.
const enoughTries = 20

// lastWrite cuts the program off from the terminal, then writes what it can until the deadline
// or a little longer, and never waits. Where another write is stuck, that one must be through first: what the terminal
// has not taken is dropped, so that when it wakes up it reads this next.
func lastWrite(deadline time.Time, out *os.File, p []byte) {
	fd, err := unix.FcntlInt(out.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return
	}
	// Else what is no longer stuck would go on drawing, and behind this.
	if null, err := unix.Open(os.DevNull, unix.O_RDWR|unix.O_CLOEXEC, 0); err == nil {
		_ = unix.Dup2(null, int(out.Fd()))
	}
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0)
	if err != nil || unix.SetNonblock(fd, true) != nil {
		return
	}
	defer unix.FcntlInt(uintptr(fd), unix.F_SETFL, flags) // it is the shell's terminal too
	for tries := 0; len(p) > 0 && (tries < enoughTries || time.Now().Before(deadline)); tries++ {
		n, err := unix.Write(fd, p)
		switch err {
		case nil:
			p = p[n:]
		case unix.EINTR:
		case unix.EAGAIN:
			dropOutput(fd)
			time.Sleep(time.Millisecond) // for the other write to give up
		default:
			return
		}
	}
}
