package journal

import (
	"errors"
	"fmt"
	"io/fs"
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
			j.leave(forNow)
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
