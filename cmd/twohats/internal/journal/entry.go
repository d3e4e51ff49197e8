package journal

import (
	"errors"
	"io/fs"

	"twohats/cmd/twohats/internal/cure"
	"twohats/content/coach"
)

// about says which entry an error is about, and the error in words.
func (j *Journal) about(id string, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := errors.AsType[unfit](err); ok {
		err = cure.Say("it cannot be read: "+j.said(err).Error(), err)
	}
	return j.doing("entry "+id, err)
}

// find gives the folder where a walk lies; empty where there is none.
func (j *Journal) find(id string) (folder string, err error) {
	if !isID(id) {
		return "", ErrNone
	}
	for range 2 { // it may be moved between two looks
		for _, folder := range []string{entries, drafts} {
			if j.stored(fileOf(folder, id)) {
				return folder, nil
			}
		}
	}
	return "", ErrNone
}

// exists opens the journal for a walk that must be there.
func (j *Journal) exists(id string) error {
	err := j.look()
	if err == nil {
		_, err = j.find(id)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return ErrNone
	}
	return err
}

// Read gives an entry or a draft.
func (j *Journal) Read(id string) (coach.Entry, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	err := j.exists(id)
	if err != nil {
		return coach.Entry{}, j.about(id, err)
	}
	entry, _, _, err := j.entry(id)
	if err != nil {
		return coach.Entry{}, j.about(id, err)
	}
	entry.Busy = entry.Draft && !entry.Own && j.held(id)
	j.examine(entry)
	return entry, nil
}

// entry reads a walk: where it lies, and the digest of its pack.
func (j *Journal) entry(id string) (entry coach.Entry, folder, digest string, err error) {
	f, folder, err := j.file(id)
	if err != nil {
		return coach.Entry{}, "", "", err
	}
	pack, err := j.pack(f.Pack)
	if err != nil {
		return coach.Entry{}, "", "", err
	}
	here := j.clock().Location()
	entry = coach.Entry{
		Kept:  coach.Kept{ID: id, Begun: j.begun(id), Draft: folder == drafts, Own: id == j.walk.id, Due: dueOf(f.Record)},
		Saved: f.Saved.In(here), Pack: pack, Record: f.Record,
	}
	return entry, folder, f.Pack, nil
}

// file reads the file of a walk.
func (j *Journal) file(id string) (f file, folder string, err error) {
	for range 2 { // it may be moved, or replaced by an encrypted one, between two looks
		folder, err = j.find(id)
		if err != nil {
			return file{}, "", err
		}
		var data []byte
		if data, err = j.fetch(fileOf(folder, id)); err == nil {
			f, err = decode(data)
			return f, folder, err
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return file{}, "", err
		}
	}
	return file{}, "", ErrNone
}

// storeEntry writes the file of a walk whose lock is held.
func (j *Journal) storeEntry(folder, id, pack string, record coach.Record) error {
	data, err := file{j.begun(id), j.saved(), pack, record}.encode()
	if err != nil {
		return err
	}
	return j.store(scratch(id), fileOf(folder, id), data)
}
