package sheet

import (
	"iter"
	"regexp"
	"strings"
	"testing"

	"twohats/content/report"
)

// smallRooms returns the sheets of every room with 2 to 30 people and 1 to 6 laptops, with the
// built-in questions and with their own.
func smallRooms(t *testing.T) iter.Seq2[Plan, report.Document] {
	if testing.Short() {
		t.Skip("hundreds of sheets")
	}
	return func(yield func(Plan, report.Document) bool) {
		for people := 2; people <= 30; people++ {
			for laptops := 1; laptops <= 6; laptops++ {
				for _, minutes := range sessions() {
					plan := Plan{people, laptops, minutes}
					if !yield(plan, sheetFor(t, people, laptops, minutes)) || !yield(plan, ownSheetFor(t, people, laptops, minutes)) {
						return
					}
				}
			}
		}
	}
}

// scriptOf returns what is done from minute to minute.
func scriptOf(d report.Document) (steps []report.Step) {
	for _, section := range d.Sections {
		for _, block := range section.Blocks {
			if script, ok := block.(report.Steps); ok {
				steps = append(steps, script.Steps...)
			}
		}
	}
	return steps
}

func TestThereIsSomethingToDoWhileWaiting(t *testing.T) {
	for room, d := range sheets(t) {
		for _, step := range scriptOf(d) {
			if strings.Contains(step.What, "wave") && step.How == "" {
				t.Errorf("%v: nothing to do at %s", room, step.When)
			}
		}
	}
}

// TestOnePersonIsNotToldToDoAThingInPairs counts who is done in each wave and who waits: what
// several are told is for pairs, and what one is told is not.
func TestOnePersonIsNotToldToDoAThingInPairs(t *testing.T) {
	inPairs := regexp.MustCompile(`pairs|partner|goes on`) // who goes on does so with what pairs had begun
	for plan, d := range smallRooms(t) {
		done, waves := 0, plan.waves()
		for _, step := range scriptOf(d) {
			if !strings.HasPrefix(step.What, "Silent walk, wave") {
				continue
			}
			walking := waves[0]
			waves = waves[1:]
			waiting := plan.People - done - walking
			told := map[string]int{step.How: done + waiting}
			if toDone, toWaiting, apart := strings.Cut(step.How, "Who waits"); apart {
				told = map[string]int{toDone: done, toWaiting: waiting}
			}
			for what, people := range told {
				if inPairs.MatchString(what) != (people > 1) {
					t.Errorf("%+v, %s: %d told %q", plan, step.When, people, what)
				}
			}
			done += walking
		}
	}
}

func TestAListOfNumbersIsThrownAwayOnlyWhereThereIsOne(t *testing.T) {
	for plan, d := range smallRooms(t) {
		said := strings.Join(texts(d), " ")
		if got, want := strings.Contains(said, "the list of numbers"), strings.Contains(said, "give everybody a number"); got != want {
			t.Errorf("%+v: a list is thrown away: %v, and there is one: %v", plan, got, want)
		}
		if !strings.Contains(said, "what was left lying, unread.") {
			t.Errorf("%+v: what was left lying stays there", plan)
		}
	}
}
