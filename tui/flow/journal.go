package flow

import (
	"io"

	"twohats/content/coach"
)

// A Journal returns earlier walks. Its errors say, innermost, what a person can mend; where one
// comes, all is as it was.
type Journal interface {
	List() ([]coach.Kept, error)              // newest first
	Read(id string) (coach.Entry, error)      // not while Locked
	Resume(id string) (coach.Entry, error)    // a draft; the walk is kept in its place from now on
	Revise(id string, plan *coach.Plan) error // an entry's plan
	Remove(id string) error
	Locked() bool
	Unlock(passphrase string) (bool, error) // false is another passphrase; takes a second, and runs beside the others
}

// A Saver makes a new file that a person asked for, and returns its full path. Where a file of
// that name exists, the error is fs.ErrExist and the file is left as it is.
type Saver func(name string, write func(io.Writer) error) (path string, err error)

// RootCause returns the innermost error, the one that a person can act on. For joined errors it
// follows the first.
func RootCause(err error) string {
	for {
		var inner error
		switch err := err.(type) {
		case interface{ Unwrap() error }:
			inner = err.Unwrap()
		case interface{ Unwrap() []error }:
			inner = err.Unwrap()[0]
		}
		if inner == nil {
			return err.Error()
		}
		err = inner
	}
}
