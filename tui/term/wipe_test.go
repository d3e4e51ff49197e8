//go:build unix

package term

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// wipes returns what Wipe writes.
func wipes(t *testing.T) string {
	t.Helper()
	f := newFake(t, silent, 80, 24)
	s := &session{fake: f, t: t}
	if err := Wipe(screenOf(f)); err != nil {
		t.Fatal(err)
	}
	s.shellIsBack()
	out, _ := f.written()
	out, _, _ = strings.Cut(out, "\r\nthe shell is back")
	return out
}

// everywhere returns what an emulated terminal shows, and what can be scrolled back to.
func everywhere(e *vt.Emulator) string {
	var all strings.Builder
	for y := range e.ScrollbackLen() {
		for x := range e.Width() {
			if c := e.ScrollbackCellAt(x, y); c != nil {
				all.WriteString(c.Content)
			}
		}
	}
	all.WriteString(e.String())
	return strings.TrimSpace(all.String())
}

func TestNothingIsLeftOnAWipedScreen(t *testing.T) {
	t.Parallel()
	wipe := wipes(t)
	lines := strings.Repeat("a line of the shell\r\n", 50)
	for where, drawn := range map[string]string{
		"on the alternate screen":                    lines + "\x1b[?1049h\x1b[Hthe answers",
		"on the main screen":                         lines + "\x1b[Hthe answers",
		"scrolled off the main screen":               "the answers\r\n" + lines,
		"cleared on the main screen":                 lines + "the answers\x1b[2J",
		"in the middle of a sequence that broke off": lines + "\x1b[Hthe answers\x1b]8;;http",
	} {
		e := vt.NewEmulator(80, 24)
		e.WriteString(drawn)
		e.WriteString(wipe)
		if got := everywhere(e); got != "" {
			t.Errorf("%s: left is %q", where, got)
		}
		bare := vt.NewEmulator(80, 24)
		bare.WriteString(drawn)
		if !strings.Contains(everywhere(bare), "the answers") {
			t.Errorf("%s: without the wipe all is well: mend this test", where)
		}
	}
}

func TestAWipeUndoesEveryModeAndLeavesTheTitle(t *testing.T) {
	t.Parallel()
	set := "\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[?1004h\x1b[?1002h\x1b[?1003h\x1b[?1006h\x1b[?2026h\x1b[?2027h\x1b[>1u\x1b[>4;2m"
	wipe := wipes(t)
	if got := modes(set + wipe); len(got) != 0 {
		t.Errorf("still set are %v", got)
	}
	if got := modes(set); len(got) == 0 {
		t.Error("without the wipe nothing is set: mend this test")
	}
	if at := strings.Index(wipe, ansi.ResetModeAltScreenSaveCursor); at < 0 || !strings.HasSuffix(wipe, "\x1b[3J") {
		t.Errorf("what can be scrolled back to is not cleared last: %q", wipe)
	}
	for _, title := range []string{"\x1b]0;", "\x1b]1;", "\x1b]2;", "\x1b[22;", "\x1b[23;"} {
		if strings.Contains(wipe, title) {
			t.Errorf("it touches the title: %q", wipe)
		}
	}
}
