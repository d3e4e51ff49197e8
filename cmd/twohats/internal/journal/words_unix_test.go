//go:build unix

package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func TestErrorsAreInWords(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "twohats")
	d := &disk{folder: folder}
	at := func(name string, why error) error { return &fs.PathError{Op: "openat", Path: name, Err: why} }
	const elsewhere = "or set TWOHATS_DATA to another folder"
	for _, test := range []struct {
		err  error
		want string
	}{
		{at(fileOf(entries, someID), syscall.EACCES), "entries/" + someID + ".json: you have no right to it: give yourself the right, " + elsewhere},
		{at(filepath.Join(folder, keySecret), syscall.EACCES), "key.age: you have no right to it: give yourself the right, " + elsewhere},
		{fmt.Errorf("read key.age: %w", at(keySecret, syscall.EIO)), "key.age: the disk does not answer as it should: see whether it is damaged or has gone, " + elsewhere},
		{at(scratch(someID), syscall.ENOSPC), "the disk is full: make room on it, " + elsewhere},
		{at(".", syscall.EACCES), folder + ": you have no right to it: give yourself the right, " + elsewhere},
		{at(folder, syscall.ENOTDIR), folder + ": a file stands where a folder should be: set TWOHATS_DATA to another folder"},
		{at("drafts/x", errors.New("path escapes from parent")), "drafts is a link to elsewhere, which is not followed"},
		{&os.LinkError{Op: "renameat", Old: scratch("x"), New: "drafts/x", Err: syscall.EROFS}, "drafts/x: the disk can only be read: make it writable, " + elsewhere},
		{errors.Join(at("a", syscall.EIO), errNoPublic), "a: the disk does not answer as it should: see whether it is damaged or has gone, " + elsewhere + "\nkey.pub is missing: twohats lock puts it back"},
		{ErrBusy, "another session has it open"},
	} {
		if got := d.said(test.err).Error(); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
	if err := d.doing("keep the walk", at(scratch("x"), syscall.ENOSPC)); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("got %v, want ENOSPC", err)
	}
	if err := d.doing("keep the walk", nil); err != nil {
		t.Errorf("got %v of no error", err)
	}
}
