package term

import (
	"os"
	"time"
)

// lastWrite writes p, and waits for the console no longer than until the deadline.
func lastWrite(deadline time.Time, out *os.File, p []byte) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		_, _ = out.Write(p)
	}()
	select {
	case <-done:
	case <-time.After(time.Until(deadline)):
	}
}
