package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// What a person names on a screen is saved as what a shell hands to -o.
func TestAFileThatCannotBeMadeSaysWhatToDo(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	mine := filepath.Join(folder, "mine.md")
	if err := os.WriteFile(mine, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		filepath.Join(folder, "fresh") + "/":    filepath.Join(folder, "fresh") + "/ names a folder: add the name of a file",
		folder + "/":                            folder + "/ names a folder: add the name of a file",
		mine + "/":                              mine + "/ names a folder: add the name of a file",
		filepath.Join(folder, "none", "x.md"):   "there is no folder " + filepath.Join(folder, "none") + " for x.md: make it, or choose another place",
		filepath.Join(mine, "x.md"):             mine + " is no folder: choose another place for x.md",
		filepath.Join(folder, "a\x00b", "x.md"): "",
	} {
		_, err := program{}.save(name, func(io.Writer) error { return nil })
		if err == nil || want != "" && err.Error() != want {
			t.Errorf("%q: got %v, want %s", name, err, want)
		}
	}
	if _, err := (program{}).save(mine, nil); !errors.Is(err, fs.ErrExist) {
		t.Errorf("what is there: got %v, want fs.ErrExist", err)
	}
	if left, _ := os.ReadDir(folder); len(left) != 1 {
		t.Errorf("there is %v, want mine.md alone", left)
	}
}
