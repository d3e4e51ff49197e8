package journal

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"github.com/gofrs/flock"

	"twohats/cmd/twohats/internal/cure"
)

var errConverting = cure.Say("the journal is being locked or unlocked in another window", ErrBusy)

// enter opens the journal for a change, and makes it where there is none.
func (j *Journal) enter() (err error) {
	if standing(j.shared) {
		return j.look()
	}
	drop(j.shared)
	j.shared, err = hold(j.lockFile(lockName), (*flock.Flock).TryRLock, patienceShared)
	if errors.Is(err, ErrBusy) {
		err = errConverting
	}
	if err == nil {
		err = j.look()
	}
	if err == nil {
		j.shield()
	}
	return err
}

// join opens a journal that is there for a change. It reports whether it could without waiting.
func (j *Journal) join() bool {
	if !standing(j.shared) {
		shared, err := take(j.lockFile(lockName), (*flock.Flock).TryRLock)
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
	j.refresh()
	return nil
}

// shield denies everybody else the folder, if it is the journal's alone.
func (j *Journal) shield() {
	info, err := j.root.Stat(".")
	if err != nil || info.Mode().Perm()&0o077 == 0 {
		return
	}
	names, err := j.list(".")
	foreign := func(name string) bool { return !isOurs(".", name) }
	if err == nil && !slices.ContainsFunc(names, foreign) {
		j.root.Chmod(".", 0o700) // a folder that is not ours alone stays as it is
	}
}

// exclusively lets go of the walk, and does something while this session alone has the journal,
// which it makes where there is none. The error is ErrBusy where another session keeps something.
func (j *Journal) exclusively(do func() error) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if err := j.leave(j.clear); err != nil {
		return err
	}
	lock, err := hold(j.lockFile(lockName), (*flock.Flock).TryLock, patienceExclusive)
	if err != nil {
		return err
	}
	if err = j.look(); err == nil {
		err = do()
	}
	return cmp.Or(err, j.lastToLeave(lock, j.clear))
}

// leave makes the disk hold what was kept, and lets go of the walk and of the journal. The last
// session to leave clears it, with j.clear or, if it comes back soon, with j.clearEmpty.
func (j *Journal) leave(clear func()) error {
	if j.dirty {
		j.join()
	}
	j.heal()
	err := j.sync()
	release(j.walk.lock)
	j.walk = walk{}
	last := standing(j.shared)
	drop(j.shared)
	j.shared = nil
	if last {
		if lock, busy := take(j.lockFile(lockName), (*flock.Flock).TryLock, flock.SetFlag(os.O_RDONLY)); busy == nil {
			err = cmp.Or(err, j.lastToLeave(lock, clear))
		}
	}
	j.shut()
	return err
}

// lastToLeave clears a folder that no other session is in, and lets go of it.
func (j *Journal) lastToLeave(lock *flock.Flock, clear func()) error {
	if j.look() == nil {
		clear()
		j.dirty = j.has(packsDirty)
		for _, folder := range folders() {
			j.root.Remove(folder) // stays if anything is in it
		}
	}
	err := j.sync()
	j.shut()
	release(lock)
	if info, err := os.Lstat(j.folder); err == nil && info.IsDir() {
		os.Remove(j.folder) // stays if anything is in it
	}
	return err
}

// How long a session waits for a lock.
const (
	patienceShared    = 200 * time.Millisecond // while another session converts the journal, or puts it in order
	patienceExclusive = 2 * time.Second        // while another session keeps something
	patienceWalk      = 200 * time.Millisecond // while another session looks whether a walk is busy
	between           = 5 * time.Millisecond   // two tries
)

// A grip tries once to lock a file: for one session, or for all.
type grip func(*flock.Flock) (bool, error)

// hold locks a file, which it makes with its folder. The error is ErrBusy where another session
// still has it when the patience is over.
func hold(path string, by grip, patience time.Duration) (*flock.Flock, error) {
	for tries := patience / between; ; tries-- {
		lock, err := take(path, by)
		switch {
		case errors.Is(err, fs.ErrNotExist) && tries >= 0:
			if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
				return nil, err
			}
		case errors.Is(err, ErrBusy) && tries > 0:
			time.Sleep(between)
		default:
			return lock, err
		}
	}
}

// take locks a file at once; else the error is ErrBusy. It makes the file, unless an option says
// that it is there. A file that is not empty is somebody else's.
func take(path string, by grip, options ...flock.Option) (*flock.Flock, error) {
	switch info, err := os.Lstat(path); {
	case err != nil:
	case !info.Mode().IsRegular(): // opening it might wait for ever
		return nil, &fs.PathError{Op: "lock", Path: path, Err: errNoFile}
	case info.Size() > 0:
		return nil, &fs.PathError{Op: "lock", Path: path, Err: unfit("it is somebody else's file")}
	}
	lock := flock.New(path, options...)
	switch ok, err := by(lock); {
	case err != nil:
		return nil, err
	case !ok || !standing(lock):
		lock.Unlock()
		return nil, ErrBusy
	}
	return lock, nil
}

// standing reports whether a lock still locks: its file may have gone, and another be in its place,
// once its former holder has let go or somebody has cleared the folder.
func standing(lock *flock.Flock) bool {
	if lock == nil {
		return false
	}
	held, err := lock.Stat()
	if err != nil {
		return false
	}
	named, err := os.Lstat(lock.Path())
	return err == nil && os.SameFile(held, named)
}

// release lets go of a lock and removes its file.
func release(lock *flock.Flock) {
	ours := standing(lock)
	if ours && runtime.GOOS == "windows" { // there nobody can remove a file that somebody has open
		lock.Unlock()
	}
	if ours {
		os.Remove(lock.Path()) // elsewhere while it is held, so that it is nobody else's
	}
	drop(lock)
}

// drop lets go of a lock, and leaves the file; nil is none.
func drop(lock *flock.Flock) {
	if lock != nil {
		lock.Unlock()
	}
}

// lockName is the file held by all sessions that change something: shared, or by one alone.
const lockName = "lock"

func (d *disk) lockFile(name string) string { return filepath.Join(d.folder, name) }

// holdWalk holds a walk. The error is ErrBusy where another session has it.
func (d *disk) holdWalk(id string, patience time.Duration) (*flock.Flock, error) {
	switch info, err := d.root.Lstat(busy); {
	case err != nil:
	case info.Mode().Type() == fs.ModeSymlink: // which the path would follow
		return nil, leadsElsewhere(busy)
	case !info.IsDir():
		return nil, unfit(busy + ": it is no folder")
	}
	return hold(d.lockFile(busy+"/"+id), (*flock.Flock).TryLock, patience)
}

// held reports whether a session has a walk open. It may keep others from it for a moment.
func (d *disk) held(id string) bool {
	lock, err := take(d.lockFile(busy+"/"+id), (*flock.Flock).TryRLock, flock.SetFlag(os.O_RDONLY))
	drop(lock)
	return errors.Is(err, ErrBusy)
}
