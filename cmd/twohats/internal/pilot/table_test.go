package pilot

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"twohats/content"
	"twohats/content/coach"
)

// mixed is a pack of a rating, a between, a scenario, an open prompt and a check.
func mixed() *content.Pack {
	pack := few(1)
	pack.Poles = []content.Pole{{ID: "high"}, {ID: "low"}}
	pack.Scales.Pull.Labels = []string{"One", "Both", "Other"}
	points := func(high, low int) map[string]int { return map[string]int{"high": high, "low": low} }
	pack.Themes[0].Prompts = append(pack.Themes[0].Prompts,
		content.Prompt{ID: "b", Kind: content.Between, Measures: content.Pull, Left: "high", Text: "Which of the two?"},
		content.Prompt{ID: "first-thing", Kind: content.Scenario, Options: []content.Option{{Points: points(2, 0)}, {Points: points(0, 2)}, {Points: points(1, 1)}}},
		content.Prompt{ID: "why", Kind: content.Open})
	pack.Themes[0].Checks = []content.Check{{ID: "proof", Text: "Name one."}}
	return pack
}

// all reads a table to its end.
func all(t *testing.T, table string, how How) (rows []Row, answers [][]coach.Answer, said []string) {
	t.Helper()
	read := NewTable("t.csv", strings.NewReader(table), mixed(), how)
	for {
		given := make([]coach.Answer, len(read.many.Prompts()))
		row, ok := read.Next(given)
		if !ok {
			break
		}
		rows, answers = append(rows, row), append(answers, given)
	}
	named, more, moreWarnings := read.Problems()
	for _, problem := range named {
		said = append(said, problem.String())
		if problem.Warning == read.Bad() && len(named) == 1 {
			t.Errorf("%q: %v is a warning, and the table is bad: %v", table, problem, read.Bad())
		}
	}
	if more > 0 {
		said = append(said, fmt.Sprintf("and %d more", more))
	}
	if moreWarnings > 0 {
		said = append(said, fmt.Sprintf("and %d warnings more", moreWarnings))
	}
	return rows, answers, said
}

func TestATableIsReadAsItIsWritten(t *testing.T) {
	want := "1 p1 {4 0 0} {2 0 0} {0 2 1}; 2 p2 {0 0 0} {3 0 0} {0 3 0}; "
	for claim, c := range map[string]struct {
		table string
		how   How
	}{
		"commas":               {"id,a,b,first-thing\np1,4,2,2>1\np2,,3,3\n", How{}},
		"semicolons":           {"id;a;b;first-thing\np1;4;2;2>1\np2;;3;3\n", How{}},
		"tabs":                 {"id\ta\tb\tfirst-thing\np1\t4\t2\t2>1\np2\t\t3\t3\n", How{}},
		"another order":        {"first-thing,b,a,person\n2>1,2,4,p1\n3,3,,p2\n", How{}},
		"a byte order mark":    {"\ufeffid,a,b,first-thing\np1,4,2,2>1\np2,,3,3\n", How{}},
		"CRLF":                 {"id,a,b,first-thing\r\np1,4,2,2>1\r\np2,,3,3\r\n", How{}},
		"no end of line":       {"id,a,b,first-thing\np1,4,2,2>1\np2,,3,3", How{}},
		"blank rows":           {"id,a,b,first-thing\n,,,\np1,4,2,2>1\n, ,\"\",\n,\np2,,3,3\n,,,,,\n", How{}},
		"empty lines":          {"\n\nid,a,b,first-thing\n\np1,4,2,2>1\n\n\np2,,3,3\n\n", How{}},
		"quotation marks":      {"\"id\",\"a\",b,\"first-thing\"\n\"p1\",\"4\",\"2\",\"2>1\"\np2,\"\",3,3\n", How{}},
		"quoted newlines":      {"id,why,a,b,first-thing\np1,\"so,\r\n\"\"so\"\"\n\",4,2,2>1\np2,\"\n\",,3,3\n", How{}},
		"marks within cells":   {"id,why,a,b,first-thing\np1,a 5\" pipe,4,2,2>1\np2,\"\n\"\"\",,3,3\n", How{}},
		"lines behind a mark":  {"id,why,age,a,b,first-thing\np1,a 5\" pipe,\"so\nso\",4,2,2>1\np2,,,,3,3\n", How{Ignore: []string{"age"}}},
		"blanks":               {" id , a ,b, first-thing\np1, 4,2 , 2 > 1\np2,  ,3, 3\n", How{}},
		"numbers as some have": {"id,a,b,first-thing\np1,4.0,2.00,2>1\np2,,3.0,3.0\n", How{}},
		"codes":                {"id,a,b,first-thing\np1,4,2,2>1\np2,-9,3,3\n", How{Missing: []string{"NA", "-9"}}},
		"columns to pass over": {"id,why,age,a,b,proof,mission,first-thing\np1,x,30,4,2,9,y,2>1\np2,,,,3,,,3\n", How{Ignore: []string{"age"}}},
		"all others":           {"id,,age,a,b,A,first-thing\np1,x,30,4,2,9,2>1\np2,,,,3,,3\n", How{Ignore: []string{AllOthers}}},
		"its own ids wherever": {"id,person,a,b,first-thing\np1,x,4,2,2>1\np2,y,,3,3\n", How{Ignore: []string{"person"}}},
	} {
		rows, answers, said := all(t, c.table, c.how)
		got := ""
		for i, row := range rows {
			got += fmt.Sprint(row.Number, " ", row.ID)
			for _, a := range answers[i] {
				got += fmt.Sprintf(" {%d %d %d}", a.Step, a.First, a.Second)
			}
			got += "; "
		}
		if got != want || len(said) > 0 {
			t.Errorf("%s: got %s and %q, want %s", claim, got, said, want)
		}
	}
}

func TestEveryMistakeHasItsPlaceAndItsMend(t *testing.T) {
	const head = "id,a,b,first-thing\n"
	for table, want := range map[string]string{
		"":                   `t.csv:1:1: there is nothing here: begin with a row of the ids of prompts`,
		"\ufeff \r\n\n":      `t.csv:1:1: there is nothing here: begin with a row of the ids of prompts`,
		"\xff\xfei\x00d\x00": `t.csv:1:1: the file is saved as UTF-16: save it as CSV in UTF-8`,
		"PK\x03\x04xlsx":     `t.csv:1:1: this is a spreadsheet or an archive, and no table of text: save it as CSV in UTF-8`,
		"\x7fELF\x02\x00":    `t.csv:1:6: this is no text: save the table as CSV in UTF-8`,
		"a,b\r1,2\r3,2\r":    `t.csv:1:1: the lines end in CR alone, as those of old Macs do: save it as CSV in UTF-8, with lines that end in LF or CRLF`,
		"1,2,3\n4,5,6\n":     `t.csv:1:1: no column here is headed by a prompt of the pack "plain": begin with a row of the ids of its prompts, such as "a": pack score PACK --header prints it`,
		head:                 `t.csv:2:1: nobody's answers stand below the header: add a row for each person`,

		"id,a,b,frist-thing\np,1,1,1>2\n":  `t.csv:1:8: there is no prompt "frist-thing": did you mean "first-thing"?`,
		"idd,a,b,first-thing\np,1,1,1>2\n": `t.csv:1:1: there is no prompt "idd": did you mean "id"?`,
		"Größe,a,b,first-thing,x\np,1,1,1>2,\n": `t.csv:1:1: there is no prompt "Größe": take the column out, or name it behind --ignore
t.csv:1:23: there is no prompt "x": take the column out, or name it behind --ignore`,
		"id,a,a,b,first-thing\np,1,1,1,1>2\n":            `t.csv:1:6: the column "a" is here twice: take one out: the other is at 1:4`,
		"id,a,person,b,first-thing\np,1,1,1,1>2\n":       `t.csv:1:6: "person" is a second column of ids: keep one of them, or name the other behind --ignore`,
		"id,a,b,first-thing,\np,1,1,1>2,\n":              `t.csv:1:20: this column has no head: write the id of its prompt, or take the column out`,
		"id,a\np,1\n":                                    `t.csv:1:1: warning: no column holds the answers to "b", "first-thing": add what was asked; what was not counts as unanswered; pack score PACK --header prints all columns`,
		"id,a,Which of the two,first-thing\np,1,1,1>2\n": `t.csv:1:6: there is no prompt "Which of the two": write its id, "b"`,
		"WHICH  of the two?,Name one.\n1,1\n": `t.csv:1:1: there is no prompt "WHICH  of the two?": write its id, "b"
t.csv:1:1: warning: no column holds the answers to "a", "first-thing": add what was asked; what was not counts as unanswered; pack score PACK --header prints all columns
t.csv:1:20: there is no prompt "Name one.": write its id, "proof"`,

		head + "p,1\n":           `t.csv:2:1: this row has 2 cells, and the header has 4: add what is missing: an empty cell is an answer that was not given`,
		head + "p,1,2,1>2,5,6\n": `t.csv:2:11: this row has 6 cells, and the header has 4: take out what is too much, or put a cell that holds the separator in quotation marks`,
		head + "p,6,2,1>2\n":     `t.csv:2:3: "a" has the steps 1 to 5, and not "6": write a step from 1 to 5, or name "6" behind --missing`,
		head + "p,0,2,1>2\n":     `t.csv:2:3: "a" has the steps 1 to 5, and not "0": write a step from 1 to 5, or name "0" behind --missing`,
		head + "p,5,4,1>2\n":     `t.csv:2:5: "b" has the steps 1 to 3, and not "4": write a step from 1 to 3, or name "4" behind --missing`,
		head + "p,3.5,2,1>2\n":   `t.csv:2:3: "3.5" is no whole number: write a step from 1 to 5, or name "3.5" behind --missing`,
		head + "p,often,2,1>2\n": `t.csv:2:3: "often" is no whole number: write 4 for this label`,
		head + "ü,NA,2,1>2\n":    `t.csv:2:3: "NA" is no whole number: write a step from 1 to 5, or name "NA" behind --missing`,
		head + "p,1,2,1-2\n":     `t.csv:2:7: "1-2" is no choice: write the options chosen first and second as 2>1, or name "1-2" behind --missing`,
		head + "p,1,2,1>4\n":     `t.csv:2:7: "first-thing" has the options 1 to 3, and not "1>4": write the options chosen first and second as 2>1`,
		head + "p,1,2,2>2\n":     `t.csv:2:7: "2>2" chooses one option twice: write the first choice alone where there was no second`,
		head + "\x1b[2J,1,2,2\n": `t.csv:2:1: the id "\x1b[2J" holds what cannot be shown: write it in letters and digits`,
		head + "p\xe9,1,2,2\n":   `t.csv:2:1: this cell is not in UTF-8: save the table as CSV in UTF-8`,
		head + "\"p,1,2,2\nq,":   `t.csv:2:1: a quotation mark is opened here and never closed: close it, or take it out`,
		head + "\"p\"x,1,2,2\n":  `t.csv:2:1: text stands behind the closing quotation mark of this cell: write each quotation mark in it twice`,

		head + "\"p\"x,1,2,2\nq,9,2,2\n\"r\",\"1\" ,2,2\n": `t.csv:2:1: text stands behind the closing quotation mark of this cell: write each quotation mark in it twice
t.csv:3:3: "a" has the steps 1 to 5, and not "9": write a step from 1 to 5, or name "9" behind --missing
t.csv:4:5: text stands behind the closing quotation mark of this cell: write each quotation mark in it twice`,

		// A mark within a cell excuses no other.
		head + "p\"q,\"1\"x,2,2\n": `t.csv:2:5: text stands behind the closing quotation mark of this cell: write each quotation mark in it twice`,
		head + "\"p\"x,1,2,\xe9\n": `t.csv:2:10: this cell is not in UTF-8: save the table as CSV in UTF-8`,

		// A place counts lines and characters, also behind a cell of several lines.
		"why,a,b,first-thing\n\"ü\n\r\nü\",1,9,1\n1,2\n": `t.csv:4:6: "b" has the steps 1 to 3, and not "9": write a step from 1 to 3, or name "9" behind --missing
t.csv:5:1: this row has 2 cells, and the header has 4: add what is missing: an empty cell is an answer that was not given`,
		head + "\"" + strings.Repeat("x\n", maxCell):                `t.csv:2:1: this cell is longer than any answer: look for a quotation mark that is not closed`,
		head + strings.Repeat(strings.Repeat("x", maxCell)+",", 20): `t.csv:2:1048593: the row up to here is longer than any answers: look whether the table has ends of lines`,
		strings.Repeat("a,", maxColumns+1) + "\n":                   `t.csv:1:1: this row has more than 2000 columns: look whether the table stands on its side: a row is a person`,
	} {
		_, _, said := all(t, table, How{})
		if got := strings.Join(said, "\n"); got != want {
			t.Errorf("%.60q:\ngot  %s\nwant %s", table, got, want)
		}
	}
	for claim, c := range map[string]struct{ rows, want string }{
		"who stands in two rows is counted twice": {"ann,1,2,2\nbob,1,2,2\nann,3,,\nann ,3,,\n", `t.csv:4:1: warning: "ann" is on line 2 already, and both rows count: take one out, or give it another id
t.csv:5:1: warning: "ann" is on line 2 already, and both rows count: take one out, or give it another id`},
		"many without an id are many": {",1,2,2\n,1,2,2\n,3,,\n ,3,,\n", ""},
	} {
		rows, _, said := all(t, head+c.rows, How{})
		if got := strings.Join(said, "\n"); got != c.want || len(rows) != strings.Count(c.rows, "\n") {
			t.Errorf("%s: got %d rows and %s", claim, len(rows), got)
		}
	}
	_, _, said := all(t, head+"p,1,2,2\n", How{Ignore: []string{"age"}})
	if want := `t.csv:1:1: warning: there is no column "age" to ignore: check the name behind --ignore`; len(said) != 1 || said[0] != want {
		t.Errorf("got %q, want %q", said, want)
	}
}

func TestTheHeaderHasAColumnForAllThatIsScored(t *testing.T) {
	prompts := func(ids ...string) *content.Pack {
		pack := few(len(ids))
		for i, id := range ids {
			pack.Themes[0].Prompts[i].ID = id
		}
		return pack
	}
	for want, pack := range map[string]*content.Pack{
		"id,a,b,first-thing": mixed(),
		"person,id,b":        prompts("id", "b"),
		"person,id":          prompts("person", "id"),
	} {
		head := Header(pack)
		if got := strings.Join(head, ","); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
		read := NewTable("t.csv", strings.NewReader(strings.Join(head, ",")+"\n"+strings.Repeat("1,", len(head)-1)+"1\n"), pack, How{})
		Check(read)
		if named, _, _ := read.Problems(); len(named) > 0 {
			t.Errorf("%s: got %v", want, named)
		}
	}
}

// Warnings take no room from problems, and no row is left out for one.
func TestManyWarningsHideNoProblem(t *testing.T) {
	rows, _, said := all(t, "id,a,b,first-thing\n"+strings.Repeat("p,1,1,1\n", 61)+"q,9,1,1\n", How{})
	if len(rows) != 61 || len(said) != mostNamed+2 || !strings.HasPrefix(said[mostNamed], "t.csv:63:3: ") || said[mostNamed+1] != "and 10 warnings more" {
		t.Errorf("got %d sound rows and %d lines that end in %q", len(rows), len(said), said[len(said)-2:])
	}
}

func TestFiftyProblemsAreNamedAndTheOthersCounted(t *testing.T) {
	rows, _, said := all(t, "a,b,first-thing\n"+strings.Repeat("9,1,1\n", 77)+"1,1,1\n", How{})
	if len(rows) != 1 || len(said) != mostNamed+1 || said[mostNamed] != "and 27 more" {
		t.Errorf("got %d sound rows and %d lines that end in %q", len(rows), len(said), said[len(said)-1])
	}
}

func TestAReaderThatFailsIsNoProblemOfTheTable(t *testing.T) {
	broken := errors.New("the disk is gone")
	for _, before := range []string{"", "a,b,first-thing\n1,1,1\n"} {
		table := NewTable("t.csv", io.MultiReader(strings.NewReader(before), iotest.ErrReader(broken)), mixed(), How{})
		if _, err := Measure(table, Complete); !errors.Is(err, broken) {
			t.Errorf("after %q: got %v", before, err)
		}
		table = NewTable("t.csv", io.MultiReader(strings.NewReader(before), iotest.ErrReader(broken)), mixed(), How{})
		if err := Score(table, CSV, io.Discard); !errors.Is(err, broken) {
			t.Errorf("after %q: got %v", before, err)
		}
	}
}

func TestAColumnThatIsIgnoredMayStandTwice(t *testing.T) {
	for _, ignore := range []string{"note", AllOthers} {
		if _, _, said := all(t, "id,a,b,first-thing,note,note\np,1,1,1>2,x,y\n", How{Ignore: []string{ignore}}); len(said) > 0 {
			t.Errorf("with --ignore %s: %q", ignore, said)
		}
	}
}

func TestADigitCanStandForNoAnswer(t *testing.T) {
	for code, want := range map[string]int{"9": 2, "2": 0, "NA": 2} {
		_, answers, said := all(t, "id,a,b,first-thing\np,2,1,1>2\n", How{Missing: []string{code}})
		if len(said) > 0 || len(answers) != 1 || answers[0][0].Step != want {
			t.Errorf("with --missing %s: %v, %q", code, answers, said)
		}
	}
}
