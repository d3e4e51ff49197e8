package pilot

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"twohats/content"
	"twohats/content/coach"
)

// fuzzed is all that is read of a table.
type fuzzed struct {
	rows    []Row
	answers [][]coach.Answer
	said    []content.Problem
	more    [2]int
	bad     bool
}

func FuzzTable(f *testing.F) {
	for _, table := range []string{
		"id,item-1,b,first-thing\np1,4,2,2>1\np2,,3,3>\n", "\xef\xbb\xbfid;item-1;b\r\n\"p;1\";1;3\r\n;;\r\np2;5;\r\n",
		"item-1\tb\n1\t2\n9\t2\n", "item-1,b\n\"1\n\",2\n", "item-1,item-1\n1,2\n", "id,item-1\np,1\np,2,3\n", "", "\n\n", "item-1\n\"", "a\x00b,\x1b[31m\n",
	} {
		f.Add([]byte(table))
	}
	f.Fuzz(func(t *testing.T, table []byte) {
		whole := readAll(NewTable("t.csv", bytes.NewReader(table), mixed(), How{}))
		if torn := readAll(NewTable("t.csv", iotest.OneByteReader(bytes.NewReader(table)), mixed(), How{})); !reflect.DeepEqual(whole, torn) {
			t.Fatalf("byte by byte it reads as %+v, and at once as %+v", torn, whole)
		}
		for _, p := range whole.said {
			if p.Line < 1 || p.Column < 1 || p.What == "" || p.Mend == "" || content.Shown(p.String()) != p.String() {
				t.Errorf("got the problem %+v", p)
			}
		}
		for i, answers := range whole.answers {
			given := 0
			for _, answer := range answers {
				if answer.Given() {
					given++
				}
			}
			if given != whole.rows[i].Given {
				t.Errorf("row %d has %d answers and says %d", i, given, whole.rows[i].Given)
			}
		}
		scoresOf(t, table, whole)
		if _, err := Measure(NewTable("t.csv", bytes.NewReader(table), mixed(), How{}), Complete); (err != nil) != whole.bad {
			t.Errorf("measured: %v, bad: %v", err, whole.bad)
		}
	})
}

func readAll(table *Table) (all fuzzed) {
	for {
		answers := make([]coach.Answer, len(table.many.Prompts()))
		row, ok := table.Next(answers)
		if !ok {
			break
		}
		all.rows, all.answers = append(all.rows, row), append(all.answers, answers)
	}
	all.said, all.more[0], all.more[1] = table.Problems()
	all.bad = table.Bad()
	return all
}

// scoresOf wants a row of scores for each person, in either form, of a table that is sound.
func scoresOf(t *testing.T, table []byte, read fuzzed) {
	t.Helper()
	for _, form := range []Form{CSV, JSONLines} {
		var out bytes.Buffer
		err := Score(NewTable("t.csv", bytes.NewReader(table), mixed(), How{}), form, &out)
		if read.bad != errors.Is(err, ErrTable) || err != nil && !read.bad {
			t.Fatalf("%s: got %v, and the table is bad: %v", form, err, read.bad)
		}
		if read.bad {
			continue
		}
		rows := 0
		if form == CSV {
			all, err := csv.NewReader(&out).ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			rows = len(all) - 1
		} else {
			for line := range strings.Lines(out.String()) {
				if !json.Valid([]byte(line)) {
					t.Fatalf("%q is no JSON", line)
				}
				rows++
			}
		}
		if rows != len(read.rows) {
			t.Errorf("%s: %d rows of scores for %d people", form, rows, len(read.rows))
		}
	}
}

// What encoding/csv takes apart, a scanner takes apart alike. It also takes marks within cells, which
// encoding/csv refuses.
func FuzzCellsAreThoseOfEncodingCSV(f *testing.F) {
	for _, seed := range []string{"a,b\n1,2\n", "a;b\r\n\"1;\"\"2\"\"\";\r\n\r\n;\"\n\"", "a\tb\n\"x\r\ny\"\t\n", "\xef\xbb\xbf\n\na,,\n\"\"", "a,\"b\r\"\r\n\r,\r\r\n"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, table []byte) {
		ours := newScanner(bytes.NewReader(table), "t.csv")
		theirs := csv.NewReader(bytes.NewReader(content.Unmarked(table)))
		theirs.Comma, theirs.FieldsPerRecord = rune(cmp.Or(ours.separator, ',')), -1
		rows, err := theirs.ReadAll()
		if err != nil {
			return
		}
		rows = slices.DeleteFunc(rows, func(row []string) bool { return len(row) == 1 && strings.Trim(row[0], "\r") == "" })
		for i, row := range rows {
			if !ours.next() && ours.found == 0 {
				t.Fatalf("%q has %d rows, and not %q", table, i, row)
			}
			if ours.found > 0 { // too long, or no text
				return
			}
			if !slices.Equal(ours.row, row) {
				t.Fatalf("row %d of %q is %q, want %q", i, table, ours.row, row)
			}
		}
		if ours.next() {
			t.Fatalf("%q has the row %q more", table, ours.row)
		}
	})
}
