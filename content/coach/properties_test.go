package coach

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"twohats/content"
)

// peers pairs each lead statement of the built-in pack with its manage counterpart.
func peers() map[string]string {
	return map[string]string{
		"say-why":           "agree-next",
		"care-link":         "share-load",
		"outside-support":   "clear-way",
		"leave-out-reason":  "leave-guessing",
		"clear-answer":      "promise-stands",
		"name-risks":        "judge-work",
		"mission-choice":    "mission-time",
		"others-speak":      "yes-too-soon",
		"picture-year":      "dated-steps",
		"future-matters":    "against-plan",
		"one-main-goal":     "same-day",
		"put-off-next":      "date-passes",
		"where-wrong":       "explain-example",
		"ask-served":        "see-practice",
		"facts-change-mind": "tell-up",
		"settle-early":      "left-to-work-out",
	}
}

// everyone checks a property on many random records of both packs.
func everyone(t *testing.T, holds func(t *testing.T, pack *content.Pack, record Record)) {
	t.Helper()
	n, _ := people(300, 20_000)
	for name, pack := range map[string]*content.Pack{"built-in": builtin(t), "odd": odd()} {
		r := rand.New(rand.NewPCG(21, 22))
		for i := range n {
			record := anyone(r, pack)
			if holds(t, pack, record); t.Failed() {
				t.Fatalf("%s, record %d: %v", name, i, record)
			}
		}
	}
}

func TestEveryPeerIsOfTheOtherPoleAndAsReversed(t *testing.T) {
	pack := builtin(t)
	for lead, manage := range peers() {
		leadTheme, l := pack.Prompt(lead)
		manageTheme, m := pack.Prompt(manage)
		if l == nil || m == nil || leadTheme != manageTheme || l.Pole != "lead" || m.Pole != "manage" || l.Reversed != m.Reversed {
			t.Errorf("%s and %s: not a lead statement and its peer", lead, manage)
		}
	}
}

func TestGivingAnswersToPeersSwapsThePoles(t *testing.T) {
	pack := builtin(t)
	n, _ := people(300, 20_000)
	r := rand.New(rand.NewPCG(23, 24))
	for range n {
		record := anyone(r, pack)
		swapped := record
		swapped.Answers = maps.Clone(record.Answers)
		for lead, manage := range peers() {
			swapped.Answers[lead], swapped.Answers[manage] = record.Answers[manage], record.Answers[lead]
		}
		got, was := Read(pack, swapped), Read(pack, record)
		wantLean := Estimate{-was.Lean.Points, was.Lean.Error, was.Lean.N}
		switch {
		case got.Levels != [2]Level{was.Levels[1], was.Levels[0]}:
			t.Errorf("levels: got %v, want %v swapped", got.Levels, was.Levels)
		case got.Lean != wantLean || got.Verdict != was.Verdict || got.Practice != -was.Practice:
			t.Errorf("lean: got %v (%v), want %v (%v)", got.Lean, got.Verdict, wantLean, was.Verdict)
		case got.YeaSaying != was.YeaSaying:
			t.Errorf("yea-saying: got %v, want %v as before", got.YeaSaying, was.YeaSaying)
		}
		if t.Failed() {
			t.Fatalf("%v", record)
		}
	}
}

func TestAnsweringTheOppositeMirrorsTheLean(t *testing.T) {
	everyone(t, func(t *testing.T, pack *content.Pack, record Record) {
		opposite := record
		opposite.Answers = maps.Clone(record.Answers)
		for _, theme := range pack.Themes {
			for i := range theme.Prompts {
				p := &theme.Prompts[i]
				labels := len(pack.Scale(p).Labels)
				if a := record.Answers[p.ID]; a.Step > 0 && a.Step <= labels {
					a.Step = labels + 1 - a.Step
					opposite.Answers[p.ID] = a
				}
			}
		}
		got, was := Read(pack, opposite), Read(pack, record)
		if want := -was.Lean.Points - 2*pack.Centre; was.Lean.N > 0 && !near(got.Lean.Points, want) {
			t.Errorf("lean: got %v, want %v", got.Lean.Points, want)
		}
		if !near(got.Lean.Error, was.Lean.Error) || !near(got.YeaSaying, -was.YeaSaying) || !near(got.Demand.Points, -was.Demand.Points) {
			t.Errorf("got %+v, want the mirror of %+v", got, was)
		}
	})
}

func TestTheReadingIsTheSameEachTime(t *testing.T) {
	everyone(t, func(t *testing.T, pack *content.Pack, record Record) {
		// A map filled in reverse order is ranged over in another order.
		again := record
		again.Answers = map[string]Answer{}
		ids := slices.Sorted(maps.Keys(record.Answers))
		slices.Reverse(ids)
		for _, id := range ids {
			again.Answers[id] = record.Answers[id]
		}
		if got, want := Read(pack, again), Read(pack, record); !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v, want %+v", got, want)
		}
	})
}

func TestAReadingLeavesItsRecordAlone(t *testing.T) {
	everyone(t, func(t *testing.T, pack *content.Pack, record Record) {
		before := maps.Clone(record.Answers)
		Read(pack, record)
		if !maps.Equal(before, record.Answers) {
			t.Error("the record has changed")
		}
	})
}

func TestTheOrderOfPromptsMovesNoFigure(t *testing.T) {
	t.Parallel()
	everyone(t, func(t *testing.T, pack *content.Pack, record Record) {
		turned := *pack
		turned.Themes = slices.Clone(pack.Themes)
		for i, theme := range turned.Themes {
			turned.Themes[i].Prompts = slices.Clone(theme.Prompts)
			slices.Reverse(turned.Themes[i].Prompts)
		}
		got, want := Read(&turned, record), Read(pack, record)
		got.Care, want.Care = nil, nil // runs depend on the order
		got.Variance, want.Variance = 0, 0
		if got, want := sixDecimals(got), sixDecimals(want); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	})
}

func sixDecimals(r Reading) string { return fmt.Sprintf("%.6f", []any{r}) }

func TestAllAnswersAreReadWhateverTheDepth(t *testing.T) {
	everyone(t, func(t *testing.T, pack *content.Pack, record Record) {
		record.Depth = Quick
		quick := Read(pack, record)
		record.Depth = Full
		full := Read(pack, record)
		full.Claims = full.Claims[:len(quick.Claims)] // Quick draws fewer checks,
		full.Offers, quick.Offers = nil, nil          // which may leave fewer without evidence
		if !reflect.DeepEqual(quick, full) {
			t.Errorf("in Quick: got %+v, want %+v as in Full", quick, full)
		}
	})
}

func TestSkippedAnswersAreNotFilledIn(t *testing.T) {
	// A prompt that was passed over reads as one that was never asked.
	everyone(t, func(t *testing.T, pack *content.Pack, record Record) {
		passed, never := record, record
		passed.Answers, never.Answers = maps.Clone(record.Answers), maps.Clone(record.Answers)
		for i, id := range slices.Sorted(maps.Keys(record.Answers)) {
			if i%3 == 0 {
				passed.Answers[id] = Answer{}
				delete(never.Answers, id)
			}
		}
		got, want := Read(pack, passed), Read(pack, never)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("passed over: got %+v, want %+v as never asked", got, want)
		}
		if want.Lean.N > len(never.Answers) {
			t.Errorf("a lean from %d answers of %d", want.Lean.N, len(never.Answers))
		}
	})
}

func TestEveryFigureIsFiniteAndInItsRange(t *testing.T) {
	everyone(t, func(t *testing.T, pack *content.Pack, record Record) { inRange(t, pack, Read(pack, record)) })
}
