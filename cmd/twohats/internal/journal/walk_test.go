package journal

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

func TestADraftIsReadAsItWasKept(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	record := full()
	j := open(t, folder)
	keep(t, j, said("not yet"))
	id := keep(t, j, record)
	for who, j := range map[string]*Journal{"the same session": j, "another": open(t, folder)} {
		entry, err := j.Read(id)
		if err != nil {
			t.Fatalf("%s: %v", who, err)
		}
		if !reflect.DeepEqual(entry.Record, record) {
			t.Errorf("%s: got %+v\nwant %+v", who, entry.Record, record)
		}
		want := coach.Kept{ID: id, Begun: noon(), Draft: true, Own: who != "another", Busy: who == "another", Due: "2026-03-28"}
		if !sameKept(entry.Kept, want) || !entry.Saved.Equal(noon()) {
			t.Errorf("%s: got %+v, saved %v", who, entry.Kept, entry.Saved)
		}
		if pack, _ := content.Builtin("en"); !reflect.DeepEqual(entry.Pack, pack) {
			t.Errorf("%s: the pack is another", who)
		}
		if past, err := j.List(); err != nil || len(past) != 1 || !sameKept(past[0], want) {
			t.Errorf("%s: past %+v, %v", who, past, err)
		}
	}
}

func sameKept(a, b coach.Kept) bool {
	same := a.Begun.Equal(b.Begun) && a.Begun.Format(time.RFC3339) == b.Begun.Format(time.RFC3339)
	a.Begun, b.Begun = time.Time{}, time.Time{}
	return same && a == b
}

func TestAWalkIsADraftOrAnEntryAndNeverBoth(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	for n, step := range []struct {
		do func(coach.Record) error
		in string
	}{
		{j.Keep, drafts}, {j.Finish, entries}, {j.Finish, entries}, {j.Keep, drafts},
		{j.Keep, drafts}, {j.Finish, entries}, {j.Keep, drafts}, {j.Finish, entries},
	} {
		text := strings.Repeat("x", n+1)
		if err := step.do(said(text)); err != nil {
			t.Fatal(err)
		}
		id := j.walk.id
		holds(t, folder, append(
			slices.DeleteFunc(tree(t, folder), func(name string) bool {
				return strings.HasPrefix(name, drafts+"/") || strings.HasPrefix(name, entries+"/")
			}),
			fileOf(step.in, id))...)
		if got := saidIn(t, j, id); got != text {
			t.Errorf("step %d: got %q, want %q", n, got, text)
		}
	}
	j.Close()
	holds(t, folder, fileOf(entries, must(j.Find(""))), builtinPack())
}

func TestFinishingAtOnceIsAnEntry(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	id := finish(t, j, said("bread"))
	j.Close()
	holds(t, folder, fileOf(entries, id), builtinPack())
}

func TestAfterCloseAnotherWalkBegins(t *testing.T) {
	t.Parallel()
	j := open(t, newFolder(t))
	first := keep(t, j, said("one"))
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	second := keep(t, j, said("two"))
	if first == second || saidIn(t, j, first) != "one" || saidIn(t, j, second) != "two" {
		t.Errorf("%s and %s say %q and %q", first, second, saidIn(t, j, first), saidIn(t, j, second))
	}
}

func TestAResumedWalkIsKeptInItsPlace(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	id := keep(t, j, said("one"))
	j.Close()

	later := open(t, folder)
	later.clock = func() time.Time { return noon().Add(26 * time.Hour) }
	entry, err := later.Resume(id)
	if err != nil || entry.Record.Answers[content.MissionID].Text != "one" {
		t.Fatalf("got %+v, %v", entry.Record, err)
	}
	if got := finish(t, later, said("two")); got != id {
		t.Errorf("kept as %s, want %s", got, id)
	}
	entry, err = later.Read(id)
	if err != nil || !entry.Begun.Equal(noon()) || !entry.Saved.Equal(noon().Add(26*time.Hour)) || entry.Draft {
		t.Errorf("got %+v, saved %v, %v", entry.Kept, entry.Saved, err)
	}
}

func TestResumingAnotherWalkLetsGoOfTheFormer(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j, other := open(t, folder), open(t, folder)
	first := keep(t, j, said("one"))
	second := keep(t, other, said("two"))
	if _, err := j.Resume(second); !errors.Is(err, ErrBusy) {
		t.Fatalf("got %v, want ErrBusy", err)
	}
	if got := keep(t, j, said("one more")); got != first {
		t.Errorf("after a resume that failed %s is kept, want %s", got, first)
	}
	other.Close()
	if _, err := j.Resume(second); err != nil {
		t.Fatal(err)
	}
	if slices.Contains(tree(t, folder), busy+"/"+first) {
		t.Error("the lock of the former walk is left")
	}
	if _, err := other.Resume(first); err != nil {
		t.Errorf("the former walk is still held: %v", err)
	}
	if _, err := j.Resume(second); err != nil {
		t.Errorf("resumed again: %v", err)
	}
}
