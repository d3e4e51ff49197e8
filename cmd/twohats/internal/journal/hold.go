package journal

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/gofrs/flock"
)

// How long a session waits for a lock.
const (
	patienceShared    = 200 * time.Millisecond // while another session converts the journal, or puts it in order
	patienceExclusive = 2 * time.Second        // while another session keeps something
	patienceWalk      = 200 * time.Millisecond // while another session looks whether a walk is busy
	between           = 5 * time.Millisecond   // two tries
)

// A grip is a way to lock a file, tried once.
type grip func(*flock.Flock) (bool, error)

func forOne(lock *flock.Flock) (bool, error) { return lock.TryLock() }
func forAll(lock *flock.Flock) (bool, error) { return lock.TryRLock() }

// hold locks a file, which it makes with its folder. The error is ErrBusy where another session
// has it for all of the patience.
func hold(path string, by grip, patience time.Duration) (*flock.Flock, error) {
	for tries := patience / between; ; tries-- {
		lock, err := take(path, by)
		switch {
		case err == nil:
			return lock, nil
		case errors.Is(err, fs.ErrNotExist) && tries >= 0:
			if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
				return nil, err
			}
		case tries > 0 && errors.Is(err, ErrBusy):
			time.Sleep(between)
		default:
			return nil, err
		}
	}
}

// take locks a file at once; else the error is ErrBusy. A file that is not empty is somebody
// else's.
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
	case !ok:
		return nil, ErrBusy
	case !standing(lock):
		lock.Unlock()
		return nil, ErrBusy
	}
	return lock, nil
}

// there is an option of take: it makes no file.
func there() flock.Option { return flock.SetFlag(os.O_RDONLY) }

// standing reports whether a lock still locks: its file may be gone, and another there, once its
// former holder has let go or somebody has cleared the folder.
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
	if !standing(lock) {
		drop(lock)
		return
	}
	if runtime.GOOS == "windows" { // there nobody can remove a file that somebody has open
		lock.Unlock()
		os.Remove(lock.Path())
		return
	}
	os.Remove(lock.Path()) // while it is held, so that it is nobody else's
	lock.Unlock()
}

// drop lets go of a lock, and leaves the file; nil is none.
func drop(lock *flock.Flock) {
	if lock != nil {
		lock.Unlock()
	}
}

// lockName is the name of lockFile in the folder.
const lockName = "lock"

// lockFile is held by all sessions that change something: shared, or by one alone.
func (d *disk) lockFile() string { return filepath.Join(d.folder, lockName) }

// walkFile is held by the session that keeps a walk.
func (d *disk) walkFile(id string) string { return filepath.Join(d.folder, busy, id) }

// holdWalk holds a walk. The error is ErrBusy where another session has it.
func (d *disk) holdWalk(id string, patience time.Duration) (*flock.Flock, error) {
	switch info, err := d.root.Lstat(busy); {
	case err != nil:
	case info.Mode().Type() == fs.ModeSymlink: // which the path would follow
		return nil, leadsElsewhere(busy)
	case !info.IsDir():
		return nil, unfit(busy + ": it is no folder")
	}
	return hold(d.walkFile(id), forOne, patience)
}

// held reports whether a session has a walk open. It may keep others from it for a moment.
func (d *disk) held(id string) bool {
	lock, err := take(d.walkFile(id), forAll, there())
	if err == nil {
		lock.Unlock()
	}
	return errors.Is(err, ErrBusy)
}
