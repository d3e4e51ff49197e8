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
	for _, test := range []struct {
		err  error
		want string
	}{
		{at(fileOf(entries, someID), syscall.EACCES), "entries/" + someID + ".json: permission denied"},
		{at(filepath.Join(folder, keySecret), syscall.EACCES), "key.age: permission denied"},
		{fmt.Errorf("read key.age: %w", at(keySecret, syscall.EIO)), "key.age: input/output error"},
		{at(scratch(someID), syscall.ENOSPC), "no space left on device"},
		{at(".", syscall.EACCES), folder + ": permission denied"},
		{at(folder, syscall.ENOTDIR), folder + ": not a directory"},
		{at("drafts/x", errors.New("path escapes from parent")), "drafts is a link to elsewhere, which is not followed"},
		{&os.LinkError{Op: "renameat", Old: scratch("x"), New: "drafts/x", Err: syscall.EROFS}, "drafts/x: read-only file system"},
		{errors.Join(at("a", syscall.EIO), errNoPublic), "a: input/output error\nkey.pub is missing: twohats lock puts it back"},
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

func TestWhatIsDamagedIsSaidPlainly(t *testing.T) {
	t.Parallel()
	folder := locked(t)
	id := keep(t, open(t, folder), said("bread"))
	cut := chop(get(t, folder, fileOf(drafts, id)+sealed))
	j := open(t, folder)
	unlock(t, j)
	put(t, folder, fileOf(drafts, id)+sealed, cut)
	_, err := j.Read(id)
	says(t, err, "entry "+id+": it cannot be read: it is damaged: it cannot be decrypted")
	put(t, folder, keySecret, "rubbish")
	_, err = open(t, folder).Unlock(passphrase)
	says(t, err, "unlock the journal: key.age is damaged: it is no file of age: "+fromACopy)
	remove(t, folder, keySecret)
	_, err = open(t, folder).Unlock(passphrase)
	says(t, err, "unlock the journal: "+errNoSecret.Error())
}

func says(t *testing.T, err error, want string) {
	t.Helper()
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}
