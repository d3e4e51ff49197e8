package journal

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"runtime"
	"slices"
)

// The folders of a journal.
const (
	drafts  = "drafts"
	entries = "entries"
	packs   = "packs"
	due     = "due"
	busy    = "busy"
)

// A disk is the folder of a journal. Everything that it is asked for lies below, whatever links
// lie there.
type disk struct {
	folder   string
	root     *os.Root // the folder, from open to shut
	unsynced []string // what was written and may be in the disk's memory alone
}

// open opens the folder, and opens it anew when another has come in its place. Where there is
// none the error is fs.ErrNotExist.
func (d *disk) open() error {
	there, err := os.Stat(d.folder)
	if err == nil && d.root != nil {
		if here, err := d.root.Stat("."); err == nil && os.SameFile(here, there) {
			return nil
		}
	}
	d.shut()
	if err != nil {
		return err
	}
	d.root, err = os.OpenRoot(d.folder)
	return err
}

func (d *disk) shut() {
	if d.root != nil {
		d.root.Close()
		d.root = nil
	}
}

// list gives the names in a folder, in no order; none where it is no folder.
func (d *disk) list(folder string) ([]string, error) {
	info, err := d.root.Lstat(folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, err
	case !info.IsDir():
		return nil, nil
	}
	f, err := d.root.Open(folder)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.Readdirnames(-1)
}

// maxFile is far above what a walk or a pack takes, in bytes.
const maxFile = 8 << 20

// Unfit says why a file is none of ours.
type unfit string

func (u unfit) Error() string { return string(u) }

// read reads a file, if it can be one of ours.
func (d *disk) read(name string) ([]byte, error) {
	info, err := d.root.Lstat(name)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, unfit("it is no file")
	case info.Size() > maxFile:
		return nil, unfit("it is too large")
	}
	f, err := d.root.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data := make([]byte, 0, info.Size()+1)
	for { // io.ReadAll would grow its own
		n, err := f.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		switch {
		case err == io.EOF:
			return data, nil
		case err != nil:
			return nil, err
		case len(data) > maxFile:
			return nil, unfit("it is too large")
		case len(data) == cap(data):
			data = slices.Grow(data, len(data))
		}
	}
}

// has tells whether there is something of a name.
func (d *disk) has(name string) bool {
	_, err := d.root.Lstat(name)
	return err == nil
}

// scratch is where a file is written before it is moved to its place.
func scratch(base string) string { return path.Join(busy, base+".tmp") }

// write makes or replaces a file by way of another, which belongs to who holds the walk or the
// journal. A kill leaves the earlier file or the new one.
func (d *disk) write(temp, name string, data []byte) error {
	err := d.fill(temp, data)
	if err == nil {
		err = d.rename(temp, name)
	}
	if err != nil {
		d.root.Remove(temp) // on a full disk it would be in the way
	}
	return err
}

func (d *disk) fill(temp string, data []byte) error {
	f, err := d.create(temp)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}

// create makes a new file, with its folder, in the place of one that a kill has left.
func (d *disk) create(name string) (*os.File, error) {
	for tries := 0; ; tries++ {
		f, err := d.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		switch {
		case err == nil, tries == 2:
			return f, err
		case errors.Is(err, fs.ErrExist):
			err = d.root.Remove(name)
		case errors.Is(err, fs.ErrNotExist):
			err = d.root.MkdirAll(path.Dir(name), 0o700)
		}
		if err != nil {
			return nil, err
		}
	}
}

// rename moves a file, and makes the folder that it goes to.
func (d *disk) rename(from, to string) error {
	err := d.root.Rename(from, to)
	if errors.Is(err, fs.ErrNotExist) && d.has(from) {
		if err = d.root.MkdirAll(path.Dir(to), 0o700); err == nil {
			err = d.root.Rename(from, to)
		}
	}
	if err == nil {
		d.changed(from)
		d.changed(to)
	}
	return err
}

// remove erases a file that may not be there.
func (d *disk) remove(name string) error {
	err := d.root.Remove(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	d.changed(name)
	return err
}

// changed notes what the disk does not hold yet. What is busy need not outlive a power cut.
func (d *disk) changed(name string) {
	if path.Dir(name) != busy && !slices.Contains(d.unsynced, name) {
		d.unsynced = append(d.unsynced, name)
	}
}

// sync has the disk hold what was written or removed under some names.
func (d *disk) sync(names ...string) error { return flush(d.root, names) }

// flush is sync for who does not hold the journal: what has gone meanwhile is no error.
func flush(root *os.Root, names []string) error {
	if root == nil || len(names) == 0 {
		return nil
	}
	folders := []string{"."}
	for _, name := range names {
		if err := flushOne(root, name); err != nil {
			return err
		}
		if folder := path.Dir(name); !slices.Contains(folders, folder) {
			folders = append(folders, folder)
		}
	}
	if runtime.GOOS == "windows" { // it keeps folders by itself, and refuses this
		return nil
	}
	for _, folder := range folders {
		if err := flushOne(root, folder); err != nil {
			return err
		}
	}
	return nil
}

func flushOne(root *os.Root, name string) error {
	mode := os.O_RDONLY
	if runtime.GOOS == "windows" { // there it takes the right to write
		mode = os.O_RDWR
	}
	f, err := root.OpenFile(name, mode, 0)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrClosed) {
		return nil
	}
	if err == nil {
		err = f.Sync()
		f.Close()
	}
	if err != nil {
		return fmt.Errorf("sync %s: %w", name, err)
	}
	return nil
}
