package journal

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path"
	"runtime"
	"slices"
	"sync"
)

// A backlog holds the names of files that were written or removed, perhaps in the disk's memory
// alone. Several goroutines may use it at once.
type backlog struct {
	mu    sync.Mutex
	names map[string]bool
}

func (b *backlog) add(names ...string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.names == nil {
		b.names = make(map[string]bool)
	}
	for _, name := range names {
		b.names[name] = true
	}
}

// take returns the names, sorted, and leaves none.
func (b *backlog) take() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	defer clear(b.names)
	return slices.Sorted(maps.Keys(b.names))
}

// changed notes what may not be on the disk yet. What is in busy need not survive a power cut.
func (d *disk) changed(name string) {
	if path.Dir(name) != busy {
		d.unsynced.add(name)
	}
}

// sync makes the disk hold all that was changed.
func (d *disk) sync() error {
	if d.root == nil { // it is shut
		return nil
	}
	return d.flush(d.root, d.unsynced.take())
}

// flush makes the disk hold what was written or removed under these names. A file that is gone by
// now is no error, for another session may have the journal. On an error the names are noted
// again.
func (d *disk) flush(root *os.Root, names []string) error {
	if len(names) == 0 {
		return nil
	}
	places := slices.Clone(names)
	if runtime.GOOS != "windows" { // it keeps folders by itself, and refuses this
		folders := map[string]bool{".": true}
		for _, name := range names {
			folders[path.Dir(name)] = true
		}
		places = slices.AppendSeq(places, maps.Keys(folders))
	}
	var err error
	for _, place := range places {
		err = errors.Join(err, d.flushOne(root, place))
	}
	if err != nil {
		d.unsynced.add(names...)
	}
	return err
}

func (d *disk) flushOne(root *os.Root, name string) error {
	d.tell("sync", name)
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
