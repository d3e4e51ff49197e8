package journal

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/gofrs/flock"
)

// Between opening a lock file and locking it, its former holder may remove it.
func TestALockOnAFileThatWasTakenAwayIsNone(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "busy", "lock")
	tries := 0
	late := func(lock *flock.Flock) (bool, error) {
		ok, err := lock.TryLock()
		if tries++; tries < 4 {
			os.Remove(path)
		}
		return ok, err
	}
	if _, err := take(path, late); err == nil {
		t.Fatal("there is no folder, and yet a lock")
	}
	lock, err := hold(path, late, patienceWalk)
	if err != nil || tries != 4 || !standing(lock) {
		t.Fatalf("got %v after %d tries", err, tries)
	}
	if _, err := take(path, (*flock.Flock).TryRLock); !errors.Is(err, ErrBusy) {
		t.Errorf("a second one: got %v, want ErrBusy", err)
	}
	release(lock)
	if names := tree(t, filepath.Dir(path)); len(names) > 0 {
		t.Errorf("left is %v", names)
	}
}

func TestReleasingTakesAwayNobodyElsesFile(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "lock")
	lost := must(hold(path, (*flock.Flock).TryLock, patienceWalk))
	if err := os.Remove(path); err != nil {
		t.Skip(err)
	}
	other := must(hold(path, (*flock.Flock).TryLock, patienceWalk))
	release(lost)
	if !standing(other) {
		t.Error("the other lock has lost its file")
	}
	release(other)
}
