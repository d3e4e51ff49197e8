//go:build unix

package main

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func TestWhatAPackWouldBeWaitedForIsRefused(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip("no pipes can be made here:", err)
	}
	for _, name := range []string{pipe, os.DevNull} {
		_, err := program{}.packSource(name)
		want := misuse{name + " is no file", "save the pack to a file, and name that"}
		if !errors.Is(err, want) {
			t.Errorf("got %v, want %v", err, want)
		}
	}
}

func TestAPackThatMayNotBeReadIsSaid(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may read everything")
	}
	name := filepath.Join(t.TempDir(), "shut.yaml")
	if err := os.WriteFile(name, nil, 0); err != nil {
		t.Fatal(err)
	}
	_, err := program{}.packSource(name)
	if want := "open " + name + ": you have no right to it: give yourself the right, or name a copy that can be read"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}
