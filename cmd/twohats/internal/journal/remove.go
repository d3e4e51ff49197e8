package journal

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
)

// Remove erases one entry or draft.
func (j *Journal) Remove(id string) error {
	if j.keeps(id) {
		return j.Erase()
	}
	err := j.change(id, func() error { return j.eraseWalk(id) })
	if err != nil {
		return err
	}
	return j.Sync()
}

// keeps tells whether a walk is the one that is kept.
func (j *Journal) keeps(id string) bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	return id != "" && id == j.walk.id
}

// RemoveAll erases everything, and the folder, where nobody else's files are in it.
func (j *Journal) RemoveAll() error {
	if _, err := os.Stat(j.folder); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	release, err := j.exclusive()
	if err != nil {
		return fmt.Errorf("erase the journal: %w", err)
	}
	defer release()
	names, err := j.files()
	for _, name := range names {
		if info, gone := j.root.Lstat(name); gone == nil && !info.IsDir() { // a folder is nothing that we made
			err = errors.Join(err, j.remove(name))
		}
	}
	if err == nil { // the keys go last: as long as an entry is left, its owner can read it
		err = errors.Join(j.remove(keyPublic), j.remove(keySecret))
	}
	if err != nil {
		return fmt.Errorf("erase the journal: %w", err)
	}
	return nil
}

// files gives every draft, entry and pack, plain or encrypted, as paths in the folder.
func (j *Journal) files() ([]string, error) {
	var files []string
	for _, folder := range []string{drafts, entries, packs} {
		names, err := j.list(folder)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			if isOurs(folder, name) {
				files = append(files, path.Join(folder, name))
			}
		}
	}
	return files, nil
}

// isOurs tells whether the journal makes such files in a folder of its own.
func isOurs(folder, name string) bool {
	var ours bool
	switch folder {
	case drafts, entries:
		_, ours = idOf(name)
	case packs:
		_, ours = packOf(name)
	case due:
		day, id, _ := strings.Cut(name, "_")
		ours = isDay(day) && isID(id)
	case busy:
		ours = isID(name) || name == path.Base(unneeded) || strings.HasSuffix(name, ".tmp")
	}
	return ours
}

// unneeded is an empty file that says: a walk was erased, and its pack may not be needed any
// more. The last session to leave looks after it, when no other can begin a walk.
const unneeded = busy + "/packs"

// eraseWalk erases all that was written of a walk whose lock is held.
func (j *Journal) eraseWalk(id string) error {
	switch err := j.open(); {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	}
	noted := j.note()
	err := errors.Join(
		j.erase(fileOf(drafts, id)),
		j.erase(fileOf(entries, id)),
		j.remove(scratch(id)),
		j.unmark(id, ""),
	)
	if noted != nil { // the disk was full perhaps
		noted = j.note()
	}
	return errors.Join(err, noted)
}

// note makes the file that says that packs may not be needed.
func (j *Journal) note() error {
	if j.has(unneeded) {
		return nil
	}
	f, err := j.create(unneeded)
	if err != nil {
		return err
	}
	return f.Close()
}

// tidy clears what a kill may have left, and what is not needed any more, while no other
// session has the journal open. What cannot be cleared waits for the next time.
func (j *Journal) tidy() {
	names, err := j.list(busy)
	if err != nil {
		return
	}
	prune := j.has(unneeded)
	for _, name := range names {
		if isOurs(busy, name) && path.Join(busy, name) != unneeded {
			j.remove(path.Join(busy, name))
		}
	}
	days, _ := j.markers()
	for id := range days {
		if _, err := j.find(id); errors.Is(err, ErrNone) {
			j.unmark(id, "")
		}
	}
	if prune || !j.any() {
		if j.prune() == nil {
			j.remove(unneeded)
		}
	}
	for _, folder := range []string{drafts, entries, packs, due, busy} {
		j.root.Remove(folder) // stays if anything is in it
	}
}

// any tells whether a walk is left.
func (j *Journal) any() bool {
	past, err := j.kept()
	return err != nil || len(past) > 0
}

// prune erases the packs that no walk names. Where a walk cannot be read yet it erases none.
func (j *Journal) prune() error {
	names, err := j.list(packs)
	if err != nil {
		return err
	}
	idle := make(map[string]bool)
	for _, name := range names {
		if digest, ok := packOf(name); ok {
			idle[digest] = true
		}
	}
	past, err := j.kept()
	if err != nil {
		return err
	}
	for _, kept := range past {
		if len(idle) == 0 {
			break
		}
		digest, err := j.packNamed(kept.ID)
		if err != nil {
			return err
		}
		delete(idle, digest)
	}
	for digest := range idle {
		if err := j.erase(packFile(digest)); err != nil {
			return err
		}
	}
	return nil
}

// packNamed gives the pack that a walk's file names, in whatever format; empty where it names
// none and never will.
func (j *Journal) packNamed(id string) (string, error) {
	folder, err := j.find(id)
	if err != nil {
		return "", err
	}
	data, err := j.fetch(fileOf(folder, id))
	if _, none := errors.AsType[unfit](err); none {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	var named struct {
		Pack string `json:"pack"`
	}
	json.Unmarshal(data, &named)
	return named.Pack, nil
}
