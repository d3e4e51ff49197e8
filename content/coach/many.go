package coach

import (
	"cmp"
	"math"
	"slices"

	"twohats/content"
)

// Many reads the answers of many people to one pack, which is prepared once for all of them. It is
// safe for concurrent use.
type Many struct {
	pack     *content.Pack
	prompts  []Asked
	forALean int // ThemesForALean of the pack
}

// Asked is a prompt whose answers have points: a rating, a between or a scenario.
type Asked struct {
	*content.Prompt
	Theme int // its index in the pack
	Pole  int // of a rating: 0 or 1; −1 for any other, or if the pack has no such pole
	Steps int // labels of its scale; of a scenario, its options

	left            int   // the pole of a between's left end: 0, 1 or −1
	options         []int // how much more each option of a scenario does for the first pole
	lowest, highest int   // what two choices of options can make at the most, in either direction
}

// ForMany prepares a pack for reading the answers of many people.
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
	m.forALean = min(m.maxFigured(Full), fewestThemes)
	return m
}

// Pack returns the pack that was prepared.
func (m *Many) Pack() *content.Pack { return m.pack }

// Prompts returns the prompts in the order of Read's answers. Callers must not change them.
func (m *Many) Prompts() []Asked { return m.prompts }

// Read returns one person's figures from an answer to each of the prompts. The zero Answer stands
// for none. The reading has no claims, offers or care notes.
func (m *Many) Read(answers []Answer) Reading { return m.figures(m.split(answers)) }

// answers returns a record's answers in the order of the prompts. A record is data from a file:
// answers to prompts that the pack lacks are left out.
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
		points, given := asked.figure(answer)
		switch of := (answered{asked, answer, points}); {
		case !given:
		case asked.Kind == content.Rating:
			ratings = append(ratings, of)
		default:
			chosen = append(chosen, of)
		}
	}
	return ratings, chosen
}

// points returns where step v lies on a scale of k labels: 0 for the first, 100 for the last,
// 100·(v−1)/(k−1) between; false if the scale has no such step. Scales have few steps, each with a
// label, and five in the built-in pack: Revilla, Saris and Krosnick 2014,
// https://doi.org/10.1177/0049124113509605.
func points(step, labels int) (float64, bool) {
	if labels < 2 || step < 1 || step > labels {
		return 0, false
	}
	return 100 * float64(step-1) / float64(labels-1), true
}

// An answered is a prompt with its answer in points.
type answered struct {
	*Asked
	answer Answer
	points float64
}

// ofTheme returns the answers of one theme, which lie side by side.
func ofTheme(all []answered, theme int) []answered {
	place := func(a answered, theme int) int { return cmp.Compare(a.Theme, theme) }
	from, _ := slices.BinarySearchFunc(all, theme, place)
	to, _ := slices.BinarySearchFunc(all, theme+1, place)
	return all[from:to]
}

// meanOf returns the mean of a figure over the answers that have it, not rounded.
func meanOf(all []answered, figure func(answered) (points float64, has bool)) (m Mean) {
	for _, a := range all {
		if points, has := figure(a); has {
			m.Points += points
			m.N++
		}
	}
	if m.N > 0 {
		m.Points /= float64(m.N)
	}
	return m
}

// rounded returns a figure rounded to a billionth of a point. Sums that are equal on paper differ in their
// last bits with the order of adding; rounded, ties are ties and thresholds are met on every machine.
// Only what is shown or compared is rounded: rounding earlier would split ties again.
func rounded(figure float64) float64 {
	return math.Round(figure*1e9)/1e9 + 0 // the sum with 0 is never −0
}

func (m Mean) rounded() Mean { return Mean{rounded(m.Points), m.N} }
