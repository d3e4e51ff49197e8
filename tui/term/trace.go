package term

import (
	"os"

	tea "charm.land/bubbletea/v2"
)

// NoTrace mends that Bubble Tea writes all it reads, answers included, to the file that TEA_TRACE
// names, and a panic's stack to the working folder under TEA_DEBUG. To see it: set TEA_TRACE to a
// path, type, read the file.
func NoTrace() Cure {
	return Cure{Name: "no trace", Option: func(*tea.Program) { // runs before Bubble Tea looks
		os.Unsetenv("TEA_TRACE")
		os.Unsetenv("TEA_DEBUG")
	}}
}
