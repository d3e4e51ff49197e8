package journal

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// noon is when all walks of these tests begin.
func noon() time.Time {
	return time.Date(2026, 3, 14, 12, 0, 0, 0, time.FixedZone("Gießen", 3600))
}

// open gives a journal for the built-in pack, let go of at the end of the test.
func open(t testing.TB, folder string) *Journal {
	j := Open(folder, content.Source("en"), noon)
	t.Cleanup(func() { j.Close() })
	return j
}

// newFolder is a data folder that is not there yet.
func newFolder(t testing.TB) string { return filepath.Join(t.TempDir(), "share", "twohats") }

// said is a record that says one thing.
func said(text string) coach.Record {
	return coach.Record{
		Format: coach.RecordFormat, Pack: "two-hats", Revision: 1, Depth: coach.Quick,
		Answers: map[string]coach.Answer{content.MissionID: {Text: text}},
	}
}

// planned is a record with a plan to look back at.
func planned(text, day string) coach.Record {
	record := said(text)
	record.Plan = &coach.Plan{When: "it rains", Will: "call", Due: day}
	return record
}

// full is a record of a Full walk that was answered to the end.
func full() coach.Record {
	pack, _ := content.Builtin("en")
	record := planned("Bread for the valley", "2026-03-28")
	record.Depth, record.Pack, record.Revision = coach.Full, pack.ID, pack.Revision
	for _, theme := range pack.Themes {
		for _, prompt := range theme.Prompts {
			answer := coach.Answer{Step: 4, Took: 3210 * time.Millisecond}
			switch prompt.Kind {
			case content.Scenario:
				answer = coach.Answer{First: 1, Second: 2, Took: time.Second}
			case content.Open:
				answer = coach.Answer{Text: strings.Repeat("I asked them, and “they” said <yes>. ", 8)}
			}
			record.Answers[prompt.ID] = answer
		}
		for _, check := range theme.Checks {
			record.Answers[check.ID] = coach.Answer{Step: 5, Text: "the letter to the board"}
		}
	}
	return record
}

func keep(t testing.TB, j *Journal, record coach.Record) (id string) {
	t.Helper()
	if err := j.Keep(record); err != nil {
		t.Fatal(err)
	}
	return j.walk.id
}

func finish(t testing.TB, j *Journal, record coach.Record) (id string) {
	t.Helper()
	if err := j.Finish(record); err != nil {
		t.Fatal(err)
	}
	return j.walk.id
}

func saidIn(t testing.TB, j *Journal, id string) string {
	t.Helper()
	entry, err := j.Read(id)
	if err != nil {
		t.Fatal(err)
	}
	return entry.Record.Answers[content.MissionID].Text
}

// tree gives the paths of all files and folders below one, sorted.
func tree(t testing.TB, folder string) (names []string) {
	t.Helper()
	err := filepath.WalkDir(folder, func(path string, _ fs.DirEntry, err error) error {
		if path != folder && err == nil {
			names = append(names, filepath.ToSlash(strings.TrimPrefix(path, folder+string(filepath.Separator))))
		}
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return names
}

// holds wants a folder to hold just these files, in their folders.
func holds(t testing.TB, folder string, files ...string) {
	t.Helper()
	want := []string{}
	for _, file := range files {
		want = append(want, file)
		if at := strings.Index(file, "/"); at > 0 {
			want = append(want, file[:at])
		}
	}
	slices.Sort(want)
	want = slices.Compact(want)
	got := tree(t, folder)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("in the folder:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func gone(t testing.TB, folder string) {
	t.Helper()
	if _, err := os.Lstat(folder); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%s is there (%v), with:\n%s", folder, err, strings.Join(tree(t, folder), "\n"))
	}
}

func builtinPack() string { return packFile(digest(content.Source("en"))) }

func TestLookingMakesNothing(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	if past, err := j.Past(); len(past) > 0 || err != nil {
		t.Errorf("past: %v, %v", past, err)
	}
	if _, err := j.Read("20260314-110000-aaaa"); !errors.Is(err, ErrNone) {
		t.Errorf("read: %v", err)
	}
	if _, err := j.Resume("20260314-110000-aaaa"); !errors.Is(err, ErrNone) {
		t.Errorf("resume: %v", err)
	}
	if _, err := j.Find(""); !errors.Is(err, ErrNone) {
		t.Errorf("find: %v", err)
	}
	if state, err := j.Where(); state != (State{Folder: folder}) || err != nil {
		t.Errorf("where: %+v, %v", state, err)
	}
	if ok, err := j.Unlock("bread"); j.Locked() || !ok || err != nil {
		t.Errorf("unlock: %t, %v", ok, err)
	}
	for verb, err := range map[string]error{
		"sync": j.Sync(), "erase": j.Erase(), "remove all": j.RemoveAll(), "close": j.Close(),
	} {
		if err != nil {
			t.Errorf("%s: %v", verb, err)
		}
	}
	if err := errors.Join(j.Remove("20260314-110000-aaaa"), j.Revise("20260314-110000-aaaa", nil)); !errors.Is(err, ErrNone) {
		t.Errorf("remove and revise: %v", err)
	}
	gone(t, folder)
}

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
		if past, err := j.Past(); err != nil || len(past) != 1 || !sameKept(past[0], want) {
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
	if _, err := other.Resume(first); err != nil {
		t.Errorf("the former walk is still held: %v", err)
	}
	if _, err := j.Resume(second); err != nil {
		t.Errorf("resumed again: %v", err)
	}
}

func TestAnEntryShowsWithThePackItBeganWith(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	before := content.Source("en")
	after := []byte(strings.Replace(string(before), "\ntitle: ", "\ntitle: New ", 1))
	old := open(t, folder)
	id := keep(t, old, said("one"))
	old.Close()

	j := Open(folder, after, noon)
	defer j.Close()
	entry, err := j.Resume(id)
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasPrefix(entry.Pack.Title, "New ") {
		t.Error("the pack is the new one")
	}
	keep(t, j, said("two"))
	j.Close()
	second := keep(t, j, said("three"))
	if entry, err = j.Read(id); err != nil || strings.HasPrefix(entry.Pack.Title, "New ") {
		t.Errorf("kept again it has the new pack, or %v", err)
	}
	if entry, err = j.Read(second); err != nil || !strings.HasPrefix(entry.Pack.Title, "New ") {
		t.Errorf("a walk of the new pack has the old one, or %v", err)
	}
	j.Close()
	holds(t, folder, fileOf(drafts, id), fileOf(drafts, second), packFile(digest(before)), packFile(digest(after)))
}

func TestAPackThatIsGoneOrChangedIsSaid(t *testing.T) {
	t.Parallel()
	for claim, test := range map[string]struct {
		spoil func(path string) error
		want  string
	}{
		"gone":    {os.Remove, "its pack is not there: packs/"},
		"changed": {func(path string) error { return os.WriteFile(path, []byte("rubbish"), 0o600) }, "its pack was changed: packs/"},
	} {
		folder := newFolder(t)
		j := open(t, folder)
		id := keep(t, j, said("one"))
		j.Close()
		if err := test.spoil(filepath.Join(folder, builtinPack())); err != nil {
			t.Fatal(err)
		}
		other := Open(folder, nil, noon)
		if _, err := other.Read(id); err == nil || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), id) {
			t.Errorf("%s: got %v, want %q and the id", claim, err, test.want)
		}
		if got := saidIn(t, open(t, folder), id); got != "one" {
			t.Errorf("%s: whose pack it is reads %q", claim, got)
		}
		keep(t, open(t, folder), said("two"))
		if got := saidIn(t, other, id); got != "one" {
			t.Errorf("%s: kept again, it reads %q", claim, got)
		}
	}
}
