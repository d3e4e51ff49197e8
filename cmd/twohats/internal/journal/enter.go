package journal

import (
	"cmp"
	"errors"
	"os"
	"slices"

	"github.com/gofrs/flock"

	"twohats/cmd/twohats/internal/cure"
)

var errConverting = cure.Say("the journal is being locked or unlocked in another window", ErrBusy)

// enter opens the journal for a change, and makes it where there is none.
func (j *Journal) enter() error {
	if standing(j.shared) {
		return j.look()
	}
	drop(j.shared)
	shared, err := hold(j.lockFile(), forAll, patienceShared)
	if j.shared = shared; err != nil {
		if errors.Is(err, ErrBusy) {
			err = errConverting
		}
		return err
	}
	if err := j.look(); err != nil {
		return err
	}
	j.shield()
	return nil
}

// join opens the journal for a change, if there is one. It reports whether it could without
// waiting.
func (j *Journal) join() bool {
	if !standing(j.shared) {
		shared, err := take(j.lockFile(), forAll)
		if err != nil {
			return false
		}
		drop(j.shared)
		j.shared = shared
	}
	return j.look() == nil
}

// look opens the journal, and reads its keys as they are now.
func (j *Journal) look() error {
	if err := j.open(); err != nil {
		return err
	}
	j.ring.refresh(j.root)
	return nil
}

// shield denies everybody else the folder, if it is the journal's alone.
func (j *Journal) shield() {
	info, err := j.root.Stat(".")
	if err != nil || info.Mode().Perm()&0o077 == 0 {
		return
	}
	names, err := j.list(".")
	ours := append(folders(), lockName, keyPublic, keySecret)
	foreign := func(name string) bool { return !slices.Contains(ours, name) }
	if err == nil && !slices.ContainsFunc(names, foreign) {
		j.root.Chmod(".", 0o700) // a folder that is not ours alone stays as it is
	}
}

// exclusively does something while this session alone has the journal, which it makes where there
// is none. The error is ErrBusy where another session keeps something. The walk is let go of.
func (j *Journal) exclusively(do func() error) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	lock, err := j.alone()
	if err != nil {
		return err
	}
	return cmp.Or(do(), j.lastToLeave(lock, forGood))
}

func (j *Journal) alone() (*flock.Flock, error) {
	if err := j.leave(forGood); err != nil {
		return nil, err
	}
	lock, err := hold(j.lockFile(), forOne, patienceExclusive)
	if err != nil {
		return nil, err
	}
	if err := j.look(); err != nil {
		lock.Unlock()
		return nil, err
	}
	return lock, nil
}

// A parting is how a session lets go of the journal: one that comes back soon leaves for now, and
// so does not put everything in order each time.
type parting int

const (
	forNow parting = iota
	forGood
)

// leave makes the disk hold what was kept, and lets go of the walk and of the journal.
func (j *Journal) leave(how parting) error {
	if how == forGood {
		if j.dirty {
			j.join()
		}
		j.heal()
	}
	j.syncs.Wait()
	err := j.sync()
	release(j.walk.lock)
	j.walk = walk{}
	last := standing(j.shared)
	drop(j.shared)
	j.shared = nil
	if last {
		if lock, busy := take(j.lockFile(), forOne, there()); busy == nil {
			err = cmp.Or(err, j.lastToLeave(lock, how))
		}
	}
	j.shut()
	return err
}

// lastToLeave puts the folder in order where no other session is in it, and lets go of it.
func (j *Journal) lastToLeave(lock *flock.Flock, how parting) error {
	if j.look() == nil {
		j.tidy(how)
	}
	err := j.sync()
	j.shut()
	release(lock)
	if info, err := os.Lstat(j.folder); err == nil && info.IsDir() {
		os.Remove(j.folder) // stays if anything is in it
	}
	return err
}
