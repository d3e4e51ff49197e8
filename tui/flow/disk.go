package flow

import (
	"errors"
	"maps"
	"slices"

	"twohats/content"
	"twohats/content/coach"
)

// A seen walk is what was read of an earlier one.
type seen struct {
	entry coach.Entry
	err   error
}

// errUnread is why a walk cannot be shown whose page did not say that it shows it.
var errUnread = errors.New("it was not read")

// read returns what was read of an earlier walk. A page says in About which it shows.
func (e *Env) read(id string) (coach.Entry, error) {
	s, known := e.seen[id]
	if !known {
		return coach.Entry{}, errUnread
	}
	return s.entry, s.err
}

// Load returns the work of reading the walks of a page that were not read yet; nil where there is
// none. The page can be shown then.
func (e *Env) Load(ids []string) Work {
	ids = slices.DeleteFunc(slices.Clone(ids), func(id string) bool { _, known := e.seen[id]; return known })
	if len(ids) == 0 {
		return nil
	}
	journal := e.Journal
	return func() func() Next {
		all := make(map[string]seen)
		for _, id := range ids {
			entry, err := journal.Read(id)
			all[id] = seen{entry, err}
		}
		return func() Next {
			if e.seen == nil {
				e.seen = make(map[string]seen)
			}
			maps.Copy(e.seen, all)
			return Next{Show: true}
		}
	}
}

// list sees what is kept, and then does what comes next.
func (e *Env) list(then func() Next) Next {
	if e.Journal == nil {
		return then()
	}
	journal := e.Journal
	return Next{Do: func() func() Next {
		kept, err := journal.List()
		locked := journal.Locked()
		return func() Next {
			e.kept, e.locked, e.seen = kept, locked, make(map[string]seen)
			if err != nil {
				return then().saying(content.Fill(e.Words.Past.NoOpen, "{reason}", RootCause(err)))
			}
			return then()
		}
	}}
}

// open reads an earlier walk anew, and then does what comes next.
func (e *Env) open(id string, then func(coach.Entry, error) Next) Next {
	journal := e.Journal
	return Next{Do: func() func() Next {
		entry, err := journal.Read(id)
		locked := err != nil && journal.Locked()
		return func() Next {
			e.locked = e.locked || locked
			return then(entry, err)
		}
	}}
}
