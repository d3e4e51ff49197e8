package journal

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/gofrs/flock"
)

// Remove erases one entry or draft.
func (j *Journal) Remove(id string) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if id != "" && id == j.walk.id {
		return j.eraseKept()
	}
	return j.change(id, func(*flock.Flock) error { return cmp.Or(j.eraseWalk(id), j.sync()) })
}

// Erase erases what was kept of this walk, and lets go of it.
func (j *Journal) Erase() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.walk.id == "" {
		return nil
	}
	return j.eraseKept()
}

func (j *Journal) eraseKept() error {
	err := j.eraseWalk(j.walk.id)
	if err == nil {
		err = j.leave(j.clear)
	}
	return j.doing("erase the walk", err)
}

// RemoveAll erases everything, and the folder too if nobody else's files are in it. The keys go
// last: as long as an entry is left, its owner can read it. An error names what stays.
func (j *Journal) RemoveAll() error {
	if _, err := os.Stat(j.folder); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return j.doing("erase the journal", j.exclusively(j.removeAll))
}

func (j *Journal) removeAll() error {
	files, err := j.files(drafts, entries, packs)
	if err != nil {
		return err
	}
	var stay error // what is a folder is not ours, whatever its name
	for _, name := range files {
		gone := j.remove(name)
		if info, there := j.root.Lstat(name); gone != nil && there == nil && info.IsDir() {
			stay = errors.Join(stay, unfit(name+" is a folder that is not empty, and stays"))
		} else {
			err = errors.Join(err, gone)
		}
	}
	for _, key := range []string{keyPublic, keySecret} {
		if err == nil && (len(files) > 0 || j.isKey(key)) {
			stay = errors.Join(stay, j.remove(key))
		}
	}
	return errors.Join(err, stay)
}

// files lists the journal's own files in some of its folders, as paths below it.
func (j *Journal) files(folders ...string) ([]string, error) {
	var files []string
	for _, folder := range folders {
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

// isOurs reports whether the journal gives such a name to what it makes in a folder.
func isOurs(folder, name string) (ours bool) {
	switch folder {
	case ".":
		ours = slices.Contains(append(folders(), lockName, keyPublic, keySecret), name)
	case drafts, entries:
		_, ours = idOf(name)
	case packs:
		_, ours = packOf(name)
	case due:
		day, id, _ := strings.Cut(name, "_")
		ours = isDay(day) && isID(id)
	case busy:
		ours = isID(name) || name == path.Base(packsDirty) || strings.HasSuffix(name, temporary)
	}
	return ours
}

// left lists what is or was being written, and the locks of walks: a kill may have left them.
func (j *Journal) left() []string {
	files, _ := j.files(busy)
	return slices.DeleteFunc(files, func(name string) bool { return name == packsDirty })
}

// eraseWalk erases everything of a walk whose lock is held.
func (j *Journal) eraseWalk(id string) error {
	if err := j.open(); errors.Is(err, fs.ErrNotExist) {
		return nil
	} else if err != nil {
		return err
	}
	noted := j.flag(packsDirty)
	days, err := j.markers()
	err = errors.Join(j.erase(fileOf(drafts, id)), j.erase(fileOf(entries, id)), err, j.unmark(id, days[id], ""))
	for _, temp := range j.left() {
		if strings.HasPrefix(path.Base(temp), id+".") {
			err = errors.Join(err, j.remove(temp))
		}
	}
	if noted != nil { // the disk was full perhaps
		noted = j.flag(packsDirty)
	}
	return errors.Join(err, noted)
}

// change does something with a walk that is there, while it holds the walk's lock. It keeps the lock
// only if that is then the lock of the journal's own walk, and the journal only if it keeps a walk.
func (j *Journal) change(id string, do func(lock *flock.Flock) error) error {
	err := j.exists(id)
	if err != nil {
		return j.about(id, err)
	}
	if err = j.enter(); err == nil {
		err = j.whileHeld(id, do)
	}
	if j.walk.id == "" {
		err = cmp.Or(err, j.leave(j.clearEmpty))
	}
	return j.about(id, err)
}

func (j *Journal) whileHeld(id string, do func(lock *flock.Flock) error) (err error) {
	lock := j.walk.lock
	if j.walk.id != id || !standing(lock) {
		if lock, err = j.holdWalk(id, patienceWalk); err != nil {
			return err
		}
	}
	err = do(lock)
	if lock != j.walk.lock {
		release(lock)
	}
	return err
}

// clearEmpty clears a journal in which no walk is left.
func (j *Journal) clearEmpty() {
	if j.empty() {
		j.clear()
	}
}

// clear erases what a kill may have left, and what is not needed any more, while no other session
// has the journal open. What cannot be cleared waits for the next time.
func (j *Journal) clear() {
	for _, name := range j.left() {
		j.remove(name)
	}
	days, _ := j.markers()
	for id, marked := range days {
		if !j.lies(id) {
			j.unmark(id, marked, "")
		}
	}
	if (j.has(packsDirty) || j.empty()) && j.prune() == nil {
		j.remove(packsDirty)
	}
}

// empty reports whether no walk is left, and none that cannot be seen either.
func (j *Journal) empty() bool {
	walks, err := j.kept()
	return err == nil && len(walks) == 0
}
