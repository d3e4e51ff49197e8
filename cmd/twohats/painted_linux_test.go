package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"twohats/cmd/twohats/internal/journal"
)

func TestEveryFirstPageIsPaintedAsItIsDrawn(t *testing.T) {
	t.Parallel()
	folder, _ := oneKept(t, finished)
	if err := journal.Open(folder, nil, time.Now).Encrypt("bread"); err != nil {
		t.Fatal(err)
	}
	walk := func(env string, args ...string) *exec.Cmd {
		cmd := exec.Command(os.Args[0], args...)
		cmd.Env = []string{asProgram + "=1", "TERM=xterm-256color", "LANG=en_US.UTF-8", "HOME=" + t.TempDir(), env}
		return cmd
	}
	for claim, test := range map[string]struct {
		cmd  *exec.Cmd
		says string
	}{
		"the welcome":              {walk(""), "a few questions on each"},
		"without colours":          {walk("NO_COLOR=1"), "a few questions on each"},
		"in 16 colours":            {walk("TERM=xterm"), "a few questions on each"},
		"in ASCII":                 {walk("", "--ascii"), "a few questions on each"},
		"a text to write":          {walk("", "--form", "quick"), "In one line"},
		"a locked journal":         {walk("TWOHATS_DATA=" + folder), "locked"},
		"the picture of a room":    {walk("", "group", "--sample"), "an invented room"},
		"a workshop's first place": {newWorkshop(t), "This place is free"},
	} {
		t.Run(claim, func(t *testing.T) {
			t.Parallel()
			w := wired(t, test.cmd)
			if err := w.until(test.says); err != nil {
				t.Fatal(err)
			}
			w.wrote(ansi.ResetModeSynchronizedOutput)
			all := w.all()
			painted, _, _ := strings.Cut(all, ansi.SetModeSynchronizedOutput)
			drawn, _, _ := strings.Cut(all, ansi.ResetModeSynchronizedOutput)
			if got, want := looks(painted), looks(drawn); got != want || !strings.Contains(got, test.says) {
				t.Errorf("painted is\n%s\nand drawn\n%s", got, want)
			}
		})
	}
}

// wrote waits until some bytes were written.
func (w *wire) wrote(bytes string) {
	w.t.Helper()
	if !w.waitsFor(patience, func() bool { return strings.Contains(string(w.written), bytes) }) {
		w.t.Fatalf("%q was not written: %q", bytes, w.all())
	}
}

func TestTheShellsScreenComesBackAsItWas(t *testing.T) {
	t.Parallel()
	cmd := exec.Command(os.Args[0], "--no-journal")
	cmd.Env = []string{asProgram + "=1", "TERM=xterm-256color", "LANG=en_US.UTF-8", "HOME=" + t.TempDir()}
	d := attend(t, cmd, 80, 24)
	d.sees("a few questions on each").presses("esc")
	d.leaves(0)
	d.waits("the shell's screen", func() bool { return strings.HasPrefix(d.drawn(), "what stood here before") })
	if got, want := d.text(), strings.Repeat("what stood here before ", 23); strings.TrimSpace(got) != strings.TrimSpace(want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if at := d.screen.CursorPosition(); at.X != 0 || at.Y != 23 {
		t.Errorf("the cursor is at %v, want it in the last row", at)
	}
	if d.modes() != d.before {
		t.Error("the terminal's modes have changed")
	}
}
