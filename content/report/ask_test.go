package report

import (
	"slices"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

// askedAbout returns the statements on a sheet.
func askedAbout(d Document) (statements []string) {
	for _, section := range d.Sections {
		for _, block := range section.Blocks {
			if say, ok := block.(Say); ok && say.Tone == Strong {
				statements = append(statements, say.Text)
			}
		}
	}
	return statements
}

func TestASheetAsksAboutWhatWasRatedHigh(t *testing.T) {
	pack, words := content.Builtin("en")
	steps := func(steps map[string]int) coach.Entry {
		return walked(pack, coach.Full, func(p *content.Prompt) int { return steps[p.ID] }, nil)
	}
	tooFew := []string{words.Forms.AskFew}
	for claim, c := range map[string]struct {
		walk coach.Entry
		want []string
	}{
		"claims first, then what is highest": {walked(pack, coach.Full, towards(pack, "lead", 5, 2, ""), nil), []string{
			"Before I ask people to do something, I say why it matters.", "I say in plain words what goal we are working towards.",
			"I describe to people what our work could become.", "Before I change something, I ask the people it is for.",
			"I show people how a task fits what matters to them."}},
		"both poles where there are": {walked(pack, coach.Full, func(p *content.Prompt) int {
			if p.ID == "same-day" {
				return 4
			}
			return towards(pack, "lead", 5, 2, "")(p)
		}, nil), []string{
			"Before I ask people to do something, I say why it matters.", "I say in plain words what goal we are working towards.",
			"I describe to people what our work could become.", "Before I change something, I ask the people it is for.",
			"When work falls behind, I change the plan the same day."}},
		"the higher before the lower": {steps(map[string]int{"say-why": 4, "agree-next": 4, "one-main-goal": 5}), []string{
			"I put one main goal ahead of many smaller ones.", "Before I ask people to do something, I say why it matters.",
			"I end a talk about work by agreeing on who does what next."}},
		"two are too few":          {steps(map[string]int{"say-why": 5, "agree-next": 5}), tooFew},
		"what is reversed is none": {steps(map[string]int{"say-why": 5, "agree-next": 5, "settle-early": 5, "put-off-next": 5}), tooFew},
		"sometimes is not high":    {walked(pack, coach.Full, towards(pack, "lead", 3, 3, ""), nil), tooFew},
		"nothing answered":         {steps(nil), tooFew},
		"no step of the scale":     {steps(map[string]int{"say-why": 6, "agree-next": 9, "one-main-goal": 7}), tooFew},
	} {
		if got := askedAbout(Ask(words, c.walk)); !slices.Equal(got, c.want) {
			t.Errorf("%s:\ngot  %q\nwant %q", claim, got, c.want)
		}
	}
}

func TestAColleagueMayReadTheSheet(t *testing.T) {
	pack, words := content.Builtin("en")
	sheet := Ask(words, on("2026-11-25 14:05", walked(pack, coach.Full, towards(pack, "lead", 5, 2, "manage"), func(r *coach.Record) {
		r.Answers[content.MissionID] = coach.Answer{Text: "a clinic"}
		r.Answers["carry-up"] = coach.Answer{Text: "that forms take long"}
		r.Answers["check-free-will"] = coach.Answer{Step: 4, Text: "the night shift"}
		r.Plan = &coach.Plan{When: "the shift begins", Will: "say why"}
	})))
	says(t, "a sheet", sentences(sheet), []string{
		"## How to use it\nChoose one person who often sees what you do.\n",
		"## What to ask\nBefore I ask people to do something, I say why it matters.\nWhen did you last see this? > . .",
		"At the end: what would you like to see more of? > . .", "Thank them, whatever you heard.\n",
	}, []string{"clinic", "forms", "night shift", "shift begins", "leading", "managing", "lean", "(", "+", "1"})
	if sheet.Title != "Ask one person" || sheet.Made != "" || sheet.Poles != nil {
		t.Errorf("got the title %q, the day %q and the poles %v", sheet.Title, sheet.Made, sheet.Poles)
	}
}
