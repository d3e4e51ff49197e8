package journal

import (
	"errors"
	"io/fs"

	"github.com/gofrs/flock"

	"twohats/content/coach"
)

// A walk is the one that the journal keeps. A kill leaves its draft as it was before the last Keep
// or after it. A finished walk is moved, and so never in both folders.
type walk struct {
	id      string       // empty where none is kept
	lock    *flock.Flock // of its busy file
	in      string       // the folder where it lies
	pack    string       // the digest of its pack
	source  []byte       // the pack's file
	day     string       // on which its plan is to be looked back at; empty for none
	settled bool         // since it is held its pack was seen to be kept, and day to be all that is marked
}

func (j *Journal) keep(record coach.Record, in string) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	err := j.keepOnce(record, in)
	if errors.Is(err, fs.ErrNotExist) { // the folder vanished in the middle: make it anew
		err = j.keepOnce(record, in)
	}
	return j.doing("keep the walk", err)
}

func (j *Journal) keepOnce(record coach.Record, in string) error {
	if err := j.begin(); err != nil {
		return err
	}
	w := &j.walk
	if w.in == entries && in == drafts {
		if err := j.move(in); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	if err := j.write(w.in, w.id, w.pack, record); err != nil || w.in == in {
		return err
	}
	return j.move(in)
}

// begin makes what the walk needs to be kept: the folder, the locks, the pack.
func (j *Journal) begin() error {
	if err := j.enter(); err != nil {
		return err
	}
	w := &j.walk
	if w.id == "" {
		if err := j.newWalk(); err != nil {
			return err
		}
	} else if !standing(w.lock) {
		lock, err := j.holdWalk(w.id, patienceWalk)
		if err != nil {
			return err
		}
		drop(w.lock)
		w.lock, w.settled = lock, false
	}
	return j.keepPack()
}

// fewTries is how often an id may be taken before one is drawn from more.
const fewTries = 8

// newWalk begins a walk under an id that nobody has.
func (j *Journal) newWalk() error {
	if j.source == nil {
		return errors.New("there is no pack to keep")
	}
	begun := j.clock()
	for tries := 0; ; tries++ {
		id := newID(begun)
		if tries >= fewTries {
			id = unzonedID(begun)
		}
		switch lock, err := j.holdWalk(id, 0); {
		case errors.Is(err, ErrBusy):
		case err != nil:
			return err
		case j.lies(id):
			release(lock)
		default:
			j.walk = walk{id: id, lock: lock, in: drafts, pack: digest(j.source), source: j.source}
			return nil
		}
	}
}

func (j *Journal) move(to string) error {
	w := &j.walk
	err := j.rename(fileOf(w.in, w.id)+sealed, fileOf(to, w.id)+sealed)
	if j.keys == nil || errors.Is(err, fs.ErrNotExist) {
		err = j.rename(fileOf(w.in, w.id), fileOf(to, w.id))
	}
	if err == nil {
		w.in = to
	}
	return err
}

// errFinished is the error where another session finished a draft after it was listed.
var errFinished = errors.New("it was finished meanwhile")

// Resume returns a draft, and keeps the walk in its place from now on. On an error the journal
// goes on keeping what it kept.
func (j *Journal) Resume(id string) (entry coach.Entry, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	err = j.change(id, func(lock *flock.Flock) error {
		draft, pack, err := j.entry(id)
		if err == nil && !draft.Draft {
			err = errFinished
		}
		if err != nil {
			return err
		}
		source, err := j.packSource(pack)
		if err != nil {
			return err
		}
		if lock != j.walk.lock {
			release(j.walk.lock)
		}
		j.walk = walk{id: id, lock: lock, in: drafts, pack: pack, source: source}
		entry, entry.Own = draft, true
		return nil
	})
	return entry, err
}
