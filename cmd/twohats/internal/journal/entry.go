package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// places names the files that may be a walk's, each twice: it may be moved, or replaced by an
// encrypted one, between two looks. What is no id has none.
func places(id string) []string {
	if !isID(id) {
		return nil
	}
	entry, draft := fileOf(entries, id), fileOf(drafts, id)
	return []string{entry, draft, entry, draft}
}

func (j *Journal) lies(id string) bool { return slices.ContainsFunc(places(id), j.stored) }

// exists opens the journal for a walk that must be there; else the error is ErrNone.
func (j *Journal) exists(id string) error {
	err := j.look()
	if errors.Is(err, fs.ErrNotExist) || err == nil && !j.lies(id) {
		return ErrNone
	}
	return err
}

// Read returns an entry or a draft.
func (j *Journal) Read(id string) (entry coach.Entry, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if err = j.exists(id); err == nil {
		entry, _, err = j.entry(id)
	}
	if err != nil {
		return coach.Entry{}, j.about(id, err)
	}
	entry.Busy = entry.Draft && !entry.Own && j.held(id)
	if j.days == nil {
		j.days, _ = j.markers()
	}
	if !entry.Own && strings.Join(j.days[id], " ") != entry.Due {
		j.amiss[id] = true
	}
	return entry, nil
}

// entry reads a walk, and the digest of its pack.
func (j *Journal) entry(id string) (entry coach.Entry, digest string, err error) {
	f, folder, err := j.file(id)
	if err != nil {
		return coach.Entry{}, "", err
	}
	pack, err := j.pack(f.Pack)
	return coach.Entry{
		Kept:  coach.Kept{ID: id, Begun: j.begun(id), Draft: folder == drafts, Own: id == j.walk.id, Due: dueOf(f.Record)},
		Saved: f.Saved.In(j.clock().Location()), Pack: pack, Record: f.Record,
	}, f.Pack, err
}

// file reads the file of a walk, and the folder where it lies.
func (j *Journal) file(id string) (f file, folder string, err error) {
	for _, name := range places(id) {
		data, err := j.fetch(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil {
			f, err = decode(data)
		}
		return f, path.Dir(name), err
	}
	return file{}, "", ErrNone
}

// write writes the file of a walk whose lock is held, and marks its day.
func (j *Journal) write(folder, id, pack string, record coach.Record) error {
	w, day := &j.walk, dueOf(record)
	data, err := file{j.begun(id), j.clock().UTC().Truncate(time.Second), pack, record}.encode()
	if err == nil {
		err = j.mark(day, id)
	}
	if err == nil {
		err = j.store(scratch(id), fileOf(folder, id), data)
	}
	if err != nil || id == w.id && w.settled && w.day == day {
		return err
	}
	days, err := j.markers()
	if err = errors.Join(err, j.unmark(id, days[id], day)); err == nil && id == w.id {
		w.settled, w.day = true, day
	}
	return err
}

// A file is what the file of a walk holds.
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

// isNewer reports whether a newer program wrote the file of a walk, whatever else is in it.
func isNewer(data []byte) bool {
	var probe struct {
		Record struct {
			Format int `json:"format"`
		} `json:"record"`
	}
	json.Unmarshal(data, &probe)
	return probe.Record.Format > coach.RecordFormat
}

func decode(data []byte) (file, error) {
	data = content.Unmarked(data)
	if len(data) == 0 {
		return file{}, unfit("it is empty")
	}
	if isNewer(data) {
		return file{}, ErrNewer
	}
	var f file
	strict := json.NewDecoder(bytes.NewReader(data))
	strict.DisallowUnknownFields()
	if err := strict.Decode(&f); err != nil {
		return file{}, unfit(damage(err, strict.InputOffset()))
	}
	if _, err := strict.Token(); err != io.EOF { // something follows
		return file{}, unfit(damage(err, strict.InputOffset()))
	}
	if f.Record.Format < 1 || !isDigest(f.Pack) {
		return file{}, unfit("it does not say what it is of")
	}
	f.Record = shown(f.Record)
	return f, nil
}

// shown returns a record whose texts can be shown, whoever has written its file.
func shown(record coach.Record) coach.Record {
	answers := make(map[string]coach.Answer, len(record.Answers))
	for id, answer := range record.Answers {
		answer.Text = content.Shown(answer.Text)
		answers[id] = answer
	}
	record.Answers, record.Fits = answers, content.Shown(record.Fits)
	if plan := record.Plan; plan != nil {
		texts := []*string{&plan.Obstacle, &plan.When, &plan.Will, &plan.OwnWhen, &plan.OwnWill, &plan.Whom}
		for i := range plan.CheckIns {
			look := &plan.CheckIns[i]
			texts = append(texts, &look.On, &look.Step, &look.Why, &look.Asked, &look.When, &look.Will)
		}
		for _, text := range texts {
			*text = content.Shown(*text)
		}
	}
	return record
}

// damage returns where a file is damaged. JSON's own words, of Go's types, would help nobody.
func damage(err error, at int64) string {
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return "it ends too early"
	}
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
		at = syntax.Offset
	}
	if value, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		at = value.Offset
	}
	return fmt.Sprintf("it is damaged at byte %d", at)
}
