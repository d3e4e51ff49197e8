package main

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/urfave/cli/v3"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// A look is one entry that is looked back at.
type look struct {
	words  *content.Words
	entry  coach.Entry
	before *coach.Entry // the last one that was seen through before it; nil where there is none
}

func (l look) document() report.Document { return report.Compose(l.words, l.entry, l.before) }

// lookBack reads the entry that a command names, or else the newest that was seen through.
func (p program) lookBack(cmd *cli.Command) (look, error) {
	if cmd.Args().Len() > 1 {
		return look{}, misuse{fmt.Sprintf("%s takes one id, and %q is another", cmd.Name, cmd.Args().Get(1)), seeHelp(cmd)}
	}
	words, err := p.words(cmd)
	if err != nil {
		return look{}, err
	}
	j, err := p.openJournal(nil)
	if err != nil {
		return look{}, err
	}
	defer j.Close()
	past, err := j.Past()
	if err != nil {
		return look{}, err
	}
	id, err := chosen(j, past, cmd.Args())
	if err != nil {
		return look{}, err
	}
	if err := p.unlocked(j); err != nil {
		return look{}, err
	}
	entry, err := readable(j, id)
	if err != nil && !cmd.Args().Present() {
		err = fmt.Errorf("%w, or name another id, see twohats journal list", err)
	}
	return look{words, entry, before(j, past, entry.Kept)}, err
}

// readable reads an entry, and says of one that cannot be read what can be done about it, where
// the journal does not.
func readable(j *journal.Journal, id string) (coach.Entry, error) {
	entry, err := j.Read(id)
	switch {
	case err == nil, errors.Is(err, journal.ErrNone), errors.Is(err, journal.ErrNewer), keyless(j):
		return entry, err
	case errors.Is(err, journal.ErrLocked): // since the passphrase was asked for
		return entry, fmt.Errorf("%w meanwhile: run it again", err)
	case errors.Is(err, fs.ErrPermission):
		return entry, fmt.Errorf("%w: see who may read the file", err)
	}
	return entry, fmt.Errorf("%w: twohats journal erase %s removes it", err, id)
}

// keyless reports whether it is for want of the keys that entries cannot be read: nothing of them
// is damaged then.
func keyless(j *journal.Journal) bool {
	_, wrong := j.Unlock("") // which opens nothing, but reads the keys
	state, err := j.Where()
	return wrong != nil || err == nil && state.Half && !state.Locked
}

// chosen returns the id that was typed in part, or else that of the newest entry that was seen
// through.
func chosen(j *journal.Journal, past []coach.Kept, ids cli.Args) (string, error) {
	if ids.Present() {
		return found(j, ids.First())
	}
	for _, kept := range past {
		if !kept.Draft {
			return kept.ID, nil
		}
	}
	if len(past) > 0 {
		return "", errors.New("no walk was seen through yet: go on with it in twohats, or name one of twohats journal list")
	}
	return "", errors.New("nothing is kept yet: answer some questions with twohats")
}

// found returns the id that a part of it stands for. The journal was listed before, so that what
// goes wrong is about the part.
func found(j *journal.Journal, part string) (string, error) {
	id, err := j.Find(part)
	switch {
	case part == "": // it is in every name, and may come from a variable that is not set
		return "", misuse{"an id is empty", "see twohats journal list"}
	case errors.Is(err, journal.ErrNone):
		return "", misuse{fmt.Sprintf("there is no entry %q", part), "see twohats journal list"}
	case err != nil:
		return "", misuse{err.Error(), "type more of one"}
	}
	return id, nil
}

// before returns the last entry that was seen through before another and can be read; nil where
// there is none.
func before(j *journal.Journal, past []coach.Kept, than coach.Kept) *coach.Entry {
	for _, kept := range coach.Earlier(past, than) {
		if entry, err := j.Read(kept.ID); err == nil {
			return &entry
		}
	}
	return nil
}
