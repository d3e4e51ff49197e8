//go:build unix

package journal

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"twohats/cmd/twohats/internal/cure"
	"twohats/content"
)

func TestNobodyElseMayRead(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	j := open(t, folder)
	keep(t, j, planned("one", "2026-03-28"))
	j.Close()
	finish(t, j, said("two"))
	if err := j.encrypt(passphrase, quickWork); err != nil {
		t.Fatal(err)
	}
	keep(t, j, said("three"))
	leave(t, folder, nil)
	for _, name := range append(tree(t, folder), ".", "..") {
		info := must(os.Lstat(filepath.Join(folder, name)))
		want := fs.FileMode(0o600)
		if info.IsDir() {
			want = 0o700
		}
		if got := info.Mode().Perm(); got != want {
			t.Errorf("%s: got %o, want %o", name, got, want)
		}
	}
}

func TestAFolderOfOursIsClosedToOthers(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		want fs.FileMode
	}{{drafts + "/notes.txt", 0o700}, {"notes.txt", 0o755}} {
		folder := newFolder(t)
		leave(t, folder, map[string][]byte{test.name: nil})
		if err := os.Chmod(folder, 0o755); err != nil {
			t.Fatal(err)
		}
		keep(t, open(t, folder), said("bread"))
		if got := must(os.Stat(folder)).Mode().Perm(); got != test.want {
			t.Errorf("with %s: got %o, want %o", test.name, got, test.want)
		}
	}
}

func TestAPipeIsNotWaitedFor(t *testing.T) {
	t.Parallel()
	folder := newFolder(t)
	names := []string{fileOf(entries, someID), fileOf(drafts, "20260101-080000-aaaa"), builtinPack()}
	for _, name := range names {
		leave(t, folder, map[string][]byte{filepath.Dir(name) + "/notes.txt": nil})
		if err := unix.Mkfifo(filepath.Join(folder, name), 0o600); err != nil {
			t.Skip(err)
		}
	}
	j := open(t, folder)
	if past, err := j.List(); len(past) != 2 || err != nil {
		t.Errorf("past: %+v, %v", past, err)
	}
	if _, err := j.Read(someID); err == nil || !strings.Contains(err.Error(), "it is no file") {
		t.Errorf("read: %v", err)
	}
	id := keep(t, j, said("bread"))
	if got := saidIn(t, Open(folder, nil, noon), id); got != "bread" {
		t.Errorf("it says %q", got)
	}
	for _, name := range []string{"lock", "busy"} {
		folder := newFolder(t)
		leave(t, folder, map[string][]byte{"notes.txt": nil})
		if err := unix.Mkfifo(filepath.Join(folder, name), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := open(t, folder).Keep(said("bread")); err == nil || !strings.Contains(err.Error(), name+": it is no f") {
			t.Errorf("%s is a pipe: got %v", name, err)
		}
	}
}

// A disk that is full takes some of the bytes. Here it is a limit on a file's size, which is
// the process's own, so that another process meets it.
func TestOnAFullDiskTheEarlierDraftStays(t *testing.T) {
	if folder := os.Getenv("TWOHATS_TEST_FULL"); folder != "" {
		meetFullDisk(t, folder)
		return
	}
	t.Parallel()
	folder := newFolder(t)
	cmd := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
	cmd.Env = append(os.Environ(), "TWOHATS_TEST_FULL="+folder)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

func meetFullDisk(t *testing.T, folder string) {
	signal.Ignore(syscall.SIGXFSZ)
	j := open(t, folder)
	id := keep(t, j, said("earlier"))
	var before unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_FSIZE, &before); err != nil {
		t.Fatal(err)
	}
	long := said(strings.Repeat("later ", 10_000))
	for bytes := uint64(0); bytes <= 60_000; bytes += 2_500 {
		full := before
		full.Cur = bytes
		if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &full); err != nil {
			t.Skip(err)
		}
		keepLong, finishLong := j.Keep(long), j.Finish(long)
		other := Open(folder, ownPack(), noon) // whose pack does not fit
		if bytes < 30_000 {
			if err := other.Keep(said("x")); err == nil {
				t.Errorf("at %d bytes a pack was kept", bytes)
			}
			other.Close()
		}
		if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &before); err != nil {
			t.Fatal(err)
		}
		for verb, err := range map[string]error{"keep": keepLong, "finish": finishLong} {
			if !errors.Is(err, unix.EFBIG) || !strings.HasPrefix(err.Error(), "keep the walk: ") {
				t.Errorf("at %d bytes: %s: got %v", bytes, verb, err)
			}
		}
		if got := saidIn(t, j, id); got != "earlier" {
			t.Errorf("at %d bytes: it says %.20q", bytes, got)
		}
		holds(t, folder, fileOf(drafts, id), builtinPack(), "lock", busy+"/"+id)
	}
	if err := j.Keep(long); err != nil { // there is room again
		t.Error(err)
	}
	if got := saidIn(t, j, id); got != long.Answers[content.MissionID].Text {
		t.Errorf("it says %.20q", got)
	}
	if err := j.Erase(); err != nil {
		t.Error(err)
	}
	gone(t, folder)
}

// Erasing must do on a full disk, where not even an empty file can be made.
func TestAFullDiskCanBeErased(t *testing.T) {
	t.Parallel()
	disk := tmpfs(t, "size=192k,nr_inodes=20")
	folder := filepath.Join(disk, "twohats")
	j := open(t, folder)
	record := planned("bread", "2026-03-28")
	id := keep(t, j, record)
	fill(t, disk)
	for n := range 20 {
		if err := j.Keep(planned(strings.Repeat("bread ", 200*n), "2026-04-11")); err != nil && !errors.Is(err, unix.ENOSPC) {
			t.Errorf("got %v, want ENOSPC", err)
		}
		saidIn(t, j, id)
	}
	if err := open(t, filepath.Join(disk, "other")).Keep(record); !errors.Is(err, unix.ENOSPC) {
		t.Errorf("a new walk: got %v, want ENOSPC", err)
	}
	if err := j.Erase(); err != nil {
		t.Error(err)
	}
	gone(t, folder)
}

func TestAReadOnlyDiskIsReadAndRefusesToKeep(t *testing.T) {
	t.Parallel()
	disk := tmpfs(t, "size=1m")
	folder := filepath.Join(disk, "twohats")
	j := open(t, folder)
	id := finish(t, j, planned("bread", "2026-03-28"))
	j.Close()
	remount(t, disk, "remount,ro")
	if past, err := j.List(); err != nil || len(past) != 1 {
		t.Errorf("past: %+v, %v", past, err)
	}
	if got := saidIn(t, j, id); got != "bread" {
		t.Errorf("it says %q", got)
	}
	_, resume := j.Resume(id)
	for verb, err := range map[string]error{
		"keep": j.Keep(said("more")), "resume": resume, "revise": j.Revise(id, nil), "remove": j.Remove(id), "remove all": j.RemoveAll(),
	} {
		if !errors.Is(err, unix.EROFS) || !strings.HasSuffix(err.Error(), ": the disk can only be read: make it writable, or set TWOHATS_DATA to another folder") {
			t.Errorf("%s: got %v, want EROFS", verb, err)
		}
	}
	remount(t, disk, "remount,rw")
	if err := j.Keep(said("more")); err != nil {
		t.Error(err)
	}
}

func TestLockingOnAFullDiskSaysOnceWhatMendsIt(t *testing.T) {
	t.Parallel()
	disk := tmpfs(t, "size=192k")
	folder := filepath.Join(disk, "twohats")
	j := open(t, folder)
	finish(t, j, said("bread"))
	j.Close()
	fill(t, disk)
	err := cure.Added(j.encrypt(passphrase, quickWork))
	const want = "lock the journal: write key.age: the disk is full: make room on it, or set TWOHATS_DATA to another folder"
	if says(t, err, want); !errors.Is(err, unix.ENOSPC) {
		t.Errorf("got %v, want ENOSPC", err)
	}
}

func TestAFolderThatCannotBeMadeIsSaid(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "file")
	put(t, filepath.Dir(file), "file", "mine")
	for _, folder := range []string{file, filepath.Join(file, "twohats")} {
		j := open(t, folder)
		for range 2 {
			if err := j.Keep(said("bread")); err == nil || !strings.HasSuffix(err.Error(), folder+": a file stands where a folder should be: set TWOHATS_DATA to another folder") {
				t.Errorf("got %v", err)
			}
		}
		if _, err := j.List(); err == nil || !strings.HasSuffix(err.Error(), folder+": a file stands where a folder should be: set TWOHATS_DATA to another folder") {
			t.Errorf("past: %v", err)
		}
		if err := errors.Join(j.Sync(), j.Erase(), j.Close()); err != nil {
			t.Error(err)
		}
		if got := get(t, filepath.Dir(file), "file"); got != "mine" {
			t.Errorf("the file says %q", got)
		}
	}
}

// tmpfs mounts a small disk, where that is allowed.
func tmpfs(t *testing.T, options string) (folder string) {
	t.Helper()
	folder = t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder).CombinedOutput(); err != nil {
		t.Skipf("no disk can be mounted: %v, %s", err, out)
	}
	t.Cleanup(func() { exec.Command("umount", "-l", folder).Run() })
	return folder
}

func remount(t *testing.T, folder, options string) {
	t.Helper()
	if out, err := exec.Command("mount", "-o", options, folder).CombinedOutput(); err != nil {
		t.Fatalf("%v, %s", err, out)
	}
}

// fill leaves no room on a disk.
func fill(t *testing.T, folder string) {
	t.Helper()
	f := must(os.Create(filepath.Join(folder, "full")))
	defer f.Close()
	for {
		if _, err := f.Write(make([]byte, 512)); err != nil {
			return
		}
	}
}
