package group

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"twohats/content"
)

// head is the first line of a file of the built-in pack; five is the line of five people.
func head() string {
	pack, _ := content.Builtin("en")
	return string(EncodeHeader(HeaderOf(pack)))
}

func five(prefix string) string { return string(EncodeBatch(people(prefix, 5))) }

// people returns n people with whole figures, whose ids begin alike.
func people(prefix string, n int) []Row {
	rows := make([]Row, n)
	for i := range rows {
		pull, demand := float64(10*i-20), float64(50-20*i)
		rows[i] = Row{
			ID:     fmt.Sprintf("%s%d", prefix, i),
			Levels: [content.PoleCount]float64{float64(60 + i), float64(50 - i)},
			Lean:   float64(10 + 2*i),
			Themes: map[string]float64{"trust": float64(i), "reality": float64(-i)},
			Pull:   &pull, Demand: &demand, Worth: WellWorth,
		}
	}
	return rows
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	header := Header{Pack: "two-hats", Revision: 3, Digest: strings.Repeat("0f", 32), Sample: true}
	bare := people("c", 5)
	for i := range bare {
		bare[i] = Row{ID: bare[i].ID}
	}
	src := string(EncodeHeader(header)) + five("a") + string(EncodeShown([]string{"b", "a4", "c0", "a1", "c1", "a1"})) + string(EncodeBatch(bare))
	file, found := Read("room", []byte(src))
	want := File{"room", header, append(people("a", 5), bare...), [][]string{{"a1", "a4", "b", "c0", "c1"}}}
	if len(found) > 0 || !reflect.DeepEqual(file, want) {
		t.Errorf("got %+v, %v\nwant %+v", file, found, want)
	}
	if lines := strings.Count(src, "\n"); lines != 4 || !strings.HasSuffix(src, "\n") {
		t.Errorf("it has %d lines, want 4:\n%s", lines, src)
	}
}

func TestABatchHidesTheOrderOfItsPeople(t *testing.T) {
	rows := people("a", 6)
	turned := []Row{rows[3], rows[0], rows[5], rows[1], rows[4], rows[2]}
	if got, want := string(EncodeBatch(turned)), string(EncodeBatch(rows)); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if turned[0].ID != "a3" {
		t.Error("the rows that were handed in have another order now")
	}
}

func TestBadFilesAreReported(t *testing.T) {
	in := func(old, with string) string { return strings.Replace(five("a"), old, with, 1) }
	const lost, unsafe = "the people in it do not count", "may have noted who was shown"
	for claim, file := range map[string]struct {
		src   string
		said  string // part of the first problem; empty if there is none
		fatal bool
		rows  int // used
	}{
		"a whole one":                         {head() + five("a") + five("b"), "", false, 10},
		"with an editor's mark and its lines": {"\ufeff" + strings.ReplaceAll(head()+five("a"), "\n", "\r\n"), "", false, 5},
		"with empty lines":                    {head() + "\n\n" + five("a") + "\n", "", false, 5},
		"with blanks in its lines":            {head() + in(`,"`, `, "`), "", false, 5},
		"without its last line's end":         {strings.TrimSuffix(head()+five("a"), "\n"), "", false, 5},
		"header alone":                        {head(), "", false, 0},

		"empty":                          {"", "it is empty", true, 0},
		"blank":                          {"\n\r\n", "it is empty", true, 0},
		"cut in its header":              {head()[:30], "first line was cut", true, 0},
		"cut in its header's first word": {head()[:5], "first line was cut", true, 0},
		"something else":                 {"name,lean\nAnna,4\n", "no group file", true, 0},
		"an entry of a journal":          {`{"begun":"2026-03-14T10:00:00Z","record":{"format":1}}`, "no group file", true, 0},
		"another kind":                   {`{"twohats":"journal","format":1}` + "\n", "no group file", true, 0},
		"a list":                         {"[]\n", "no group file", true, 0},
		"no text":                        {"\xff\xfe{\x00\"\x00", "no group file", true, 0},
		"newer":                          {`{"twohats":"group","format":2,"people":{"a":1}}` + "\n" + "what it will", "newer version", true, 0},
		"of format 0":                    {strings.Replace(head(), `"format":1`, `"format":0`, 1), "first line is damaged", true, 0},
		"of no revision":                 {strings.Replace(head(), `"revision":1`, `"revision":-1`, 1), "first line is damaged", true, 0},
		"of a pack that steers":          {`{"twohats":"group","format":1,"pack":"\u001b[31m","revision":1}` + "\n", "first line is damaged", true, 0},
		"with a key twice in its header": {strings.Replace(head(), `"format":1`, `"format":1,"format":1`, 1), "first line is damaged", true, 0},
		"too large":                      {head() + strings.Repeat(" ", MaxSize), "more than 16 MiB", true, 0},

		"cut in its people":              {head() + five("a") + five("b")[:200], "was cut", false, 5},
		"cut in its people, and gone on": {head() + five("b")[:200] + "\n" + five("a"), "was cut", false, 5},
		"cut in what was shown":          {head() + five("a") + `{"shown":["a0","a1`, "was cut", false, 5},
		"cut after one sign":             {head() + five("a") + `{`, "was cut", false, 5},
		"with the zeros of a power cut":  {head() + five("a") + five("b")[:99] + strings.Repeat("\x00", 99), "was cut", false, 5},
		"of a line that is zeros":        {head() + five("a") + strings.Repeat("\x00", 99) + "\n" + five("b"), "", false, 10},
		"damaged in its people":          {head() + in(`"lean"`, `"laen"`) + five("b"), lost, false, 5},
		"with a key of a row twice":      {head() + in(`"lean":`, `"lean":1,"lean":`) + five("b"), lost, false, 5},
		"with a key in other letters":    {head() + in(`"lean":`, `"Lean":`) + five("b"), lost, false, 5},
		"with a row that is null":        {head() + in(`"rows":[`, `"rows":[null,`) + five("b"), lost, false, 5},
		"with a figure in quotes":        {head() + in(`"lean":10`, `"lean":"10"`) + five("b"), lost, false, 5},
		"with a figure of minus nothing": {head() + in(`"lean":10`, `"lean":-0`) + five("b"), "-0", false, 5},
		"with a figure beyond all":       {head() + in(`"lean":10`, `"lean":1e999`) + five("b"), lost, false, 5},
		"with a lean beyond its range":   {head() + in(`"lean":10`, `"lean":101`) + five("b"), "101", false, 5},
		"with a level below nothing":     {head() + in(`"levels":[60`, `"levels":[-1`) + five("b"), "-1", false, 5},
		"with a broken figure":           {head() + in(`"pull":-20`, `"pull":0.5`) + five("b"), "0.5", false, 5},
		"with a theme beyond its range":  {head() + in(`"trust":0`, `"trust":-500`) + five("b"), "-500", false, 5},
		"with an answer that is none":    {head() + in(`"worth":3`, `"worth":4`) + five("b"), "no answer 4", false, 5},
		"with an id that steers":         {head() + in(`"a0"`, `"\u001b[31m"`) + five("b"), "an id here is none", false, 5},
		"with an endless id":             {head() + in(`"a0"`, `"`+strings.Repeat("a", 41)+`"`) + five("b"), "an id here is none", false, 5},
		"with an empty id":               {head() + in(`"a0"`, `""`) + five("b"), "an id here is none", false, 5},
		"with the id of a theme that is": {head() + in(`"trust"`, `"tr\tust"`) + five("b"), "the people on this line do not count", false, 5},
		"with four together":             {head() + string(EncodeBatch(people("a", 4))) + five("b"), "fewer than 5", false, 5},
		"with nobody together":           {head() + `{"rows":[]}` + "\n" + five("b"), "fewer than 5", false, 5},
		"with four, one of them twice":   {head() + string(EncodeBatch(append(people("a", 4), people("a", 1)...))) + five("b"), "fewer than 5", false, 5},
		"with one twice":                 {head() + string(EncodeBatch(append(people("a", 5), people("a", 1)...))), "1 of the people here stand in the file twice", false, 5},
		"with all twice":                 {head() + five("a") + five("a"), "5 of the people here stand in the file twice", false, 5},
		"put behind another":             {head() + five("a") + head() + five("b"), "", false, 10},

		"with an id twice":                   {head() + five("a") + strings.Replace(five("b"), `"b0"`, `"a0"`, 1) + strings.Replace(five("c"), `"c1"`, `"a0"`, 1), "", true, 0},
		"with people who are no JSON":        {head() + in("},{", "}{") + five("b"), unsafe, true, 0},
		"with a figure that is no number":    {head() + in(`"lean":10`, `"lean":NaN`) + five("b"), unsafe, true, 0},
		"with two things on a line":          {head() + strings.Replace(five("a"), "\n", `{"rows":[]}`+"\n", 1) + five("b"), unsafe, true, 0},
		"with a cut line and what was shown": {head() + five("a")[:50] + string(EncodeShown(ids("a", 5))) + five("b"), unsafe, true, 0},
		"with people and a cut line":         {head() + strings.TrimSpace(five("a")) + `{"sho` + "\n" + five("b"), unsafe, true, 0},
		"with people and who was shown":      {head() + strings.Replace(five("a"), "]}\n", `],"shown":["a"]}`+"\n", 1) + five("b"), unsafe, true, 0},
		"with what was shown damaged":        {head() + five("a") + `{"shown":["a0" "a1"]}` + "\n", unsafe, true, 0},
		"with ids shown that are none":       {head() + five("a") + strings.Replace(string(EncodeShown(ids("a", 5))), "a0", `\u001b[31m`, 1), unsafe, true, 0},
		"with four shown":                    {head() + five("a") + string(EncodeShown(ids("a", 4))), unsafe, true, 0},
		"with four shown, one of them twice": {head() + five("a") + `{"shown":["a0","a0","a1","a2","a3"]}` + "\n", unsafe, true, 0},
		"with nobody shown":                  {head() + five("a") + `{"shown":[]}` + "\n", unsafe, true, 0},
		"with a line of no kind":             {head() + five("a") + `{"hidden":["a0"]}` + "\n", unsafe, true, 0},
		"with a line that is no JSON":        {head() + five("a") + "a0 a1 a2\n", unsafe, true, 0},
		"with a line of another's beginning": {head() + five("a") + strings.Replace(head(), `"two-hats"`, `"three-hats"`, 1), "another file begins here", true, 0},
	} {
		t.Run(claim, func(t *testing.T) {
			got, found := Read("room.jsonl", []byte(file.src))
			if len(got.Rows) != file.rows || Fatal(found) != file.fatal {
				t.Errorf("%d people and %v, want %d, fatal %t", len(got.Rows), found, file.rows, file.fatal)
			}
			said := fmt.Sprint(found)
			if file.said == "" && !file.fatal && len(found) > 0 || !strings.Contains(said, file.said) {
				t.Errorf("it says %q, want %q", said, file.said)
			}
			for _, p := range found {
				if p.What == "" || p.Mend == "" || p.File != "room.jsonl" || strings.ContainsAny(p.String(), "\x1b\n\t") {
					t.Errorf("a problem is %+v", p)
				}
			}
		})
	}
}

func TestACutLineLeavesTheOthersAlone(t *testing.T) {
	before := head() + five("a")
	for _, line := range []string{five("b"), string(EncodeShown(ids("a", 5)))} {
		for n := 1; n < len(line)-1; n++ {
			for _, then := range []string{"", "\n", "\n" + five("c")} {
				file, found := Read("", []byte(before+line[:n]+then))
				if want := 5 + strings.Count(then, "rows")*5; len(found) == 1 && n < len(line)-1 && len(file.Rows) == want && !found[0].Fatal && found[0].Line == 3 {
					continue
				}
				t.Fatalf("cut at %d, then %.10q: %d people, %v", n, then, len(file.Rows), found)
			}
		}
	}
}

func TestFewProblemsOfABadFileAreReported(t *testing.T) {
	_, found := Read("", []byte(head()+strings.Repeat(`{"rows":[]}`+"\n", 1000)))
	if last := found[len(found)-1]; len(found) != maxNotes+1 || last.Line != maxNotes+2 || !strings.Contains(last.What, "more like this") {
		t.Errorf("%d problems, the last %v", len(found), last)
	}
}

// A line that was cut or damaged may have held the whole room.
func TestPeopleWhoAreLostAreReported(t *testing.T) {
	const since = "take a copy made since the last picture if there is one, and else "
	shown := string(EncodeShown(ids("a", 5)))
	for claim, c := range map[string]struct{ src, mend string }{
		"people who are cut":      {head() + five("a")[:200], "they are lost, unless they were added again further down"},
		"a note that is cut":      {head() + five("a") + shown[:20], "nothing needs to be done"},
		"people who are damaged":  {head() + strings.Replace(five("a"), `"lean"`, `"laen"`, 1), since + "they are lost"},
		"figures out of range":    {head() + strings.Replace(five("a"), `"lean":10`, `"lean":101`, 1), since + "they are lost"},
		"four together":           {head() + string(EncodeBatch(people("a", 4))), "they are lost, for people are added five or more at once"},
		"a note that is damaged":  {head() + five("a") + strings.Replace(shown, ",", ";", 1), since + "leave this file out"},
		"a header that is broken": {strings.Replace(head(), `"revision":1`, `"revision":0`, 1) + five("a"), since + "leave this file out"},
	} {
		if _, found := Read("room.jsonl", []byte(c.src)); len(found) != 1 || found[0].Mend != c.mend {
			t.Errorf("%s: got %v, want one with %q", claim, found, c.mend)
		}
	}
}

func TestAnIDWithOtherFiguresIsFatal(t *testing.T) {
	other := people("a", 5)
	other[0].Lean++
	_, found := Read("room.jsonl", []byte(head()+five("a")+string(EncodeBatch(other))))
	want := "room.jsonl:3: the id a0 is here again with other figures: take a copy made since the last picture if there is one, and else leave this file out"
	if len(found) != 1 || !found[0].Fatal || found[0].String() != want {
		t.Errorf("got %v, want %s", found, want)
	}
}

func TestProblemsShowWhereTheyAre(t *testing.T) {
	for want, p := range map[string]Problem{
		"room.jsonl:7: w: m":     {File: "room.jsonl", Line: 7, What: "w", Mend: "m"},
		"room.jsonl: w: m":       {File: "room.jsonl", What: "w", Mend: "m"},
		"w: m":                   {What: "w", Mend: "m"},
		`"a\x1b":7: w: m`:        {File: "a\x1b", Line: 7, What: "w", Mend: "m"},
		`C:\rooms\a.jsonl: w: m`: {File: `C:\rooms\a.jsonl`, What: "w", Mend: "m"},
	} {
		if got := p.String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{"", head(), head() + five("a") + string(EncodeShown(append(ids("a", 5), "b"))), head() + five("a")[:99] + "\n" + head(), "\ufeff{}\r\n"} {
		f.Add([]byte(seed))
	}
	pack, _ := content.Builtin("en")
	f.Fuzz(func(t *testing.T, src []byte) {
		file, found := Read("f", src)
		if Fatal(found) && len(file.Rows)+len(file.Shown) > 0 {
			t.Errorf("it must not be used, and gives %+v", file)
		}
		seen := map[string]bool{}
		for _, row := range file.Rows {
			if what := wrong(row); what != "" || seen[row.ID] {
				t.Errorf("%s: %+v", what, row)
			}
			seen[row.ID] = true
		}
		for _, block := range file.Shown {
			if !isBlock(block) {
				t.Errorf("shown are %q", block)
			}
		}
		if n := len(file.Rows); n > 0 && n < Fewest {
			t.Errorf("%d people are used", n)
		}
		room, _ := Merge(pack, file)
		picture, fresh := room.Picture(), firstShown(room, file)
		if fresh > 0 && fresh < Fewest || picture.N > 0 && picture.N < Fewest || picture.N+picture.Waiting > len(file.Rows) {
			t.Errorf("%d new ones, %+v", fresh, picture)
		}
		if Fatal(found) {
			return
		}
		again := EncodeHeader(file.Header)
		if len(file.Rows) > 0 {
			again = append(again, EncodeBatch(file.Rows)...)
		}
		if same, found := Read("f", again); len(found) > 0 || len(same.Rows) != len(file.Rows) {
			t.Errorf("written again: %d people, %v", len(same.Rows), found)
		}
	})
}
