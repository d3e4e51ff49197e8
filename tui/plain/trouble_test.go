package plain

import (
	"errors"
	"strings"
	"testing"

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
func (d *disk) Past() ([]coach.Kept, error)      { return nil, nil }
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
