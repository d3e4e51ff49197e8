package report

import (
	"slices"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

func TestNoTwoWalksHaveOneName(t *testing.T) {
	_, words := content.Builtin("en")
	entry := func(moment, id string) coach.Entry {
		e := on(moment, coach.Entry{})
		e.ID = id
		return e
	}
	for claim, c := range map[string]struct {
		entries     []coach.Entry
		full, short []string
	}{
		"a day for each needs no time": {
			[]coach.Entry{entry("2026-12-31 08:30", "b"), entry("2026-12-30 08:30", "a")},
			[]string{"31 December 2026", "30 December 2026"}, []string{"31 Dec 2026", "30 Dec 2026"},
		},
		"two of a day have a time": {
			[]coach.Entry{entry("2026-12-31 09:05", "b"), entry("2026-12-31 08:30", "a")},
			[]string{"31 December 2026, 09:05", "31 December 2026, 08:30"}, []string{"31 Dec 09:05", "31 Dec 08:30"},
		},
		"two of a minute are counted, in whatever order they are given": {
			[]coach.Entry{entry("2026-12-31 09:05", "c"), entry("2026-12-31 08:30", "b"), entry("2026-12-31 08:30", "a")},
			[]string{"31 December 2026, 09:05", "31 December 2026, 08:30 (2)", "31 December 2026, 08:30 (1)"}, []string{"31 Dec 09:05", "31 Dec (2)", "31 Dec (1)"},
		},
		"and so are two of another minute": {
			[]coach.Entry{entry("2026-12-31 08:30", "a"), entry("2026-12-31 08:30", "b"), entry("2026-12-31 09:05", ""), entry("2026-12-31 09:05", "")},
			[]string{"31 December 2026, 08:30 (1)", "31 December 2026, 08:30 (2)", "31 December 2026, 09:05 (3)", "31 December 2026, 09:05 (4)"},
			[]string{"31 Dec (1)", "31 Dec (2)", "31 Dec (3)", "31 Dec (4)"},
		},
	} {
		if full, short := Days(words, c.entries); !slices.Equal(full, c.full) || !slices.Equal(short, c.short) {
			t.Errorf("%s: got %q and %q, want %q and %q", claim, full, short, c.full, c.short)
		}
	}
}
