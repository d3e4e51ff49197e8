// What is on disk, and what a kill may leave there.
//
// A file of the journal is plain, as NAME, or encrypted, as NAME.age. Locking makes key.age, then
// key.pub, then the encrypted files, some at a time; only when the disk holds these do the plain
// ones go. Unlocking is the way back: it makes the plain files, some at a time, and then the
// encrypted ones go; at the end key.pub goes, then key.age. Each file is written in busy, synced and
// moved to its place, and the disk holds each step before the next begins. So a kill or a power cut
// leaves one of three, and from each both locking and unlocking, run again, come to their end:
//
//   - key.age alone, and nothing encrypted: locking had hardly begun, or unlocking was all but done.
//     The journal is not locked, but nothing is kept: it could be a locked one that has lost
//     key.pub. Locking makes new keys, with whatever passphrase it is given; unlocking removes it.
//   - Both keys, some files plain and some encrypted. The journal is locked: what is kept from now
//     on is encrypted, and what is still plain is read without asking.
//   - Both keys, and a file in both forms. While key.pub is there only unlocking writes plain files,
//     and writes what the encrypted ones say. So the encrypted one says the same or is newer, and
//     wins. If it does not open, something else has damaged it: locking encrypts the plain one anew,
//     unlocking names it and leaves both.
//
// The keys go last, so no kill parts a file from its key. key.pub goes before key.age because files
// are encrypted with it: the other way round, what is kept after a kill could never be read. Where
// something else removed key.pub and files are encrypted, nothing is kept either; key.age holds all
// that it said, and both locking and unlocking go on from there.

package journal

import (
	"cmp"
	"errors"
	"path"
	"slices"
	"strings"

	"twohats/cmd/twohats/internal/cure"
)

// What keeps a journal from being converted.
var (
	ErrPassphrase = errors.New("the passphrase is another")
	ErrAlready    = errors.New("nothing is left to do") // it is locked, or not locked, to the last file
)

// Encrypt locks the journal with a passphrase, and ends a locking or an unlocking that was broken
// off. The error is ErrPassphrase where the journal is locked with another, ErrAlready where nothing
// is left to encrypt, and ErrBusy while another session has the journal open. A file that cannot be
// read is named in the error and left alone, and the others are encrypted. What is erased may linger
// on the disk, out of reach of this program.
func (j *Journal) Encrypt(passphrase string) error { return j.encrypt(passphrase, workAsAge) }

func (j *Journal) encrypt(passphrase string, work int) error {
	err := j.convert(func(c conversion) error { return c.lock(passphrase, work) })
	return j.doing("lock the journal", err)
}

// Decrypt takes the lock away, and ends a locking or an unlocking that was broken off. It returns
// false where the passphrase is another; then nothing has changed. The error is ErrAlready where
// there is no lock, and ErrBusy while another session has the journal open. A file that cannot be
// decrypted is named in the error and left alone, the others are decrypted, and the journal stays
// locked.
func (j *Journal) Decrypt(passphrase string) (ok bool, err error) {
	err = j.convert(func(c conversion) (err error) {
		ok, err = c.unlock(passphrase)
		return err
	})
	return ok, j.doing("unlock the journal", err)
}

// A conversion changes a journal that nobody else has open.
type conversion struct {
	*disk
	keys             *keys    // as loadKeys read them; nil where there are none
	plain, encrypted []string // the files that are so when it begins
}

func (j *Journal) convert(do func(conversion) error) error {
	return j.exclusively(func() error {
		names, err := j.files(drafts, entries, packs)
		if err != nil {
			return err
		}
		slices.Sort(names)
		c := conversion{disk: &j.disk}
		for _, name := range names {
			if strings.HasSuffix(name, sealed) {
				c.encrypted = append(c.encrypted, name)
			} else {
				c.plain = append(c.plain, name)
			}
		}
		if err := c.drop(j.left()...); err != nil { // half a file may be plain
			return err
		}
		c.keys, err = j.loadKeys()
		switch {
		case errors.Is(err, errNoPublic): // key.age will do
		case err != nil:
			return err
		case c.keys == nil && len(c.encrypted) > 0: // new keys would leave the journal locked for ever
			return errNoSecret
		}
		return do(c)
	})
}

func (c conversion) lock(passphrase string, work int) (err error) {
	switch locked := c.keys != nil && c.keys.public != nil; {
	case locked && len(c.plain) == 0:
		return ErrAlready
	case locked || c.keys != nil && len(c.encrypted) > 0:
		if ok, err := c.keys.unlock(passphrase); !ok {
			return cmp.Or(err, ErrPassphrase)
		}
	default:
		if c.keys, err = makeKeys(passphrase, work); err != nil {
			return err
		}
	}
	defer c.keys.forget()
	if err := c.writeKeys(); err != nil {
		return err
	}
	return c.turn(c.plain, func(name string) (string, []byte, error) {
		if data, err := c.decrypted(name + sealed); err == nil {
			clear(data)
			return "", nil, nil
		}
		data, err := c.read(name)
		if err != nil {
			return "", nil, err
		}
		defer clear(data)
		data, err = c.keys.seal(data)
		return name + sealed, data, err
	})
}

func (c conversion) unlock(passphrase string) (bool, error) {
	if c.keys == nil {
		return false, ErrAlready
	}
	if c.keys.public != nil || len(c.encrypted) > 0 {
		if ok, err := c.keys.unlock(passphrase); !ok {
			return false, err
		}
		defer c.keys.forget()
	}
	err := c.turn(c.encrypted, func(name string) (string, []byte, error) {
		data, err := c.decrypted(name)
		return strings.TrimSuffix(name, sealed), data, err
	})
	for _, key := range []string{keyPublic, keySecret} {
		if err == nil {
			err = c.drop(key)
		}
	}
	return true, err
}

func (c conversion) decrypted(name string) ([]byte, error) {
	data, err := c.read(name)
	if err != nil {
		return nil, err
	}
	return c.keys.open(data)
}

// writeKeys writes the key files that are not there.
func (c conversion) writeKeys() error {
	for _, key := range []struct{ name, data string }{
		{keySecret, string(c.keys.secret)},
		{keyPublic, c.keys.public.String() + "\n"},
	} {
		if there, err := c.readKey(key.name); err == nil && string(there) == key.data {
			continue
		}
		if err := cmp.Or(c.put(key.name, []byte(key.data)), c.sync()); err != nil {
			return err
		}
	}
	return nil
}

// put writes a file atomically: a reader, or a power cut, sees the old content or the new.
func (c conversion) put(name string, data []byte) error {
	temp := scratch(path.Base(name))
	err := c.fill(temp, data)
	if err == nil {
		err = c.flushOne(c.root, temp)
	}
	if err = c.place(temp, name, err); err != nil {
		why := reason(err)
		return cure.Say("write "+name+": "+why.Error(), why)
	}
	return nil
}

// drop removes files, and makes the disk hold that.
func (c conversion) drop(names ...string) error {
	for _, name := range names {
		if err := c.remove(name); err != nil {
			return err
		}
	}
	c.note(names...) // also what is busy, for it may be plain
	return c.sync()
}

// batch is how many files are in both forms at a time, at most: enough that the disk takes many at
// once, few enough that a journal converts on a disk that is nearly full.
const batch = 64

// turn makes the other form of files, by its name and what is in it, and then removes them. It makes
// none that has no name. Files that cannot be read are left alone, and named in the error at the
// end. Any other error ends it, once what was made is finished: on a full disk that makes room.
func (c conversion) turn(names []string, other func(name string) (string, []byte, error)) error {
	var leftAlone []string
	for some := range slices.Chunk(names, batch) {
		var made []string
		var failed error
		for _, name := range some {
			form, data, err := other(name)
			if err != nil {
				leftAlone = append(leftAlone, name+" is left alone: "+reason(err).Error())
				continue
			}
			if form != "" {
				failed = c.put(form, data)
				clear(data)
			}
			if failed != nil {
				break
			}
			made = append(made, name)
		}
		err := c.sync() // the other form is on the disk before this one goes
		if err == nil {
			err = c.drop(made...)
		}
		if err = cmp.Or(err, failed); err != nil {
			return err
		}
	}
	if leftAlone != nil {
		return errors.New(strings.Join(leftAlone, "; "))
	}
	return nil
}
