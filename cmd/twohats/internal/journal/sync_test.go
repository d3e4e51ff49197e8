package journal

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
)

// watched returns what a journal does on disk meanwhile: "sync drafts", "move key.pub", and the
// like.
func watched(j *Journal, do func(j *Journal)) (did []string) {
	var mu sync.Mutex
	former := j.watch
	j.watch = func(what, name string) {
		mu.Lock()
		defer mu.Unlock()
		did = append(did, what+" "+name)
	}
	do(j)
	j.watch = former
	return did
}

// inOrder wants these steps to be among those that were done, one after the other.
func inOrder(t *testing.T, did []string, want ...string) {
	t.Helper()
	rest := did
	for _, step := range want {
		at := slices.Index(rest, step)
		if at < 0 {
			t.Fatalf("%q is missing, of %q, in:\n%s", step, want, strings.Join(did, "\n"))
		}
		rest = rest[at+1:]
	}
}

func TestTheDiskIsMadeToHoldWhatWasKept(t *testing.T) {
	t.Parallel()
	for verb, do := range map[string]func(*Journal) error{
		"sync": (*Journal).Sync, "close": (*Journal).Close,
		"lock": func(j *Journal) error { return j.encrypt(passphrase, quickWork) },
	} {
		t.Run(verb, func(t *testing.T) {
			t.Parallel()
			j := open(t, newFolder(t))
			id := keep(t, j, planned("bread", "2026-03-28"))
			did := watched(j, func(j *Journal) {
				if err := do(j); err != nil {
					t.Error(err)
				}
			})
			for _, name := range []string{fileOf(drafts, id), builtinPack(), marker("2026-03-28", id)} {
				inOrder(t, did, "sync "+name, "sync "+filepath.Dir(name))
			}
			inOrder(t, did, "sync "+fileOf(drafts, id), "sync .")
		})
	}
}

func TestWhatIsErasedOrRevisedIsErasedOnTheDisk(t *testing.T) {
	t.Parallel()
	for _, busy := range []bool{false, true} { // with a walk of its own, and without
		j := open(t, newFolder(t))
		id := finish(t, j, planned("bread", "2026-03-28"))
		j.Close()
		if busy {
			keep(t, j, said("another"))
		}
		did := watched(j, func(j *Journal) {
			if err := errors.Join(j.Revise(id, nil), j.Remove(id)); err != nil {
				t.Error(err)
			}
		})
		inOrder(t, did, "move "+fileOf(entries, id), "sync "+fileOf(entries, id), "sync "+entries,
			"remove "+fileOf(entries, id), "sync "+entries)
	}
}

func TestNoFormGoesBeforeTheDiskHoldsTheOther(t *testing.T) {
	t.Parallel()
	folder, _ := walked(t)
	name := slices.Sorted(func(yield func(string) bool) {
		for name := range contents(t, folder) {
			if strings.HasPrefix(name, drafts) && !yield(name) {
				return
			}
		}
	})[0]
	temp := func(name string) string { return scratch(filepath.Base(name)) }
	inOrder(t, watched(open(t, folder), func(j *Journal) {
		if err := j.encrypt(passphrase, quickWork); err != nil {
			t.Error(err)
		}
	}),
		"sync "+temp(keySecret), "move "+keySecret, "sync .", "sync "+temp(keyPublic), "move "+keyPublic, "sync .",
		"sync "+temp(name+sealed), "move "+name+sealed, "sync "+name+sealed, "sync "+drafts, "remove "+name, "sync "+drafts)
	inOrder(t, watched(open(t, folder), func(j *Journal) {
		if ok, err := j.Decrypt(passphrase); !ok || err != nil {
			t.Error(ok, err)
		}
	}),
		"sync "+temp(name), "move "+name, "sync "+name, "sync "+drafts, "remove "+name+sealed, "sync "+drafts,
		"remove "+keyPublic, "sync .", "remove "+keySecret, "sync .")
}

// The system refuses to sync a link that leads out of the folder.
func TestWhatTheDiskRefusesIsSaidAndTriedAgain(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	id := keep(t, j, said("bread"))
	name := fileOf(drafts, id)
	if err := os.Remove(filepath.Join(folder, name)); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(os.Args[0], filepath.Join(folder, name)); err != nil {
		t.Skip(err)
	}
	for try := range 2 {
		did := watched(j, func(j *Journal) {
			if err := j.Sync(); err == nil || !strings.Contains(err.Error(), drafts) {
				t.Errorf("try %d: got %v", try, err)
			}
		})
		inOrder(t, did, "sync "+name, "sync "+builtinPack()) // it goes on with the rest
	}
	if err := j.Close(); err == nil {
		t.Error("closed without an error")
	}
}

func TestErasingIsNoErasingWhenTheDiskRefuses(t *testing.T) {
	t.Parallel()
	for verb, erase := range map[string]func(j *Journal, id string) error{
		"remove": (*Journal).Remove, "revise": func(j *Journal, id string) error { return j.Revise(id, nil) },
		"remove all": func(j *Journal, _ string) error { return j.RemoveAll() },
		"own":        func(j *Journal, id string) error { return errors.Join(must2(j.Resume(id)), j.Erase()) },
	} {
		folder := newFolder(t)
		j := open(t, folder)
		id := keep(t, j, said("bread"))
		j.Close()
		const refused = "drafts/refused"
		if err := os.Symlink(os.Args[0], filepath.Join(folder, refused)); err != nil {
			t.Skip(err)
		}
		j.changed(refused)
		if err := erase(j, id); err == nil {
			t.Errorf("%s: got no error", verb)
		}
	}
}

// A Sync that has taken the names of what changed may still fail to sync them.
func TestAChangeWaitsForASyncUnderWay(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	synctest.Test(t, func(t *testing.T) {
		j := open(t, folder)
		id := keep(t, j, planned("bread", "2026-03-28"))
		syncing, goOn := make(chan struct{}), make(chan struct{})
		var began atomic.Bool
		j.watch = func(what, _ string) {
			if what == "sync" && began.CompareAndSwap(false, true) {
				close(syncing)
				<-goOn
			}
		}
		synced, revised := make(chan error, 1), make(chan error, 1)
		go func() { synced <- j.Sync() }()
		<-syncing
		go func() { revised <- j.Revise(id, nil) }()
		synctest.Wait()
		if len(revised) > 0 {
			t.Error("the plan is revised while the disk is still being synced")
		}
		close(goOn)
		mustNot(t, errors.Join(<-synced, <-revised))
	})
}

func must2[T any](_ T, err error) error { return err }
