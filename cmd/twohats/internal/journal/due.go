package journal

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/gofrs/flock"

	"twohats/content/coach"
)

// The day on which a plan is to be looked back at stands in the name of an empty file, its marker,
// so that walks need not be read to list them. A marker is made before its walk is written: a kill
// may leave one too many, which goes once Read has seen it, and never one too few.

// dueOf returns the day on which a record's plan is to be looked back at; empty for none.
func dueOf(record coach.Record) string {
	if record.Plan == nil || !isDay(record.Plan.Due) {
		return ""
	}
	return record.Plan.Due
}

func isDay(word string) bool {
	_, err := time.Parse(time.DateOnly, word)
	return err == nil
}

func marker(day, id string) string { return due + "/" + day + "_" + id }

// markers returns the days that are marked, by id, the earliest first.
func (j *Journal) markers() (map[string][]string, error) {
	names, err := j.list(due)
	slices.Sort(names)
	days := make(map[string][]string, len(names))
	for _, name := range names {
		if isOurs(due, name) {
			day, id, _ := strings.Cut(name, "_")
			days[id] = append(days[id], day)
		}
	}
	return days, err
}

// mark marks a day; an empty one is none.
func (j *Journal) mark(day, id string) error {
	if day == "" {
		return nil
	}
	j.days = nil
	return j.flag(marker(day, id))
}

// unmark removes the markers of a walk that are not of one day.
func (j *Journal) unmark(id string, marked []string, but string) error {
	var err error
	for _, day := range marked {
		if day != but {
			j.days = nil
			err = errors.Join(err, j.remove(marker(day, id)))
		}
	}
	return err
}

// heal corrects the markers that Read saw to be wrong, unless another session is in the way. What
// cannot be healed waits until it is read again.
func (j *Journal) heal() {
	amiss := j.amiss
	j.amiss = make(map[string]bool)
	if len(amiss) == 0 || !j.join() {
		return
	}
	days, err := j.markers()
	if err != nil {
		return
	}
	for id := range amiss {
		lock, err := j.holdWalk(id, 0)
		if err != nil {
			continue
		}
		f, _, err := j.file(id)
		if day := dueOf(f.Record); err == nil && j.mark(day, id) == nil {
			j.unmark(id, days[id], day)
		}
		release(lock)
	}
}

// Revise replaces the plan of an entry; nil removes it.
func (j *Journal) Revise(id string, plan *coach.Plan) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.change(id, func(*flock.Flock) error {
		f, folder, err := j.file(id)
		if err != nil {
			return err
		}
		f.Record.Plan = plan
		return cmp.Or(j.write(folder, id, f.Pack, f.Record), j.sync())
	})
}
