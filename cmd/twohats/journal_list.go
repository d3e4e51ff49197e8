package main

import (
	"context"
	"errors"

	"github.com/urfave/cli/v3"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content/coach"
)

// errUnread ends a list of which nothing could be read.
var errUnread = errors.New("nothing that is kept can be read: the list says why")

// A listing writes what is kept, one after the other.
type listing interface {
	entry(coach.Entry) error
	unread(coach.Kept, error) error
	end() error
}

// list prints what is kept, newest first, each as soon as it is read. What cannot be read is
// named, and ends nothing.
func (p program) list(_ context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	words, err := p.words(cmd)
	if err != nil {
		return err
	}
	j, err := p.openJournal(nil)
	if err != nil {
		return err
	}
	defer j.Close()
	past, err := j.Past()
	if err != nil {
		return err
	}
	if len(past) > 0 {
		if err := p.unlocked(j); err != nil {
			return err
		}
	}
	if cmd.Bool("json") {
		return listed(j, past, &jsonList{w: p.out})
	}
	return listed(j, past, newTable(p.plain(cmd, p.out), words, past, p.isHeard(cmd)))
}

// cause takes from an error about an entry the id, which stands beside it in a list.
func cause(err error) error {
	if inner := errors.Unwrap(err); inner != nil {
		return inner
	}
	return err
}

func listed(j *journal.Journal, past []coach.Kept, to listing) error {
	some := len(past) == 0
	for _, kept := range past {
		entry, err := j.Read(kept.ID)
		if err != nil {
			err = to.unread(kept, cause(err))
		} else {
			some = true
			err = to.entry(entry)
		}
		if err != nil {
			return err
		}
	}
	if err := to.end(); err != nil {
		return err
	}
	if !some {
		return errUnread
	}
	return nil
}
