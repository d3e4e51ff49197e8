package journal

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path"
	"runtime"
	"slices"
	"sync"
	"syscall"
)

// The folders of a journal.
const (
	drafts  = "drafts"
	entries = "entries"
	packs   = "packs"
	due     = "due"
	busy    = "busy"
)

func folders() []string { return []string{drafts, entries, packs, due, busy} }

// A disk is the folder of a journal. It touches nothing outside, whatever links lie in the folder.
type disk struct {
	folder   string
	root     *os.Root                // the folder, from open to shut
	unsynced sync.Map                // the names of files written or removed, perhaps in the disk's memory alone
	flushes  sync.WaitGroup          // of Sync, under way
	watch    func(what, name string) // a test's, called before each write, sync, move and remove
}

// open opens the folder, and opens it anew when another has taken its place. Where there is none
// the error is fs.ErrNotExist.
func (d *disk) open() error {
	there, err := os.Stat(d.folder)
	if err == nil && d.root != nil {
		if here, err := d.root.Stat("."); err == nil && os.SameFile(here, there) {
			return nil
		}
	}
	d.shut()
	if err == nil && !there.IsDir() { // for which os.Root has no error of its own
		err = &fs.PathError{Op: "open", Path: d.folder, Err: syscall.ENOTDIR}
	}
	if err == nil {
		d.root, err = os.OpenRoot(d.folder)
	}
	return err
}

func (d *disk) shut() {
	if d.root != nil {
		d.root.Close()
		d.root = nil
	}
}

// list returns the names in a folder, in no order; none where it is no folder. A link is an error.
func (d *disk) list(folder string) ([]string, error) {
	info, err := d.root.Lstat(folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, err
	case info.Mode().Type() == fs.ModeSymlink:
		return nil, leadsElsewhere(folder)
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

// maxFile is far more than a walk or a pack takes, in bytes.
const maxFile = 8 << 20

// Why a file cannot be one of ours.
const (
	errNoFile   = unfit("it is no file")
	errTooLarge = unfit("it is too large")
)

// read reads a file, if it can be one of ours.
func (d *disk) read(name string) ([]byte, error) {
	info, err := d.root.Lstat(name)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, errNoFile
	case info.Size() > maxFile:
		return nil, errTooLarge
	}
	data, err := d.root.ReadFile(name)
	if len(data) > maxFile { // it has grown meanwhile
		return nil, errTooLarge
	}
	return data, err
}

func (d *disk) has(name string) bool {
	_, err := d.root.Lstat(name)
	return err == nil
}

// temporary ends the name of a file that is being written.
const temporary = ".tmp"

// scratch names the file that another is written to before it is moved to its place.
func scratch(base string) string { return path.Join(busy, base+temporary) }

// place moves a file to its name if it was filled without an error, and else removes it. A kill
// leaves the earlier file under that name, or the new one.
func (d *disk) place(temp, name string, err error) error {
	if err == nil {
		err = d.rename(temp, name)
	}
	if err != nil {
		d.root.Remove(temp) // on a full disk it would be in the way
	}
	return err
}

// fill makes a file. A kill may leave it cut short.
func (d *disk) fill(name string, data []byte) error {
	d.watch("write", name)
	f, err := d.create(name)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return cmp.Or(err, f.Close())
}

// flag makes an empty file, if it is not there already.
func (d *disk) flag(name string) error {
	if d.has(name) {
		return nil
	}
	d.changed(name)
	return d.fill(name, nil)
}

// create makes a new file, with its folder, and replaces one that a kill has left.
func (d *disk) create(name string) (*os.File, error) {
	for tries := 0; ; tries++ {
		f, err := d.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		switch {
		case errors.Is(err, fs.ErrExist) && tries < 2:
			err = d.root.Remove(name)
		case errors.Is(err, fs.ErrNotExist) && tries < 2:
			err = d.root.MkdirAll(path.Dir(name), 0o700)
		default:
			return f, err
		}
		if err != nil {
			return nil, err
		}
	}
}

// rename moves a file, and makes its new folder.
func (d *disk) rename(from, to string) error {
	d.watch("move", to)
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
	d.watch("remove", name)
	err := d.root.Remove(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	d.changed(name)
	return err
}

// changed notes what may not be on the disk yet. What is in busy need not survive a power cut.
func (d *disk) changed(name string) {
	if path.Dir(name) != busy {
		d.note(name)
	}
}

func (d *disk) note(names ...string) {
	for _, name := range names {
		d.unsynced.Store(name, nil)
	}
}

// sync makes the disk hold all that was changed, also what a flush under way may still fail with.
func (d *disk) sync() error {
	d.flushes.Wait()
	return d.flush(d.root)
}

// flush is sync in a folder that may be shut meanwhile. A file that is gone is no error, for another
// session may have erased it. After an error all is tried again the next time.
func (d *disk) flush(root *os.Root) error {
	if root == nil {
		return nil
	}
	var names []string
	folders := []string{"."}
	d.unsynced.Range(func(key, _ any) bool {
		name := key.(string)
		d.unsynced.Delete(name)
		names, folders = append(names, name), append(folders, path.Dir(name))
		return true
	})
	if len(names) == 0 {
		return nil
	}
	slices.Sort(names)
	places := names
	if runtime.GOOS != "windows" { // it keeps folders by itself, and refuses this
		slices.Sort(folders)
		places = slices.Concat(names, slices.Compact(folders))
	}
	var err error
	for _, place := range places {
		err = errors.Join(err, d.flushOne(root, place))
	}
	if err != nil {
		d.note(names...)
	}
	return err
}

func (d *disk) flushOne(root *os.Root, name string) error {
	d.watch("sync", name)
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
	return err
}
