package journal

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"twohats/content"
)

// A kill in the middle of a write leaves some of its bytes beside the earlier draft.
func TestAWriteCutAtAnyByteLeavesTheEarlierDraft(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	id := keep(t, j, said("earlier"))
	j.Close()
	data := must(file{noon(), noon(), digest(content.Source("en")), said("later")}.encode())
	for n := range len(data) + 1 {
		killed := map[string][]byte{scratch(id): data[:n], busy + "/" + id: nil, "lock": nil}
		leave(t, folder, killed)
		if past, err := j.List(); err != nil || len(past) != 1 || past[0].ID != id || past[0].Busy {
			t.Fatalf("cut at %d: past %+v, %v", n, past, err)
		}
		if got := saidIn(t, j, id); got != "earlier" {
			t.Fatalf("cut at %d: it says %q", n, got)
		}
		if _, err := j.Resume(id); err != nil {
			t.Fatalf("cut at %d: %v", n, err)
		}
		keep(t, j, said("earlier"))
		j.Close()
		holds(t, folder, fileOf(drafts, id), builtinPack())
	}
}

// And so it may leave some of a pack's bytes, with which no entry has begun.
func TestAPackCutAtAnyByteIsWrittenAgain(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	pack := content.Source("en")
	for n := 0; n <= len(pack); n += 997 {
		leave(t, folder, map[string][]byte{busy + "/20260314-110000-aaaa.tmp": pack[:n], busy + "/20260314-110000-aaaa": nil, "lock": nil})
		if n%2 == 0 { // a power cut may leave it in its place
			leave(t, folder, map[string][]byte{builtinPack(): pack[:n]})
		}
		j := open(t, folder)
		id := keep(t, j, said("bread"))
		j.Close()
		holds(t, folder, fileOf(drafts, id), builtinPack())
		other := Open(folder, nil, noon)
		if got := saidIn(t, other, id); got != "bread" {
			t.Errorf("cut at %d: it says %q", n, got)
		}
		if err := other.Remove(id); err != nil {
			t.Fatal(err)
		}
		gone(t, folder)
	}
}

func TestWhatAKillLeavesOfADayIsCleared(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	id := keep(t, j, planned("bread", "2026-03-28"))
	j.Close()
	leave(t, folder, map[string][]byte{marker("2026-04-04", id): nil})
	if past, err := j.List(); err != nil || len(past) != 1 || past[0].Due != "2026-04-04" {
		t.Fatalf("past: %+v, %v", past, err)
	}
	if entry, err := j.Read(id); err != nil || entry.Due != "2026-03-28" {
		t.Errorf("got %+v, %v", entry.Kept, err)
	}
	if past, err := j.List(); err != nil || past[0].Due != "2026-03-28" {
		t.Errorf("past: %+v, %v", past, err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	holds(t, folder, fileOf(drafts, id), builtinPack(), marker("2026-03-28", id))
}

func TestWhatWasKeptOutlivesAKill(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	for round := range 20 {
		s := startSession(t, "counts", folder, "")
		id, kept := s.line(t), 0
		for range rand.IntN(200) {
			kept = must(strconv.Atoi(s.line(t)))
		}
		s.Process.Kill()
		for { // what it still said before it was killed
			line, err := s.says.ReadString('\n')
			if err != nil {
				break
			}
			kept = must(strconv.Atoi(line[:len(line)-1]))
		}
		s.Wait()
		if got := must(strconv.Atoi(saidIn(t, j, id))); got != kept && got != kept+1 {
			t.Errorf("round %d: it says %d, and %d was kept", round, got, kept)
		}
		if _, err := j.Resume(id); err != nil {
			t.Error(err)
		}
		if err := j.Erase(); err != nil {
			t.Error(err)
		}
		gone(t, folder)
	}
}

func TestAFolderThatVanishesIsMadeAnew(t *testing.T) {
	t.Parallel()
	for claim, vanish := range map[string]func(folder string) error{
		"all of it":  os.RemoveAll,
		"its parent": func(folder string) error { return os.RemoveAll(filepath.Dir(folder)) },
		"moved":      func(folder string) error { return os.Rename(folder, filepath.Dir(folder)+"-old") },
		"another in its place": func(folder string) error {
			if err := os.Rename(folder, filepath.Dir(folder)+"-old"); err != nil {
				return err
			}
			return os.Mkdir(folder, 0o700)
		},
		"what is in it": func(folder string) error {
			for _, name := range []string{drafts, entries, packs, due, busy, "lock"} {
				if err := os.RemoveAll(filepath.Join(folder, name)); err != nil {
					return err
				}
			}
			return nil
		},
		"the drafts": func(folder string) error { return os.RemoveAll(filepath.Join(folder, drafts)) },
		"the packs":  func(folder string) error { return os.RemoveAll(filepath.Join(folder, packs)) },
		"the locks":  func(folder string) error { return os.RemoveAll(filepath.Join(folder, busy)) },
		"the marker": func(folder string) error { return os.RemoveAll(filepath.Join(folder, due)) },
	} {
		for verb, finishes := range map[string]bool{"keep": false, "finish": true} {
			t.Run(claim+", "+verb, func(t *testing.T) {
				t.Parallel()
				folder := newFolder(t)
				j := open(t, folder)
				keep(t, j, planned("one", "2026-03-28"))
				if err := vanish(folder); err != nil {
					t.Fatal(err)
				}
				if err := j.Sync(); err != nil {
					t.Error(err)
				}
				do, in := j.Keep, drafts
				if finishes {
					do, in = j.Finish, entries
				}
				if err := do(planned("two", "2026-04-04")); err != nil {
					t.Fatal(err)
				}
				id := j.walk.id
				if _, err := open(t, folder).Resume(id); err == nil {
					t.Error("another session can have it too")
				}
				if err := j.Close(); err != nil {
					t.Error(err)
				}
				holds(t, folder, fileOf(in, id), builtinPack(), marker("2026-04-04", id))
				if got := saidIn(t, Open(folder, nil, noon), id); got != "two" {
					t.Errorf("it says %q, want two", got)
				}
			})
		}
	}
}

func TestAFolderThatVanishesWhileItIsWrittenIsMadeAnew(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	id := keep(t, j, said("one"))
	j.clock = func() time.Time { // asked when all is ready to write
		j.clock = noon
		if err := os.RemoveAll(folder); err != nil {
			t.Error(err)
		}
		return noon()
	}
	keep(t, j, said("two"))
	j.Close()
	holds(t, folder, fileOf(drafts, id), builtinPack())
	if got := saidIn(t, Open(folder, nil, noon), id); got != "two" {
		t.Errorf("it says %q", got)
	}
}

func TestAFolderThatVanishedIsErasedAndClosed(t *testing.T) {
	t.Parallel()
	for verb, leaves := range map[string]func(*Journal) error{"erase": (*Journal).Erase, "close": (*Journal).Close} {
		folder := newFolder(t)
		j := open(t, folder)
		keep(t, j, said("one"))
		if err := os.RemoveAll(folder); err != nil {
			t.Fatal(err)
		}
		if err := leaves(j); err != nil {
			t.Errorf("%s: %v", verb, err)
		}
		gone(t, folder)
	}
}

// leave makes files that a killed session has left.
func leave(t *testing.T, folder string, files map[string][]byte) {
	t.Helper()
	for name, data := range files {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
