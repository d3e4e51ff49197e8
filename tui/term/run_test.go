//go:build unix

package term

import (
	"errors"
	"os"
	"strings"
	"testing"
)

func TestNoColorIsLeftToTheModel(t *testing.T) {
	t.Parallel()
	for _, m := range []mood{answering, silent, late} {
		t.Run(string(m), func(t *testing.T) {
			t.Parallel()
			coloured := func(cures setting) bool {
				s := start(t, newFake(t, m, 80, 24), cures, env("NO_COLOR=1"))
				s.sees("red")
				s.types("q")
				s.leaves()
				s.shellIsBack()
				out, _ := s.written()
				return strings.Contains(out, "\x1b[38;") || strings.Contains(out, "\x1b[31m")
			}
			if !coloured(but()) {
				t.Error("with the cure there are no colours: a code could not be read")
			}
			if coloured(but("own profile", "painted")) {
				t.Error("without the cure all is well: drop the cure or mend this test")
			}
		})
	}
}

func TestEachCureWorksWithoutTheOthers(t *testing.T) {
	t.Parallel()
	for _, c := range Cures(Screen{}) {
		t.Run(c.Name, func(t *testing.T) {
			t.Parallel()
			s := start(t, newFake(t, answering, 80, 24), only(c.Name))
			s.sees("red")
			s.types("q")
			if code := s.leaves(); code != 0 || s.changed() != "" {
				t.Errorf("it leaves with %d, and %q changed", code, s.changed())
			}
		})
	}
}

// A long while and a short one write the same.
func TestNothingIsWrittenWhileNothingHappens(t *testing.T) {
	t.Parallel()
	writtenBy := func(key string) string {
		s := start(t, newFake(t, silent, 80, 24)) // answers change how a frame is written
		s.sees("\x1b[c")
		s.hears("settled")
		before, _ := s.written()
		s.types(key)
		s.sees("tick")
		s.types("q")
		s.leaves()
		s.shellIsBack()
		out, _ := s.written()
		return strings.TrimPrefix(out, before)
	}
	if short, long := writtenBy("t"), writtenBy("T"); long != short {
		t.Errorf("over a long while it writes\n%q\nover a short one\n%q", long, short)
	}
}

func TestRunWantsATerminal(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	if code, err := Run(probe{}, Screen{In: r, Out: w}); code != 2 || !errors.Is(err, ErrNoTerminal) {
		t.Errorf("got %d, %v; want 2, %v", code, err, ErrNoTerminal)
	}
	if (Screen{}).IsTerminal() {
		t.Error("no files are taken for a terminal")
	}
}
