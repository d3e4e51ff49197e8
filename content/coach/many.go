package coach

import "twohats/content"

// Many reads the answers of many people to one pack: what the pack says is looked up once for all
// of them. Several goroutines may use it at once.
type Many struct {
	pack     *content.Pack
	prompts  []Asked
	forALean int // ThemesForALean of the pack
}

// Asked is a prompt that figures are made of: a rating, a between or a scenario.
type Asked struct {
	*content.Prompt
	Theme int // its index in the pack
	Pole  int // of a rating: 0 or 1; of any other, or where the pack has no such pole, −1
	Steps int // labels of its scale; of a scenario, its options

	left            int   // the pole of a between's left end: 0, 1 or −1
	options         []int // how much more each option of a scenario does for the first pole
	lowest, highest int   // what two choices of options can make at the most, in either direction
}

// ForMany prepares a pack.
func ForMany(pack *content.Pack) *Many {
	const fewestThemes = 2
	m := &Many{pack: pack}
	for t := range pack.Themes {
		for p := range pack.Themes[t].Prompts {
			prompt := &pack.Themes[t].Prompts[p]
			if !content.ByKind(prompt.Kind, true, true, true, false) {
				continue // it makes no figure
			}
			labels := len(pack.Scale(prompt).Labels)
			asked := Asked{Prompt: prompt, Theme: t, Steps: content.ByKind(prompt.Kind, labels, labels, len(prompt.Options), 0)}
			_, asked.Pole = pack.Pole(prompt.Pole)
			_, asked.left = pack.Pole(prompt.Left)
			asked.weighOptions(pack)
			m.prompts = append(m.prompts, asked)
		}
	}
	m.forALean = min(m.able(Full), fewestThemes)
	return m
}

// Pack returns the pack that was prepared.
func (m *Many) Pack() *content.Pack { return m.pack }

// Prompts returns the prompts in the order in which Read wants the answers. Callers must not
// change them.
func (m *Many) Prompts() []Asked { return m.prompts }

// Read returns one person's figures from an answer to each of the prompts. An answer that is its
// zero value was not given. The reading has no claims, offers or care notes.
func (m *Many) Read(answers []Answer) Reading { return m.figures(m.split(answers)) }

// answers returns a record's answers in the order of the prompts. A record is data from a file:
// what it says to prompts that the pack lacks is left out.
func (m *Many) answers(record Record) []Answer {
	answers := make([]Answer, len(m.prompts))
	for i := range answers {
		answers[i] = record.Answers[m.prompts[i].ID]
	}
	return answers
}

// split returns what was answered as ratings and as choices, both in pack order.
func (m *Many) split(answers []Answer) (ratings, chosen []answered) {
	ratings = make([]answered, 0, len(m.prompts))
	for i, answer := range answers {
		asked := &m.prompts[i]
		if asked.Kind == content.Rating {
			if r, given := asked.rated(answer); given {
				ratings = append(ratings, r)
			}
		} else if points, given := asked.choice(answer); given {
			chosen = append(chosen, answered{Asked: asked, points: points})
		}
	}
	return ratings, chosen
}
