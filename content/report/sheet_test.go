package report

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"twohats/content"
)

// sheetFor gives the sheet of a room, in English and of the built-in pack.
func sheetFor(t testing.TB, people, laptops, minutes int) Document {
	t.Helper()
	plan, err := NewSheetPlan(people, laptops, minutes)
	if err != nil {
		t.Fatal(err)
	}
	pack, words := content.Builtin("en")
	return Sheet(words, pack, plan)
}

// sheetRooms are those in which a sheet says different things.
func sheetRooms() [][3]int {
	return [][3]int{{12, 4, 45}, {12, 4, 90}, {12, 12, 90}, {30, 5, 90}, {16, 2, 90}, {16, 3, 90}, {2, 1, 45}, {2, 1, 60}, {3, 2, 45},
		{13, 4, 60}, {30, 10, 60}, {40, 1, 45}, {30, 5, 60}, {12, 30, 60}, {200, 200, 60}, {200, 1, 90}}
}

func TestSheetForms(t *testing.T) {
	for _, room := range [][3]int{{12, 4, 45}, {2, 1, 60}, {30, 5, 90}, {40, 1, 45}} {
		name := fmt.Sprintf("%d on %d for %d minutes", room[0], room[1], room[2])
		t.Run(name, func(t *testing.T) { golden.RequireEqual(t, written(t, Text, sheetFor(t, room[0], room[1], room[2]))) })
	}
	for _, f := range []Format{HTML, Markdown, JSON} {
		t.Run("12 on 4 as "+string(f), func(t *testing.T) { golden.RequireEqual(t, written(t, f, sheetFor(t, 12, 4, 45))) })
	}
}

func TestEverySheetSaysTheSameInEveryForm(t *testing.T) {
	for _, room := range sheetRooms() {
		d := sheetFor(t, room[0], room[1], room[2])
		for _, f := range Formats() {
			form := written(t, f, d)
			everyFact(t, f, d, form)
			if hole := regexp.MustCompile(`\{\w+\}`).FindString(form); hole != "" {
				t.Errorf("%v as %s: nothing stands for %s", room, f, hole)
			}
		}
		forAnyPipe(t, written(t, Text, d))
		wellMade(t, written(t, HTML, d), d)
	}
}

func TestASheetPrintsOnTwoPages(t *testing.T) {
	for _, room := range [][3]int{{12, 4, 45}, {16, 2, 90}, {30, 5, 90}, {200, 200, 60}} { // the longest among them
		t.Run(fmt.Sprint(room), func(t *testing.T) { printsOn(t, 2, sheetFor(t, room[0], room[1], room[2])) })
	}
}

func TestASheetSaysWhetherTheTimeSuffices(t *testing.T) {
	for _, c := range []struct {
		room     [3]int
		has, not []string
	}{
		{[3]int{12, 4, 45},
			[]string{"The time does not suffice for all the questions.", "about 10 minutes, and each person has 6. With 6 laptops it would suffice, or in a session of 60 minutes.",
				"Waves: 3. People in each: 4.", "--minutes 6", "10 minutes: 6 for the questions, 3 for"},
			[]string{"form full", "to spare"}},
		{[3]int{12, 4, 60}, []string{"All the questions take about 10 minutes."}, []string{"suffice"}},
		{[3]int{12, 12, 90}, []string{"a laptop for each person", "--form full"}, []string{"Waves", "suffice", "Silent walk, wave"}},
		{[3]int{13, 5, 60}, []string{"People in each: 5 or 4."}, nil},
		{[3]int{12, 15, 60}, []string{"Laptops to spare: 3."}, nil},
		{[3]int{40, 1, 45}, []string{"for the walks. 40 waves do not fit into 45 minutes", "With 20 laptops", "take about 10 hours"}, []string{"Silent walk", "or in a session"}},
		{[3]int{6, 1, 45}, []string{"6 waves do not fit", "take 90 minutes"}, nil},
	} {
		form := strings.Join(strings.Fields(written(t, Text, sheetFor(t, c.room[0], c.room[1], c.room[2]))), " ")
		for _, want := range c.has {
			if !strings.Contains(form, want) {
				t.Errorf("%v: nowhere %q in\n%s", c.room, want, form)
			}
		}
		for _, no := range c.not {
			if strings.Contains(form, no) {
				t.Errorf("%v: it says %q", c.room, no)
			}
		}
	}
}

func TestAPictureIsPromisedOnlyWhereFiveUseOneLaptop(t *testing.T) {
	for _, c := range []struct {
		room     [3]int
		pictured bool
	}{{[3]int{12, 3, 90}, false}, {[3]int{13, 3, 90}, true}, {[3]int{4, 1, 90}, false}, {[3]int{5, 1, 90}, true}, {[3]int{40, 1, 45}, true}} {
		form := written(t, Text, sheetFor(t, c.room[0], c.room[1], c.room[2]))
		for _, of := range []string{"--group room1.jsonl", "twohats group room*.jsonl", "The picture of the room\n"} {
			if strings.Contains(form, of) != c.pictured {
				t.Errorf("%v: %q is said: %v", c.room, of, !c.pictured)
			}
		}
		if strings.Contains(form, "Leave out --group") == c.pictured {
			t.Errorf("%v: a picture is promised and denied", c.room)
		}
	}
}

func TestTheWordsOfASheetAreShort(t *testing.T) {
	const most = 30 // words in a sentence
	for _, room := range sheetRooms() {
		for _, fact := range facts(sheetFor(t, room[0], room[1], room[2])) {
			for _, sentence := range regexp.MustCompile(`[.?]\s`).Split(fact, -1) {
				if n := len(strings.Fields(sentence)); n > most {
					t.Errorf("%v: %d words in %q", room, n, sentence)
				}
			}
			if strings.Contains(fact, "!") {
				t.Errorf("%v: %q is shouted", room, fact)
			}
		}
	}
}

func TestTheActsAreMixed(t *testing.T) {
	pack, words := content.Builtin("en")
	w := words.Sheet
	acts := sheet{words: w, pack: pack}.acts()[1].(List).Items
	if want := len(w.FirstActs) + len(w.SecondActs) + len(w.BothActs); len(acts) != want || want < 8 || want > 10 {
		t.Errorf("%d acts of %d, want 8 to 10", len(acts), want)
	}
	sortOf := func(act string) string { return act[strings.LastIndex(act, "("):] }
	count := map[string]int{}
	for i, act := range acts {
		if count[sortOf(act)]++; i > 0 && sortOf(act) == sortOf(acts[i-1]) {
			t.Errorf("%q follows %q", act, acts[i-1])
		}
	}
	for _, sort := range []string{"(leading)", "(managing)", "(both)"} {
		if count[sort] < 2 {
			t.Errorf("only %d acts are %s", count[sort], sort)
		}
	}
}
