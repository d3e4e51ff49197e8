package tui

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// A memory is a journal without a disk.
type memory struct {
	due        []string // ids of walks whose plan was asked about, as far as a test has seen
	now        func() time.Time
	pack       *content.Pack
	walks      map[string]coach.Entry
	current    string
	passphrase string // it is locked while this is not empty
	full       error  // what keeps it from keeping
	hidden     error  // what keeps it from being listed
	kept       int    // how often something was kept
	synced     int
	updating   bool              // a message is handled right now, so that the disk must not be waited for
	waited     string            // what waited for it all the same
	saved      map[string]string // the files that were asked for
}

// remembering puts a journal into a walker's options, with these walks in it.
func remembering(m *memory, past ...coach.Entry) func(*Options) {
	return func(o *Options) {
		m.now, m.pack, m.walks, m.saved, m.current = o.Clock, o.Pack, map[string]coach.Entry{}, map[string]string{}, ""
		for _, entry := range past {
			entry.Pack = o.Pack
			m.walks[entry.ID] = entry
		}
		o.Journal, o.Save = m, m.save
	}
}

func (m *memory) put(record coach.Record, draft bool) error {
	if m.full != nil {
		return fmt.Errorf("keep a draft: %w", m.full)
	}
	m.kept++
	entry, there := m.walks[m.current]
	if !there {
		m.current = fmt.Sprintf("%s-%d", m.now().Format("20060102-150405"), len(m.walks))
		entry = coach.Entry{Kept: coach.Kept{ID: m.current, Begun: m.now()}, Pack: m.pack}
	}
	entry.Saved, entry.Record, entry.Draft = m.now(), record, draft
	m.walks[m.current] = entry
	return nil
}

func (m *memory) Keep(record coach.Record) error   { return m.put(record, true) }
func (m *memory) Finish(record coach.Record) error { return m.put(record, false) }
func (m *memory) Sync() error                      { m.synced++; return nil }

func (m *memory) Erase() error { return m.remove(m.current) }

func (m *memory) Locked() bool {
	m.touch("Locked")
	return m.passphrase != ""
}

// touch notes that the disk is waited for.
func (m *memory) touch(what string) {
	if m.updating {
		m.waited = what
	}
}

func (m *memory) List() ([]coach.Kept, error) {
	m.touch("Past")
	if m.hidden != nil {
		return nil, m.hidden
	}
	var kept []coach.Kept
	for _, entry := range m.walks {
		if plan := entry.Record.Plan; plan != nil {
			entry.Due = plan.Due
		}
		entry.Own = entry.ID == m.current
		kept = append(kept, entry.Kept)
	}
	slices.SortFunc(kept, func(a, b coach.Kept) int { return strings.Compare(b.ID, a.ID) })
	return kept, nil
}

func (m *memory) Read(id string) (coach.Entry, error) {
	m.touch("Read")
	entry, there := m.walks[id]
	switch {
	case m.Locked():
		return coach.Entry{}, errors.New("the journal is locked")
	case !there:
		return coach.Entry{}, fmt.Errorf("entry %s: %w", id, fs.ErrNotExist)
	case entry.Record.Answers == nil:
		return coach.Entry{}, fmt.Errorf("entry %s: %w", id, errors.New("unexpected end of JSON input"))
	}
	entry.Record.Plan = ofItsOwn(entry.Record.Plan)
	return entry, nil
}

// ofItsOwn returns a plan that shares nothing with another, as one read from a disk does.
func ofItsOwn(plan *coach.Plan) *coach.Plan {
	if plan == nil {
		return nil
	}
	own := *plan
	own.CheckIns = slices.Clone(plan.CheckIns)
	return &own
}

func (m *memory) Resume(id string) (coach.Entry, error) { m.current = id; return m.Read(id) }

func (m *memory) Revise(id string, plan *coach.Plan) error {
	if m.full != nil {
		return m.full
	}
	entry, there := m.walks[id]
	if !there {
		return fmt.Errorf("entry %s: %w", id, fs.ErrNotExist)
	}
	entry.Record.Plan = ofItsOwn(plan)
	m.walks[id] = entry
	return nil
}

func (m *memory) Remove(id string) error {
	m.touch("Remove")
	return m.remove(id)
}

func (m *memory) remove(id string) error {
	if _, there := m.walks[id]; !there && m.full == nil {
		return fmt.Errorf("entry %s: %w", id, fs.ErrNotExist)
	}
	if m.full == nil {
		delete(m.walks, id)
	}
	return m.full
}

func (m *memory) Unlock(passphrase string) (bool, error) {
	if passphrase != m.passphrase {
		return false, nil
	}
	m.passphrase = ""
	return true, nil
}

func (m *memory) save(name string, write func(io.Writer) error) (string, error) {
	m.touch("save")
	if _, there := m.saved[name]; there {
		return "", fs.ErrExist
	}
	var b strings.Builder
	err := write(&b)
	m.saved[name] = b.String()
	return "/home/ana/" + name, err
}

// one returns the only walk of the journal.
func (m *memory) one(t testing.TB) coach.Entry {
	t.Helper()
	if len(m.walks) != 1 {
		t.Fatalf("there are %d walks, want one", len(m.walks))
	}
	for _, entry := range m.walks {
		return entry
	}
	panic("unreachable")
}

// walked returns an earlier walk, seen through on a day with one step for each pole's ratings.
func walked(day string, lead, manage int, change ...func(*coach.Entry)) coach.Entry {
	pack, _ := builtin()
	begun, _ := time.Parse("2006-01-02 15:04", day)
	record := coach.Start(pack, coach.Quick).Record()
	for _, item := range coach.Start(pack, coach.Quick).Items() {
		if item.Opens() {
			continue
		}
		answer := coach.Answer{Step: 3}
		switch {
		case item.Prompt == nil:
			answer = coach.Answer{Text: "a clinic where nobody waits alone"}
		case item.Prompt.Kind == content.Scenario:
			answer = coach.Answer{First: 1, Second: 2}
		case item.Prompt.Kind == content.Open:
			answer = coach.Answer{}
		case item.Prompt.Kind == content.Rating && (item.Prompt.Pole == "lead") != item.Prompt.Reversed:
			answer = coach.Answer{Step: lead}
		case item.Prompt.Kind == content.Rating:
			answer = coach.Answer{Step: manage}
		}
		record.Answers[item.ID] = answer
	}
	entry := coach.Entry{Kept: coach.Kept{ID: begun.Format("20060102-150405") + "-" + fmt.Sprint(lead, manage), Begun: begun}, Saved: begun, Pack: pack, Record: record}
	for _, c := range change {
		c(&entry)
	}
	return entry
}

// planned puts a plan into an earlier walk, with the day on which it is looked back at.
func planned(due string) func(*coach.Entry) {
	return func(e *coach.Entry) {
		e.Record.Plan = &coach.Plan{When: "the Monday meeting starts", Will: "say why this week matters first", Whom: "Ana", Due: due}
	}
}

// brokenOff leaves an earlier walk after so many answers.
func brokenOff(answers int) func(*coach.Entry) {
	return func(e *coach.Entry) {
		e.Draft = true
		for i, item := range coach.Start(e.Pack, coach.Quick).Items() {
			switch {
			case i == answers:
				e.Record.At = item.ID
				fallthrough
			case i > answers:
				delete(e.Record.Answers, item.ID)
			}
		}
	}
}
