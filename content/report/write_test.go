package report

import (
	"encoding/json"
	"errors"
	"maps"
	"math"
	"reflect"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"twohats/content"
	"twohats/content/coach"
)

// inventedWalk returns the walk that nobody made, with a plan.
func inventedWalk(t testing.TB) coach.Entry {
	t.Helper()
	pack, _ := content.Builtin("en")
	var record coach.Record
	if err := json.Unmarshal(content.Invented("en"), &record); err != nil {
		t.Fatal(err)
	}
	record.Plan = &coach.Plan{
		Obstacle: "the morning rush", When: "the Monday meeting starts", Will: "say why this week matters first",
		Whom: "Ines", Due: "2025-03-27",
	}
	return coach.Entry{Kept: coach.Kept{Begun: time.Date(2025, 3, 13, 9, 0, 0, 0, time.UTC)}, Pack: pack, Record: record}
}

// invented returns what that walk came to, marked as invented.
func invented(t testing.TB) Document {
	t.Helper()
	_, words := content.Builtin("en")
	document := Compose(words, inventedWalk(t), nil)
	document.Mark = words.Welcome.Invented
	return document
}

// neighbours returns a document of a pack that is about something else.
func neighbours(t *testing.T) Document {
	t.Helper()
	pack := neighboursPack(t)
	_, words := content.Builtin("en")
	record := coach.Start(pack, coach.Quick).Record()
	rate := towards(pack, pack.Poles[0].ID, 4, 2, pack.Poles[1].ID)
	for _, theme := range pack.Themes {
		for _, prompt := range theme.Prompts {
			if step := rate(&prompt); step > 0 && prompt.Kind != content.Open {
				record.Answers[prompt.ID] = coach.Answer{Step: step}
			}
		}
	}
	return Compose(words, coach.Entry{Pack: pack, Record: record}, nil)
}

func TestForms(t *testing.T) {
	for _, f := range Formats() {
		t.Run("invented as "+string(f), func(t *testing.T) { golden.RequireEqual(t, written(t, f, invented(t))) })
	}
	t.Run("neighbours as text", func(t *testing.T) { golden.RequireEqual(t, written(t, Text, neighbours(t))) })
}

func TestAFormHasANameAndAnEnd(t *testing.T) {
	_, words := content.Builtin("en")
	for _, f := range Formats() {
		if f.Name(words) == "" {
			t.Errorf("%s has no name for people", f)
		}
		for _, name := range []string{string(f), f.Extension()[1:]} {
			if got, ok := ParseFormat(name); got != f || !ok {
				t.Errorf("%q: got %q, %v, want %q", name, got, ok, f)
			}
		}
	}
	for _, name := range []string{"", "pdf", ".md", "HTML", "m"} {
		if got, ok := ParseFormat(name); ok {
			t.Errorf("%q is read as %q", name, got)
		}
	}
}

func TestWhatCannotBeWrittenIsSaid(t *testing.T) {
	for f, want := range map[Format]string{
		HTML: "write html: full", Markdown: "write md: full", Text: "write text: full", JSON: "write json: full",
		"pdf": `write a document: there is no form "pdf"`,
	} {
		if err := Write(full{}, f, invented(t)); err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

func TestADocumentIsLeftAsItWas(t *testing.T) {
	of := func() Document { return anyDocument("words", coach.Estimate{Points: 5, Error: 9, N: 8}) }
	for _, f := range Formats() {
		d := of()
		written(t, f, d)
		if !reflect.DeepEqual(d, of()) {
			t.Errorf("writing %s changed the document", f)
		}
	}
}

// Full is a disk that takes nothing.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("full") }

func FuzzWrite(f *testing.F) {
	for _, text := range unrulyTexts {
		f.Add(text, -22.0, 6.5)
	}
	f.Fuzz(func(t *testing.T, text string, points, spread float64) {
		if !(math.Abs(points) <= 200 && spread > 0 && spread < 200) { // what a reading can hold
			t.Skip()
		}
		text = content.Shown(text)
		d := anyDocument(text, coach.Estimate{Points: points, Error: spread, N: 8})
		forms := map[Format]string{}
		for _, f := range Formats() {
			forms[f] = written(t, f, d)
			everyFact(t, f, d, forms[f])
		}
		forAnyPipe(t, forms[Text])
		wellMade(t, forms[HTML], d)
		readsBack(t, forms[JSON])
		if got, want := structure(forms[Markdown]), structure(written(t, Markdown, anyDocument("words", coach.Estimate{Points: points, Error: spread, N: 8}))); !maps.Equal(got, want) {
			t.Errorf("%q opens lines: got %v, want %v", text, got, want)
		}
	})
}

// anyDocument has every block, and one text wherever a person's may stand.
func anyDocument(text string, lean coach.Estimate) Document {
	level, choice := coach.Level{Points: 50, N: 4}, coach.Mean{Points: max(min(lean.Points, 100), -100), N: 2}
	said := "Said: " + text
	row := Row{Title: said, Short: "s", Lean: lean, Pull: choice, Demand: choice, Sentence: said, Spoken: said, Chosen: said + ": 22 towards one, demand: 22 towards one"}
	row.Marks = said + ": " + Signed(choice.Points) + ", demand: " + Signed(choice.Points)
	return Document{
		Language: "en", Title: "Any " + said, Made: said, Mark: said, How: said,
		Poles: []content.Pole{{ID: "one", Name: "one " + text}, {ID: "other", Name: "other " + text}},
		Sections: []Section{{Title: said, Figures: []string{said, said}, Blocks: []Block{
			Say{Tone: Strong, Text: said}, Say{Tone: Plain, Text: said}, Say{Tone: Aside, Text: said}, Heading{said}, Dots{lean}, Say{Tone: Plain, Text: said},
			Map{[2]coach.Level{level, level}, [2]float64{8, lean.Error}, said, said, said},
			Rows{[]Row{row, {Title: said, Short: "s", Sentence: said, Spoken: said}}, "hill", said, "demand", "both"},
			Backing{"recent", []Claim{{0, said, "Line: " + text}, {1, said, ""}}, said},
			Cards{[2]Card{{"one hat asks " + text, []string{said, said}}, {"the other", []string{said}}}},
			Gauges{[]Gauge{{said, "s", lean, said, said}}},
			List{[]string{said, said}}, Steps{[]Step{{"0–3", said, said}, {said, said, ""}}},
			Say{Tone: Plain, Text: said}, Commands{[]string{content.OneLine("run " + text), content.OneLine(said)}}, Quote{said, "Wrote: " + text},
		}}},
	}
}
