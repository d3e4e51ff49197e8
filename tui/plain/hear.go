package plain

import (
	"errors"
	"io"
	"strings"
	"time"
)

// A heard line is one that was read beside everything else.
type heard struct {
	line string
	err  error
}

// awaited waits for a line, and lets time pass meanwhile. A line that is being waited for when
// time turns the page is the next page's.
func (w *walk) awaited() (line string, passed bool, err error) {
	if w.next == nil {
		w.waited = w.page
		w.next = make(chan heard, 1)
		go func() {
			line, err := w.line()
			w.next <- heard{line, err}
		}()
	}
	for {
		var brought <-chan time.Time
		if at, waits := w.talk.NextTimer(); waits {
			brought = time.After(at.Sub(w.o.Clock()))
		}
		select {
		case h := <-w.next:
			w.next = nil
			return h.line, false, h.err
		case <-brought:
			if w.talk.TimerFired() {
				return "", true, nil
			}
		case <-w.o.Stop:
			return "", false, ErrStopped
		}
	}
}

// line reads a line without its end. The last may have none.
func (w *walk) line() (string, error) {
	line, err := w.in.ReadString('\n')
	if errors.Is(err, io.EOF) && line != "" {
		err = nil
	}
	return strings.TrimRight(line, "\r\n"), err
}
