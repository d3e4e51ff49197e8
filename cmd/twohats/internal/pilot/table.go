package pilot

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"twohats/content"
	"twohats/content/coach"
)

// A Table is many people's answers to one pack, a row a person, as CSV: UTF-8, with comma,
// semicolon or tab, whichever parts the first row, and that row the header. A column is headed
// by the id of the prompt whose answers it holds: the step of a rating or a between, counted
// from 1; of a scenario the options chosen first and second, as 2>1. A column headed "id" or
// "person", where no prompt bears that id, tells people apart. Columns of open prompts, of
// checks and of the mission are passed over, for nothing is scored there. An empty cell is an
// answer that was not given, and a prompt without a column is one that nobody answered.
//
// A row in which nothing stands at all, as spreadsheets leave them, is no person. A person
// with two rows is counted twice, and warned of.
//
// It is read once, from first to last, and holds a row at a time, and the ids of the first ones.
type Table struct {
	*scanner
	many    *coach.Many
	missing []string
	columns []int          // of the header: a prompt's place in coach.Many.Prompts, ignored or ids
	number  int            // of the row that was read last
	lines   map[string]int // by id: the line of its first row
}

// How is the way a table is to be read.
type How struct {
	Missing []string // what stands in a cell where no answer was given; empty cells do anyway
	Ignore  []string // columns to pass over, by their heads
}

// A Row is one person's answers.
type Row struct {
	Number int    // from 1, under the header
	ID     string // what the column of ids says; empty where there is none
	Given  int    // answers
}

// What a column may hold beside the answers to a prompt.
const (
	ignored = -1
	ids     = -2
)

// NewTable reads the header of a table. The name is that of its file, for the problems.
func NewTable(name string, src io.Reader, pack *content.Pack, how How) *Table {
	t := &Table{scanner: newScanner(src, name), many: coach.ForMany(pack), missing: how.Missing, lines: make(map[string]int)}
	switch {
	case t.next() && !t.Bad():
		t.header(how.Ignore)
	case t.err == nil:
		t.err = io.EOF
	}
	return t
}

// Err returns what kept the table from being read, other than what is in it.
func (t *Table) Err() error {
	if errors.Is(t.err, io.EOF) {
		return nil
	}
	return t.err
}

// Bad reports whether anything in the table has to be mended, so far as it was read.
func (t *Table) Bad() bool { return t.found > 0 }

// Problems returns what is wrong in the table so far as it was read, in the order of their
// places and warnings among them, and how many of either there are beyond those that are named.
func (t *Table) Problems() (named []content.Problem, more, moreWarnings int) {
	named = slices.SortedStableFunc(slices.Values(t.named), func(a, b content.Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return named, max(0, t.found-mostNamed), max(0, t.warnings-mostNamed)
}

// Next reads a row, and a person's answers into a slice that is as long as the pack has prompts
// for coach.Many; false after the last. Rows with problems are passed over.
func (t *Table) Next(answers []coach.Answer) (Row, bool) {
	for t.next() {
		if !slices.ContainsFunc(t.row, func(cell string) bool { return strings.TrimSpace(cell) != "" }) {
			continue
		}
		t.number++
		clear(answers)
		before := t.found
		if row := t.read(answers); t.found == before {
			return row, true
		}
	}
	if t.number == 0 && !t.Bad() && t.Err() == nil {
		t.add(t.at(len(t.text)), "nobody's answers stand below the header", "add a row for each person")
	}
	return Row{}, false
}

// read reads the row that was scanned last.
func (t *Table) read(answers []coach.Answer) Row {
	if has, wanted := len(t.row), len(t.columns); has != wanted {
		at, mend := 0, "add what is missing: an empty cell is an answer that was not given"
		if has > wanted {
			at, mend = wanted, "take out what is too much, or put a cell that holds the separator in quotation marks"
		}
		t.add(t.of(at), fmt.Sprintf("this row has %s, and the header has %d", counted(has, "cell", "cells"), wanted), mend)
		return Row{}
	}
	row := Row{Number: t.number}
	for i, to := range t.columns {
		switch {
		case to == ids:
			row.ID = t.id(i)
		case to >= 0:
			if what, mend := t.answer(t.row[i], &t.many.Prompts()[to], &answers[to]); what != "" {
				t.add(t.of(i), what, mend)
			}
			if answers[to].Given() {
				row.Given++
			}
		}
	}
	return row
}

// Check reads what is left of a table for the problems in it.
func Check(t *Table) {
	answers := make([]coach.Answer, len(t.many.Prompts()))
	for more := true; more; {
		_, more = t.Next(answers)
	}
}
