package coach

import (
	"maps"
	"slices"
	"testing"

	"twohats/content"
)

// builtin returns the built-in English pack.
func builtin(t testing.TB) *content.Pack {
	t.Helper()
	pack, _ := content.Builtin("en")
	if pack == nil {
		t.Fatal("there is no built-in pack")
	}
	return pack
}

// odd returns a small pack that differs from the built-in one wherever a pack may: scales of four,
// seven and three labels, a centre, a theme without reversed ratings, one with a single pole, prompt
// and check, one without advice, and three experiments in all.
func odd() *content.Pack {
	rating := func(id, pole string) content.Prompt {
		return content.Prompt{ID: id, Kind: content.Rating, Pole: pole, Text: "I do " + id + "."}
	}
	turned := func(p content.Prompt) content.Prompt {
		p.Reversed = true
		return p
	}
	labels := func(n int) content.Scale {
		return content.Scale{Labels: slices.Repeat([]string{"label"}, n)}
	}
	once := content.PoleAdvice{Experiments: []content.Experiment{{When: "the day ends", Will: "look back"}}}
	return &content.Pack{
		ID:     "odd",
		Centre: 5,
		Poles:  []content.Pole{{ID: "sea"}, {ID: "land"}},
		Scales: content.Scales{Rating: labels(4), Pull: labels(7), Demand: labels(3), Evidence: labels(5)},
		Themes: []content.Theme{
			{
				ID: "wind",
				Prompts: []content.Prompt{
					rating("sail", "sea"), rating("mill", "land"), rating("drift", "sea"), rating("plough", "land"),
					{ID: "gust", Kind: content.Between, Measures: content.Pull, Left: "sea"},
					{ID: "calm", Kind: content.Between, Measures: content.Demand, Left: "land"},
				},
				Claims: map[string]string{"sea": "You sail.", "land": "You farm."},
				Checks: []content.Check{{ID: "where-to", Pole: "sea", About: "drift"}, {ID: "by-what", Pole: "sea", About: "sail"}},
				Advice: content.Advice{Poles: map[string]content.PoleAdvice{"sea": once, "land": once}},
			},
			{
				ID:      "tide",
				Prompts: []content.Prompt{rating("wait", "sea")},
				Checks:  []content.Check{{ID: "how-long", Pole: "sea", About: "wait"}},
			},
			{
				ID: "storm",
				Prompts: []content.Prompt{
					rating("reef", "sea"), turned(rating("race", "sea")), turned(rating("stay", "land")), turned(rating("shut", "land")),
					{ID: "alarm", Kind: content.Scenario, Options: []content.Option{
						{Points: map[string]int{"sea": 2}}, {Points: map[string]int{"sea": 1}}, {Points: map[string]int{"land": 1}},
					}},
					{ID: "after", Kind: content.Open},
				},
				Claims: map[string]string{"sea": "You keep afloat.", "land": "You hold out."},
				Checks: []content.Check{{ID: "which-storm", Pole: "land", About: "shut"}},
				Advice: content.Advice{Poles: map[string]content.PoleAdvice{"land": once}},
			},
		},
	}
}

// steps are answers to ratings, betweens and checks by id.
type steps map[string]int

// record returns a Full record of steps.
func (s steps) record() Record {
	answers := map[string]Answer{}
	for id, step := range s {
		answers[id] = Answer{Step: step}
	}
	return Record{Depth: Full, Answers: answers}
}

// with returns the steps with others added or in place of them.
func (s steps) with(others steps) steps {
	all := maps.Clone(s)
	maps.Copy(all, others)
	return all
}

// rate answers each rating of a pack by a rule.
func rate(pack *content.Pack, rule func(theme content.Theme, p content.Prompt) int) steps {
	all := steps{}
	for _, theme := range pack.Themes {
		for _, p := range theme.Prompts {
			if p.Kind == content.Rating {
				all[p.ID] = rule(theme, p)
			}
		}
	}
	return all
}

// toPoles answers the ratings of a five-step pack so that each pole gets these keyed steps
// in every theme.
func toPoles(pack *content.Pack, first, second int) steps {
	return rate(pack, func(_ content.Theme, p content.Prompt) int {
		step := first
		if p.Pole == pack.Poles[1].ID {
			step = second
		}
		if p.Reversed {
			step = 6 - step
		}
		return step
	})
}

// toAll answers every rating of a pack with one step.
func toAll(pack *content.Pack, step int) steps {
	return rate(pack, func(content.Theme, content.Prompt) int { return step })
}
