package report_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/report"
	"twohats/content/sheet"
)

// A sheet holds the blocks that no summary has: lists, steps and commands.
func TestEverySheetSaysTheSameInEveryForm(t *testing.T) {
	src, err := os.ReadFile("../testdata/neighbours.yaml")
	if err != nil {
		t.Fatal(err)
	}
	pack, words := content.Builtin("en")
	neighbours, problems := content.Load("neighbours.yaml", src)
	if neighbours == nil {
		t.Fatal(problems)
	}
	for _, room := range [][3]int{{12, 4, 45}, {12, 4, 90}, {12, 12, 90}, {30, 5, 90}, {16, 2, 90}, {16, 3, 90}, {2, 1, 45}, {2, 1, 60}, {3, 2, 45},
		{13, 4, 60}, {30, 10, 60}, {40, 1, 45}, {30, 5, 60}, {4, 1, 60}, {12, 30, 60}, {200, 200, 60}, {200, 1, 90}, {8, 1, 90}, {8, 2, 90}, {5, 1, 90},
		{30, 6, 90}} {
		plan := planOf(t, room)
		for name, d := range map[string]report.Document{
			"built-in":  sheet.Compose(words, pack, "", plan),
			"their own": sheet.Compose(words, neighbours, `"our own.yaml"`, plan),
		} {
			t.Run(fmt.Sprintf("%v, %s", room, name), func(t *testing.T) {
				for _, f := range report.Formats() {
					report.EveryFact(t, f, d, write(t, f, d))
				}
				report.ForAnyPipe(t, write(t, report.Text, d))
				report.WellMade(t, write(t, report.HTML, d), d)
			})
		}
	}
}

func TestASheetPrintsOnTwoPages(t *testing.T) {
	pack, words := content.Builtin("en")
	for _, room := range [][3]int{{12, 4, 45}, {30, 6, 90}, {30, 5, 45}, {8, 1, 90}, {200, 200, 60}} { // the longest among them
		t.Run(fmt.Sprint(room), func(t *testing.T) { report.PrintsOn(t, 2, sheet.Compose(words, pack, "", planOf(t, room))) })
	}
}

func planOf(t *testing.T, room [3]int) sheet.Plan {
	t.Helper()
	plan, err := sheet.NewPlan(room[0], room[1], room[2])
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

func write(t *testing.T, f report.Format, d report.Document) string {
	t.Helper()
	var b strings.Builder
	if err := report.Write(&b, f, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
