//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestLeavingSaysInOneLineHowToGoOn(t *testing.T) {
	t.Parallel()
	answered := func(p *person) *person {
		return p.sees("In one line").types("Bread").presses("enter", "enter", "4").sees("2 of")
	}
	saved := func(p *person) {
		answered(p).presses("ctrl+c").sees("all of it kept").writes("\x03")
	}
	folder := filepath.Join(t.TempDir(), "my data")
	for claim, test := range map[string]struct {
		p    *person
		goes func(*person)
		want string
	}{
		"a draft":                   {start(t, 80, 24, "--form", "quick"), saved, "Kept. twohats goes on where you were."},
		"a draft in another folder": {startIn(t, folder, "--form", "quick"), saved, "Kept. TWOHATS_DATA='" + folder + "' twohats goes on where you were."},
		"a finished walk": {start(t, 80, 24, "--form", "quick"), func(p *person) {
			p.sees("In one line").answers("testdata/quick.answers").sees("20 dots").presses("ctrl+c").sees("Save and leave").writes("\x03")
		}, "Kept. twohats looks back at it."},
		"what is erased": {start(t, 80, 24, "--form", "quick"), func(p *person) {
			answered(p).presses("ctrl+c").sees("Leave and erase").presses("4").sees("Leave, and erase").presses("2").confirms()
		}, ""},
		"what nothing keeps": {start(t, 80, 24, "--form", "quick", "--no-journal"), func(p *person) {
			answered(p).presses("ctrl+c").sees("Leave and erase").presses("3").sees("Leave, and erase").presses("2").confirms()
		}, ""},
		"before anything is answered": {start(t, 80, 24, "--form", "quick"), func(p *person) {
			p.sees("In one line").presses("ctrl+c").sees("Do you want to leave").presses("2")
		}, ""},
	} {
		t.Run(claim, func(t *testing.T) {
			t.Parallel()
			test.goes(test.p)
			test.p.leaves(0)
			if test.want != "" {
				test.p.sees(test.want)
			} else if test.p.rests(); strings.Contains(test.p.text(), "Kept") {
				t.Errorf("it says: %s", test.p.text())
			}
		})
	}
}

func TestAReadOnlyDiskIsSaidBeforeAPassphraseIsAskedFor(t *testing.T) {
	t.Parallel()
	disk := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk).CombinedOutput(); err != nil {
		t.Skipf("no disk can be mounted: %v, %s", err, out)
	}
	t.Cleanup(func() { exec.Command("umount", "-l", disk).Run() })
	folder := filepath.Join(disk, "data")
	if _, err := keepWalk(folder, finished, theDay()); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("mount", "-o", "remount,ro", disk).CombinedOutput(); err != nil {
		t.Fatalf("%v, %s", err, out)
	}
	p := startIn(t, folder, "lock")
	p.sees("twohats: lock the journal: " + folder + ": the disk can only be read: make it writable").leaves(1)
	if strings.Contains(p.text(), askedNew) {
		t.Errorf("a passphrase was asked for: %s", p.text())
	}
}

// The folder of the journal is none: every answer is refused, and the walk goes on.
func TestScreensThatKeepNothingEndInAnError(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	p := startIn(t, file, "--form", "quick").sees("In one line").types("Bread").presses("enter").sees("Not saved: a file stands where a folder should be")
	p.presses("ctrl+c").sees("What could not be saved is lost then").presses("3").sees("No, go on").presses("2").confirms()
	p.leaves(1)
	p.sees("twohats: keep the walk: " + file + ": a file stands where a folder should be: set TWOHATS_DATA to another folder")
}
