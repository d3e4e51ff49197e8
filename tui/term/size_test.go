//go:build unix

package term

import (
	"strings"
	"testing"

	"github.com/creack/pty"
)

func TestATypedSizeChangesNothing(t *testing.T) {
	t.Parallel()
	for _, m := range []mood{answering, silent, late} {
		t.Run(string(m), func(t *testing.T) {
			t.Parallel()
			if size, drawn := afterATypedSize(t, m, but()); size != "size 80x24" || !drawn {
				t.Errorf("with the cure the model hears %q, 60 cells drawn: %v; want 80x24, true", size, drawn)
			}
			if size, drawn := afterATypedSize(t, m, but("real size")); size == "size 80x24" || drawn {
				t.Error("without the cure all is well: drop the cure or mend this test")
			}
		})
	}
}

// afterATypedSize returns the last size the model has heard of, and whether 60 cells in a row could
// be drawn then.
func afterATypedSize(t *testing.T, m mood, cures setting) (size string, drawn bool) {
	t.Helper()
	s := start(t, newFake(t, m, 80, 24), cures)
	s.hears("settled")
	s.types("\x1b[8;1;1tm")
	s.hears("key m")
	s.types("q")
	s.leaves()
	lines, _ := s.said()
	for _, l := range lines {
		if strings.HasPrefix(l, "size ") {
			size = l
		}
	}
	s.shellIsBack()
	out, _ := s.written()
	return size, strings.Contains(out, strings.Repeat("m", 60))
}

func TestARealChangeOfSizeComesThrough(t *testing.T) {
	t.Parallel()
	s := start(t, newFake(t, answering, 80, 24), controlled)
	s.hears("settled") // by when it listens
	if err := pty.Setsize(s.slave, &pty.Winsize{Cols: 50, Rows: 20}); err != nil {
		t.Fatal(err)
	}
	s.hears("size 50x20")
}

func TestATerminalThatCannotTellItsSizeHas80By24(t *testing.T) {
	f := newFake(t, silent, 0, 0)
	if w, h := Size(f.slave); w != 80 || h != 24 {
		t.Errorf("got %d by %d, want 80 by 24", w, h)
	}
}
