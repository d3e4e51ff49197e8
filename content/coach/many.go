package coach

import "twohats/content"

// Many reads the figures of many people's answers to one pack. What the pack says is looked
// up once, and not for every person; the figures come from the same functions as those of
// Read. It may be used by several goroutines at once.
type Many struct {
	pack    *content.Pack
	prompts []Asked
}

// Asked is a prompt that figures are made of: a rating, a between or a scenario.
type Asked struct {
	*content.Prompt
	Theme int // its place in the pack
	Pole  int // of a rating: 0 or 1; of any other, or where the pack has no such pole, −1
	Steps int // labels of its scale; of a scenario, its options

	figures []figured // of a between, by step; of a scenario, by first and second choice
}

// A figured is what an answer to a between or a scenario comes to, −100 to 100.
type figured struct {
	points float64
	given  bool
}

// ForMany prepares a pack.
func ForMany(pack *content.Pack) *Many {
	m := &Many{pack: pack}
	for t := range pack.Themes {
		for p := range pack.Themes[t].Prompts {
			asked := Asked{Prompt: &pack.Themes[t].Prompts[p], Theme: t, Pole: -1}
			switch asked.Kind {
			case content.Rating:
				_, asked.Pole = pack.Pole(asked.Prompt.Pole)
				asked.Steps = len(pack.Scales.Rating.Labels)
			case content.Between:
				asked.Steps = len(pack.Scale(asked.Prompt).Labels)
				for step := range asked.Steps + 1 {
					asked.work(between(pack, asked.Prompt, Answer{Step: step}))
				}
			case content.Scenario:
				asked.Steps = len(asked.Options)
				for place := range (asked.Steps + 1) * (asked.Steps + 1) {
					first, second := place/(asked.Steps+1), place%(asked.Steps+1)
					asked.work(scenario(pack, asked.Prompt, Answer{First: first, Second: second}))
				}
			default:
				continue
			}
			m.prompts = append(m.prompts, asked)
		}
	}
	return m
}

// work adds what the next answer comes to.
func (a *Asked) work(points float64, given bool) {
	a.figures = append(a.figures, figured{points, given})
}

// figure gives what an answer comes to; nothing where the prompt has no such step or option.
func (a *Asked) figure(answer Answer) figured {
	fits := func(place int) bool { return place >= 0 && place <= a.Steps }
	place := answer.Step
	switch {
	case a.Kind == content.Scenario && fits(answer.First) && fits(answer.Second):
		place = answer.First*(a.Steps+1) + answer.Second
	case a.Kind == content.Scenario, !fits(place):
		return figured{}
	}
	return a.figures[place]
}

// Pack gives the pack that was prepared.
func (m *Many) Pack() *content.Pack { return m.pack }

// Prompts gives the prompts in the order in which Read wants the answers. Nobody may change them.
func (m *Many) Prompts() []Asked { return m.prompts }

// Read makes one person's figures from an answer to each of the prompts; an answer that is
// its zero value was not given. The claims, the offers and the care notes are left out.
func (m *Many) Read(answers []Answer) Reading {
	all := make([]rated, 0, len(m.prompts))
	made := choices{make([][]float64, len(m.pack.Themes)), make([][]float64, len(m.pack.Themes))}
	for i := range m.prompts {
		asked, answer := &m.prompts[i], &answers[i]
		if asked.Kind != content.Rating {
			m.choose(made, asked, *answer)
			continue
		}
		raw, given := points(answer.Step, asked.Steps)
		if asked.Pole < 0 || !given {
			continue
		}
		keyed := raw
		if asked.Reversed {
			keyed = 100 - raw
		}
		all = append(all, rated{asked.Prompt, asked.Theme, asked.Pole, answer.Step, raw, keyed})
	}
	return figures(m.pack, all, made)
}

// choose adds what was chosen to what was chosen before.
func (m *Many) choose(made choices, asked *Asked, answer Answer) {
	into := made.pull
	if measured(asked.Prompt) == content.Demand {
		into = made.demand
	}
	if figure := asked.figure(answer); figure.given {
		into[asked.Theme] = append(into[asked.Theme], figure.points)
	}
}
