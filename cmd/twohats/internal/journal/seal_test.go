package journal

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

// locked returns a folder that is locked and else empty.
func locked(t testing.TB) (folder string) {
	t.Helper()
	folder = newFolder(t)
	if err := open(t, folder).encrypt(passphrase, quickWork); err != nil {
		t.Fatal(err)
	}
	return folder
}

func unlock(t *testing.T, j *Journal) {
	t.Helper()
	if ok, err := j.Unlock(passphrase); !ok || err != nil || j.Locked() {
		t.Fatalf("unlock: %t, %v, locked %t", ok, err, j.Locked())
	}
}

func TestALockedJournalKeepsWithoutAsking(t *testing.T) {
	t.Parallel()
	folder := locked(t)
	j := open(t, folder)
	for n, do := range []func(coach.Record) error{j.Keep, j.Keep, j.Finish, j.Finish, j.Keep, j.Finish} {
		if err := do(planned("secret bread", "2026-03-28")); err != nil {
			t.Fatal(n, err)
		}
		for _, name := range tree(t, folder) {
			path := filepath.Join(folder, name)
			if info := must(os.Lstat(path)); info.Mode().IsRegular() && strings.Contains(string(must(os.ReadFile(path))), "bread") {
				t.Errorf("step %d: %s is not encrypted", n, name)
			}
		}
	}
	id := j.walk.id
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	holds(t, folder, fileOf(entries, id)+sealed, builtinPack()+sealed, marker("2026-03-28", id), keyPublic, keySecret)
	if past, err := j.List(); err != nil || len(past) != 1 || past[0].Due != "2026-03-28" || !j.Locked() {
		t.Errorf("past: %+v, %v, locked %t", past, err, j.Locked())
	}
}

func TestALockedJournalIsReadOnceUnlocked(t *testing.T) {
	t.Parallel()
	folder := locked(t)
	j := open(t, folder)
	id := keep(t, j, said("one"))
	j.Close()
	_, read := j.Read(id)
	_, resume := j.Resume(id)
	for verb, err := range map[string]error{"read": read, "resume": resume, "revise": j.Revise(id, nil)} {
		if !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), id) {
			t.Errorf("%s: got %v, want ErrLocked and the id", verb, err)
		}
	}
	if ok, err := j.Unlock("bread"); ok || err != nil || !j.Locked() {
		t.Errorf("another passphrase: %t, %v", ok, err)
	}
	unlock(t, j)
	if got := saidIn(t, j, id); got != "one" {
		t.Errorf("it says %q", got)
	}
	if _, err := j.Resume(id); err != nil {
		t.Fatal(err)
	}
	finish(t, j, said("two"))
	if err := j.Revise(id, &coach.Plan{Due: "2026-04-02"}); err != nil {
		t.Fatal(err)
	}
	j.Close()
	holds(t, folder, fileOf(entries, id)+sealed, builtinPack()+sealed, marker("2026-04-02", id), keyPublic, keySecret)
	if entry, err := j.Read(id); err != nil || entry.Due != "2026-04-02" { // it stays unlocked for the session
		t.Errorf("got %+v, %v", entry.Kept, err)
	}
	if _, err := open(t, folder).Read(id); !errors.Is(err, ErrLocked) {
		t.Errorf("another session: got %v, want ErrLocked", err)
	}
	if err := j.Remove(id); err != nil {
		t.Fatal(err)
	}
	holds(t, folder, keyPublic, keySecret)
}

func TestASessionSeesThatAnotherLockedOrUnlocked(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j, other := open(t, folder), open(t, folder)
	id := keep(t, j, said("one"))
	j.Close()
	saidIn(t, j, id)
	if err := other.encrypt(passphrase, quickWork); err != nil {
		t.Fatal(err)
	}
	if _, err := j.Read(id); !errors.Is(err, ErrLocked) || !j.Locked() {
		t.Errorf("locked meanwhile: got %v", err)
	}
	second := keep(t, j, said("two"))
	j.Close()
	holds(t, folder, fileOf(drafts, id)+sealed, fileOf(drafts, second)+sealed, builtinPack()+sealed, keyPublic, keySecret)
	unlock(t, j)
	if got := saidIn(t, j, second); got != "two" {
		t.Errorf("it says %q", got)
	}
	if ok, err := other.Decrypt(passphrase); !ok || err != nil {
		t.Fatal(ok, err)
	}
	if got := saidIn(t, j, second); got != "two" || j.Locked() {
		t.Errorf("unlocked meanwhile it says %q", got)
	}
	third := keep(t, j, said("three"))
	j.Close()
	holds(t, folder, fileOf(drafts, id), fileOf(drafts, second), fileOf(drafts, third), builtinPack())
}

// To keep under the former keys would be to lose what is kept.
func TestASessionSeesThatAnotherChangedTheKeys(t *testing.T) {
	t.Parallel()
	folder := locked(t)
	j, other := open(t, folder), open(t, folder)
	unlock(t, j)
	if ok, err := other.Decrypt(passphrase); !ok || err != nil {
		t.Fatal(ok, err)
	}
	mustNot(t, other.encrypt("another", quickWork))
	id := keep(t, j, said("bread"))
	if !j.Locked() {
		t.Error("it is unlocked with keys that are no more")
	}
	if ok, err := other.Unlock("another"); !ok || err != nil {
		t.Fatal(ok, err)
	}
	if got := saidIn(t, other, id); got != "bread" {
		t.Errorf("it says %q", got)
	}
}

func TestAHalfLockedJournalIsReadAndMended(t *testing.T) {
	t.Parallel()
	folder := locked(t)
	leave(t, folder, map[string][]byte{
		fileOf(drafts, someID): []byte(whole()), builtinPack(): content.Source("en"), // not encrypted yet
	})
	j := open(t, folder)
	if got := saidIn(t, j, someID); got != "bread" || !j.Locked() {
		t.Errorf("it says %q", got)
	}
	if _, err := j.Resume(someID); err != nil {
		t.Fatal(err)
	}
	keep(t, j, said("newer"))
	j.Close()
	holds(t, folder, fileOf(drafts, someID)+sealed, builtinPack(), keyPublic, keySecret)

	leave(t, folder, map[string][]byte{fileOf(drafts, someID): []byte(whole())}) // a kill before the plain one was removed
	if _, err := j.Read(someID); !errors.Is(err, ErrLocked) {
		t.Errorf("got %v, want ErrLocked", err)
	}
	unlock(t, j)
	if got := saidIn(t, j, someID); got != "newer" {
		t.Errorf("it says %q", got)
	}
	leave(t, folder, map[string][]byte{fileOf(drafts, someID) + sealed: []byte("damaged")})
	if got := saidIn(t, j, someID); got != "bread" {
		t.Errorf("with the encrypted one damaged it says %q", got)
	}
}

func TestWithDamagedKeysNothingIsWrittenPlain(t *testing.T) {
	t.Parallel()
	for _, name := range []string{keyPublic, keySecret} {
		folder := locked(t)
		id := keep(t, open(t, folder), said("one"))
		put(t, folder, name, "")
		remove(t, folder, name)
		if name == keyPublic {
			put(t, folder, name, "rubbish")
		}
		j := open(t, folder)
		_, read := j.Read(id)
		_, unlock := j.Unlock(passphrase)
		for verb, err := range map[string]error{"keep": j.Keep(said("two")), "read": read, "unlock": unlock} {
			if err == nil || !strings.Contains(err.Error(), name) {
				t.Errorf("%s: got %v, want an error about %s", verb, err, name)
			}
		}
		if past, err := j.List(); len(past) != 1 || err != nil {
			t.Errorf("past: %+v, %v", past, err)
		}
	}
}

// A session looks at the keys first, and at a file then.
func TestALockThatEndsBetweenTwoLooksIsSeen(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	id := keep(t, j, said("one"))
	j.Close()
	if err := j.look(); err != nil {
		t.Fatal(err)
	}
	if err := open(t, folder).encrypt(passphrase, quickWork); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{fileOf(drafts, id), builtinPack()} {
		if _, err := j.fetch(name); !errors.Is(err, ErrLocked) {
			t.Errorf("%s: got %v, want ErrLocked", name, err)
		}
		j.keys, j.wrong = nil, nil
	}
}

// Whether it is whole cannot be told while it is locked.
func TestAPackInALockedJournalIsWrittenOnceASession(t *testing.T) {
	t.Parallel()
	folder := locked(t)
	keep(t, open(t, folder), said("one"))
	put(t, folder, builtinPack()+sealed, "")
	j := open(t, folder)
	id := keep(t, j, said("two"))
	did := watched(j, func(j *Journal) { keep(t, j, said("three")) })
	if slices.Contains(did, "move "+builtinPack()+sealed) {
		t.Error("it is written with every answer")
	}
	j.Close()
	other := Open(folder, nil, noon)
	unlock(t, other)
	if got := saidIn(t, other, id); got != "three" {
		t.Errorf("it says %q", got)
	}
}

func TestWithoutKeyPubTheNewerFormIsNotHidden(t *testing.T) {
	t.Parallel()
	folder := locked(t)
	id := keep(t, open(t, folder), said("newer"))
	leave(t, folder, map[string][]byte{fileOf(drafts, id): []byte(whole())})
	remove(t, folder, keyPublic)
	j := open(t, folder)
	if _, err := j.Read(id); !errors.Is(err, errNoPublic) {
		t.Errorf("got %v, want errNoPublic", err)
	}
	if state, err := j.Where(); err != nil || !state.Locked || !state.Half {
		t.Errorf("where: %+v, %v", state, err)
	}
}
