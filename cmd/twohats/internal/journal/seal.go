package journal

import (
	"errors"
	"io/fs"
)

// refresh reads the key files. The keys stay unlocked while key.pub is the same.
func (j *Journal) refresh() {
	k, err := j.loadKeys()
	switch {
	case err != nil:
		k = nil
	case k != nil && j.keys != nil && k.public.String() == j.keys.public.String():
		k = j.keys
	}
	j.keys, j.wrong = k, err
}

// Locked reports whether entries are encrypted and no passphrase was given yet.
func (j *Journal) Locked() bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.look() == nil && j.keys != nil && j.keys.locked()
}

// Unlock opens a locked journal for this session. It returns false where the passphrase is
// another. It takes about a second, and holds nothing else up.
func (j *Journal) Unlock(passphrase string) (ok bool, err error) {
	j.mu.Lock()
	err = j.look()
	if err == nil {
		err = j.wrong
	}
	locked := j.keys
	j.mu.Unlock()
	if errors.Is(err, fs.ErrNotExist) || err == nil && locked == nil {
		return true, nil
	}
	if err == nil {
		unlocked := *locked // others may read with the keys meanwhile
		if ok, err = unlocked.unlock(passphrase); ok {
			j.mu.Lock()
			defer j.mu.Unlock()
			if j.keys == locked {
				j.keys = &unlocked
			}
		}
	}
	return ok, j.doing("unlock the journal", err)
}

// store writes a file, encrypted where the journal is locked, and removes its other form.
func (j *Journal) store(temp, name string, data []byte) (err error) {
	other := name + sealed
	switch {
	case j.wrong != nil:
		return j.wrong
	case j.keys != nil:
		if data, err = j.keys.seal(data); err != nil {
			return err
		}
		name, other = other, name
	}
	if err = j.place(temp, name, j.fill(temp, data)); err == nil {
		err = j.remove(other)
	}
	return err
}

var errNoKeys = errors.New("it is encrypted, and both key files are missing" + WhereMore)

// fetch reads a file, encrypted or not. Where a kill has left both forms, they say the same or the
// encrypted one is newer, unless it is damaged.
func (j *Journal) fetch(name string) ([]byte, error) {
	if j.keys == nil && j.wrong == nil {
		if data, err := j.read(name); !errors.Is(err, fs.ErrNotExist) {
			return data, err
		}
		j.refresh() // it may have been encrypted since the keys were looked at
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
		return nil, errNoKeys
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
