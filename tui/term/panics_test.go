//go:build unix

package term

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
)

func TestAPanicEndsInAnErrorAndARestoredTerminal(t *testing.T) {
	t.Parallel()
	for key, where := range map[string]string{"u": "Update", "v": "View", "c": "command", "b": "Batch", "s": "Sequence"} {
		t.Run(where, func(t *testing.T) {
			t.Parallel()
			end := "ended 1 panic: boom in " + key
			panicked := func(cures setting) (s *session, sprayed bool) {
				s = start(t, newFake(t, answering, 80, 24), cures)
				s.hears("settled")
				s.types(key)
				if code := s.leaves(); code != 1 {
					t.Errorf("it leaves with %d, want 1\n%s", code, s.story())
				}
				return s, s.stderr.Len() > 0
			}
			if s, sprayed := panicked(but()); !s.heard(end) || sprayed || s.changed() != "" {
				t.Errorf("want %q, got\n%s\non stderr:\n%s\nchanged: %q", end, s.story(), &s.stderr, s.changed())
			}
			if s, sprayed := panicked(but("panics")); s.heard(end) && !sprayed {
				t.Error("without the cure all is well: drop the cure or mend this test")
			}
		})
	}
}

func TestAPanicKeepsItsValue(t *testing.T) {
	c := &catcher{}
	c.try(func() { panic(fs.ErrNotExist) }, func() {})
	err := error(c.first.Load())
	if !errors.Is(err, fs.ErrNotExist) || !strings.Contains(string(c.first.Load().Stack), t.Name()) {
		t.Errorf("%v has lost its value or its stack", err)
	}
}
