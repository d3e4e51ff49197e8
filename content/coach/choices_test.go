package coach

import "testing"

func TestChoices(t *testing.T) {
	pack, small := builtin(t), odd()
	pull := func(answers map[string]Answer) Mean { return Read(pack, Record{Answers: answers}).Pull }
	demand := func(answers map[string]Answer) Mean { return Read(pack, Record{Answers: answers}).Demand }
	for claim, choice := range map[string]struct{ got, want Mean }{
		// influence-between has leading on the left, trust-between on the right.
		"leading on the left is +100":       {pull(map[string]Answer{"influence-between": {Step: 1}}), Mean{100, 1}},
		"managing on the right is -100":     {pull(map[string]Answer{"influence-between": {Step: 5}}), Mean{-100, 1}},
		"managing on the left is -100":      {pull(map[string]Answer{"trust-between": {Step: 1}}), Mean{-100, 1}},
		"half-way to leading is +50":        {pull(map[string]Answer{"trust-between": {Step: 4}}), Mean{50, 1}},
		"the middle is 0, and is a choice":  {pull(map[string]Answer{"trust-between": {Step: 3}}), Mean{0, 1}},
		"betweens are averaged":             {pull(map[string]Answer{"influence-between": {Step: 1}, "trust-between": {Step: 3}}), Mean{50, 2}},
		"demand is no pull":                 {pull(map[string]Answer{"influence-demand": {Step: 1}}), Mean{}},
		"pull is no demand":                 {demand(map[string]Answer{"influence-between": {Step: 1}}), Mean{}},
		"demand has managing on the left":   {demand(map[string]Answer{"influence-demand": {Step: 1}}), Mean{-100, 1}},
		"demand is averaged":                {demand(map[string]Answer{"influence-demand": {Step: 1}, "trust-demand": {Step: 2}}), Mean{-25, 2}},
		"a step beyond the scale is none":   {demand(map[string]Answer{"influence-demand": {Step: 6}}), Mean{}},
		"a rating is no choice":             {pull(map[string]Answer{"say-why": {Step: 5}}), Mean{}},
		"what the pack lacks is no choice":  {pull(map[string]Answer{"nowhere": {Step: 5}}), Mean{}},
		"seven labels reach a third":        {Read(small, steps{"gust": 3}.record()).Pull, Mean{rounded(100.0 / 3), 1}},
		"three labels reach the end":        {Read(small, steps{"calm": 3}.record()).Demand, Mean{100, 1}},
		"a scenario counts as one":          {pull(map[string]Answer{"dropped-goal": {First: 2, Second: 4}, "trust-between": {Step: 5}}), Mean{0, 2}},
		"an open prompt is no choice":       {pull(map[string]Answer{"carry-up": {Text: "much"}}), Mean{}},
		"a step in a scenario is no choice": {pull(map[string]Answer{"dropped-goal": {Step: 2}}), Mean{}},
	} {
		if choice.got != choice.want {
			t.Errorf("%s: got %v, want %v", claim, choice.got, choice.want)
		}
	}
}

func TestScenarios(t *testing.T) {
	pack, small := builtin(t), odd()
	score := func(first, second int) Mean {
		return Read(pack, Record{Answers: map[string]Answer{"shared-goal": {First: first, Second: second}}}).Pull
	}
	alarm := func(first, second int) Mean {
		return Read(small, Record{Answers: map[string]Answer{"alarm": {First: first, Second: second}}}).Pull
	}
	// The differences of shared-goal are −2, 2, 0, −1, 1: the most is 5 either way.
	// Those of alarm are 2, 1, −1: the most is 5 towards the sea and 1 towards the land.
	for claim, choice := range map[string]struct{ got, want Mean }{
		"the most leading is 100":                   {score(2, 5), Mean{100, 1}},
		"the most managing is -100":                 {score(1, 4), Mean{-100, 1}},
		"the first choice counts twice":             {score(2, 1), Mean{40, 1}},
		"the second choice counts once":             {score(1, 2), Mean{-40, 1}},
		"a second that does neither":                {score(2, 3), Mean{80, 1}},
		"a first that does neither":                 {score(3, 2), Mean{40, 1}},
		"two that cancel are 0":                     {score(5, 1), Mean{0, 1}},
		"without a second it is left out":           {score(2, 0), Mean{}},
		"without a first it is left out":            {score(0, 2), Mean{}},
		"the same twice is left out":                {score(2, 2), Mean{}},
		"an option that is not there is left out":   {score(2, 6), Mean{}},
		"a negative option is left out":             {score(-1, 2), Mean{}},
		"the little that one side has is all of it": {alarm(3, 2), Mean{-100, 1}},
		"the other side has its own most":           {alarm(2, 1), Mean{80, 1}},
	} {
		if choice.got != choice.want {
			t.Errorf("%s: got %v, want %v", claim, choice.got, choice.want)
		}
	}
}

func TestChoicesNeverFeedTheLean(t *testing.T) {
	pack := builtin(t)
	ratings := toPoles(pack, 4, 2)
	plain := Read(pack, ratings.record())
	chosen := Read(pack, ratings.with(steps{
		"influence-between": 1, "trust-between": 5, "vision-between": 1, "reality-between": 5,
		"influence-demand": 5, "trust-demand": 1, "vision-demand": 5, "reality-demand": 1,
	}).record())
	if plain.Lean != chosen.Lean || plain.Verdict != chosen.Verdict {
		t.Errorf("with choices: got %v, want %v as without", chosen.Lean, plain.Lean)
	}
	if chosen.Pull.Points != 100 || chosen.Demand.Points != 100 {
		t.Errorf("choices: got a pull of %v and a demand of %v, want 100", chosen.Pull, chosen.Demand)
	}
	if got := chosen.Themes[2]; got.Pull != (Mean{100, 1}) || got.Demand != (Mean{100, 1}) {
		t.Errorf("vision: got a pull of %v and a demand of %v, want its own two", got.Pull, got.Demand)
	}
}
