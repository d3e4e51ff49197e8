package journal

import (
	"errors"
	"io/fs"

	"twohats/cmd/twohats/internal/cure"
	"twohats/content/coach"
)

// about returns an error in words, behind the entry that it is about.
func (j *Journal) about(id string, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := errors.AsType[unfit](err); ok {
		err = cure.Say("it cannot be read: "+j.said(err).Error(), err)
	}
	return j.doing("entry "+id, err)
}

// find returns the folder where a walk lies. The error is ErrNone where there is none.
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

// exists opens the journal for a walk that must be there; else the error is ErrNone.
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

// Read returns an entry or a draft.
func (j *Journal) Read(id string) (coach.Entry, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	err := j.exists(id)
	if err != nil {
		return coach.Entry{}, j.about(id, err)
	}
	entry, _, err := j.entry(id)
	if err != nil {
		return coach.Entry{}, j.about(id, err)
	}
	entry.Busy = entry.Draft && !entry.Own && j.held(id)
	j.examine(entry)
	return entry, nil
}

// entry reads a walk, and the digest of its pack.
func (j *Journal) entry(id string) (entry coach.Entry, digest string, err error) {
	f, folder, err := j.file(id)
	if err != nil {
		return coach.Entry{}, "", err
	}
	pack, err := j.pack(f.Pack)
	if err != nil {
		return coach.Entry{}, "", err
	}
	return coach.Entry{
		Kept:  coach.Kept{ID: id, Begun: j.begun(id), Draft: folder == drafts, Own: id == j.walk.id, Due: dueOf(f.Record)},
		Saved: f.Saved.In(j.clock().Location()), Pack: pack, Record: f.Record,
	}, f.Pack, nil
}

// file reads the file of a walk, and the folder where it lies.
func (j *Journal) file(id string) (f file, folder string, err error) {
	data, folder, err := j.fetchWalk(id)
	if err == nil {
		f, err = decode(data)
	}
	return f, folder, err
}

func (j *Journal) fetchWalk(id string) (data []byte, folder string, err error) {
	for range 2 { // it may be moved, or replaced by an encrypted one, between two looks
		if folder, err = j.find(id); err != nil {
			break
		}
		if data, err = j.fetch(fileOf(folder, id)); !errors.Is(err, fs.ErrNotExist) {
			return data, folder, err
		}
	}
	return nil, "", ErrNone
}

// storeEntry writes the file of a walk whose lock is held.
func (j *Journal) storeEntry(folder, id, pack string, record coach.Record) error {
	data, err := file{j.begun(id), j.saved(), pack, record}.encode()
	if err != nil {
		return err
	}
	return j.store(scratch(id), fileOf(folder, id), data)
}
