package sheet

import (
	"fmt"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"twohats/content/report"
)

func TestSheetForms(t *testing.T) {
	for _, room := range [][3]int{{12, 4, 45}, {2, 1, 60}, {30, 6, 90}, {8, 1, 90}} {
		name := fmt.Sprintf("%d on %d for %d minutes", room[0], room[1], room[2])
		t.Run(name, func(t *testing.T) {
			golden.RequireEqual(t, written(t, report.Text, sheetFor(t, room[0], room[1], room[2])))
		})
	}
	for _, f := range []report.Format{report.HTML, report.Markdown, report.JSON} {
		t.Run("12 on 4 as "+string(f), func(t *testing.T) { golden.RequireEqual(t, written(t, f, sheetFor(t, 12, 4, 45))) })
	}
	for claim, room := range map[string][3]int{"questions of their own": {30, 6, 90}, "questions of their own in little time": {12, 4, 45}} {
		t.Run(claim, func(t *testing.T) {
			golden.RequireEqual(t, written(t, report.Text, ownSheetFor(t, room[0], room[1], room[2])))
		})
	}
}

func TestNoHoleIsLeftInASheet(t *testing.T) {
	for room, d := range sheets(t) {
		for _, f := range report.Formats() {
			if hole := regexp.MustCompile(`\{\w+\}`).FindString(written(t, f, d)); hole != "" {
				t.Errorf("%s as %s: nothing stands for %s", room, f, hole)
			}
		}
	}
}

func TestASheetForQuestionsOfOnesOwnSpeaksOfThemAlone(t *testing.T) {
	_, words := builtin()
	w := words.Sheet
	for _, room := range sheetRooms() {
		d := ownSheetFor(t, room[0], room[1], room[2])
		form := strings.Join(strings.Fields(written(t, report.Text, d)), " ")
		for _, no := range slices.Concat(w.FirstActs, w.SecondActs, w.BothActs, []string{w.BridgeAsk, w.ActsHow, "acts aloud", "reads the acts", "leading", "managing", "work asks", w.Demo}) {
			if strings.Contains(form, no) {
				t.Errorf("%v: it says %q", room, no)
			}
		}
		for _, section := range d.Sections {
			for _, block := range section.Blocks {
				commands, _ := block.(report.Commands)
				for _, line := range commands.Lines {
					if strings.HasPrefix(line, "twohats") && !strings.Contains(line, `--pack "our own.yaml"`) {
						t.Errorf("%v: %q asks other questions", room, line)
					}
				}
			}
		}
		for _, has := range []string{"Questions: “Good Neighbours”.", "by giving and asking", `Copy "our own.yaml" into`, "three acts of last week"} {
			if !strings.Contains(form, has) {
				t.Errorf("%v: nowhere %q in\n%s", room, has, form)
			}
		}
	}
}

func TestASheetSaysWhetherTheTimeSuffices(t *testing.T) {
	for _, c := range []struct {
		room     [3]int
		has, not []string
	}{
		{[3]int{12, 4, 45},
			[]string{"The time does not suffice for all the questions.", "about 10 minutes, and each person has 5. With 6 laptops the time would suffice, or in a session of 60 minutes.",
				"Waves: 3. People in each: 4.", "--minutes 5", "10 minutes: 5 for the questions, 4 for", "waits, 20 minutes in all", "brisk"},
			[]string{"form full", "to spare", "no picture of the room: too few"}},
		{[3]int{12, 4, 60}, []string{"All the questions take about 10 minutes."}, []string{"suffice", "most people would only wait"}},
		{[3]int{12, 12, 90}, []string{"a laptop for each person", "--form full --minutes 18"}, []string{"Waves", "suffice", "Silent walk, wave", "waits,", "brisk"}},
		{[3]int{13, 5, 60}, []string{"People in each: 5 or 4."}, nil},
		{[3]int{12, 15, 60}, []string{"Laptops to spare: 3."}, nil},
		{[3]int{40, 1, 45}, []string{"before the session. One after another, 40 waves take about 11 hours", "With 20 laptops", "More laptops mean no picture"}, []string{"Silent walk", "or in a session"}},
		{[3]int{6, 1, 45}, []string{"6 waves take 96 minutes: most people would only wait", "Then put the picture together"}, []string{"Meanwhile type"}},
		{[3]int{8, 1, 90}, []string{"8 waves take 128 minutes", "With 2 laptops the time would suffice. More laptops mean no picture"}, []string{"Silent walk"}},
		{[3]int{30, 5, 90}, []string{"6 waves take 96 minutes", "With 6 laptops the time would suffice."}, []string{"More laptops"}},
	} {
		form := strings.Join(strings.Fields(written(t, report.Text, sheetFor(t, c.room[0], c.room[1], c.room[2]))), " ")
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
		form := written(t, report.Text, sheetFor(t, c.room[0], c.room[1], c.room[2]))
		for _, of := range []string{"--group room", "twohats group room", "twohats group --sample", "The picture of the room\n", "Delete the room files", "say no.", "I delete it"} {
			if strings.Contains(form, of) != c.pictured {
				t.Errorf("%v: %q is said: %v", c.room, of, !c.pictured)
			}
		}
		for _, of := range []string{"There is no picture", "no answer was kept"} {
			if strings.Contains(form, of) == c.pictured {
				t.Errorf("%v: %q is said: %v", c.room, of, c.pictured)
			}
		}
	}
}

func TestASheetSaysWhatWouldGiveAPicture(t *testing.T) {
	for room, want := range map[[3]int]string{
		{12, 4, 45}: "For a picture, plan with 2 laptops, and walks before the session.",
		{8, 2, 90}:  "For a picture, plan with 1 laptop, and walks before the session.",
		{10, 3, 90}: "For a picture, plan with 2 laptops.",
		{4, 2, 90}:  "",
		{40, 1, 45}: "",
	} {
		form := strings.Join(strings.Fields(written(t, report.Text, sheetFor(t, room[0], room[1], room[2]))), " ")
		if got := regexp.MustCompile(`For a picture, [^.]*\.`).FindString(form); got != want {
			t.Errorf("%v: got %q, want %q", room, got, want)
		}
	}
}

func TestWhatIsToldToDoWithOneLaptopSpeaksOfOne(t *testing.T) {
	for room, d := range sheets(t) {
		if !strings.Contains(room, " on 1 ") {
			continue
		}
		form := strings.Join(strings.Fields(written(t, report.Text, d)), " ")
		if many := regexp.MustCompile(`.{0,30}((each|every) laptop|the laptops|room1|room\*).{0,30}`).FindString(form); many != "" {
			t.Errorf("%v: %s", room, many)
		}
	}
}

// TestCommandsStandAsTheyAreTyped holds for each that is on a sheet: pasted with a sign before it
// a line could empty the program's file, and in a sentence two dashes look like one.
func TestCommandsStandAsTheyAreTyped(t *testing.T) {
	for room, d := range sheets(t) {
		forms := map[report.Format]string{}
		for _, f := range report.Formats() {
			forms[f] = written(t, f, d)
		}
		for _, section := range d.Sections {
			for _, block := range section.Blocks {
				commands, ok := block.(report.Commands)
				if !ok {
					if said := strings.Join(textsOf(block), " "); regexp.MustCompile(`--|twohats (workshop|group|demo)|go build`).MatchString(said) {
						t.Errorf("%v: a command stands in %q", room, said)
					}
					continue
				}
				for f, want := range map[report.Format]string{
					report.Text:     "\n    " + strings.Join(commands.Lines, "\n    ") + "\n",
					report.Markdown: "\n```\n" + strings.Join(commands.Lines, "\n") + "\n```\n",
					report.HTML:     "<pre><code>" + html.EscapeString(strings.Join(commands.Lines, "\n")) + "</code></pre>",
				} {
					if !strings.Contains(forms[f], want) {
						t.Errorf("%v as %s: nowhere %q", room, f, want)
					}
				}
			}
		}
	}
}

func TestTheWordsOfASheetAreShort(t *testing.T) {
	const most = 30 // words in a sentence
	for _, room := range sheetRooms() {
		for _, fact := range texts(sheetFor(t, room[0], room[1], room[2])) {
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
	pack, words := builtin()
	w := words.Sheet
	acts := sheet{words: w, pack: pack}.acts()[1].(report.List).Items
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
