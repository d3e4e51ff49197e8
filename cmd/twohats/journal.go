package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"runtime"
	"slices"

	"twohats/cmd/twohats/internal/journal"
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// openJournal returns the journal that the environment names, for walks of the pack in source, if any.
func (p program) openJournal(source []byte) (*journal.Journal, error) {
	folder, err := journal.Folder(runtime.GOOS, p.variable)
	if err != nil {
		return nil, err
	}
	return journal.Open(folder, source, p.clock), nil
}

// journalState opens the journal and looks at what is in it. The caller closes it.
func (p program) journalState() (j *journal.Journal, state journal.State, err error) {
	if j, err = p.openJournal(nil); err == nil {
		state, err = j.Where()
	}
	return j, state, err
}

// ids returns the ids of all that is kept. They are in the names of files: no passphrase is needed.
func (p program) ids() (ids []string) {
	j, err := p.openJournal(nil)
	if err != nil {
		return nil
	}
	defer j.Close()
	past, _ := j.List()
	for _, kept := range past {
		ids = append(ids, kept.ID)
	}
	return ids
}

// A shelf is the journal as a command looks through it.
type shelf struct {
	*journal.Journal
	words *content.Words
	past  []coach.Kept // newest first
}

// shelf opens and lists the journal. The caller closes it.
func (c call) shelf() (s shelf, err error) {
	q, err := c.questions()
	if err != nil {
		return s, err
	}
	s.words = q.words
	if s.Journal, err = c.openJournal(nil); err != nil {
		return s, err
	}
	if s.past, err = s.List(); err != nil {
		s.Close()
	}
	return s, err
}

// findID returns the one id that contains part.
func (s shelf) findID(part string) (string, error) {
	if part == "" { // it is in every name, and may come from a variable that is not set
		return "", misuse{"an id is empty", "see twohats journal list"}
	}
	id, err := s.Find(part)
	switch {
	case errors.Is(err, journal.ErrNone):
		return "", misuse{fmt.Sprintf("there is no entry %q", part), "see twohats journal list"}
	case err != nil: // the journal could be listed, so that it is about the part
		return "", misuse{err.Error(), "type more of one"}
	}
	return id, nil
}

// newest returns the id of the newest entry that is no draft.
func (s shelf) newest() (string, error) {
	if at := slices.IndexFunc(s.past, func(kept coach.Kept) bool { return !kept.Draft }); at >= 0 {
		return s.past[at].ID, nil
	}
	if len(s.past) > 0 {
		return "", errors.New("no walk was seen through yet: go on with it in twohats, or name one of twohats journal list")
	}
	return "", errors.New("nothing is kept yet: answer some questions with twohats")
}

// readEntry reads an entry. Its error ends with what can be done, unless the journal has said so.
func (s shelf) readEntry(id string) (coach.Entry, error) {
	entry, err := s.Read(id)
	switch {
	case err == nil, errors.Is(err, journal.ErrNone), errors.Is(err, journal.ErrNewer), s.keyless():
		return entry, err
	case errors.Is(err, journal.ErrLocked): // since the passphrase was asked for
		return entry, fmt.Errorf("%w meanwhile: run it again", err)
	case errors.Is(err, fs.ErrPermission):
		return entry, fmt.Errorf("%w: see who may read the file", err)
	}
	return entry, fmt.Errorf("%w: twohats journal erase %s removes it", err, id)
}

// keyless reports whether the keys are missing or broken, so that whole entries cannot be read either.
func (s shelf) keyless() bool {
	_, wrong := s.Unlock("") // which opens nothing, but reads the keys
	state, err := s.Where()
	return wrong != nil || err == nil && state.Half && !state.Locked
}

// entryBefore returns the last readable entry that was finished before another one, or nil.
func (s shelf) entryBefore(than coach.Kept) *coach.Entry {
	for _, kept := range coach.Earlier(s.past, than) {
		if entry, err := s.Read(kept.ID); err == nil {
			return &entry
		}
	}
	return nil
}

// A look is one entry that is looked back at.
type look struct {
	words  *content.Words
	entry  coach.Entry
	before *coach.Entry // the one finished before it; nil where there is none
}

// lookBack reads the entry that a command names, else the newest that is no draft.
func (c call) lookBack() (look, error) {
	ids := c.Args()
	if ids.Len() > 1 {
		return look{}, misuse{fmt.Sprintf("%s takes one id, and %q is another", c.Name, ids.Get(1)), seeHelp(c.Command)}
	}
	s, err := c.shelf()
	if err != nil {
		return look{}, err
	}
	defer s.Close()
	var id string
	if ids.Present() {
		id, err = s.findID(ids.First())
	} else {
		id, err = s.newest()
	}
	if err == nil {
		err = c.unlockJournal(s.Journal)
	}
	if err != nil {
		return look{}, err
	}
	entry, err := s.readEntry(id)
	if err != nil && !ids.Present() {
		err = fmt.Errorf("%w, or name another id, see twohats journal list", err)
	}
	return look{s.words, entry, s.entryBefore(entry.Kept)}, err
}

// showEntry prints an entry as text, or as JSON.
func (c call) showEntry() error {
	look, err := c.lookBack()
	if err != nil {
		return err
	}
	return c.print(report.Compose(look.words, look.entry, look.before), look.words)
}

// compare prints two entries beside each other, the earlier one first.
func (c call) compare() error {
	parts := c.Args().Slice()
	if len(parts) != 2 {
		return misuse{"two ids are wanted", "see twohats journal list"}
	}
	s, err := c.shelf()
	if err != nil {
		return err
	}
	defer s.Close()
	var ids [2]string
	for i, part := range parts {
		if ids[i], err = s.findID(part); err != nil {
			return err
		}
	}
	if ids[0] == ids[1] {
		return misuse{"both ids are of one entry, " + ids[0], "name another, see twohats journal list"}
	}
	if err := c.unlockJournal(s.Journal); err != nil {
		return err
	}
	var entries [2]coach.Entry
	for i, id := range ids {
		if entries[i], err = s.readEntry(id); err != nil {
			return err
		}
	}
	earlier, later := entries[0], entries[1]
	if later.Begun.Before(earlier.Begun) {
		earlier, later = later, earlier
	}
	return c.print(report.Compare(s.words, earlier, later), s.words)
}

// print prints a document as text, as text to be heard, or as JSON.
func (c call) print(document report.Document, words *content.Words) error {
	switch {
	case c.Bool("json"):
		return report.Write(c.out, report.JSON, document)
	case c.isHeard():
		return report.WriteSpoken(c.plain(c.out), document, words)
	}
	return report.Write(c.plain(c.out), report.Text, document)
}

// calendar is the form that export has beside those of a document.
const calendar report.Format = "ics"

// export saves an entry in one of its forms, or its check-in as a calendar file.
func (c call) export() error {
	format, err := c.format(calendar)
	if err != nil {
		return err
	}
	if c.Bool("with-plan") && format != calendar {
		return misuse{"--with-plan is for a calendar file", "add --as ics"}
	}
	look, err := c.lookBack()
	if err != nil {
		return err
	}
	if format != calendar {
		return c.output(func(w io.Writer) error {
			return report.Write(w, format, report.Compose(look.words, look.entry, look.before))
		})
	}
	if plan := look.entry.Record.Plan; plan == nil || plan.Due == "" {
		return fmt.Errorf("no check-in is to come for %s: choose another form with --as", look.entry.ID)
	}
	detail := report.Neutral
	if c.Bool("with-plan") {
		detail = report.WithPlan
	}
	return c.output(func(w io.Writer) error { return report.Calendar(w, look.words, look.entry, c.clock(), detail) })
}

// ask saves the sheet for asking one person.
func (c call) ask() error {
	format, err := c.format()
	if err != nil {
		return err
	}
	look, err := c.lookBack()
	if err != nil {
		return err
	}
	return c.output(func(w io.Writer) error { return report.Write(w, format, report.Ask(look.words, look.entry)) })
}
