package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v3"

	"twohats/cmd/twohats/internal/pilot"
)

func (p program) scoreCommand() *cli.Command {
	return ours("score", "the figures of everybody in a table of answers", p.score,
		tableFlags(
			&cli.StringFlag{Name: "as", Usage: "csv or json"},
			&cli.BoolFlag{Name: "json", Usage: "the same as --as json"},
			&cli.BoolFlag{Name: "header", Usage: "the first row of a table for a pack"})...)
}

// score writes the figures of everybody in a table of answers.
func (p program) score(_ context.Context, cmd *cli.Command) error {
	if cmd.Bool("header") {
		return p.header(cmd)
	}
	form, err := scoreForm(cmd)
	if err != nil {
		return err
	}
	data, err := p.openData(cmd)
	if err != nil {
		return err
	}
	defer data.f.Close()
	checked, err := data.checked(p.errs)
	if err != nil {
		return err
	}
	t := data.table()
	err = p.output(cmd, func(w io.Writer) error { return pilot.Score(t, form, w) })
	if !checked || t.Bad() || t.Err() != nil {
		if told := data.told(p.errs, t); told != nil {
			return told
		}
	}
	return err
}

// header writes the first row of a table for a pack, for who makes one.
func (p program) header(cmd *cli.Command) error {
	for _, flag := range []string{"missing", "ignore"} {
		if cmd.IsSet(flag) {
			return misuse{"--header reads no table, and takes no --" + flag, "leave out the one or the other"}
		}
	}
	if form, err := scoreForm(cmd); err != nil {
		return err
	} else if form != pilot.CSV {
		return misuse{"a header is CSV, and has no other form", "leave out --header, or ask for csv"}
	}
	args := cmd.Args()
	switch {
	case args.Len() == 0:
		return misuse{"--header wants a pack", "name one"}
	case args.Len() > 1:
		return misuse{fmt.Sprintf("--header takes a pack alone, and no %q", args.Get(1)), "leave out the one or the other"}
	}
	pack, err := p.readPack(args.First())
	if err != nil {
		return err
	}
	return p.output(cmd, whole([]byte(strings.Join(pilot.Header(pack), ",")+"\n")))
}

// scoreForm returns the form that --as or --json asks for, else the one that the file's name ends with,
// else CSV.
func scoreForm(cmd *cli.Command) (pilot.Form, error) {
	const offered = "csv or json"
	if cmd.Bool("json") {
		if cmd.IsSet("as") {
			return "", misuse{"--json and --as ask for a form each", "leave one of them out"}
		}
		return pilot.JSONLines, nil
	}
	name, what := strings.TrimPrefix(filepath.Ext(cmd.String("o")), "."), cmd.String("o")+" ends in no form of this"
	mend := "add --as with " + offered
	if cmd.IsSet("as") {
		name = cmd.String("as")
		what, mend = fmt.Sprintf("there is no form %q of this", name), "choose "+offered
	}
	switch strings.ToLower(name) {
	case "csv":
		return pilot.CSV, nil
	case "json", "jsonl", "ndjson":
		return pilot.JSONLines, nil
	case "":
		if !cmd.IsSet("as") {
			return pilot.CSV, nil
		}
	}
	return "", misuse{what, mend}
}

func (p program) statsCommand() *cli.Command {
	return ours("stats", "how the prompts and scales of a pack do in a pilot", p.stats,
		tableFlags(
			&cli.StringFlag{Name: "impute", Usage: "median"},
			&cli.BoolFlag{Name: "json", Usage: "for other programs"})...)
}

// stats writes how the prompts and scales of a pack do in a table of answers.
func (p program) stats(_ context.Context, cmd *cli.Command) error {
	rule := pilot.Complete
	if cmd.IsSet("impute") {
		rule = pilot.Rule(cmd.String("impute"))
		if rule != pilot.Median {
			return misuse{fmt.Sprintf("there is no rule %q for what is missing", rule), "write median behind --impute, or leave it out for complete cases"}
		}
	}
	data, err := p.openData(cmd)
	if err != nil {
		return err
	}
	defer data.f.Close()
	t := data.table()
	stats, err := pilot.Measure(t, rule)
	if told := data.told(p.errs, t); told != nil {
		return told
	}
	if err != nil {
		return err
	}
	return p.output(cmd, func(w io.Writer) error {
		if !cmd.Bool("json") {
			return stats.Text(w)
		}
		out := json.NewEncoder(w)
		out.SetIndent("", "  ")
		return out.Encode(stats)
	})
}
