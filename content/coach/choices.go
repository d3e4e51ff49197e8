package coach

import "twohats/content"

// choices gives, by theme, what was chosen: each answered between and each answered
// scenario as one figure, −100 (second pole) to 100 (first pole).
type choices struct{ pull, demand [][]float64 }

// chosen collects a record's choices. The lean knows nothing of them.
func chosen(pack *content.Pack, record Record) choices {
	all := choices{make([][]float64, len(pack.Themes)), make([][]float64, len(pack.Themes))}
	for t := range pack.Themes {
		for p := range pack.Themes[t].Prompts {
			prompt := &pack.Themes[t].Prompts[p]
			into := &all.pull[t]
			if measured(prompt) == content.Demand {
				into = &all.demand[t]
			}
			figure, given := 0.0, false
			switch prompt.Kind {
			case content.Between:
				figure, given = between(pack, prompt, record.Answers[prompt.ID])
			case content.Scenario:
				figure, given = scenario(pack, prompt, record.Answers[prompt.ID])
			}
			if given {
				*into = append(*into, figure)
			}
		}
	}
	return all
}

// between gives the place of an answer between two ends: 100 at the first pole's end, −100
// at the second's, 0 half-way.
func between(pack *content.Pack, prompt *content.Prompt, answer Answer) (float64, bool) {
	place, given := points(answer.Step, len(pack.Scale(prompt).Labels))
	_, left := pack.Pole(prompt.Left)
	if !given || left < 0 {
		return 0, false
	}
	towardsRight := 2*place - 100
	if left == 0 {
		return -towardsRight, true
	}
	return towardsRight, true
}

// scenario gives what was done first and second in a scenario, −100 to 100: twice the
// difference that the first choice makes between the poles, plus that of the second, over
// the most that two choices could make in that direction. Without a second choice, or with
// the same one twice, it is left out.
func scenario(pack *content.Pack, prompt *content.Prompt, answer Answer) (float64, bool) {
	first, second := answer.First-1, answer.Second-1
	options := prompt.Options
	if first == second || min(first, second) < 0 || max(first, second) >= len(options) {
		return 0, false
	}
	weigh := func(first, second int) int {
		return 2*difference(pack, options[first]) + difference(pack, options[second])
	}
	made := weigh(first, second)
	lowest, highest := 0, 0
	for i := range options {
		for j := range options {
			if i != j {
				lowest, highest = min(lowest, weigh(i, j)), max(highest, weigh(i, j))
			}
		}
	}
	switch {
	case made > 0:
		return 100 * float64(made) / float64(highest), true
	case made < 0:
		return 100 * float64(made) / float64(-lowest), true
	}
	return 0, true
}

// difference gives how much more an option does for the first pole than for the second.
func difference(pack *content.Pack, option content.Option) int {
	return option.Points[pack.Poles[0].ID] - option.Points[pack.Poles[1].ID]
}

// choice gives the mean of what was chosen, each figure counting as one.
func choice(figures ...[]float64) Choice {
	var c Choice
	for _, some := range figures {
		for _, figure := range some {
			c.Points += figure
			c.N++
		}
	}
	if c.N > 0 {
		c.Points = settled(c.Points / float64(c.N))
	}
	return c
}
