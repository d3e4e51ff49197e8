package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content"
	"twohats/content/coach"
)

func TestAPlanThatIsNotKeptFailsAtTheEndUnlessItsWalkIsGone(t *testing.T) {
	for claim, c := range map[string]struct {
		then func(j *noted, id string, mend func()) error
		left bool
	}{
		"it stays unkept":            {func(*noted, string, func()) error { return nil }, true},
		"another walk is kept":       {func(j *noted, _ string, _ func()) error { return j.Keep(someRecord()) }, true},
		"it is kept after all":       {func(j *noted, id string, mend func()) error { mend(); return j.Revise(id, nil) }, false},
		"its walk is gone meanwhile": {func(j *noted, id string, mend func()) error { mend(); return gone(j, id) }, false},
	} {
		t.Run(claim, func(t *testing.T) {
			folder := t.TempDir()
			id, err := keepWalk(folder, planned, time.Date(2026, 1, 20, 12, 0, 0, 0, time.UTC))
			if err != nil {
				t.Fatal(err)
			}
			j := &noted{Journal: journal.Open(folder, content.Source("en"), time.Now)}
			mend := spoil(t, filepath.Join(folder, "entries", id+".json"))
			if err := j.Revise(id, nil); err == nil {
				t.Fatal("a plan was kept in a walk that cannot be read")
			}
			if err := c.then(j, id, mend); err != nil {
				t.Fatal(err)
			}
			if err := j.Close(); (err != nil) != c.left {
				t.Errorf("at the end it returns %v", err)
			}
		})
	}
}

// gone removes a walk, and has its plan kept, which cannot be.
func gone(j *noted, id string) error {
	if err := j.Remove(id); err != nil {
		return err
	}
	_ = j.Revise(id, nil)
	return nil
}

// spoil makes a file unreadable for the journal until it is mended.
func spoil(t *testing.T, path string) (mend func()) {
	t.Helper()
	was, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	write := func(data []byte) {
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write([]byte("rubbish"))
	return func() { write(was) }
}

func someRecord() coach.Record {
	pack, _ := content.Builtin("en")
	record := coach.Start(pack, coach.Quick).Record()
	record.Answers[content.MissionID] = coach.Answer{Text: "Bread"}
	return record
}
