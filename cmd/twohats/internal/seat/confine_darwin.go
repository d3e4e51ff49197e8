package seat

import "golang.org/x/sys/unix"

// confine keeps the memory of this process from being written to disk when it breaks.
func confine() error { return unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{}) }

// confineAll does that, for the processes that this one starts as well.
func confineAll() error { return confine() }
