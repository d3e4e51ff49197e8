// Package journal keeps one person's walks on disk, for them and for nobody else.
//
// An entry is one file. It is written beside its place and moved there, so that whatever ends the
// program leaves the earlier entry or the new one, whole. What cannot be read is named and left
// alone, and what a newer program wrote is never written again. The package knows files and keys.
// It never asks a person anything, and never looks into what was answered.
//
// This is what lies in the folder. In a locked journal a name ends in .age as well.
//
//	drafts/ID.json           a walk that was not seen through
//	entries/ID.json          one that was; ID begins with the time it began
//	packs/DIGEST.yaml        the pack of a walk, once for all walks of it
//	due/2006-01-02_ID        empty: on that day the plan of the walk is to be looked back at
//	busy/ID                  held by the session that keeps the walk
//	busy/packs               empty: a walk was erased, and its pack may not be needed any more
//	busy/….tmp               what is being written: a kill may leave it, and the next session clears it
//	lock                     held by every session that changes something
//	key.pub, key.age         they lock the journal
//
// Whatever else lies there is somebody else's, and stays.
package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"sync"
	"time"

	"github.com/gofrs/flock"

	"twohats/cmd/twohats/internal/cure"
	"twohats/content"
	"twohats/content/coach"
)

// A Journal is a folder of walks. It keeps one walk at a time, and reads any. Several goroutines
// may use it at once.
type Journal struct {
	source []byte // the pack file of the walk that is kept
	clock  func() time.Time

	mu     sync.Mutex   // held by every method, save while Sync syncs or a passphrase is tried
	disk                // the folder
	keys   *keys        // as its key files were when they were last looked at; nil where it is not locked
	wrong  error        // why the key files cannot be read
	shared *flock.Flock // from the first change to Close
	walk   walk
	packs  map[string]*content.Pack // by digest, those read so far
	days   map[string][]string      // the markers, by id, as they were last seen; nil when that is too long ago
	amiss  map[string]bool          // the walks whose markers Read saw to be wrong
	dirty  bool                     // packs may not be needed any more, and Close looks for them
}

// What keeps an entry from being read or written. Each comes wrapped in an error that names the
// entry.
var (
	ErrLocked = errors.New("the journal is locked")                                // Unlock first
	ErrNewer  = errors.New("a newer Two Hats wrote it: get the newest to read it") // it is left as it is
	ErrBusy   = errors.New("another session has it open")                          // a draft, or the journal while it is converted
	ErrNone   = cure.Say("it is not there any more", fs.ErrNotExist)               // erased meanwhile, or never there
)

// Open returns the journal in a folder, for walks of the pack in source, which may be nil if none
// is kept. It touches nothing: the folder is made when the first answer is kept.
func Open(folder string, source []byte, clock func() time.Time) *Journal {
	return &Journal{
		source: source, clock: clock,
		disk:  disk{folder: folder, watch: func(what, name string) {}},
		packs: make(map[string]*content.Pack),
		amiss: make(map[string]bool),
	}
}

// Keep stores the walk as a draft. Once it returns nothing that ends the program can lose it. A
// walk begins with the first Keep after Open, Erase or Close.
func (j *Journal) Keep(record coach.Record) error { return j.keep(record, drafts) }

// Finish stores the walk as an entry that was seen through.
func (j *Journal) Finish(record coach.Record) error { return j.keep(record, entries) }

// Sync makes the disk hold what was kept last, so that a power cut cannot lose it either. It may
// run beside Keep, and does not hold it up. What the disk refuses is tried again the next time.
func (j *Journal) Sync() error {
	j.mu.Lock()
	root := j.root
	j.flushes.Add(1)
	j.mu.Unlock()
	defer j.flushes.Done()
	return j.doing("sync the journal", j.flush(root))
}

// Close makes the disk hold what was kept, and lets go of the walk: other sessions may resume it.
func (j *Journal) Close() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.doing("close the journal", j.leave(j.clear))
}

// Folder returns the data folder on a system, named as in runtime.GOOS, with these environment
// variables. TWOHATS_DATA names another.
func Folder(system string, variable func(string) string) (string, error) {
	if named := variable("TWOHATS_DATA"); named != "" {
		folder, err := filepath.Abs(named)
		if err != nil {
			return "", fmt.Errorf("find the folder in TWOHATS_DATA: %w", err)
		}
		return folder, nil
	}
	base, want := "", "HOME"
	switch system {
	case "windows":
		base, want = variable("LocalAppData"), "LocalAppData"
	case "darwin":
		base = filepath.Join(variable("HOME"), "Library", "Application Support")
	default: // https://specifications.freedesktop.org/basedir-spec: one that is not absolute is to be ignored
		if base = variable("XDG_DATA_HOME"); !filepath.IsAbs(base) {
			base = filepath.Join(variable("HOME"), ".local", "share")
		}
	}
	if !filepath.IsAbs(base) { // as where its variable is not set
		return "", errors.New("there is no data folder: set TWOHATS_DATA to a folder, or " + want)
	}
	return filepath.Join(base, "twohats"), nil
}
