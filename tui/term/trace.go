package term

import "os"

// NoTrace mends that Bubble Tea writes all it reads, answers too, to the file that TEA_TRACE
// names, and a panic's stack to the working folder under TEA_DEBUG. To see it: set TEA_TRACE to
// a path, type, read the file.
func NoTrace() Cure {
	return Cure{Name: "no trace", Before: func() {
		os.Unsetenv("TEA_TRACE")
		os.Unsetenv("TEA_DEBUG")
	}}
}
