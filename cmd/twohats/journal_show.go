package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// showEntry prints an entry as text, or as JSON.
func (p program) showEntry(_ context.Context, cmd *cli.Command) error {
	look, err := p.lookBack(cmd)
	if err != nil {
		return err
	}
	return p.print(cmd, look.document(), look.words)
}

// print prints a document as text, to be heard where that is wanted, or as JSON.
func (p program) print(cmd *cli.Command, document report.Document, words *content.Words) error {
	switch {
	case cmd.Bool("json"):
		return report.Write(p.out, report.JSON, document)
	case p.isHeard(cmd):
		return report.WriteSpoken(p.plain(cmd, p.out), document, words)
	}
	return report.Write(p.plain(cmd, p.out), report.Text, document)
}

// words returns the words that the program speaks in.
func (p program) words(cmd *cli.Command) (*content.Words, error) {
	language, err := p.language(cmd.String("lang"))
	if err != nil {
		return nil, err
	}
	return content.BuiltinWords(language), nil
}

// compare prints two entries beside each other, the earlier one first.
func (p program) compare(_ context.Context, cmd *cli.Command) error {
	parts := cmd.Args().Slice()
	if len(parts) != 2 {
		return misuse{"two ids are wanted", "see twohats journal list"}
	}
	words, err := p.words(cmd)
	if err != nil {
		return err
	}
	j, err := p.openJournal(nil)
	if err != nil {
		return err
	}
	defer j.Close()
	if _, err := j.Past(); err != nil {
		return err
	}
	ids := make([]string, len(parts))
	for i, part := range parts {
		if ids[i], err = found(j, part); err != nil {
			return err
		}
	}
	if ids[0] == ids[1] {
		return misuse{"both ids are of one entry, " + ids[0], "name another, see twohats journal list"}
	}
	if err := p.unlocked(j); err != nil {
		return err
	}
	entries := make([]coach.Entry, len(ids))
	for i, id := range ids {
		if entries[i], err = readable(j, id); err != nil {
			return err
		}
	}
	earlier, later := entries[0], entries[1]
	if later.Begun.Before(earlier.Begun) {
		earlier, later = later, earlier
	}
	return p.print(cmd, report.Compare(words, earlier, later), words)
}

// calendar is the form that export has beside those of a document.
const calendar report.Format = "ics"

func outputFlags(more ...cli.Flag) []cli.Flag {
	return append(more,
		&cli.StringFlag{Name: "as", Usage: "the form"},
		&cli.StringFlag{Name: "o", Usage: "the file to make"},
		&cli.BoolFlag{Name: "force", Usage: "overwrite that file"})
}

// export saves an entry in one of its forms, or its check-in as a calendar file.
func (p program) export(_ context.Context, cmd *cli.Command) error {
	format, err := formatOf(cmd, append(report.Formats(), calendar))
	if err != nil {
		return err
	}
	if cmd.Bool("with-plan") && format != calendar {
		return misuse{"--with-plan is for a calendar file", "add --as ics"}
	}
	look, err := p.lookBack(cmd)
	if err != nil {
		return err
	}
	if format != calendar {
		return p.output(cmd, func(w io.Writer) error { return report.Write(w, format, look.document()) })
	}
	if plan := look.entry.Record.Plan; plan == nil || plan.Due == "" {
		return fmt.Errorf("no check-in is to come for %s: choose another form with --as", look.entry.ID)
	}
	detail := report.Neutral
	if cmd.Bool("with-plan") {
		detail = report.WithPlan
	}
	return p.output(cmd, func(w io.Writer) error {
		return report.Calendar(w, look.words, look.entry, p.clock(), detail)
	})
}

// ask saves the sheet for asking one person.
func (p program) ask(_ context.Context, cmd *cli.Command) error {
	format, err := formatOf(cmd, report.Formats())
	if err != nil {
		return err
	}
	look, err := p.lookBack(cmd)
	if err != nil {
		return err
	}
	return p.output(cmd, func(w io.Writer) error {
		return report.Write(w, format, report.Ask(look.words, look.entry))
	})
}

// formatOf returns the form that --as asks for, else the one that the file's name ends with, else,
// where it ends with none, text.
func formatOf(cmd *cli.Command, forms []report.Format) (report.Format, error) {
	names := make([]string, len(forms))
	for i, form := range forms {
		names[i] = string(form)
	}
	offered := strings.Join(names, ", ")
	if cmd.IsSet("as") {
		asked := strings.ToLower(cmd.String("as"))
		format, ok := formatNamed(asked, forms)
		if !ok {
			return "", misuse{fmt.Sprintf("there is no form %q of this", asked), "choose one of " + offered}
		}
		return format, nil
	}
	ending := filepath.Ext(cmd.String("o"))
	if len(ending) < len(".x") {
		return report.Text, nil
	}
	format, ok := formatNamed(strings.ToLower(ending[1:]), forms)
	if !ok {
		return "", misuse{fmt.Sprintf("%s ends in no form of this", cmd.String("o")), "add --as with one of " + offered}
	}
	return format, nil
}

func formatNamed(name string, forms []report.Format) (report.Format, bool) {
	if slices.Contains(forms, calendar) && name == string(calendar) {
		return calendar, true
	}
	return report.ParseFormat(name)
}
