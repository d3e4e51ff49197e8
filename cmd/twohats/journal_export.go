package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"twohats/content/report"
)

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
