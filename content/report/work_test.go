package report

import (
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

// asking returns a walk that leans to neither pole, or to one, with the steps of its demands towards
// the first pole, theme by theme; 3 is the middle.
func asking(pack *content.Pack, pole string, steps ...int) coach.Entry {
	high, low := 3, 3
	if pole != "" {
		high, low = 5, 2
	}
	entry := walked(pack, coach.Full, towards(pack, pole, high, low, ""), nil)
	for t, theme := range pack.Themes {
		for _, prompt := range theme.Prompts {
			if prompt.Measures != content.Demand {
				continue
			}
			step := steps[t]
			if prompt.Left == pack.Poles[0].ID {
				step = 6 - step
			}
			entry.Record.Answers[prompt.ID] = coach.Answer{Step: step}
		}
	}
	return entry
}

func TestWhatTheWorkAsksForIsToldOfAllPartsOnlyWhereItHoldsForEach(t *testing.T) {
	pack, words := content.Builtin("en")
	match, apart := "held about what you say your work now asks for", "differs from part to part"
	none := "none is given for all parts together"
	for claim, c := range map[string]struct {
		entry       coach.Entry
		says, never []string
	}{
		"opposite demands are told part by part": {asking(pack, "", 5, 1, 5, 1),
			[]string{apart, "Influence: more leading. Trust: more managing. Vision and execution: more leading. Reality checks: more managing.",
				"By part: Influence +100, Trust −100, Vision and execution +100, Reality checks −100.", none}, []string{match, "as much leading as managing;"}},
		"so are those whose mean has a side": {asking(pack, "manage", 5, 5, 5, 2),
			[]string{apart, "Reality checks: more managing.", none}, []string{match, "a larger share"}},
		"a part that asks for both is told among them": {asking(pack, "", 5, 1, 3, 3),
			[]string{apart, "Vision and execution: about as much leading as managing."}, nil},
		"a part that asks for more stands beside what fits": {asking(pack, "", 5, 3, 3, 3),
			[]string{match, "not for each of them", "Influence: you say that more leading is asked for here than your ratings show."}, []string{apart, "Trust: you say", none}},
		"and beside a demand for both": {asking(pack, "manage", 4, 3, 3, 3),
			[]string{"for about as much leading as managing;", "Influence: you say that more leading"}, []string{apart}},
		"what holds for each needs no more": {asking(pack, "lead", 5, 5, 5, 4),
			[]string{match, "A lean can fit the work."}, []string{apart, "not for each", none}},
	} {
		says(t, claim, sentences(Compose(words, c.entry, nil)), c.says, c.never)
	}
}

func TestTheCardAndAComparisonTellDemandsApartToo(t *testing.T) {
	pack, words := content.Builtin("en")
	entry := on("2026-11-25 14:05", asking(pack, "", 5, 1, 5, 1))
	parts := "Influence: more leading. Trust: more managing."
	says(t, "card", strings.Join(NewTakeHome(words, entry).Lines, "\n"), []string{"differs from part to part", parts}, []string{"held about what"})
	says(t, "comparison", sentences(Compare(words, entry, entry)), []string{"it differed from part to part. " + parts}, []string{"about as much leading as managing"})
	within := asking(pack, "", 5, 3, 3, 3)
	says(t, "card of a part", strings.Join(NewTakeHome(words, within).Lines, "\n"), []string{"held about what", "not for each of them"}, nil)
}

func TestPeopleWhoAskForOppositeSidesAreNoDemandForBoth(t *testing.T) {
	_, words := content.Builtin("en")
	room := twelve()
	room.Practice, room.Asked = coach.Neither, coach.Neither
	room.Demand.Low, room.Demand.Median, room.Demand.High = -50, 0, 50
	says(t, "room", sentences(Group(words, room)), []string{"differs from person to person: some say more leading, and some more managing."}, []string{"ratings of the room show about"})
	if got, want := NewPoster(words, room).Demand, "Asked for: it differs"; got != want {
		t.Errorf("in large: got %q, want %q", got, want)
	}
}
