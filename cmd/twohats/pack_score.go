package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/charmbracelet/x/term"

	"twohats/cmd/twohats/internal/pilot"
	"twohats/content"
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
	checked, err := data.check(c.errs)
	if err != nil {
		return err
	}
	t := data.table()
	err = c.output(func(w io.Writer) error { return pilot.Score(t, form, w) })
	if !checked || t.Bad() || t.Err() != nil {
		if told := data.report(c.errs, t); told != nil {
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
	pack, _, err := c.readPack(c.Args().First())
	if err != nil {
		return err
	}
	return c.output(whole([]byte(strings.Join(pilot.Header(pack), ",") + "\n")))
}

// scoreForm returns the form that --as or --json asks for, else that of the name behind -o, else CSV.
func (c call) scoreForm() (pilot.Form, error) {
	switch {
	case c.Bool("json") && c.IsSet("as"):
		return "", misuse{"--json and --as ask for a form each", "leave one of them out"}
	case c.Bool("json"):
		return pilot.JSONLines, nil
	}
	return formOf(c, c.String("as"), pilot.CSV, "csv or json", func(name string) (pilot.Form, bool) {
		form, ok := map[string]pilot.Form{"csv": pilot.CSV, "json": pilot.JSONLines, "jsonl": pilot.JSONLines, "ndjson": pilot.JSONLines}[name]
		return form, ok
	})
}

// stats writes how the prompts and scales of a pack do in a table of answers.
func (c call) stats() error {
	rule := pilot.Complete
	if c.IsSet("impute") {
		if rule = pilot.Rule(c.String("impute")); rule != pilot.Median {
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
	if told := data.report(c.errs, t); told != nil {
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

// A dataFile is a table of answers that a person named, and the pack that they answered.
type dataFile struct {
	name string
	f    *os.File
	pack *content.Pack
	how  pilot.How
}

// openData opens the table that stands behind a pack on the command line. The caller closes it.
func (c call) openData() (*dataFile, error) {
	args := c.Args()
	switch {
	case args.Len() == 0:
		return nil, misuse{"a pack and a table of answers are wanted", seeHelp(c.Command)}
	case args.Len() == 1:
		return nil, misuse{fmt.Sprintf("a table of answers is wanted behind %q", args.First()), "name a file, or - for standard input"}
	case args.Len() > 2:
		return nil, misuse{fmt.Sprintf("%s takes one pack and one table, and no %q", c.Name, args.Get(2)), seeHelp(c.Command)}
	case isTable(args.First()):
		return nil, misuse{args.First() + " looks like a table of answers", "the pack comes first, and the table behind it"}
	}
	pack, _, err := c.readPack(args.First())
	if err != nil {
		return nil, err
	}
	data := &dataFile{name: args.Get(1), pack: pack, how: pilot.How{
		Missing: listOf(c.String("missing")), Ignore: listOf(c.String("ignore")),
	}}
	if data.name == "-" {
		data.name, data.f = "standard input", c.in
		if term.IsTerminal(c.in.Fd()) {
			return nil, misuse{"- is standard input, and nothing is sent there", "name a file, or send a table through a pipe"}
		}
		return data, nil
	}
	info, err := os.Stat(data.name)
	if err == nil && info.IsDir() {
		return nil, misuse{data.name + " is a folder", "add the name of a file in it"}
	}
	if err == nil {
		data.f, err = os.Open(data.name)
	}
	if err != nil {
		return nil, openError("table", data.name, err, tableNear(data.name))
	}
	return data, nil
}

// isTable reports whether a file has the name of a table, and so not of a pack.
func isTable(name string) bool {
	ending := filepath.Ext(name)
	return strings.EqualFold(ending, ".csv") || strings.EqualFold(ending, ".tsv")
}

// listOf splits a text at its commas.
func listOf(written string) []string {
	var list []string
	for part := range strings.SplitSeq(written, ",") {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, part)
		}
	}
	return list
}

func (d *dataFile) table() *pilot.Table { return pilot.NewTable(d.name, d.f, d.pack, d.how) }

// check reads the whole table once before it is scored, so that nothing is written if it has problems.
// It reports whether it could: what comes through a pipe cannot be read twice.
func (d *dataFile) check(errs io.Writer) (bool, error) {
	if info, err := d.f.Stat(); err != nil || !info.Mode().IsRegular() {
		return false, nil
	}
	began, err := d.f.Seek(0, io.SeekCurrent)
	if err != nil {
		return false, nil
	}
	t := d.table()
	pilot.Check(t)
	if err := d.report(errs, t); err != nil {
		return true, err
	}
	if _, err := d.f.Seek(began, io.SeekStart); err != nil {
		return true, fmt.Errorf("read %s again: %w", d.name, readError(err))
	}
	return true, nil
}

// report prints what is wrong in a table, and returns the error that follows from it.
func (d *dataFile) report(errs io.Writer, t *pilot.Table) error {
	found, more, moreWarnings := t.Problems()
	problems := more
	for _, one := range found {
		fmt.Fprintln(errs, one)
		if !one.Warning {
			problems++
		}
	}
	if more > 0 {
		fmt.Fprintf(errs, "and %d more\n", more)
	}
	if moreWarnings > 0 {
		fmt.Fprintf(errs, "and %s more\n", plural(moreWarnings, "warning", "warnings"))
	}
	switch {
	case t.Err() != nil:
		return fmt.Errorf("read %s: %w", d.name, readError(t.Err()))
	case problems > 0:
		return fmt.Errorf("%s has %s: mend what is said above", d.name, plural(problems, "problem", "problems"))
	}
	return nil
}

// tableNear returns the table in the same folder that a misspelt name may be meant for.
func tableNear(name string) string {
	var names []string
	entries, _ := os.ReadDir(filepath.Dir(name))
	for _, entry := range entries {
		if isTable(entry.Name()) || strings.EqualFold(filepath.Ext(entry.Name()), ".txt") {
			names = append(names, entry.Name())
		}
	}
	near := content.Nearest(filepath.Base(name), names)
	if near == "" {
		return ""
	}
	return filepath.Join(filepath.Dir(name), near)
}
