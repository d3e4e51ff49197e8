package journal

import (
	"errors"
	"io/fs"
	"time"

	"github.com/gofrs/flock"

	"twohats/content/coach"
)

// A walk is the one that the journal keeps. A kill leaves its draft as it was before the last Keep
// or after it. A finished walk is moved, and so never in both folders.
type walk struct {
	id     string       // empty where none is kept
	lock   *flock.Flock // of its busy file
	in     string       // the folder where it lies
	pack   string       // the digest of its pack
	source []byte       // the pack's file
	packed bool         // the pack was seen to be kept
	marked bool         // day is all that is marked
	day    string       // that of its plan's marker; empty for none
}

// keep writes the walk to a folder.
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
	day := dueOf(record)
	if err := j.mark(day, w.id); err != nil {
		return err
	}
	if err := j.storeEntry(w.in, w.id, w.pack, record); err != nil {
		return err
	}
	if w.in != in {
		if err := j.move(in); err != nil {
			return err
		}
	}
	if w.marked && w.day == day {
		return nil
	}
	w.marked, w.day = true, day
	return j.unmark(w.id, day)
}

// begin makes what the walk needs to be kept: the folder, the locks, the pack.
func (j *Journal) begin() error {
	if err := j.enter(); err != nil {
		return err
	}
	w := &j.walk
	if w.id == "" {
		if j.source == nil {
			return errors.New("there is no pack to keep")
		}
		if err := j.newWalk(); err != nil {
			return err
		}
	}
	if !standing(w.lock) {
		lock, err := j.holdWalk(w.id, patienceWalk)
		if err != nil {
			return err
		}
		drop(w.lock)
		w.lock, w.packed, w.marked = lock, false, false
	}
	return j.keepPack()
}

// fewTries is how often an id may be taken before one is drawn from more.
const fewTries = 8

// newWalk begins a walk under an id that nobody has.
func (j *Journal) newWalk() error {
	begun := j.clock()
	for tries := 0; ; tries++ {
		id := newID(begun)
		if tries >= fewTries {
			id = unzonedID(begun)
		}
		if folder, _ := j.find(id); folder != "" {
			continue
		}
		lock, err := j.holdWalk(id, patienceWalk)
		if errors.Is(err, ErrBusy) {
			continue
		}
		if err != nil {
			return err
		}
		if folder, _ := j.find(id); folder != "" { // made since, by the session that held it before
			release(lock)
			continue
		}
		j.walk = walk{id: id, lock: lock, in: drafts, pack: digest(j.source), source: j.source}
		return nil
	}
}

// move moves the walk to the other folder.
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

// Resume returns a draft, and keeps the walk in its place from now on. On an error the journal
// goes on keeping what it kept.
func (j *Journal) Resume(id string) (coach.Entry, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	entry, err := j.resume(id)
	if err != nil {
		if j.walk.id == "" {
			j.leave(j.clearEmpty)
		}
		return coach.Entry{}, j.about(id, err)
	}
	return entry, nil
}

// errFinished is the error where another session finished a draft after it was listed.
var errFinished = errors.New("it was finished meanwhile")

func (j *Journal) resume(id string) (coach.Entry, error) {
	if err := j.exists(id); err != nil {
		return coach.Entry{}, err
	}
	if err := j.enter(); err != nil {
		return coach.Entry{}, err
	}
	lock := j.walk.lock
	if j.walk.id != id || !standing(lock) {
		var err error
		if lock, err = j.holdWalk(id, patienceWalk); err != nil {
			return coach.Entry{}, err
		}
	}
	entry, pack, err := j.entry(id)
	if err == nil && !entry.Draft {
		err = errFinished
	}
	var source []byte
	if err == nil {
		source, err = j.packSource(pack)
	}
	if err != nil {
		if lock != j.walk.lock {
			release(lock)
		}
		return coach.Entry{}, err
	}
	if lock != j.walk.lock {
		release(j.walk.lock)
	}
	j.walk = walk{id: id, lock: lock, in: drafts, pack: pack, source: source}
	entry.Own = true
	return entry, nil
}

// saved returns the time now, as precisely as an entry holds it.
func (j *Journal) saved() time.Time { return j.clock().UTC().Truncate(time.Second) }
