package journal

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
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

// open returns a journal for the built-in pack, let go of at the end of the test.
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

// tree returns the paths of all files and folders below one, sorted.
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
	if past, err := j.List(); len(past) > 0 || err != nil {
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
