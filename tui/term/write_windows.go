package term

import (
	"os"
	"time"
)

// lastWrite writes, and stops waiting for the console then.
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
