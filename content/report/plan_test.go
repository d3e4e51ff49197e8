package report

import (
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

func TestThePlanStandsInTheDocumentWithItsLooksBack(t *testing.T) {
	pack, _ := content.Builtin("en")
	step := coach.Plan{When: "the shift begins", Will: "say why", Obstacle: "the morning\nrush", Whom: "Ana", Due: "2026-12-09"}
	checkIns := []coach.CheckIn{
		{On: "2026-11-11", Step: "When the week begins, I will plan it.", Went: coach.NotYet, Why: "Too much came up.", Then: coach.Change},
		{On: "2026-11-25", Step: "When the shift begins, I will say why.", Went: coach.Partly, Asked: "Ana", Then: coach.KeepOn},
		{On: "2026-12-09", Step: "When the shift begins, I will say why.", Went: coach.Done, Then: coach.Drop},
	}
	lookedBack := step
	lookedBack.CheckIns = checkIns[:2]
	for claim, c := range map[string]struct {
		plan        *coach.Plan
		says, never []string
	}{
		"the step and what belongs to it": {&step, []string{"## Next step\nWhen: the shift begins\nI will: say why\nWhat it serves: a clinic\n" +
			"In the way, you said: the morning rush\nYou will tell: Ana\nLook back at it on 9 December 2026.\n"}, []string{"Looked back"}},
		"each look back behind it, oldest first": {&lookedBack, []string{"Look back at it on 9 December 2026.\n" +
			"Looked back on 11 November 2026\nThe step then: When the week begins, I will plan it.\nNot done yet.\nWhat happened, and why? > Too much came up.\nYou changed the step.\n" +
			"Looked back on 25 November 2026\nThe step then: When the shift begins, I will say why.\nPartly done.\nAsked what they saw: Ana\nYou kept the step.\n"}, nil},
		"of a dropped plan the looks back": {&coach.Plan{Obstacle: "the morning rush", Whom: "Ana", CheckIns: checkIns[2:]},
			[]string{"## Next step\nLooked back on 9 December 2026\nThe step then: When the shift begins, I will say why.\nDone.\nYou dropped the step.\n"},
			[]string{"When ,", "You will tell", "What it serves"}},
		"what was not said yet": {&coach.Plan{CheckIns: []coach.CheckIn{{On: "2026-12-09", Went: coach.Done}}},
			[]string{"## Next step\nLooked back on 9 December 2026\nDone.\n"}, []string{"The step then", "What happened", "Asked", "You "}},
		"a day that is none": {&coach.Plan{CheckIns: []coach.CheckIn{{On: "a Monday", Went: "so so"}}}, []string{"Looked back on a Monday\n"}, nil},
		"no day":             {&coach.Plan{When: "a", Will: "b", Due: "soon"}, []string{"When: a\nI will: b\n"}, []string{"Look back at it"}},
		"no plan":            {nil, nil, []string{"Next step"}},
		"a blank plan":       {&coach.Plan{}, nil, []string{"Next step"}},
	} {
		said := composed(pack, coach.Full, func(*content.Prompt) int { return 0 }, func(r *coach.Record) {
			r.Answers[content.MissionID] = coach.Answer{Text: "a clinic"}
			r.Plan = c.plan
		})
		_, said, _ = strings.Cut(said, "There is nothing more in your own words this time.\n")
		says(t, claim, said, c.says, c.never)
	}
}

func TestOwnWordsLoseTheStemThatTheirLabelSays(t *testing.T) {
	_, words := content.Builtin("en")
	for _, c := range []struct{ when, will, want string }{
		{"the shift begins", "say why", "When: the shift begins; I will: say why"},
		{"When the shift begins,", "I will say why.", "When: the shift begins; I will: say why"},
		{"if  it\nrains", "i'll wait", "When: it rains; I will: wait"},
		{"WHEN: it rains", "Then I’ll wait.", "When: it rains; I will: wait"},
		{"Whenever it rains", "I willingly wait", "When: Whenever it rains; I will: I willingly wait"},
		{"When", "I will", "When: When; I will: I will"},
		{"when when comes", "then rest", "When: when comes; I will: rest"},
		{"it is 5 p.m.", "stop.", "When: it is 5 p.m.; I will: stop"},
		{"If-then plans come up", "...", "When: If-then plans come up; I will: ..."},
		{".", "wait..,", "When: .; I will: wait..,"},
		{"it rains ...", "wait...", "When: it rains ...; I will: wait..."},
	} {
		if got := Planned(words, coach.Plan{When: c.when, Will: c.will}); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
	offered := coach.Plan{Theme: "trust", When: "I next plan", Will: "ask first"}
	if got := Planned(words, offered); got != "When I next plan, I will ask first." {
		t.Errorf("an offered step is %q", got)
	}
}
