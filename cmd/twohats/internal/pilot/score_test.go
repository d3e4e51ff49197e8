package pilot

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

// answered returns invented answers of one person, with gaps, as a record and as a row of a table.
func invented(chance *rand.Rand, many *coach.Many) (map[string]coach.Answer, []string) {
	given, row := make(map[string]coach.Answer), make([]string, len(many.Prompts()))
	gaps := chance.IntN(10) // of ten
	for i, prompt := range many.Prompts() {
		var answer coach.Answer
		first := 1 + chance.IntN(prompt.Steps)
		switch {
		case chance.IntN(10) < gaps:
			continue
		case prompt.Kind == content.Scenario && chance.IntN(4) == 0:
			answer.First, row[i] = first, strconv.Itoa(first)
		case prompt.Kind == content.Scenario:
			answer.First, answer.Second = first, 1+first%prompt.Steps
			row[i] = fmt.Sprintf("%d>%d", answer.First, answer.Second)
		default:
			answer.Step, row[i] = first, strconv.Itoa(first)
		}
		given[prompt.ID] = answer
	}
	return given, row
}

// scoredIn reads scores in either form: a map of the column's name to what stands there.
func scoredIn(t *testing.T, form Form, written []byte) []map[string]string {
	t.Helper()
	var rows []map[string]string
	if form == CSV {
		all, err := csv.NewReader(bytes.NewReader(written)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range all[1:] {
			named := make(map[string]string)
			for i, cell := range row {
				named[all[0][i]] = cell
			}
			rows = append(rows, named)
		}
		return rows
	}
	for line := range bytes.Lines(written) {
		decoder := json.NewDecoder(bytes.NewReader(line))
		decoder.UseNumber()
		var object map[string]any
		if err := decoder.Decode(&object); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		named := make(map[string]string)
		for name, value := range object {
			if named[name] = ""; value != nil {
				named[name] = fmt.Sprint(value)
			}
		}
		rows = append(rows, named)
	}
	return rows
}

// TestScoresAreThoseOfTheReading holds every row against coach.Read, in either form and in the
// table's order, over more rows than are scored at a time.
func TestScoresAreThoseOfTheReading(t *testing.T) {
	pack, _ := content.Builtin("en")
	anchored := *pack
	anchored.Centre = 6.5
	for _, form := range []Form{CSV, JSONLines} {
		chance := rand.New(rand.NewPCG(1, 2))
		many := coach.ForMany(&anchored)
		var table strings.Builder
		table.WriteString("id")
		for _, prompt := range many.Prompts() {
			table.WriteString("," + prompt.ID)
		}
		const people = 3*batch + 5
		records := make([]coach.Record, people)
		for i := range records {
			given, row := invented(chance, many)
			records[i] = coach.Record{Answers: given}
			fmt.Fprintf(&table, "\n\"p,%d\",%s", i, strings.Join(row, ","))
		}
		var written bytes.Buffer
		if err := Score(NewTable("t.csv", strings.NewReader(table.String()), &anchored, How{}), form, &written); err != nil {
			t.Fatal(err)
		}
		rows := scoredIn(t, form, written.Bytes())
		if len(rows) != people {
			t.Fatalf("%s: got %d rows, want %d", form, len(rows), people)
		}
		for i, row := range rows {
			if want := fmt.Sprintf("p,%d", i); row["id"] != want || row["row"] != strconv.Itoa(i+1) {
				t.Fatalf("%s: got row %s of %s, want %d of %s", form, row["row"], row["id"], i+1, want)
			}
			asRead(t, &anchored, row, records[i])
		}
	}
}

// asRead holds one row against the reading of its record.
func asRead(t *testing.T, pack *content.Pack, row map[string]string, record coach.Record) {
	t.Helper()
	is := func(name string, want float64, n int) {
		t.Helper()
		got, there := row[name]
		switch number, err := strconv.ParseFloat(got, 64); {
		case !there:
			t.Errorf("there is no column %s", name)
		case n == 0 && got != "":
			t.Errorf("%s of %s: got %s, want nothing", name, row["id"], got)
		case n > 0 && (err != nil || math.Abs(number-want) > 0.00005+1e-9):
			t.Errorf("%s of %s: got %s, want %v", name, row["id"], got, want)
		}
	}
	steps := func(points float64) float64 { return 1 + points/100*float64(len(pack.Scales.Rating.Labels)-1) }
	r := coach.Read(pack, record)
	is("answered", float64(len(record.Answers)), 1)
	is("yea-saying", r.YeaSaying, min(r.Straight.N, r.Reversed.N))
	is("lean", r.Lean.Points, r.Lean.N)
	is("error", r.Lean.Error, r.Lean.N)
	is("pull", r.Pull.Points, r.Pull.N)
	is("demand", r.Demand.Points, r.Demand.N)
	if got := row["verdict"]; got != verdictName(r.Verdict) {
		t.Errorf("verdict of %s: got %s, want %s", row["id"], got, verdictName(r.Verdict))
	}
	for pole, its := range pack.Poles {
		is(its.ID+".points", r.Levels[pole].Points, r.Levels[pole].N)
		is(its.ID+".mean", steps(r.Levels[pole].Raw), r.Levels[pole].N)
	}
	for _, theme := range r.Themes {
		is(theme.ID+".lean", theme.Lean.Points, theme.Lean.N)
		is(theme.ID+".error", theme.Lean.Error, theme.Lean.N)
		is(theme.ID+".pull", theme.Pull.Points, theme.Pull.N)
		is(theme.ID+".demand", theme.Demand.Points, theme.Demand.N)
		for pole, its := range pack.Poles {
			level := theme.Levels[pole]
			is(theme.ID+"/"+its.ID+".points", level.Points, level.N)
			is(theme.ID+"/"+its.ID+".mean", steps(level.Raw), level.N)
		}
		first, second := theme.Levels[0], theme.Levels[1]
		if first.N > 0 && second.N > 0 {
			both := (first.Raw*float64(first.N) + second.Raw*float64(second.N)) / float64(first.N+second.N)
			is(theme.ID+".mean", steps(both), 1)
			is(theme.ID+".n", float64(first.N+second.N), 1)
		}
	}
}

func TestACommonQuestionnaireIsScored(t *testing.T) {
	table := "calm-1,calm-2,calm-3,calm-4,calm-5,order-1\n5,5,4,1,,3\n,,,,2,\n"
	var written bytes.Buffer
	if err := Score(NewTable("t.csv", strings.NewReader(table), plain(), How{}), CSV, &written); err != nil {
		t.Fatal(err)
	}
	const want = `row,answered,yea-saying,calm.points,calm.n,calm.mean,order.points,order.n,order.mean,high.points,high.n,high.mean
1,5,-9.375,98.4375,4,4.75,,1,,90.625,5,4.4
2,1,,,1,,,0,,,1,
`
	if written.String() != want {
		t.Errorf("got\n%s\nwant\n%s", written.String(), want)
	}
}

func TestAScaleOfOneRatingHasItsAnswerAsMean(t *testing.T) {
	var written bytes.Buffer
	if err := Score(NewTable("t.csv", strings.NewReader("a\n4\n"), few(1), How{}), JSONLines, &written); err != nil {
		t.Fatal(err)
	}
	const want = `{"row":1,"answered":1,"yea-saying":null,"few.points":null,"few.n":1,"few.mean":4}` + "\n"
	if written.String() != want {
		t.Errorf("got %s, want %s", written.String(), want)
	}
}

func TestNumbersHaveFourDecimalsAtMost(t *testing.T) {
	for want, number := range map[string]float64{
		"0": -0.00004, "-0.0001": -0.00006, "12": 12, "-8.3333": -25.0 / 3, "0.05": 0.05, "66.6667": 200.0 / 3, "100": 99.99996, "3.0102": 3.01020,
	} {
		l := line{form: CSV}
		if l.number("", "", Figure{number, true}); string(l.text) != want {
			t.Errorf("%v: got %s, want %s", number, l.text, want)
		}
	}
}

func TestAPoleIsNamedApartFromAThemeOfItsName(t *testing.T) {
	pack := twoPoled()
	pack.Themes = append(pack.Themes, plain().Themes[1])
	pack.Themes[1].ID = "high"
	pack.Themes[0].Prompts = pack.Themes[0].Prompts[:5]
	var written bytes.Buffer
	if err := Score(NewTable("t.csv", strings.NewReader("calm-1\n1\n"), pack, How{}), CSV, &written); err != nil {
		t.Fatal(err)
	}
	head, _, _ := strings.Cut(written.String(), "\n")
	names := make(map[string]bool)
	for name := range strings.SplitSeq(head, ",") {
		if names[name] {
			t.Errorf("the column %s is there twice", name)
		}
		names[name] = true
	}
	if !names["high.mean"] || !names["*/high.mean"] {
		t.Errorf("got %v", names)
	}
}

func TestNothingIsWrittenOfATableWithProblemsInItsBeginning(t *testing.T) {
	for table, rows := range map[string]int{
		"a\n1\n9\n": 0,
		"b,c\n1\n":  0,
		"a\n" + strings.Repeat("1\n", 64*batch) + "9\n" + strings.Repeat("1\n", 64*batch): 64*batch + 1,
	} {
		var written bytes.Buffer
		read := NewTable("t.csv", strings.NewReader(table), few(1), How{})
		if err := Score(read, CSV, &written); !errors.Is(err, ErrTable) {
			t.Errorf("got the error %v", err)
		}
		got := bytes.Count(written.Bytes(), []byte("\n"))
		if got > rows || rows > 0 && got == 0 {
			t.Errorf("%d rows were written, want at most %d", got, rows)
		}
	}
}

// A full writer takes so many bytes and no more.
type full int

var errFull = errors.New("the disk is full")

func (f *full) Write(p []byte) (int, error) {
	if *f -= full(len(p)); *f < 0 {
		return 0, errFull
	}
	return len(p), nil
}

func TestAFullDiskEndsIt(t *testing.T) {
	for _, room := range []full{0, 40} {
		err := Score(NewTable("t.csv", strings.NewReader("a\n"+strings.Repeat("1\n", 64*batch)), few(1), How{}), CSV, &room)
		if !errors.Is(err, errFull) {
			t.Errorf("got %v", err)
		}
		stats := measure(t, few(1), "a\n1\n2\n3\n", Complete)
		if err := stats.Text(&room); !errors.Is(err, errFull) {
			t.Errorf("got %v", err)
		}
	}
}
