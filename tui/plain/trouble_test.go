package plain

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"time"

	"twohats/content/coach"
	"twohats/tui"
)

// A disk is a journal that can keep nothing for a while.
type disk struct {
	tui.Journal      // of which nothing else is asked
	fullFrom, fullTo int
	kept, erased     int
}

func (d *disk) Keep(coach.Record) error {
	if d.kept++; d.kept >= d.fullFrom && d.kept < d.fullTo {
		return errors.New("no space left on device")
	}
	return nil
}
func (d *disk) Finish(record coach.Record) error { return d.Keep(record) }
func (d *disk) Erase() error                     { d.erased++; return nil }
func (d *disk) Sync() error                      { return nil }
func (d *disk) List() ([]coach.Kept, error)      { return nil, nil }
func (d *disk) Locked() bool                     { return false }

func TestThatAnswersAreKeptAgainIsSaid(t *testing.T) {
	const unsaved, again, lost = "Not saved: no space left on device.", "Saved again: all that you answered is kept now.", "What could not be saved is lost."
	for claim, c := range map[string]struct {
		disk  disk
		times map[string]int
	}{
		"never":                   {disk{}, map[string]int{unsaved: 0, again: 0, lost: 0}},
		"from the first":          {disk{fullFrom: 1, fullTo: 1000}, map[string]int{unsaved: 0, again: 0, lost: 1}},
		"from the third":          {disk{fullFrom: 3, fullTo: 1000}, map[string]int{unsaved: 0, again: 0, lost: 1}},
		"from the third to fifth": {disk{fullFrom: 3, fullTo: 5}, map[string]int{unsaved: 0, again: 1, lost: 0}},
	} {
		said, _ := heardFrom(t, "Bread\n\n"+strings.Repeat("3\n", 4)+"x\nback\n4\n0\nhelp\nskip\n", func(o *tui.Options, _ *Options) { o.Journal = &c.disk })
		for text, times := range c.times {
			if got := strings.Count(said, text); got != times {
				t.Errorf("full %s: %q is said %d times, want %d:\n%s", claim, text, got, times, said)
			}
		}
	}
}

func TestTheWordToStopErasesNothing(t *testing.T) {
	for claim, c := range map[string]struct {
		lines  string
		disk   disk
		erased int
	}{
		"where it asks whether to erase": {"Bread\nquit\n4\nquit\nquit\n", disk{}, 0},
		"where nothing could be saved":   {"Bread\nquit\nquit\nquit\nquit\n", disk{fullFrom: 1, fullTo: 1000}, 0},
		"but to choose it does":          {"Bread\nquit\n4\n2\n", disk{}, 1},
	} {
		said, _ := heardFrom(t, c.lines, func(o *tui.Options, _ *Options) { o.Journal = &c.disk })
		if asks := strings.Contains(said, "Choose one of these.\n"); c.disk.erased != c.erased || asks != (c.erased == 0) {
			t.Errorf("%s: erased %d times, want %d:\n%s", claim, c.disk.erased, c.erased, said)
		}
	}
}

// An erased journal keeps no look back at the plan of its one walk: first the disk is full, then
// the walk is gone.
type erased struct {
	disk
	entry coach.Entry
	fails int
}

func (e *erased) List() ([]coach.Kept, error)      { return []coach.Kept{e.entry.Kept}, nil }
func (e *erased) Read(string) (coach.Entry, error) { return e.entry, nil }
func (e *erased) Revise(string, *coach.Plan) error {
	if e.fails--; e.fails < 0 {
		return fs.ErrNotExist
	}
	return errors.New("no space left on device")
}

func TestACheckInOfAnErasedWalkIsNotSaidToBeSavedAgain(t *testing.T) {
	kept := coach.Kept{ID: "one", Begun: time.Date(2026, 2, 16, 14, 0, 0, 0, time.UTC), Due: "2026-03-02"}
	for claim, lines := range map[string]string{
		"a line":        "1\nIt was easy\nAna\n1\n",
		"several lines": "1\n.\nIt was\neasy\n.\n.\nAna\n.\n1\n",
	} {
		for fails := range 4 {
			record := coach.Record{Plan: &coach.Plan{When: "it rains", Will: "read", Due: kept.Due}}
			said, _ := heardFrom(t, lines, func(o *tui.Options, _ *Options) {
				o.Depth, o.Journal = "", &erased{entry: coach.Entry{Kept: kept, Pack: o.Pack, Record: record}, fails: fails}
			})
			for text, times := range map[string]int{"is no longer there": 1, "could not be saved": 0, "Saved again": 0, "Two Hats helps": 1} {
				if got := strings.Count(said, text); got != times {
					t.Errorf("%s, behind %d failures: %q is said %d times, want %d:\n%s", claim, fails, text, got, times, said)
				}
			}
		}
	}
}
