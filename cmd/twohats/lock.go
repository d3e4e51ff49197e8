package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"syscall"
	"unicode/utf8"

	"github.com/charmbracelet/x/term"

	"twohats/cmd/twohats/internal/journal"
)

const beforeLock = `This locks the journal in %s.

Without the passphrase nobody can read what is kept there, you neither: there is
no way back. New walks are locked without asking for it. You are asked for it to
go on with a walk, to look back, and when the day of a plan has come.

`

const afterLock = `The journal is locked: %s, %s. Its plain files are erased,
but a disk may hold traces of them until it writes over them. "twohats unlock"
takes the passphrase away. Without twohats, the program age opens a file of it:

  age -d -i %q %q
`

const afterUnlock = `The journal in %s
is not locked any more: whoever can read your files can read it.
`

// lock encrypts what is kept with a new passphrase, or goes on where that was broken off.
func (c call) lock() error {
	j, state, err := c.forConversion()
	if err != nil {
		return err
	}
	defer j.Close()
	if state.Locked || state.Half {
		err = c.finishLock(j, state)
	} else {
		err = c.newLock(j, state)
	}
	if err != nil {
		return mendBusy(err)
	}
	if state, err = j.Where(); err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.out, afterLock, plural(state.Entries, "entry", "entries"), plural(state.Drafts, "draft", "drafts"),
		filepath.Join(state.Folder, "key.age"), filepath.Join(state.Folder, "entries", "ID.json.age"))
	return err
}

// newLock locks what is not locked. The empty passphrase, which no journal takes, is tried before
// anything is asked: it shows whether another session or the disk is in the way.
func (p program) newLock(j *journal.Journal, state journal.State) error {
	err := j.Encrypt("")
	if _, refused := errors.AsType[syscall.Errno](err); refused || errors.Is(err, journal.ErrBusy) {
		return err
	}
	fmt.Fprintf(p.out, beforeLock, plainName(state.Folder))
	passphrase, err := p.newPassphrase()
	if err == nil {
		err = j.Encrypt(passphrase)
	}
	return err
}

// finishLock goes on with the passphrase that the journal has. Again the empty one is tried first: it
// shows whether there is anything to finish.
func (p program) finishLock(j *journal.Journal, state journal.State) error {
	switch err := j.Encrypt(""); {
	case errors.Is(err, journal.ErrAlready):
		return errors.New("the journal is locked already: twohats unlock takes the passphrase away")
	case !errors.Is(err, journal.ErrPassphrase):
		return err
	}
	fmt.Fprintf(p.out, "The journal in %s is not locked to its last file. Its passphrase finishes that.\n\n", plainName(state.Folder))
	return p.askPassphrase(func(passphrase string) (bool, error) {
		err := j.Encrypt(passphrase)
		if errors.Is(err, journal.ErrPassphrase) {
			return false, nil
		}
		return err == nil, err
	})
}

// unlock decrypts what is kept, or goes on where that was broken off.
func (c call) unlock() error {
	j, state, err := c.forConversion()
	if err != nil {
		return err
	}
	defer j.Close()
	done, err := j.Decrypt("") // where no passphrase is needed any more, or something is in the way
	if errors.Is(err, journal.ErrAlready) {
		return errors.New("the journal is not locked: twohats lock sets a passphrase")
	}
	if !done && err == nil {
		err = c.askPassphrase(j.Decrypt)
	}
	if err != nil {
		return mendBusy(err)
	}
	_, err = fmt.Fprintf(c.out, afterUnlock, plainName(state.Folder))
	return err
}

// forConversion opens the journal if a passphrase can be asked for. The caller closes it.
func (p program) forConversion() (j *journal.Journal, state journal.State, err error) {
	if !term.IsTerminal(p.in.Fd()) {
		return nil, state, misuse{"a passphrase is asked for on a terminal only", "open a terminal window and run it there"}
	}
	return p.journalState()
}

// mendBusy adds what to do when another session is in the way.
func mendBusy(err error) error {
	if errors.Is(err, journal.ErrBusy) {
		return fmt.Errorf("%w: end that one first", err)
	}
	return err
}

// newPassphrase asks for a new passphrase, twice.
func (p program) newPassphrase() (string, error) {
	const short = 8 // characters
	for try := range tries {
		first, err := p.askHidden("A new passphrase (nothing shows while you type):")
		if err != nil {
			return "", err
		}
		if first == "" {
			return "", errors.New("no passphrase was typed: nothing was changed")
		}
		if utf8.RuneCountInString(first) < short {
			fmt.Fprintln(p.errs, "That is short, and could be guessed; a few words in a row are safer. ctrl+c leaves.")
		}
		second, err := p.askHidden("The same once more:")
		switch {
		case err != nil:
			return "", err
		case first == second:
			fmt.Fprintln(p.errs, "One moment.")
			return first, nil
		case try < tries-1:
			fmt.Fprintln(p.errs, "The two were not the same; nothing was changed. Try again.")
		}
	}
	return "", errors.New("the two passphrases were not the same: nothing was changed; run it again to try again")
}
