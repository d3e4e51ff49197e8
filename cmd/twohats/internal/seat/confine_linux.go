package seat

import "golang.org/x/sys/unix"

// confine keeps the memory of this process from being written to disk when it breaks, and from
// everybody but the system's administrator. A limit on the size alone does not hold where a
// program takes what is dumped.
func confine() error { return unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0) }

// confineAll does that, and sets the limit too, for the processes that this one starts.
func confineAll() error {
	if err := unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{}); err != nil {
		return err
	}
	return confine()
}
