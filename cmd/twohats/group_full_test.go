//go:build unix

package main

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"twohats/content/group"
)

// A disk that is full takes some of the bytes. Here it is a limit on a file's size, which is
// the process's own, so that another process meets it.
func TestAFullDiskTakesFiveOrNone(t *testing.T) {
	if path := os.Getenv("TWOHATS_TEST_GROUP"); path != "" {
		meetFullDisk(t, path)
		return
	}
	t.Parallel()
	path := filepath.Join(t.TempDir(), "room.jsonl")
	if out, err := again(t, path).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

func meetFullDisk(t *testing.T, path string) {
	signal.Ignore(syscall.SIGXFSZ)
	pack, header := ofPack()
	var before unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_FSIZE, &before); err != nil {
		t.Fatal(err)
	}
	limited := func(bytes int, do func() error) error {
		full := before
		full.Cur = uint64(bytes)
		if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &full); err != nil {
			t.Skip(err)
		}
		err := do()
		if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &before); err != nil {
			t.Fatal(err)
		}
		return err
	}
	for round := range 2 { // without a file, and with one
		was, _ := os.ReadFile(path)
		need := len(group.EncodeBatch(people("a", 5)))
		if round == 0 {
			need += len(group.EncodeHeader(header))
		}
		for room := 0; room < need; room += 13 {
			err := limited(len(was)+room, func() error { return appendRows(path, header, people("a", 5)) })
			if err == nil || !strings.HasPrefix(err.Error(), "add people to "+path+": ") {
				t.Fatalf("with room for %d bytes: got %v", room, err)
			}
			if now, _ := os.ReadFile(path); !bytes.Equal(now, was) {
				t.Fatalf("with room for %d bytes it holds %q, want %q", room, now, was)
			}
		}
		adds(t, path, string(rune('a'+round)), 5)
	}
	was, _ := os.ReadFile(path)
	note := len(group.EncodeShown([]string{"a-000", "a-001", "a-002", "a-003", "a-004", "b-000", "b-001", "b-002", "b-003", "b-004"}))
	for room := range note {
		var picture group.Picture
		err := limited(len(was)+room, func() (err error) {
			picture, _, err = pictureOf(pack, path)
			return err
		})
		if err == nil || picture.N+len(picture.Dots) > 0 || !strings.HasPrefix(err.Error(), "nothing is shown, for who is shown must be noted in "+path) {
			t.Fatalf("with room for %d bytes it shows %+v, %v", room, picture, err)
		}
		if now, _ := os.ReadFile(path); !bytes.Equal(now, was) {
			t.Fatalf("with room for %d bytes it holds %q", room, now)
		}
	}
	if picture, _, err := pictureOf(pack, path); picture.N != 10 || err != nil {
		t.Errorf("with room it shows %+v, %v", picture, err)
	}
}

func TestAFullDiskIsNamed(t *testing.T) {
	t.Parallel()
	err := (&groupFile{path: "room.jsonl"}).wrap("add people to", &fs.PathError{Op: "write", Path: "room.jsonl", Err: syscall.ENOSPC})
	if want := "add people to room.jsonl: the disk is full: make room on it, or choose another place"; err.Error() != want || !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("got %v, want %s", err, want)
	}
}
