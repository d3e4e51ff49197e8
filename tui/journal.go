package tui

import (
	"io"

	"twohats/content/coach"
)

// A Keeper keeps the walk that is under way.
type Keeper interface {
	Keep(coach.Record) error   // as a draft, that a kill cannot lose any more
	Finish(coach.Record) error // as an entry that was seen through
	Sync() error               // so that a power cut cannot lose it either; runs beside the others
	Erase() error
}

// A Journal keeps the walk that is under way, and gives back earlier ones. Its errors say what a
// person can mend, innermost; where one comes, all is as it was.
type Journal interface {
	Keeper
	Past() ([]coach.Kept, error)              // newest first
	Read(id string) (coach.Entry, error)      // not while Locked
	Resume(id string) (coach.Entry, error)    // a draft; the walk is kept in its place from now on
	Revise(id string, plan *coach.Plan) error // an entry's plan
	Remove(id string) error
	Locked() bool
	Unlock(passphrase string) (bool, error) // false is another passphrase; takes a second, and runs beside the others
}

// A Saver makes a new file that a person asked for, and gives its full path. Where a file of
// that name is already, the error is fs.ErrExist and the file is left as it is.
type Saver func(name string, write func(io.Writer) error) (path string, err error)
