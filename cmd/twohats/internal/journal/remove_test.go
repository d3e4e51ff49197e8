package journal

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"twohats/content"
)

func TestErasingTheOnlyWalkLeavesNothing(t *testing.T) {
	t.Parallel()
	for verb, do := range map[string]func(j *Journal, id string) error{
		"erase":       func(j *Journal, _ string) error { return j.Erase() },
		"remove":      (*Journal).Remove,
		"remove all":  func(j *Journal, _ string) error { return j.RemoveAll() },
		"remove late": func(j *Journal, id string) error { j.Close(); return j.Remove(id) },
	} {
		for in, how := range map[string]func(testing.TB, *Journal) string{
			drafts:  func(t testing.TB, j *Journal) string { return keep(t, j, planned("bread", "2026-03-28")) },
			entries: func(t testing.TB, j *Journal) string { return finish(t, j, planned("bread", "2026-03-28")) },
		} {
			folder := newFolder(t)
			j := open(t, folder)
			if err := do(j, how(t, j)); err != nil {
				t.Errorf("%s in %s: %v", verb, in, err)
			}
			gone(t, folder)
			id := keep(t, j, said("another"))
			j.Close()
			holds(t, folder, fileOf(drafts, id), builtinPack())
		}
	}
}

func TestAPackGoesWithItsLastWalk(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j, private := open(t, folder), Open(folder, ownPack(), noon)
	stays := finish(t, j, said("one"))
	j.Close()
	first := finish(t, private, said("two"))
	private.Close()
	second := keep(t, private, said("three"))
	private.Close()
	for _, step := range []struct {
		id    string
		packs int
	}{{first, 2}, {second, 1}, {stays, 0}} {
		if err := errors.Join(j.Remove(step.id), j.Close()); err != nil {
			t.Fatal(err)
		}
		if got := tree(t, filepath.Join(folder, packs)); len(got) != step.packs {
			t.Errorf("left are the packs %v, want %d", got, step.packs)
		}
	}
	gone(t, folder)
}

// ownPack is a pack that is not the built-in one.
func ownPack() []byte {
	return []byte(strings.Replace(string(content.Source("en")), "\ntitle: ", "\ntitle: My own ", 1))
}

func TestTheLastSessionToLeaveErasesThePackOfAnErasedWalk(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	here, private := open(t, folder), Open(folder, ownPack(), noon)
	stays := keep(t, here, said("one"))
	keep(t, private, said("two"))
	if err := private.Erase(); err != nil {
		t.Fatal(err)
	}
	holds(t, folder, fileOf(drafts, stays), builtinPack(), packFile(digest(ownPack())), "lock", packsDirty, busy+"/"+stays)
	if err := here.Close(); err != nil {
		t.Fatal(err)
	}
	holds(t, folder, fileOf(drafts, stays), builtinPack())
}

func TestPacksStayWhileAWalkThatMayNeedThemCannotBeRead(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	stays := finish(t, j, said("one"))
	j.Close()
	goes := finish(t, j, said("two"))
	j.Close()
	if err := j.encrypt(passphrase, quickWork); err != nil {
		t.Fatal(err)
	}
	locked := open(t, folder)
	if err := locked.Remove(goes); err != nil {
		t.Fatal(err)
	}
	if err := locked.Close(); err != nil {
		t.Fatal(err)
	}
	holds(t, folder, fileOf(entries, stays)+sealed, builtinPack()+sealed, keyPublic, keySecret, packsDirty)
	if ok, err := locked.Unlock(passphrase); !ok || err != nil {
		t.Fatal(ok, err)
	}
	if err := locked.Remove(stays); err != nil {
		t.Fatal(err)
	}
	holds(t, folder, keyPublic, keySecret)
	if err := locked.RemoveAll(); err != nil {
		t.Fatal(err)
	}
	gone(t, folder)
}

// What is left alone may be mended, or read by a newer program: it must find its pack.
func TestPacksStayWhileAnEntryIsNotUnderstood(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"rubbish", "", "{}", `{"pack":"` + nobody + `","record":{"format":1,`,
		`{"pack":{"digest":"` + nobody + `"},"record":{"format":1}}`, `{"bundle":"` + nobody + `","record":{"format":2}}`,
	} {
		folder := newFolder(t)
		leave(t, folder, map[string][]byte{fileOf(entries, someID): []byte(text), packFile(nobody): []byte("its pack")})
		j := open(t, folder)
		keep(t, j, said("bread"))
		if err := j.Erase(); err != nil {
			t.Fatal(err)
		}
		if got := get(t, folder, packFile(nobody)); got != "its pack" {
			t.Errorf("%q: the pack says %q", text, got)
		}
		if err := errors.Join(j.Remove(someID), j.Close()); err != nil {
			t.Error(err)
		}
		gone(t, folder)
	}
}

// A Remove for each of many entries must not read all the others each time.
func TestPacksAreLookedAfterOnceForManyRemoved(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j, private := open(t, folder), Open(folder, ownPack(), noon)
	stays := finish(t, j, said("one"))
	j.Close()
	finish(t, private, said("two"))
	private.Close()
	for _, kept := range must(j.List()) {
		if kept.ID == stays {
			continue
		}
		if err := j.Remove(kept.ID); err != nil {
			t.Fatal(err)
		}
		holds(t, folder, fileOf(entries, stays), builtinPack(), packFile(digest(ownPack())), packsDirty)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	holds(t, folder, fileOf(entries, stays), builtinPack())
}

func TestErasingAWalkErasesWhatAKillLeftOfIt(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	other := open(t, folder)
	keep(t, other, said("two")) // so that nobody is the last to leave
	leave(t, folder, map[string][]byte{
		fileOf(entries, someID): []byte(whole()), scratch(someID): []byte(phrase), scratch(someID + ".json"): []byte(phrase),
	})
	if err := open(t, folder).Remove(someID); err != nil {
		t.Fatal(err)
	}
	if stands(t, folder, phrase) {
		t.Error("plain bytes are left")
	}
}

func TestErasingAllNamesWhatStays(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	leave(t, folder, map[string][]byte{fileOf(entries, someID) + "/notes.txt": []byte("mine")})
	j := open(t, folder)
	finish(t, j, said("bread"))
	if err := j.RemoveAll(); err == nil || !strings.Contains(err.Error(), fileOf(entries, someID)+" is a folder") {
		t.Errorf("got %v, want an error that names it", err)
	}
	if got := tree(t, folder); len(got) != 3 {
		t.Errorf("left is %v", got)
	}
}

// What only bears a name of ours, in a folder where nothing is ours, is somebody else's.
func TestErasingAllLeavesKeysAndLocksOfOthers(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	leave(t, folder, map[string][]byte{keyPublic: []byte("ssh-ed25519 AAAA"), keySecret: []byte("mine")})
	j := open(t, folder)
	state, err := j.Where()
	if err != nil || state.Foreign != 2 || state.Locked || state.Bytes != 0 {
		t.Errorf("where: %+v, %v", state, err)
	}
	if err := j.RemoveAll(); err != nil {
		t.Error(err)
	}
	holds(t, folder, keyPublic, keySecret)

	folder = newFolder(t)
	leave(t, folder, map[string][]byte{lockName: []byte("mine")})
	j = open(t, folder)
	if state, err := j.Where(); err != nil || state.Foreign != 1 {
		t.Errorf("where: %+v, %v", state, err)
	}
	for _, err := range []error{j.Keep(said("bread")), j.RemoveAll()} {
		if err == nil || !strings.HasSuffix(err.Error(), ": lock: it is somebody else's file") {
			t.Errorf("got %v", err)
		}
	}
	if got := get(t, folder, lockName); got != "mine" {
		t.Errorf("the lock says %q", got)
	}
}

func TestRemovingAnEntryThatIsNotThereIsAnError(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	id := keep(t, j, said("bread"))
	j.Close()
	for _, other := range []string{someID, "../" + fileOf(drafts, id), "", id + ".json"} {
		if err := j.Remove(other); !errors.Is(err, ErrNone) {
			t.Errorf("%q: got %v, want ErrNone", other, err)
		}
	}
	holds(t, folder, fileOf(drafts, id), builtinPack())
}

func TestErasingAllLeavesWhatIsNotOurs(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	leave(t, folder, map[string][]byte{"notes.txt": nil, "entries/notes.txt": nil, scratch("a"): nil})
	j := open(t, folder)
	finish(t, j, planned("one", "2026-03-28"))
	j.Close()
	keep(t, j, said("two"))
	if err := j.encrypt(passphrase, quickWork); err != nil {
		t.Fatal(err)
	}
	keep(t, j, said("three"))
	if err := j.RemoveAll(); err != nil {
		t.Fatal(err)
	}
	holds(t, folder, "notes.txt", "entries/notes.txt")
}

// A data folder may be a link, which is its owner's and stays.
func TestALinkedFolderIsEmptiedAndStays(t *testing.T) {
	t.Parallel()
	linked, folder := t.TempDir(), filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(linked, folder); err != nil {
		t.Skip(err)
	}
	j := open(t, folder)
	keep(t, j, said("bread"))
	if err := j.Erase(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Lstat(folder); err != nil {
		t.Error(err)
	}
	holds(t, linked)
}
