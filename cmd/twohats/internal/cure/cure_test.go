//go:build unix

package cure

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func TestWhatADiskRefusesIsSaidWithItsCure(t *testing.T) {
	t.Parallel()
	const elsewhere = "choose another place"
	for code, want := range map[syscall.Errno]string{
		syscall.ENOSPC:       "the disk is full: make room on it, or choose another place",
		syscall.EDQUOT:       "your share of the disk is used up: make room in it, or choose another place",
		syscall.EFBIG:        "a file may not be so large here: lift that limit, or choose another place",
		syscall.EROFS:        "the disk can only be read: make it writable, or choose another place",
		syscall.EACCES:       "you have no right to it: give yourself the right, or choose another place",
		syscall.EPERM:        "you have no right to it: give yourself the right, or choose another place",
		syscall.ENOTDIR:      "a file stands where a folder should be: choose another place",
		syscall.EISDIR:       "it is a folder: choose another place",
		syscall.ENOENT:       "it is not there: choose another place",
		syscall.ENAMETOOLONG: "the name is too long: choose a shorter one, or choose another place",
		syscall.EXDEV:        "invalid cross-device link: choose another place",
	} {
		for shape, err := range map[string]error{
			"alone":     code,
			"of a path": &fs.PathError{Op: "open", Path: "/a/b", Err: code},
			"of a link": &os.LinkError{Op: "rename", Old: "a", New: "b", Err: code},
			"wrapped":   fmt.Errorf("keep the walk: %w", &fs.PathError{Op: "write", Path: "x", Err: code}),
		} {
			got := Of(err, elsewhere)
			if got.Error() != want || !errors.Is(got, code) {
				t.Errorf("%v %s: got %q, is it %t; want %q", code, shape, got, errors.Is(got, code), want)
			}
			if again := Of(fmt.Errorf("save x: %w", got), ""); again.Error() != "save x: "+want {
				t.Errorf("%v %s, twice: got %q", code, shape, again)
			}
			if inner := errors.Unwrap(got); inner != nil {
				t.Errorf("%v %s: below it is %q", code, shape, inner)
			}
		}
	}
}

func TestWithoutAnotherWayNothingIsLeftOpen(t *testing.T) {
	t.Parallel()
	for err, want := range map[error]string{
		syscall.ENOSPC: "the disk is full: make room on it",
		syscall.EXDEV:  "invalid cross-device link",
	} {
		if got := Of(err, ""); got.Error() != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if Of(nil, "x") != nil || Added(nil) != nil {
		t.Error("of no error it makes one")
	}
}

func TestTheCureIsAddedOnce(t *testing.T) {
	t.Parallel()
	full := &fs.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.ENOSPC}
	_, dir := os.ReadFile(t.TempDir())
	_, none := os.Open(filepath.Join(t.TempDir(), "none"))
	for err, want := range map[error]string{
		full:                                 "write /dev/stdout: no space left on device: make room on it",
		Of(full, "choose another place"):     "the disk is full: make room on it, or choose another place",
		fmt.Errorf("a: %w", Of(full, "")):    "a: the disk is full: make room on it",
		errors.New("nothing is kept"):        "nothing is kept",
		fmt.Errorf("read the pack: %w", dir): "read the pack: " + dir.Error(),
		none:                                 none.Error(),
	} {
		if got := Added(err); got.Error() != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
