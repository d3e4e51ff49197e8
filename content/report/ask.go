package report

import (
	"cmp"
	"slices"

	"twohats/content"
	"twohats/content/coach"
)

const fewestAsked, mostAsked = 3, 5 // statements on an ask sheet

// Ask makes the sheet for asking one person about what a walk rated high. A colleague may see
// it: it holds no figure, no lean and no word of the poles.
func Ask(words *content.Words, entry coach.Entry) Document {
	w := words.Forms
	sections := []Section{{Title: w.AskWhat, Blocks: []Block{Strong.Say(w.AskFew)}}}
	if statements := newComposer(words, entry).statements(); len(statements) >= fewestAsked {
		var what []Block
		for _, statement := range statements {
			what = append(what, Strong.Say(statement.text), Quote{w.AskSeen, w.AskRoom})
		}
		what = append(what, Quote{w.AskMore, w.AskRoom}, Plain.Say(w.AskThanks))
		sections = []Section{{Title: w.AskUse, Blocks: Plain.lines(w.AskHow...)}, {Title: w.AskWhat, Blocks: what}}
	}
	return Document{Language: words.Language, Title: w.AskTitle, Sections: sections}
}

type statement struct {
	text   string
	pole   int
	rank   int     // its place among the claims; behind them all where it is not claimed
	points float64 // 0 to 100
}

// statements returns up to five that were rated high: what is claimed first, then the highest.
// Where there are some of both poles, some of both are asked about.
func (c composer) statements() []statement {
	high := c.ratedHigh()
	slices.SortStableFunc(high, func(a, b statement) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(b.points, a.points))
	})
	other := func(s statement) bool { return s.pole != high[0].pole }
	if at := slices.IndexFunc(high, other); at >= mostAsked {
		high[mostAsked-1] = high[at]
	}
	return high[:min(mostAsked, len(high))]
}

// ratedHigh returns the statements rated high. A reversed one is left out: it says the opposite of
// what is often true.
func (c composer) ratedHigh() (statements []statement) {
	const high = 65.0 // points, as for a claim
	top := len(c.pack.Scales.Rating.Labels)
	for _, theme := range c.pack.Themes {
		for _, prompt := range theme.Prompts {
			step := c.record.Answers[prompt.ID].Step
			points := 100 * float64(step-1) / float64(top-1)
			if prompt.Kind != content.Rating || prompt.Reversed || points < high || step > top {
				continue
			}
			_, pole := c.pack.Pole(prompt.Pole)
			rank := slices.IndexFunc(c.reading.Claims, func(claim coach.Claim) bool {
				return claim.Theme == theme.ID && claim.Statement == prompt.Text
			})
			if rank < 0 {
				rank = len(c.reading.Claims)
			}
			statements = append(statements, statement{prompt.Text, pole, rank, points})
		}
	}
	return statements
}
