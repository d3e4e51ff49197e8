package journal

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// A State is what lies in the folder of a journal.
type State struct {
	Folder  string
	Drafts  int
	Entries int
	Packs   int
	Foreign int   // files and folders that are not the journal's
	Bytes   int64 // of all files that are the journal's
	Locked  bool  // what is kept from now on is encrypted
	Half    bool  // a lock or unlock was broken off: not all files are as they should be
}

// Where returns what is on disk.
func (j *Journal) Where() (State, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	state := State{Folder: j.folder}
	err := j.look()
	if errors.Is(err, fs.ErrNotExist) {
		return state, nil
	}
	if err == nil {
		err = j.count(&state)
	}
	return state, j.doing("look into the journal", err)
}

func (j *Journal) count(state *State) error {
	names, err := j.list(".")
	if err != nil {
		return err
	}
	forms := make(map[bool]bool) // whether files were seen that are encrypted, and that are not
	var keys []string
	for _, name := range names {
		switch {
		case slices.Contains(folders(), name):
			if err := j.countIn(name, state, forms); err != nil {
				return err
			}
		case name == keyPublic, name == keySecret:
			keys = append(keys, name)
		case name == lockName && j.isEmptyFile(name):
		default:
			state.Foreign++
		}
	}
	ours := len(forms) > 0
	for _, name := range keys {
		if !ours && !isKey(j.root, name) {
			state.Foreign++
			continue
		}
		state.Bytes += j.size(name)
		state.Locked = true
	}
	if errors.Is(j.wrong, errNoPublic) && !forms[true] { // a kill left it, or there is nothing that it opens
		state.Locked = false
	}
	state.Half = forms[!state.Locked]
	return nil
}

func (j *Journal) countIn(folder string, state *State, forms map[bool]bool) error {
	names, err := j.list(folder)
	if err != nil {
		return err
	}
	seen := make(map[string]bool) // without what ends an encrypted one: a kill may leave both
	for _, name := range names {
		if !isOurs(folder, name) {
			state.Foreign++
			continue
		}
		state.Bytes += j.size(path.Join(folder, name))
		switch {
		case strings.HasSuffix(name, temporary): // a kill left it, maybe plain
			forms[false] = true
		case folder != due && folder != busy:
			seen[strings.TrimSuffix(name, sealed)] = true
			forms[strings.HasSuffix(name, sealed)] = true
		}
	}
	switch folder {
	case drafts:
		state.Drafts = len(seen)
	case entries:
		state.Entries = len(seen)
	case packs:
		state.Packs = len(seen)
	}
	return nil
}

// isEmptyFile reports whether a name is that of an empty file, or of none any more.
func (j *Journal) isEmptyFile(name string) bool {
	info, err := j.root.Lstat(name)
	return err != nil || info.Mode().IsRegular() && info.Size() == 0
}

// size returns the bytes of a file; 0 where it is none.
func (j *Journal) size(name string) int64 {
	info, err := j.root.Lstat(name)
	if err != nil || !info.Mode().IsRegular() {
		return 0
	}
	return info.Size()
}
