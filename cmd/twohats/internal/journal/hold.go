package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/gofrs/flock"
)

// How long is waited for a lock.
const (
	patienceShared    = 10 * time.Second       // while another session converts the journal
	patienceExclusive = 2 * time.Second        // while another session keeps something
	patienceWalk      = 200 * time.Millisecond // while another session looks whether a walk is busy
	between           = 5 * time.Millisecond   // two tries
)

// A grip is a way to lock a file, tried once.
type grip func(*flock.Flock) (bool, error)

func forOne(lock *flock.Flock) (bool, error) { return lock.TryLock() }
func forAll(lock *flock.Flock) (bool, error) { return lock.TryRLock() }

// hold locks a file, which it makes with its folder. Where another session has it for all of
// the patience the error is ErrBusy.
func hold(path string, by grip, patience time.Duration) (*flock.Flock, error) {
	for tries := patience / between; ; tries-- {
		lock, err := take(path, by)
		switch {
		case err == nil:
			return lock, nil
		case tries <= 0:
			return nil, err
		case errors.Is(err, ErrBusy):
			time.Sleep(between)
		case errors.Is(err, fs.ErrNotExist):
			if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
				return nil, err
			}
		default:
			return nil, err
		}
	}
}

// take locks a file at once, or gives ErrBusy.
func take(path string, by grip, options ...flock.Option) (*flock.Flock, error) {
	if info, err := os.Lstat(path); err == nil && !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: it is no file", path) // and opening it might wait for ever
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

// there has take make no file.
func there() flock.Option { return flock.SetFlag(os.O_RDONLY) }

// standing tells whether a lock still locks: its file may be gone, and another there, when who
// held it before has let go, or when somebody has cleared the folder.
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

// release lets go of a file and takes it away.
func release(lock *flock.Flock) {
	if lock == nil {
		return
	}
	if !standing(lock) {
		lock.Unlock()
		return
	}
	if runtime.GOOS == "windows" { // there nobody can take away a file that somebody has open
		lock.Unlock()
		os.Remove(lock.Path())
		return
	}
	os.Remove(lock.Path()) // while it is held, so that it is ours and nobody else's
	lock.Unlock()
}

// lockFile is held by all who change something: shared, or by one alone.
func (d *disk) lockFile() string { return filepath.Join(d.folder, "lock") }

// walkFile is held by the session that keeps a walk.
func (d *disk) walkFile(id string) string { return filepath.Join(d.folder, busy, id) }

// holdWalk holds a walk, or gives ErrBusy.
func (d *disk) holdWalk(id string) (*flock.Flock, error) {
	if info, err := d.root.Lstat(busy); err == nil && !info.IsDir() { // a path would follow a link
		return nil, fmt.Errorf("%s: it is no folder", busy)
	}
	return hold(d.walkFile(id), forOne, patienceWalk)
}

// held tells whether a session has a walk open. It may keep others from it for a moment.
func (d *disk) held(id string) bool {
	lock, err := take(d.walkFile(id), forAll, there())
	if err == nil {
		lock.Unlock()
	}
	return errors.Is(err, ErrBusy)
}

// enter opens the journal for a change, and makes it where there is none.
func (j *Journal) enter() error {
	if !standing(j.shared) {
		if j.shared != nil {
			j.shared.Unlock()
		}
		shared, err := hold(j.lockFile(), forAll, patienceShared)
		if j.shared = shared; err != nil {
			return err
		}
	}
	return j.look()
}

// look opens the journal, with its keys as they are now.
func (j *Journal) look() error {
	if err := j.open(); err != nil {
		return err
	}
	j.ring.refresh(j.root)
	return nil
}

// exclusive has the journal for this session and this call alone, and makes it where there is
// none; ErrBusy where another session keeps something. The walk is let go of. Until release is
// called no exported method may be.
func (j *Journal) exclusive() (release func(), err error) {
	j.mu.Lock()
	lock, err := j.alone()
	if err != nil {
		j.mu.Unlock()
		return nil, err
	}
	return func() {
		j.lastOut(lock)
		j.mu.Unlock()
	}, nil
}

func (j *Journal) alone() (*flock.Flock, error) {
	if err := j.letGo(); err != nil {
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

// letGo has the disk hold what was kept, and lets go of the walk and of the journal.
func (j *Journal) letGo() error {
	err := j.sync(j.unsynced...)
	j.unsynced = nil
	j.syncs.Wait()
	release(j.walk.lock)
	j.walk = walk{}
	if standing(j.shared) {
		j.shared.Unlock()
		if lock, err := take(j.lockFile(), forOne, there()); err == nil {
			j.lastOut(lock)
		}
	} else if j.shared != nil {
		j.shared.Unlock()
	}
	j.shared = nil
	j.shut()
	return err
}

// lastOut puts the folder in order where no other session is in it, and lets go of it.
func (j *Journal) lastOut(lock *flock.Flock) {
	if j.look() == nil {
		j.tidy()
	}
	j.sync(j.unsynced...)
	j.unsynced = nil
	j.shut()
	release(lock)
	if info, err := os.Lstat(j.folder); err == nil && info.IsDir() {
		os.Remove(j.folder) // stays if anything is in it
	}
}
