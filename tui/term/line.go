package term

import (
	"errors"
	"io"
	"syscall"
)

// A line tells when the terminal at its other end is gone, and hides the error: with it, the
// program would end before the model could save.
type line struct {
	File
	lost func()
}

func (l line) Read(p []byte) (int, error) {
	n, err := l.File.Read(p)
	if errors.Is(err, io.EOF) || errors.Is(err, syscall.EIO) {
		l.lost()
		err = io.EOF
	}
	return n, err
}
