package report

import (
	"math"

	"twohats/content"
	"twohats/content/coach"
)

// sameQuestions tells whether two walks were asked the same. Figures of others are never set
// against each other.
func sameQuestions(a, b *content.Pack) bool { return a.ID == b.ID && a.Revision == b.Revision }

// change says how the lean compares with that of the walk before, and how that is counted;
// nothing where there is none, or where the two cannot be compared.
func (c composer) change() (blocks []Block, figures []string) {
	if c.before == nil || !sameQuestions(c.pack, c.before.pack) {
		return nil, nil
	}
	for _, line := range c.since(*c.before) {
		blocks = append(blocks, Say{Tone: Plain, Text: line})
	}
	return blocks, c.sinceFigures(*c.before)
}

// since says in a sentence or two how the lean compares with an earlier walk's; nothing where
// either has no figure. That it moved is said by coach.Moved alone.
func (c composer) since(then walk) []string {
	if then.reading.Lean.N == 0 || c.reading.Lean.N == 0 {
		return nil
	}
	own, generic := c.pack.Sentences.Change, c.words.Sentences.Change
	side := coach.Moved(then.reading.Lean, c.reading.Lean)
	lines := c.pack.Say(side.Pole(), own.Moved, generic.Moved)
	if side == coach.Neither {
		lines = c.pack.Say(0, own.Same, generic.Same)
	}
	for i := range lines {
		lines[i] = content.Fill(lines[i], "{date}", then.day)
	}
	return lines
}

// sinceFigures sets the change beside the doubt that it is measured by.
func (c composer) sinceFigures(then walk) []string {
	earlier, now := then.reading.Lean, c.reading.Lean
	if earlier.N == 0 || now.N == 0 {
		return nil
	}
	_, doubt := coach.Estimate{Error: math.Hypot(earlier.Error, now.Error)}.Band()
	return []string{content.Fill(c.words.Compare.Change, "{date}", then.day, "{earlier}", exact(earlier.Points), "{later}", exact(now.Points),
		"{points}", less(now.Points, earlier.Points), "{doubt}", exact(doubt))}
}
