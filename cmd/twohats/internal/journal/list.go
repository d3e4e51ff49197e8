package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"twohats/content/coach"
)

// List returns what is kept, newest first, from the names of files alone.
func (j *Journal) List() (walks []coach.Kept, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if len(j.amiss) > 0 && j.walk.id == "" {
		j.leave(j.clearEmpty) // and heal
	}
	j.heal()
	if walks, err = j.kept(); err == nil && len(walks) > 0 {
		err = j.complete(walks)
	}
	return walks, j.doing("list the journal", err)
}

// complete adds what the names of the walks' own files do not say.
func (j *Journal) complete(walks []coach.Kept) error {
	days, err := j.markers()
	if err != nil {
		return err
	}
	j.days = days
	open, err := j.list(busy)
	for i := range walks {
		kept := &walks[i]
		kept.Own = kept.ID == j.walk.id
		kept.Busy = kept.Draft && !kept.Own && slices.Contains(open, kept.ID) && j.held(kept.ID)
		if marked := days[kept.ID]; len(marked) > 0 {
			kept.Due = marked[len(marked)-1]
		}
	}
	return err
}

// kept lists all walks and when they began, newest first.
func (j *Journal) kept() ([]coach.Kept, error) {
	if err := j.look(); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	var walks []coach.Kept
	for _, folder := range []string{drafts, entries} { // in this order, for a walk may move meanwhile
		names, err := j.list(folder)
		if err != nil {
			return nil, err
		}
		walks = slices.Grow(walks, len(names))
		for _, name := range names {
			if id, ok := idOf(name); ok {
				walks = append(walks, coach.Kept{ID: id, Begun: j.begun(id), Draft: folder == drafts})
			}
		}
	}
	slices.Reverse(walks) // an entry wins over a draft of the same id
	slices.SortStableFunc(walks, func(a, b coach.Kept) int { return strings.Compare(b.ID, a.ID) })
	return slices.CompactFunc(walks, func(a, b coach.Kept) bool { return a.ID == b.ID }), nil
}

// maxNamed is how many ids an error names at the most.
const maxNamed = 5

// Find returns the id of the one entry or draft whose id contains part. The error is ErrNone where
// there is none, and names some ids where there are several.
func (j *Journal) Find(part string) (string, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	walks, err := j.kept()
	var fit []string
	for _, kept := range walks {
		if strings.Contains(kept.ID, part) {
			fit = append(fit, kept.ID)
		}
	}
	several := "several"
	switch n := len(fit); {
	case err != nil:
		return "", j.doing("list the journal", err)
	case n == 0:
		return "", fmt.Errorf("%q: %w", part, ErrNone)
	case n == 1:
		return fit[0], nil
	case n > maxNamed:
		several, fit = strconv.Itoa(n), append(fit[:maxNamed], "…")
	}
	return "", fmt.Errorf("%q is in the names of %s entries: %s", part, several, strings.Join(fit, ", "))
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
	counts := map[string]*int{drafts: &state.Drafts, entries: &state.Entries, packs: &state.Packs}
	forms := make(map[bool]bool)                    // whether files were seen that are encrypted, and that are not
	for _, folder := range append(folders(), ".") { // the keys last, for whose they are shows in the others
		names, err := j.list(folder)
		if err != nil {
			return err
		}
		seen := make(map[string]bool) // without what ends an encrypted one: a kill may leave both
		for _, name := range names {
			file, ours := path.Join(folder, name), isOurs(folder, name)
			switch {
			case file == keyPublic, file == keySecret:
				ours = len(forms) > 0 || j.isKey(file)
				state.Locked = state.Locked || ours
			case file == lockName:
				ours = j.size(file) == 0
			case !ours:
			case strings.HasSuffix(name, temporary): // a kill left it, maybe plain
				forms[false] = true
			case counts[folder] != nil:
				seen[strings.TrimSuffix(name, sealed)] = true
				forms[strings.HasSuffix(name, sealed)] = true
			}
			if !ours {
				state.Foreign++
				continue
			}
			state.Bytes += max(0, j.size(file))
		}
		if n := counts[folder]; n != nil {
			*n = len(seen)
		}
	}
	if errors.Is(j.wrong, errNoPublic) && !forms[true] { // a kill left it, or there is nothing that it opens
		state.Locked = false
	}
	state.Half = forms[!state.Locked]
	return nil
}

// size returns the bytes of a file: 0 where there is none, and fewer where it is none.
func (j *Journal) size(name string) int64 {
	info, err := j.root.Lstat(name)
	switch {
	case err != nil:
		return 0
	case !info.Mode().IsRegular():
		return -1
	}
	return info.Size()
}
