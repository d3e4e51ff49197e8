package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/gofrs/flock"

	"twohats/content/group"
)

// beginGroup makes a group file with its header, or checks that people can be added to the one
// that is there, so that a room hears of what is wrong before anybody has walked.
func beginGroup(path string, header group.Header) error { return addToGroup(path, header, nil) }

// appendRows adds five people or more to a group file, all or none of them, and makes the file if
// there is none. After an error the same rows can be tried again: an id that stands there twice
// counts once.
func appendRows(path string, header group.Header, rows []group.Row) error {
	if len(rows) < group.Fewest {
		return fmt.Errorf("add people to %s: they are fewer than %d", path, group.Fewest)
	}
	return addToGroup(path, header, group.EncodeBatch(rows))
}

func addToGroup(path string, header group.Header, line []byte) error {
	g, err := openGroup(path, os.O_RDWR|os.O_CREATE)
	if err != nil {
		return err
	}
	defer g.close()
	if err := g.hold(); err != nil {
		return err
	}
	first := group.EncodeHeader(header)
	begun, err := g.begun(header, first)
	if err != nil || begun && len(line) == 0 {
		return err
	}
	if begun {
		return g.wrap("add people to", g.add(line))
	}
	err = g.f.Truncate(0)
	if err == nil {
		err = g.add(append(first, line...))
	}
	if err == nil {
		err = syncFolder(filepath.Dir(path))
	}
	return g.wrap("add people to", err)
}

// syncFolder makes the disk hold the name of a new file.
func syncFolder(path string) error {
	if runtime.GOOS == "windows" { // it keeps folders by itself, and refuses this
		return nil
	}
	folder, err := os.Open(path)
	if err != nil {
		return nil // who may write in a folder need not be allowed to read it
	}
	defer folder.Close()
	return folder.Sync()
}

// A groupFile is an open group file. The lock is on the file itself, and not on one beside it: it
// holds under each of its names, leaves nothing behind in a shared folder, and takes no right to
// write there. The file is only ever added to, and never replaced by another.
type groupFile struct {
	path     string // as it was named
	full     string
	f        *os.File
	lock     *flock.Flock
	readOnly bool
}

// openGroup opens a group file, or makes it where the flag allows that.
func openGroup(path string, flag int) (*groupFile, error) {
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && flag&os.O_CREATE != 0:
	case err != nil:
		return nil, groupError(path, err)
	case info.Mode().Type() == fs.ModeSymlink:
		return nil, misuse{path + " is a link", "name the file that it leads to"}
	case info.IsDir():
		return nil, misuse{path + " is a folder", "add the name of a file"}
	case !info.Mode().IsRegular(): // opening it might wait for ever
		return nil, misuse{path + " is no file", "name a file"}
	}
	const private = 0o600
	f, err := os.OpenFile(path, flag, private)
	if err != nil {
		return nil, groupError(path, err)
	}
	g := &groupFile{path: path, f: f}
	g.full, _ = filepath.Abs(path) // known, for it was opened
	if opened, err := f.Stat(); err != nil || info != nil && !os.SameFile(info, opened) || !opened.Mode().IsRegular() {
		f.Close()
		return nil, g.replaced()
	}
	return g, nil
}

// replaced returns the error of a file that does not bear its name any more.
func (g *groupFile) replaced() error {
	return fmt.Errorf("%s was replaced while it was opened: try again", g.path)
}

// groupError returns why a group file cannot be opened, and what mends it.
func groupError(path string, err error) error {
	switch _, gone := os.Stat(filepath.Dir(path)); {
	case errors.Is(gone, fs.ErrNotExist):
		return misuse{fmt.Sprintf("there is no folder %s for %s", filepath.Dir(path), filepath.Base(path)), "make it, or choose another place"}
	case errors.Is(err, fs.ErrNotExist):
		return misuse{"there is no group file at " + path, "check its name"}
	}
	return fmt.Errorf("open %s: %w", path, writeError(err))
}

// How long a group file is waited for, while another adds people or looks at it.
const (
	groupPatience = 5 * time.Second
	groupBetween  = 10 * time.Millisecond // two tries
)

// hold locks the file against all others or, if it is read-only, against writers. It fails if another
// keeps it for too long, or if the file does not bear its name any more.
func (g *groupFile) hold() error {
	name, try := g.path, (*flock.Flock).TryLock
	flag := os.O_RDWR              // some network folders lock only what is open for writing
	if runtime.GOOS == "windows" { // there a locked file cannot be read through a second handle
		name, flag = g.path+".lock", os.O_RDWR|os.O_CREATE
	}
	if g.readOnly {
		flag, try = os.O_RDONLY, (*flock.Flock).TryRLock
	}
	g.lock = flock.New(name, flock.SetFlag(flag))
	for tries := groupPatience / groupBetween; ; tries-- {
		ok, err := try(g.lock)
		switch {
		case err != nil:
			return g.wrap("lock", err)
		case ok:
			opened, _ := g.f.Stat()
			if named, _ := os.Lstat(g.path); !os.SameFile(opened, named) {
				return g.replaced()
			}
			return nil
		case tries == 0:
			return fmt.Errorf("another has %s open and does not end: try again", g.path)
		}
		time.Sleep(groupBetween)
	}
}

func (g *groupFile) close() {
	if g.lock != nil {
		g.lock.Unlock()
		if runtime.GOOS == "windows" {
			os.Remove(g.lock.Path()) // where another has it, it stays
		}
	}
	g.f.Close()
}

// read reads all of the file.
func (g *groupFile) read() (group.File, []group.Problem, error) {
	src, err := io.ReadAll(io.NewSectionReader(g.f, 0, group.MaxSize+1))
	if err != nil {
		return group.File{}, nil, g.wrap("read", err)
	}
	file, found := group.Read(g.path, src)
	return file, found, nil
}

// begun reports whether the file has the wanted header. Another one is an error. A beginning of it,
// as a kill leaves, counts as none.
func (g *groupFile) begun(header group.Header, first []byte) (bool, error) {
	const far = 4 << 10 // bytes, more than any header has
	src, err := io.ReadAll(io.NewSectionReader(g.f, 0, far))
	if err != nil {
		return false, g.wrap("read", err)
	}
	if bytes.HasPrefix(first, bytes.TrimRight(src, "\x00")) && len(src) < len(first) {
		return false, nil
	}
	src, _, _ = bytes.Cut(src, []byte("\n"))
	file, found := group.Read(g.path, src)
	for _, problem := range found {
		return false, misuse{strings.TrimSuffix(problem.String(), ": "+problem.Mend), problem.Mend}
	}
	if what, mend := file.Header.Unlike(header); what != "" {
		return false, misuse{g.path + ": " + what, mend}
	}
	return true, nil
}

// add writes all lines at the end or none, and makes the disk hold them. If a kill has cut the last
// line, they begin a new one.
func (g *groupFile) add(lines []byte) error {
	info, err := g.f.Stat()
	if err != nil {
		return err
	}
	end := info.Size()
	last := make([]byte, min(end, 1))
	if _, err := g.f.ReadAt(last, end-int64(len(last))); err != nil {
		return err
	}
	if len(last) > 0 && last[0] != '\n' {
		lines = slices.Concat([]byte("\n"), lines)
	}
	if end+int64(len(lines)) > group.MaxSize {
		return errors.New("it is full")
	}
	_, err = g.f.WriteAt(lines, end)
	if err == nil {
		err = g.f.Sync()
	}
	if err != nil {
		return errors.Join(err, g.f.Truncate(end))
	}
	return nil
}

// wrap adds to an error what was being done with the file, and what mends it.
func (g *groupFile) wrap(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s %s: %w", doing, g.path, writeError(err))
}
