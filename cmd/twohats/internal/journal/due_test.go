package journal

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"testing/synctest"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

func TestADayIsMarkedWhileThePlanHasOne(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	for _, step := range []struct {
		do  func(coach.Record) error
		day string
	}{
		{j.Keep, ""}, {j.Keep, "2026-03-28"}, {j.Keep, "2026-03-28"}, {j.Finish, "2026-04-11"},
		{j.Finish, ""}, {j.Keep, "2026-03-21"}, {j.Finish, "2026-03-28"},
	} {
		if err := step.do(planned("bread", step.day)); err != nil {
			t.Fatal(err)
		}
		marks(t, folder, j.walk.id, step.day)
		if past, err := open(t, folder).List(); err != nil || past[0].Due != step.day {
			t.Errorf("past: %+v, %v, want %q", past, err, step.day)
		}
	}
}

// marks wants one day to be marked for a walk, or none.
func marks(t *testing.T, folder, id, day string) {
	t.Helper()
	var want []string
	if day != "" {
		want = []string{day + "_" + id}
	}
	if got := tree(t, filepath.Join(folder, due)); !reflect.DeepEqual(got, want) {
		t.Errorf("marked is %v, want %v", got, want)
	}
}

func TestADayThatIsNoneIsNotMarked(t *testing.T) {
	t.Parallel()
	for _, day := range []string{"soon", "../../2026-03-28", "2026-02-30", "2026-3-28", "2026-03-28/x"} {
		folder := newFolder(t)
		j := open(t, folder)
		id := keep(t, j, planned("bread", day))
		marks(t, folder, id, "")
		if entry, err := j.Read(id); err != nil || entry.Due != "" || entry.Record.Plan.Due != day {
			t.Errorf("%q: read %+v, %v", day, entry, err)
		}
		holds(t, filepath.Dir(folder), "twohats/busy/"+id, "twohats/busy", "twohats/drafts/"+id+".json", "twohats/drafts", "twohats/lock", "twohats/packs", "twohats/"+builtinPack())
	}
}

func TestRevisingChangesThePlanAndNothingElse(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	record := full()
	id := finish(t, j, record)
	j.Close()
	for _, plan := range []*coach.Plan{
		{When: "it rains", Will: "call", Due: "2026-04-30", CheckIns: []coach.CheckIn{{On: "2026-03-28", Went: coach.Partly, Then: coach.Change}}},
		{When: "it rains", Will: "call"},
		nil,
		{Due: "2026-04-02"},
	} {
		if err := j.Revise(id, plan); err != nil {
			t.Fatal(err)
		}
		want := record
		want.Plan = plan
		entry, err := j.Read(id)
		if err != nil || !reflect.DeepEqual(entry.Record, want) || entry.Draft {
			t.Errorf("got %+v, %v\nwant %+v", entry, err, want)
		}
		day := dueOf(want)
		marks(t, folder, id, day)
		if day == "" {
			holds(t, folder, fileOf(entries, id), builtinPack())
			continue
		}
		holds(t, folder, fileOf(entries, id), builtinPack(), marker(day, id))
	}
	if err := j.Revise(someID, nil); !errors.Is(err, ErrNone) {
		t.Errorf("got %v, want ErrNone", err)
	}
}

func TestThePlanOfTheWalkItselfIsRevisedInPlace(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	id := finish(t, j, planned("bread", "2026-03-28"))
	if err := j.Revise(id, &coach.Plan{Due: "2026-04-02"}); err != nil {
		t.Fatal(err)
	}
	marks(t, folder, id, "2026-04-02")
	finish(t, j, planned("bread", "2026-03-28"))
	marks(t, folder, id, "2026-03-28")
	if past, err := open(t, folder).List(); err != nil || len(past) != 1 || past[0].Draft {
		t.Errorf("past: %+v, %v", past, err)
	}
}

func TestAMarkerThatIsMissingIsMadeAgain(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	id := finish(t, j, planned("bread", "2026-03-28"))
	if err := os.RemoveAll(filepath.Join(folder, due)); err != nil {
		t.Fatal(err)
	}
	other := open(t, folder)
	saidIn(t, other, id)
	if err := other.Close(); err != nil { // while it is busy nothing is healed
		t.Fatal(err)
	}
	marks(t, folder, id, "")
	j.Close()
	saidIn(t, other, id)
	marks(t, folder, id, "") // reading writes nothing
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	marks(t, folder, id, "2026-03-28")
	holds(t, folder, fileOf(entries, id), builtinPack(), marker("2026-03-28", id))
}

func TestHealingNeverWaits(t *testing.T) {
	t.Parallel()
	for claim, hinder := range map[string]func(keeps *Journal) (goOn func() error){
		"the walk is open": func(*Journal) func() error { return func() error { return nil } },
		"the journal is converted": func(keeps *Journal) func() error {
			keeps.Close()
			return must(exclusive(keeps))
		},
	} {
		folder := newFolder(t)
		synctest.Test(t, func(t *testing.T) {
			keeps, reads := open(t, folder), open(t, folder)
			id := finish(t, keeps, planned("bread", "2026-03-28"))
			goOn := hinder(keeps)
			remove(t, folder, marker("2026-03-28", id))
			start := time.Now()
			saidIn(t, reads, id)
			if past, err := reads.List(); err != nil || len(past) != 1 {
				t.Errorf("%s: past: %+v, %v", claim, past, err)
			}
			if took := time.Since(start); took > 0 {
				t.Errorf("%s: it took %v", claim, took)
			}
			if err := goOn(); err != nil {
				t.Error(err)
			}
		})
	}
}

// To heal is to list all that are marked: after each entry read, 10,000 of them took minutes.
func TestReadingHealsNothingBeforeTheJournalIsClosed(t *testing.T) {
	t.Parallel()
	const n = 500
	folder := manyEntries(t, n)
	if err := os.RemoveAll(filepath.Join(folder, due)); err != nil {
		t.Fatal(err)
	}
	data := must(file{noon(), noon(), digest(content.Source("en")), planned("bread", "2026-03-28")}.encode())
	j := open(t, folder)
	past := must(j.List())
	for _, kept := range past {
		put(t, folder, fileOf(entries, kept.ID), string(data))
	}
	for _, kept := range past {
		saidIn(t, j, kept.ID)
	}
	if marked, _ := os.ReadDir(filepath.Join(folder, due)); len(marked) > 0 {
		t.Errorf("%d are marked while others are read", len(marked))
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	if marked := must(os.ReadDir(filepath.Join(folder, due))); len(marked) != n {
		t.Errorf("%d are marked, want %d", len(marked), n)
	}
}
