package main

import (
	"fmt"
	"io"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// A look is one entry that is looked back at.
type look struct {
	words  *content.Words
	entry  coach.Entry
	before *coach.Entry // the last one that was seen through before it; nil where there is none
}

func (l look) document() report.Document { return report.Compose(l.words, l.entry, l.before) }

// lookBack reads the entry that a command names, else the newest that was seen through.
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
		id, err = s.found(ids.First())
	} else {
		id, err = s.newest()
	}
	if err == nil {
		err = c.unlocked(s.Journal)
	}
	if err != nil {
		return look{}, err
	}
	entry, err := s.readable(id)
	if err != nil && !ids.Present() {
		err = fmt.Errorf("%w, or name another id, see twohats journal list", err)
	}
	return look{s.words, entry, s.before(entry.Kept)}, err
}

// showEntry prints an entry as text, or as JSON.
func (c call) showEntry() error {
	look, err := c.lookBack()
	if err != nil {
		return err
	}
	return c.print(look.document(), look.words)
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
		if ids[i], err = s.found(part); err != nil {
			return err
		}
	}
	if ids[0] == ids[1] {
		return misuse{"both ids are of one entry, " + ids[0], "name another, see twohats journal list"}
	}
	if err := c.unlocked(s.Journal); err != nil {
		return err
	}
	var entries [2]coach.Entry
	for i, id := range ids {
		if entries[i], err = s.readable(id); err != nil {
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
		return c.output(func(w io.Writer) error { return report.Write(w, format, look.document()) })
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
