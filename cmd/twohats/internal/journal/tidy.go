package journal

import (
	"errors"
	"path"

	"twohats/content"
)

// packsDirty is an empty file. While it is there a walk was erased, and its pack may not be needed
// any more. The last session to leave looks for such packs, when no other can begin a walk.
const packsDirty = busy + "/packs"

func (j *Journal) notePacksDirty() error {
	if j.has(packsDirty) {
		return nil
	}
	return j.createEmpty(packsDirty)
}

// tidy clears what a kill may have left, and what is not needed any more, while no other session
// has the journal open. What cannot be cleared waits for the next time. On leaving for now nothing
// is cleared while a walk is left.
func (j *Journal) tidy(how parting) {
	if how == forGood || !j.any() {
		j.clear()
	}
	j.dirty = j.has(packsDirty)
	for _, folder := range folders() {
		j.root.Remove(folder) // stays if anything is in it
	}
}

func (j *Journal) clear() {
	files, err := j.files(busy)
	if err != nil {
		return
	}
	prune := j.has(packsDirty)
	for _, name := range files {
		if name != packsDirty {
			j.remove(name)
		}
	}
	days, _ := j.markers()
	for id := range days {
		if _, err := j.find(id); errors.Is(err, ErrNone) {
			j.unmark(id, "")
		}
	}
	if (prune || !j.any()) && j.prune() == nil {
		j.remove(packsDirty)
	}
}

// any reports whether a walk is left, or may be.
func (j *Journal) any() bool {
	past, err := j.kept()
	return err != nil || len(past) > 0
}

// prune erases the packs that no walk names. While a walk cannot be read it erases none: that walk
// may be read again.
func (j *Journal) prune() error {
	files, err := j.files(packs)
	if err != nil {
		return err
	}
	idle := make(map[string]bool)
	for _, name := range files {
		digest, _ := packOf(path.Base(name))
		idle[digest] = true
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

// packNamed returns the digest of the pack that a walk's file names; empty where it is no file of
// ours.
func (j *Journal) packNamed(id string) (string, error) {
	data, _, err := j.fetchWalk(id)
	switch {
	case errors.Is(err, errNoFile), errors.Is(err, errTooLarge):
		return "", nil
	case err != nil:
		return "", err
	}
	return peek(content.Unmarked(data))
}
