package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// A file is what the file of a walk says.
type file struct {
	Begun  time.Time    `json:"begun"` // for people: what counts is the name of the file
	Saved  time.Time    `json:"saved"`
	Pack   string       `json:"pack"` // the digest of the pack
	Record coach.Record `json:"record"`
}

func (f file) encode() ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ") // people read it too
	err := encoder.Encode(f)
	return out.Bytes(), err
}

// decode reads the file of a walk. A newer format is told before anything else is looked at.
func decode(data []byte) (file, error) {
	if len(data) == 0 {
		return file{}, unfit("it is empty")
	}
	var probe struct {
		Record struct {
			Format int `json:"format"`
		} `json:"record"`
	}
	if json.Unmarshal(data, &probe); probe.Record.Format > coach.RecordFormat {
		return file{}, ErrNewer
	}
	var f file
	strict := json.NewDecoder(bytes.NewReader(data))
	strict.DisallowUnknownFields()
	if err := strict.Decode(&f); err != nil {
		return file{}, unfit(damage(err, strict.InputOffset()))
	}
	if _, err := strict.Token(); err != io.EOF {
		return file{}, unfit(damage(err, strict.InputOffset()))
	}
	if f.Record.Format < 1 || !isDigest(f.Pack) {
		return file{}, unfit("it does not say what it is of")
	}
	f.Record = shown(f.Record)
	return f, nil
}

// shown gives a record whose texts only show themselves: somebody else may have written the file.
func shown(record coach.Record) coach.Record {
	answers := make(map[string]coach.Answer, len(record.Answers))
	for id, answer := range record.Answers {
		answer.Text = content.Shown(answer.Text)
		answers[id] = answer
	}
	record.Answers, record.Fits = answers, content.Shown(record.Fits)
	if plan := record.Plan; plan != nil {
		for _, text := range []*string{&plan.Obstacle, &plan.When, &plan.Will, &plan.OwnWhen, &plan.OwnWill, &plan.Whom} {
			*text = content.Shown(*text)
		}
		for i := range plan.CheckIns {
			look := &plan.CheckIns[i]
			look.Step, look.Why, look.Asked = content.Shown(look.Step), content.Shown(look.Why), content.Shown(look.Asked)
		}
	}
	return record
}

// damage tells where a file is damaged: what JSON's errors say, Go's types, helps nobody.
func damage(err error, at int64) string {
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
		at = syntax.Offset
	}
	if value, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		at = value.Offset
	}
	return fmt.Sprintf("it is damaged at byte %d", at)
}

// named says which entry an error is about.
func named(id string, err error) error {
	if _, ok := errors.AsType[unfit](err); ok {
		err = fmt.Errorf("it cannot be read: %w", err)
	}
	return fmt.Errorf("entry %s: %w", id, err)
}

// find gives the folder where a walk lies; empty where there is none.
func (j *Journal) find(id string) (folder string, err error) {
	if !isID(id) {
		return "", ErrNone
	}
	for range 2 { // it may be moved between two looks
		for _, folder := range []string{entries, drafts} {
			if j.stored(fileOf(folder, id)) {
				return folder, nil
			}
		}
	}
	return "", ErrNone
}

// exists opens the journal for a walk that must be there.
func (j *Journal) exists(id string) error {
	err := j.look()
	if err == nil {
		_, err = j.find(id)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return ErrNone
	}
	return err
}

// Read gives an entry or a draft.
func (j *Journal) Read(id string) (coach.Entry, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	err := j.exists(id)
	if err != nil {
		return coach.Entry{}, named(id, err)
	}
	entry, _, _, err := j.entry(id)
	if err != nil {
		return coach.Entry{}, named(id, err)
	}
	entry.Busy = entry.Draft && !entry.Own && j.held(id)
	j.heal(entry)
	return entry, nil
}

// entry reads a walk: where it lies, and the digest of its pack.
func (j *Journal) entry(id string) (entry coach.Entry, folder, digest string, err error) {
	f, folder, err := j.file(id)
	if err != nil {
		return coach.Entry{}, "", "", err
	}
	pack, err := j.pack(f.Pack)
	if err != nil {
		return coach.Entry{}, "", "", err
	}
	begun, _ := begunOf(id)
	here := j.clock().Location()
	entry = coach.Entry{
		Kept:  coach.Kept{ID: id, Begun: begun.In(here), Draft: folder == drafts, Own: id == j.walk.id, Due: dueOf(f.Record)},
		Saved: f.Saved.In(here), Pack: pack, Record: f.Record,
	}
	return entry, folder, f.Pack, nil
}

// file reads the file of a walk.
func (j *Journal) file(id string) (f file, folder string, err error) {
	for range 2 { // it may be moved, or replaced by an encrypted one, between two looks
		folder, err = j.find(id)
		if err != nil {
			return file{}, "", err
		}
		var data []byte
		if data, err = j.fetch(fileOf(folder, id)); err == nil {
			f, err = decode(data)
			return f, folder, err
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return file{}, "", err
		}
	}
	return file{}, "", err
}

// storeEntry writes the file of a walk whose lock is held.
func (j *Journal) storeEntry(folder, id, pack string, record coach.Record) error {
	begun, _ := begunOf(id)
	data, err := file{begun, j.saved(), pack, record}.encode()
	if err != nil {
		return err
	}
	return j.store(scratch(id), fileOf(folder, id), data)
}

// Revise changes the plan of an entry; nil takes it away.
func (j *Journal) Revise(id string, plan *coach.Plan) error {
	err := j.change(id, func() error {
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
	if err != nil {
		return err
	}
	return j.Sync()
}

// change changes a walk that is there, while no other session has it.
func (j *Journal) change(id string, do func() error) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	err := j.exists(id)
	if err == nil {
		err = j.holding(id, do)
	}
	if err != nil {
		return named(id, err)
	}
	return nil
}

// holding does something while it holds a walk, and lets go of the journal when it keeps none.
func (j *Journal) holding(id string, do func() error) error {
	if j.walk.id != id {
		if j.walk.id == "" {
			defer j.letGo()
		}
		if err := j.enter(); err != nil {
			return err
		}
		lock, err := j.holdWalk(id)
		if err != nil {
			return err
		}
		defer release(lock)
		return do()
	}
	if err := j.begin(); err != nil {
		return err
	}
	j.walk.marked = false
	return do()
}

// heal marks the day that an entry's plan tells, and no other, where the markers say otherwise.
// What cannot be healed does not keep the entry from being read.
func (j *Journal) heal(entry coach.Entry) {
	days := j.days
	if days == nil {
		days, _ = j.markers()
	}
	want := []string{entry.Due}
	if entry.Due == "" {
		want = nil
	}
	if entry.Own || slices.Equal(days[entry.ID], want) {
		return
	}
	_ = j.holding(entry.ID, func() error {
		f, _, err := j.file(entry.ID)
		if err == nil {
			err = errors.Join(j.mark(dueOf(f.Record), entry.ID), j.unmark(entry.ID, dueOf(f.Record)))
		}
		return err
	})
}
