package journal

import (
	"errors"
	"io/fs"
	"os"
)

// A ring holds the keys of the journal, as its key files were when they were last looked at.
type ring struct {
	keys  *keys // nil where the journal is not locked
	wrong error // why the key files cannot be read
	seen  [2]fs.FileInfo
}

// refresh reads the key files if they have changed. Then they have to be unlocked anew.
func (r *ring) refresh(root *os.Root) {
	var seen [2]fs.FileInfo // nil where there is no such file
	seen[0], _ = root.Lstat(keyPublic)
	seen[1], _ = root.Lstat(keySecret)
	if same(seen[0], r.seen[0]) && same(seen[1], r.seen[1]) {
		return
	}
	r.seen = seen
	if r.keys, r.wrong = loadKeys(root); r.wrong != nil {
		r.keys = nil
	}
}

func same(a, b fs.FileInfo) bool {
	if a == nil || b == nil {
		return a == b
	}
	return os.SameFile(a, b) && a.Size() == b.Size() && a.ModTime().Equal(b.ModTime())
}

// Locked reports whether entries are encrypted and no passphrase was given yet.
func (j *Journal) Locked() bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.look() == nil && j.keys != nil && j.keys.locked()
}

// Unlock opens a locked journal for this session. It returns false where the passphrase is
// another. It takes about a second, and holds nothing else up.
func (j *Journal) Unlock(passphrase string) (bool, error) {
	j.mu.Lock()
	err := j.look()
	none := errors.Is(err, fs.ErrNotExist)
	if err == nil {
		err = j.wrong
	}
	locked := j.keys
	j.mu.Unlock()
	switch {
	case none, err == nil && locked == nil:
		return true, nil
	case err != nil:
		return false, j.doing("unlock the journal", err)
	}
	unlocked := *locked // others may read with the keys meanwhile
	ok, err := unlocked.unlock(passphrase)
	if !ok || err != nil {
		return ok, j.doing("unlock the journal", err)
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.keys == locked {
		j.keys = &unlocked
	}
	return true, nil
}

// store writes a file, encrypted where the journal is locked, and removes its other form.
func (j *Journal) store(temp, name string, data []byte) error {
	other := name + sealed
	switch {
	case j.wrong != nil:
		return j.wrong
	case j.keys != nil:
		var err error
		if data, err = j.keys.seal(data); err != nil {
			return err
		}
		name, other = other, name
	}
	if err := j.place(temp, name, j.fill(temp, data)); err != nil {
		return err
	}
	return j.remove(other)
}

// errUnlockedBefore is the error where the keys were looked at before a locking ended, and the file
// after it.
var errUnlockedBefore = errors.New("it is encrypted, and both key files are missing" + WhereMore)

// fetch reads a file, encrypted or not.
func (j *Journal) fetch(name string) ([]byte, error) {
	data, err := j.fetchOnce(name)
	if errors.Is(err, errUnlockedBefore) {
		j.refresh(j.root)
		data, err = j.fetchOnce(name)
	}
	return data, err
}

// fetchOnce reads a file. Where a kill has left both forms, they say the same or the encrypted one
// is newer, unless it is damaged.
func (j *Journal) fetchOnce(name string) ([]byte, error) {
	if j.keys == nil && j.wrong == nil {
		if data, err := j.read(name); !errors.Is(err, fs.ErrNotExist) {
			return data, err
		}
	}
	data, err := j.read(name + sealed)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return j.read(name)
	case err != nil:
		return nil, err
	case j.wrong != nil:
		return nil, j.wrong
	case j.keys == nil:
		return nil, errUnlockedBefore
	}
	plain, err := j.keys.open(data)
	if err == errDamaged && j.has(name) {
		return j.read(name)
	}
	return plain, err
}

// stored reports whether there is a file, encrypted or not.
func (j *Journal) stored(name string) bool { return j.has(name+sealed) || j.has(name) }

// erase removes a file, encrypted or not.
func (j *Journal) erase(name string) error {
	return errors.Join(j.remove(name+sealed), j.remove(name))
}
