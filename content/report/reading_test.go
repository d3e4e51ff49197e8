package report

import (
	"strings"
	"testing"

	"twohats/content"
	"twohats/content/coach"
)

func TestWhyThereIsNoLeanIsSaidAndWhatWouldTell(t *testing.T) {
	pack, words := content.Builtin("en")
	rated := func(ids ...string) coach.Entry {
		return walked(pack, coach.Full, func(*content.Prompt) int { return 0 }, func(r *coach.Record) {
			for i, id := range ids {
				r.Answers[id] = coach.Answer{Step: 1 + i%2}
			}
		})
	}
	for claim, c := range map[string]struct {
		entry       coach.Entry
		says, never []string
	}{
		"figures in one part alone": {rated("say-why", "care-link", "agree-next", "clear-way"),
			[]string{"There are too few answers to say where they lean.", "So far only Influence has enough ratings, and one part cannot speak for the others.",
				"To tell, answer in a second part: at least two ratings of leading and two of managing.", "(Parts that need a figure before there is a lean: 2. Parts that have one: 1.)", "Influence: leading "},
			[]string{"Your answers lean", "dots", "Both leading and managing need"}},
		"figures in no part": {rated("say-why", "agree-next", "clear-answer", "promise-stands"),
			[]string{"No part has enough ratings yet.", "To tell, answer in two parts: at least two ratings of leading and two of managing in each."},
			[]string{"Your answers lean", "dots", "Both leading and managing need"}},
		"no figure for a pole": {rated("say-why", "care-link"), []string{"Both leading and managing need at least two ratings"}, []string{"second part", "No part has"}},
	} {
		says(t, claim, sentences(Compose(words, c.entry, nil)), c.says, c.never)
	}
	says(t, "card", strings.Join(NewTakeHome(words, rated("say-why", "care-link", "agree-next", "clear-way")).Lines, "\n"),
		[]string{"There are too few answers"}, []string{"Lean: "})
}

// quickOf returns the built-in pack with a Quick of so many ratings for either pole of a theme.
func quickOf(ratings int) (*content.Pack, *content.Words) {
	pack, words := content.Builtin("en")
	for t := range pack.Themes {
		asked := map[string]int{}
		for p := range pack.Themes[t].Prompts {
			prompt := &pack.Themes[t].Prompts[p]
			asked[prompt.Pole]++
			prompt.Quick = prompt.Kind == content.Rating && asked[prompt.Pole] <= ratings
		}
	}
	return pack, words
}

func TestAQuickThatCannotGiveALeanNamesTheOtherQuestions(t *testing.T) {
	for claim, c := range map[string]struct {
		depth   coach.Depth
		ratings int // that Quick has of a pole and theme
		rated   bool
		others  bool
	}{
		"all of a short Quick is rated":      {coach.Quick, 1, true, true},
		"nothing of it is":                   {coach.Quick, 1, false, true},
		"nothing of a long Quick is":         {coach.Quick, 2, false, false},
		"nothing is, in Full, of that pack":  {coach.Full, 1, false, false},
		"only what Quick asks is rated then": {coach.Full, 1, true, false},
	} {
		pack, words := quickOf(c.ratings)
		said := sentences(Compose(words, walked(pack, c.depth, func(p *content.Prompt) int {
			if c.rated && p.Quick {
				return 3
			}
			return 0
		}, nil), nil))
		const others, here = "To tell, answer the other questions too", "at least two ratings"
		want, never := others, here
		if !c.others {
			want, never = here, others
		}
		says(t, claim, said, []string{"There are too few answers to say where they lean.", want}, []string{never, "Your answers lean", "of 20"})
	}
}

func TestAllDotsOnOneSideLeaveTheSizeOpenAndNotTheSide(t *testing.T) {
	pack, words := content.Builtin("en")
	for claim, c := range map[string]struct {
		high, low   int
		says, never []string
	}{
		"all dots": {5, 1, []string{"All 20 dots fall on the leading side.", "all 20 are on the leading side", "little doubt about the side"}, []string{"some doubt about where", "20 of 20 dots"}},
		"ten dots": {3, 3, []string{"On the leading side: 10 of 20 dots.", "10 are on the leading side.", "some doubt about where"}, []string{"All 20", "about the side"}},
	} {
		d := Compose(words, walked(pack, coach.Full, towards(pack, "lead", c.high, c.low, ""), nil), nil)
		said := sentences(d) + written(t, HTML, d) + strings.ReplaceAll(written(t, Text, d), "\n", " ") + written(t, Markdown, d) + spoken(t, d)
		says(t, claim, said, c.says, c.never)
	}
}

func TestWhyNoExamplesWereAskedForIsSaid(t *testing.T) {
	pack, words := content.Builtin("en")
	full := func(change func(*coach.Record), rate func(*content.Prompt) int) coach.Entry {
		return walked(pack, coach.Full, rate, change)
	}
	middle, agreeing := towards(pack, "lead", 3, 3, ""), func(p *content.Prompt) int {
		if p.Kind == content.Rating {
			return 5
		}
		return 0
	}
	without := func(change func(*content.Theme)) coach.Entry {
		bare := *pack
		bare.Themes = append([]content.Theme(nil), pack.Themes...)
		for i := range bare.Themes {
			change(&bare.Themes[i])
		}
		return coach.Entry{Pack: &bare, Record: full(nil, towards(pack, "lead", 5, 1, "")).Record}
	}
	asked := func(r *coach.Record) { r.Answers["check-knew-goal"] = coach.Answer{} }
	for claim, c := range map[string]struct {
		entry coach.Entry
		says  string
	}{
		"nothing was high enough":                {full(nil, middle), words.Reading.NoClaimsLow},
		"all was alike":                          {full(nil, agreeing), words.Reading.NoClaimsAlike},
		"one was asked for and the ratings fell": {full(asked, middle), words.Reading.NoClaimsLowered},
		"so it is where they agree more now":     {full(asked, agreeing), words.Reading.NoClaimsLowered},
		"the walk stopped before":                {full(func(r *coach.Record) { delete(r.Answers, "say-why") }, middle), words.Reading.NoClaimsStopped},
		"the pack has no checks":                 {without(func(t *content.Theme) { t.Checks = nil }), words.Reading.NoClaimsNever},
		"the pack has none for what is high":     {without(func(t *content.Theme) { t.Checks = only(t.Checks, "manage") }), words.Reading.NoClaimsNever},
	} {
		said := sentences(Compose(words, c.entry, nil))
		for _, sentence := range []string{words.Reading.NoClaimsLow, words.Reading.NoClaimsAlike,
			words.Reading.NoClaimsLowered, words.Reading.NoClaimsStopped, words.Reading.NoClaimsNever} {
			if got, want := strings.Contains(said, sentence), sentence == c.says; got != want {
				t.Errorf("%s: says %q: %t, want %t", claim, sentence, got, want)
			}
		}
	}
}

// only returns the checks of one pole.
func only(checks []content.Check, pole string) (some []content.Check) {
	for _, check := range checks {
		if check.Pole == pole {
			some = append(some, check)
		}
	}
	return some
}
