package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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
	data = content.Unmarked(data)
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
			for _, text := range []*string{&look.On, &look.Step, &look.Why, &look.Asked, &look.When, &look.Will} {
				*text = content.Shown(*text)
			}
		}
	}
	return record
}

// damage tells what is wrong, or where a file is damaged: what JSON's errors say, Go's types, helps nobody.
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
