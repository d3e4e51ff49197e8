package sheet

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"twohats/content"
	"twohats/content/report"
)

// builtin returns the built-in pack and its words, read once.
var builtin = sync.OnceValues(func() (*content.Pack, *content.Words) { return content.Builtin("en") })

// sheetFor returns the sheet of a room, in English and of the built-in pack.
func sheetFor(t testing.TB, people, laptops, minutes int) report.Document {
	t.Helper()
	plan, err := NewPlan(people, laptops, minutes)
	if err != nil {
		t.Fatal(err)
	}
	pack, words := builtin()
	return Compose(words, pack, "", plan)
}

// ownSheetFor returns the sheet of a room that has questions of its own.
func ownSheetFor(t *testing.T, people, laptops, minutes int) report.Document {
	t.Helper()
	plan, err := NewPlan(people, laptops, minutes)
	if err != nil {
		t.Fatal(err)
	}
	src, err := os.ReadFile("../testdata/neighbours.yaml")
	if err != nil {
		t.Fatal(err)
	}
	pack, problems := content.Load("neighbours.yaml", src)
	if pack == nil {
		t.Fatal(problems)
	}
	_, words := builtin()
	return Compose(words, pack, `"our own.yaml"`, plan)
}

// written returns a document in a form.
func written(t *testing.T, f report.Format, d report.Document) string {
	t.Helper()
	var b strings.Builder
	if err := report.Write(&b, f, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// texts returns all that a sheet says.
func texts(d report.Document) []string {
	all := []string{d.Title, d.Made}
	for _, section := range d.Sections {
		all = append(all, section.Title)
		for _, block := range section.Blocks {
			all = append(all, textsOf(block)...)
		}
	}
	return all
}

func textsOf(block report.Block) (texts []string) {
	switch b := block.(type) {
	case report.Say:
		return []string{b.Text}
	case report.Heading:
		return []string{b.Text}
	case report.List:
		return b.Items
	case report.Steps:
		for _, step := range b.Steps {
			texts = append(texts, step.When, step.What, step.How)
		}
	case report.Commands:
		return b.Lines
	case report.Quote:
		return []string{b.Question, b.Text}
	}
	return texts
}

// sheetRooms are those in which a sheet says different things.
func sheetRooms() [][3]int {
	return [][3]int{{12, 4, 45}, {12, 4, 90}, {12, 12, 90}, {30, 5, 90}, {16, 2, 90}, {16, 3, 90}, {2, 1, 45}, {2, 1, 60}, {3, 2, 45},
		{13, 4, 60}, {30, 10, 60}, {40, 1, 45}, {30, 5, 60}, {4, 1, 60}, {12, 30, 60}, {200, 200, 60}, {200, 1, 90}, {8, 1, 90}, {8, 2, 90}, {5, 1, 90},
		{30, 6, 90}}
}

// sheets returns the sheets of all those rooms, with the built-in questions and with their own.
func sheets(t *testing.T) map[string]report.Document {
	all := make(map[string]report.Document)
	for _, room := range sheetRooms() {
		name := fmt.Sprintf("%d on %d for %d minutes", room[0], room[1], room[2])
		all[name] = sheetFor(t, room[0], room[1], room[2])
		all[name+", their own questions"] = ownSheetFor(t, room[0], room[1], room[2])
	}
	return all
}
