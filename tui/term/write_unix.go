//go:build unix

package term

import (
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// enoughTries is for a machine so busy that the deadline has passed after the first try: past a
// stuck write, the third gets through.
const enoughTries = 20

// lastWrite cuts the program off from the terminal, then writes what it can until the deadline or a
// little longer, and never blocks. A write that is stuck must come to its end first: what the
// terminal has not taken of it is dropped, so that a terminal that wakes up reads p next.
func lastWrite(deadline time.Time, out *os.File, p []byte) {
	fd, err := unix.FcntlInt(out.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return
	}
	// Else the stuck write, once free, would go on drawing behind p.
	if null, err := unix.Open(os.DevNull, unix.O_RDWR|unix.O_CLOEXEC, 0); err == nil {
		_ = unix.Dup2(null, int(out.Fd()))
	}
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0)
	if err != nil || unix.SetNonblock(fd, true) != nil {
		return
	}
	defer unix.FcntlInt(uintptr(fd), unix.F_SETFL, flags) // the shell shares them
	for tries := 0; len(p) > 0 && (tries < enoughTries || time.Now().Before(deadline)); tries++ {
		n, err := unix.Write(fd, p)
		switch err {
		case nil:
			p = p[n:]
		case unix.EINTR:
		case unix.EAGAIN:
			dropOutput(fd)
			time.Sleep(time.Millisecond) // for the stuck write to give up
		default:
			return
		}
	}
}
