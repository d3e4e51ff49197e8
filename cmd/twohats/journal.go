package main

import (
	"errors"
	"fmt"
	"io/fs"
	"runtime"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content"
	"twohats/content/coach"
)

// openJournal returns the journal that the environment names, for walks of the pack in source; nil
// where none is walked.
func (p program) openJournal(source []byte) (*journal.Journal, error) {
	folder, err := journal.Folder(runtime.GOOS, p.variable)
	if err != nil {
		return nil, err
	}
	return journal.Open(folder, source, p.clock), nil
}

// ids lists the ids of what is kept. They stand in the names of files: no passphrase is asked for.
func (p program) ids() (ids []string) {
	j, err := p.openJournal(nil)
	if err != nil {
		return nil
	}
	defer j.Close()
	past, _ := j.Past()
	for _, kept := range past {
		ids = append(ids, kept.ID)
	}
	return ids
}

// A shelf is the journal as a command looks through it.
type shelf struct {
	*journal.Journal
	words *content.Words
	past  []coach.Kept // newest first
}

// shelf opens and lists the journal. The caller closes it.
func (c call) shelf() (s shelf, err error) {
	q, err := c.questions()
	if err != nil {
		return s, err
	}
	s.words = q.words
	if s.Journal, err = c.openJournal(nil); err != nil {
		return s, err
	}
	if s.past, err = s.Past(); err != nil {
		s.Close()
	}
	return s, err
}

// found returns the id that a part of it stands for.
func (s shelf) found(part string) (string, error) {
	if part == "" { // it is in every name, and may come from a variable that is not set
		return "", misuse{"an id is empty", "see twohats journal list"}
	}
	id, err := s.Find(part)
	switch {
	case errors.Is(err, journal.ErrNone):
		return "", misuse{fmt.Sprintf("there is no entry %q", part), "see twohats journal list"}
	case err != nil: // the journal could be listed, so that it is about the part
		return "", misuse{err.Error(), "type more of one"}
	}
	return id, nil
}

// newest returns the id of the newest entry that was seen through.
func (s shelf) newest() (string, error) {
	for _, kept := range s.past {
		if !kept.Draft {
			return kept.ID, nil
		}
	}
	if len(s.past) > 0 {
		return "", errors.New("no walk was seen through yet: go on with it in twohats, or name one of twohats journal list")
	}
	return "", errors.New("nothing is kept yet: answer some questions with twohats")
}

// readable reads an entry. Its error ends with what can be done, unless the journal has said so.
func (s shelf) readable(id string) (coach.Entry, error) {
	entry, err := s.Read(id)
	switch {
	case err == nil, errors.Is(err, journal.ErrNone), errors.Is(err, journal.ErrNewer), s.keyless():
		return entry, err
	case errors.Is(err, journal.ErrLocked): // since the passphrase was asked for
		return entry, fmt.Errorf("%w meanwhile: run it again", err)
	case errors.Is(err, fs.ErrPermission):
		return entry, fmt.Errorf("%w: see who may read the file", err)
	}
	return entry, fmt.Errorf("%w: twohats journal erase %s removes it", err, id)
}

// keyless reports whether entries cannot be read because the keys are missing or broken: then
// nothing of the entries is damaged.
func (s shelf) keyless() bool {
	_, wrong := s.Unlock("") // which opens nothing, but reads the keys
	state, err := s.Where()
	return wrong != nil || err == nil && state.Half && !state.Locked
}

// before returns the last entry that was seen through before another and can be read; nil where
// there is none.
func (s shelf) before(than coach.Kept) *coach.Entry {
	for _, kept := range coach.Earlier(s.past, than) {
		if entry, err := s.Read(kept.ID); err == nil {
			return &entry
		}
	}
	return nil
}
