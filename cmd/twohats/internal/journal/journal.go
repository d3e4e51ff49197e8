// Package journal keeps one person's walks on disk, for them and for nobody else.
//
// An entry is one file. It is written beside its place and moved there, so that whatever ends
// the program leaves the earlier entry or the new one, whole. What cannot be read is named
// and left alone, and what a newer program wrote is never written again. The package knows
// files and keys; it never asks a person anything, and never looks into what was answered.
package journal

import (
	"errors"
	"time"

	"twohats/content/coach"
)

// A Journal is a folder of walks. It keeps one walk at a time, and reads any.
type Journal struct {
	folder string
	source []byte // the pack file of the walk that is kept
	clock  func() time.Time
}

// What keeps an entry from being read or written; each comes wrapped in an error that names it.
var (
	ErrLocked = errors.New("the journal is locked")       // Unlock first
	ErrNewer  = errors.New("a newer Two Hats wrote it")   // it is left as it is
	ErrBusy   = errors.New("another session has it open") // a draft, or the journal while it is converted
	ErrNone   = errors.New("there is no such entry")      //
)

// Open gives the journal in a folder, for walks of the pack in source; nil where none is kept.
// It touches nothing: the folder is made when the first answer is kept.
func Open(folder string, source []byte, clock func() time.Time) *Journal {
	return &Journal{folder: folder, source: source, clock: clock}
}

// Keep keeps the walk as a draft. When it returns, what ends the program cannot lose it.
func (j *Journal) Keep(record coach.Record) error { panic("") }

// Finish keeps the walk as an entry that was seen through.
func (j *Journal) Finish(record coach.Record) error { panic("") }

// Sync has the disk hold what was kept last, so that a power cut cannot lose it either. It may
// run beside Keep.
func (j *Journal) Sync() error { panic("") }

// Erase erases what was kept of this walk.
func (j *Journal) Erase() error { panic("") }

// Close lets go of the walk; other sessions may take it up.
func (j *Journal) Close() error { panic("") }

// Resume gives a draft, and keeps the walk in its place from now on.
func (j *Journal) Resume(id string) (coach.Entry, error) { panic("") }

// Past gives what is kept, newest first, from the names alone.
func (j *Journal) Past() ([]coach.Kept, error) { panic("") }

// Read gives an entry or a draft.
func (j *Journal) Read(id string) (coach.Entry, error) { panic("") }

// Revise changes the plan of an entry; nil takes it away.
func (j *Journal) Revise(id string, plan *coach.Plan) error { panic("") }

// Remove erases one entry or draft.
func (j *Journal) Remove(id string) error { panic("") }

// RemoveAll erases everything, and the folder.
func (j *Journal) RemoveAll() error { panic("") }

// Locked tells whether entries are encrypted and no passphrase was given yet.
func (j *Journal) Locked() bool { panic("") }

// Unlock opens a locked journal for this session; false means that the passphrase is another.
// It takes about a second.
func (j *Journal) Unlock(passphrase string) (bool, error) { panic("") }
