package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"twohats/content/coach"
)

// Past lists what is kept, newest first, from the names of files alone.
func (j *Journal) Past() ([]coach.Kept, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if len(j.amiss) > 0 {
		j.heal()
		if j.walk.id == "" {
			j.leave(j.clearEmpty)
		}
	}
	past, err := j.past()
	return past, j.doing("list the journal", err)
}

func (j *Journal) past() ([]coach.Kept, error) {
	past, err := j.kept()
	if len(past) == 0 || err != nil {
		return past, err
	}
	days, err := j.markers()
	if err != nil {
		return past, err
	}
	j.days = days
	open, err := j.list(busy)
	for i := range past {
		id := past[i].ID
		if marked := days[id]; len(marked) > 0 {
			past[i].Due = marked[len(marked)-1]
		}
		past[i].Own = id == j.walk.id
		past[i].Busy = past[i].Draft && !past[i].Own && slices.Contains(open, id) && j.held(id)
	}
	return past, err
}

// kept lists all walks and when they began, newest first.
func (j *Journal) kept() ([]coach.Kept, error) {
	switch err := j.look(); {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, err
	}
	var past []coach.Kept
	for _, folder := range []string{drafts, entries} { // in this order, for a walk may move meanwhile
		names, err := j.list(folder)
		if err != nil {
			return nil, err
		}
		past = slices.Grow(past, len(names))
		for _, name := range names {
			if id, ok := idOf(name); ok {
				past = append(past, coach.Kept{ID: id, Begun: j.begun(id), Draft: folder == drafts})
			}
		}
	}
	slices.Reverse(past) // an entry wins over a draft of the same id
	slices.SortStableFunc(past, func(a, b coach.Kept) int { return strings.Compare(b.ID, a.ID) })
	return slices.CompactFunc(past, func(a, b coach.Kept) bool { return a.ID == b.ID }), nil
}

// maxNamed is how many ids an error names at the most.
const maxNamed = 5

// Find returns the id of the one entry or draft whose id contains part. The error is ErrNone where
// there is none, and names some ids where there are several.
func (j *Journal) Find(part string) (string, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	past, err := j.kept()
	if err != nil {
		return "", j.doing("list the journal", err)
	}
	var fit []string
	for _, kept := range past {
		if strings.Contains(kept.ID, part) {
			fit = append(fit, kept.ID)
		}
	}
	switch n := len(fit); {
	case n == 0:
		return "", fmt.Errorf("%q: %w", part, ErrNone)
	case n == 1:
		return fit[0], nil
	case n > maxNamed:
		return "", fmt.Errorf("%q is in the names of %d entries: %s, …", part, n, strings.Join(fit[:maxNamed], ", "))
	}
	return "", fmt.Errorf("%q is in the names of several entries: %s", part, strings.Join(fit, ", "))
}

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
		if !ours && !j.isKey(name) {
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
