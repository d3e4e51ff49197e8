package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"twohats/cmd/twohats/internal/pilot"
)

// score writes the figures of everybody in a table of answers.
func (c call) score() error {
	if c.Bool("header") {
		return c.header()
	}
	form, err := c.scoreForm()
	if err != nil {
		return err
	}
	data, err := c.openData()
	if err != nil {
		return err
	}
	defer data.f.Close()
	checked, err := data.checked(c.errs)
	if err != nil {
		return err
	}
	t := data.table()
	err = c.output(func(w io.Writer) error { return pilot.Score(t, form, w) })
	if !checked || t.Bad() || t.Err() != nil {
		if told := data.told(c.errs, t); told != nil {
			return told
		}
	}
	return err
}

// header writes the first row of a table for a pack, to put answers under.
func (c call) header() error {
	for _, flag := range []string{"missing", "ignore"} {
		if c.IsSet(flag) {
			return misuse{"--header reads no table, and takes no --" + flag, "leave out the one or the other"}
		}
	}
	form, err := c.scoreForm()
	if err != nil {
		return err
	}
	switch args := c.Args(); {
	case form != pilot.CSV:
		return misuse{"a header is CSV, and has no other form", "leave out --header, or ask for csv"}
	case args.Len() == 0:
		return misuse{"--header wants a pack", "name one"}
	case args.Len() > 1:
		return misuse{fmt.Sprintf("--header takes a pack alone, and no %q", args.Get(1)), "leave out the one or the other"}
	}
	pack, err := c.readPack(c.Args().First())
	if err != nil {
		return err
	}
	return c.output(whole([]byte(strings.Join(pilot.Header(pack), ",") + "\n")))
}

// scoreForm returns the form that --as or --json asks for, else the one that the file's name ends
// with, else CSV.
func (c call) scoreForm() (pilot.Form, error) {
	switch {
	case c.Bool("json") && c.IsSet("as"):
		return "", misuse{"--json and --as ask for a form each", "leave one of them out"}
	case c.Bool("json"):
		return pilot.JSONLines, nil
	}
	return formOf(c, pilot.CSV, "csv or json", func(name string) (pilot.Form, bool) {
		form, ok := map[string]pilot.Form{"csv": pilot.CSV, "json": pilot.JSONLines, "jsonl": pilot.JSONLines, "ndjson": pilot.JSONLines}[name]
		return form, ok
	})
}

// stats writes how the prompts and scales of a pack do in a table of answers.
func (c call) stats() error {
	rule := pilot.Complete
	if c.IsSet("impute") {
		rule = pilot.Rule(c.String("impute"))
		if rule != pilot.Median {
			return misuse{fmt.Sprintf("there is no rule %q for what is missing", rule), "write median behind --impute, or leave it out for complete cases"}
		}
	}
	data, err := c.openData()
	if err != nil {
		return err
	}
	defer data.f.Close()
	t := data.table()
	stats, err := pilot.Measure(t, rule)
	if told := data.told(c.errs, t); told != nil {
		return told
	}
	if err != nil {
		return err
	}
	return c.output(func(w io.Writer) error {
		if !c.Bool("json") {
			return stats.Text(w)
		}
		out := json.NewEncoder(w)
		out.SetIndent("", "  ")
		return out.Encode(stats)
	})
}
