package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"time"

	"twohats/content/coach"
)

// A listing writes what is kept, one after the other.
type listing interface {
	add(entry coach.Entry, unread error) error
	end() error
}

// list prints what is kept, newest first, each as soon as it is read. What cannot be read is named.
func (c call) list() error {
	s, err := c.shelf()
	if err != nil {
		return err
	}
	defer s.Close()
	if len(s.past) > 0 {
		if err := c.unlockJournal(s.Journal); err != nil {
			return err
		}
	}
	var to listing = newTable(c.plain(c.out), s.words, s.past, c.isHeard())
	if c.Bool("json") {
		to = &jsonList{w: c.out}
	}
	some := len(s.past) == 0
	for _, kept := range s.past {
		entry, err := s.Read(kept.ID)
		if err != nil {
			entry.Kept = kept
		}
		some = some || err == nil
		if err := to.add(entry, cause(err)); err != nil {
			return err
		}
	}
	if err := to.end(); err != nil || some {
		return err
	}
	return errors.New("nothing that is kept can be read: the list says why")
}

// cause returns an error about an entry without the id, which a list shows beside it.
func cause(err error) error { return cmp.Or(errors.Unwrap(err), err) }

// A jsonList lists what is kept for other programs: one array, an object a line.
type jsonList struct {
	w           io.Writer
	lead, close string // before the next object and after the last; empty before the first
}

// A jsonEntry is an object of that list. Its keys stand in the help.
type jsonEntry struct {
	ID      string    `json:"id"`
	Begun   time.Time `json:"begun"`
	Draft   bool      `json:"draft"`
	Busy    bool      `json:"busy,omitempty"`
	Due     string    `json:"due,omitempty"`
	Pack    string    `json:"pack,omitempty"`
	Depth   string    `json:"depth,omitempty"`
	Given   int       `json:"given,omitempty"`
	Asked   int       `json:"asked,omitempty"`
	Lean    *jsonLean `json:"lean,omitempty"`
	Went    string    `json:"went,omitempty"`
	Problem string    `json:"problem,omitempty"`
}

// A jsonLean is a lean as the JSON form of an entry has it.
type jsonLean struct {
	Points float64 `json:"points"`
	Error  float64 `json:"error"`
	N      int     `json:"n"`
}

func (l *jsonList) add(entry coach.Entry, unread error) error {
	object := jsonEntry{ID: entry.ID, Begun: entry.Begun, Draft: entry.Draft, Busy: entry.Busy, Due: entry.Due}
	if unread != nil {
		object.Problem = unread.Error()
	} else {
		object.Pack, object.Depth = entry.Pack.ID, string(entry.Record.Depth)
		if session, err := coach.Resume(entry.Pack, entry.Record); err == nil {
			far := session.Progress()
			object.Given, object.Asked = far.Given, far.Asked
		}
		if lean := coach.Read(entry.Pack, entry.Record).Lean; lean.N > 0 {
			object.Lean = &jsonLean{lean.Points, lean.Error, lean.N}
		}
		object.Went = string(entry.Record.Plan.WentLast())
	}
	line, err := json.Marshal(object)
	if err != nil {
		return err
	}
	_, err = io.WriteString(l.w, cmp.Or(l.lead, "[\n")+string(line))
	l.lead, l.close = ",\n", "\n]\n"
	return err
}

func (l *jsonList) end() error {
	_, err := io.WriteString(l.w, cmp.Or(l.close, "[]\n"))
	return err
}
