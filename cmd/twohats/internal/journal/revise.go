package journal

import (
	"cmp"

	"twohats/content/coach"
)

// Revise replaces the plan of an entry; nil removes it.
func (j *Journal) Revise(id string, plan *coach.Plan) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.change(id, func() error {
		f, folder, err := j.file(id)
		if err != nil {
			return err
		}
		f.Record.Plan = plan
		if err := j.mark(dueOf(f.Record), id); err != nil {
			return err
		}
		if err := j.storeEntry(folder, id, f.Pack, f.Record); err != nil {
			return err
		}
		return j.unmark(id, dueOf(f.Record))
	})
}

// change changes a walk that is there, while no other session has it, and makes the disk hold that.
func (j *Journal) change(id string, do func() error) error {
	err := j.exists(id)
	if err == nil {
		err = j.holding(id, do)
	}
	return j.about(id, err)
}

// holding does something while it holds a walk, and lets go of the journal if it keeps no walk
// itself.
func (j *Journal) holding(id string, do func() error) error {
	err := j.whileHeld(id, do)
	switch {
	case j.walk.id == "":
		return cmp.Or(err, j.leave(forNow))
	case err != nil:
		return err
	}
	return j.sync()
}

func (j *Journal) whileHeld(id string, do func() error) error {
	if id == j.walk.id {
		if err := j.begin(); err != nil {
			return err
		}
		j.walk.marked = false
		return do()
	}
	if err := j.enter(); err != nil {
		return err
	}
	lock, err := j.holdWalk(id, patienceWalk)
	if err != nil {
		return err
	}
	defer release(lock)
	return do()
}
