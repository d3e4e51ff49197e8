package tui

import (
	"strings"

	"twohats/content"
	"twohats/content/coach"
)

// A between asks which of two ends it would be. Neither end names or colours its pole: that
// would steer the answer.
type between struct {
	prompt *content.Prompt
	frame  string
	ends   [2]string // left and right
	scale  scale
	given  coach.Answer
	words  *content.Words
}

func newBetween(pack *content.Pack, prompt *content.Prompt, given coach.Answer, words *content.Words) between {
	on := pack.Scale(prompt)
	ends := [2]string{prompt.Ends[prompt.Left], prompt.Ends[pack.Right(prompt)]}
	return between{prompt, on.Frame, ends, scale{on.Labels, given.Step}, given, words}
}

func (q between) Update(in intent) (screen, event) {
	var e event
	q.scale.at, q.given, e = step(in, q.scale, q.given, q.words.Keys)
	return q, e
}

func (q between) View(b box, l look) page {
	statement := styled(l.wrap(q.prompt.Text, b.w), l.strong.Render)
	p := page{
		text:  append(append(styled(l.wrap(q.frame, b.w), l.quiet.Render), ""), statement...),
		brief: statement,
	}
	if b.narrow() {
		ends := q.stacked(b.w, l)
		p.text, p.brief = append(append(p.text, ""), ends...), append(statement, ends...)
		return p.withScale(q.scale, b, l)
	}
	bare := scale{make([]string, len(q.scale.labels)), q.scale.at}
	slot := bare.slot(b.w)
	p.list = append([]string{"", ""}, q.facing(slot, l)...)
	p.list = append(p.list, bare.row(b.w, l)[:2]...)
	label, left := q.label(slot, b.w, l)
	p.list = append(p.list, strings.Repeat(" ", left)+l.strong.Render(label))
	p.from, p.to = 2, len(p.list)-1
	return p.pointed(q.scale.at > 0, spot{left, p.to})
}

// stacked names the ends below each other.
func (q between) stacked(cells int, l look) []string {
	return append(l.wrap(q.words.Walk.First+" "+q.ends[0], cells), l.wrap(q.words.Walk.Second+" "+q.ends[1], cells)...)
}

// facing puts the ends at either side of the scale, each over its own end.
func (q between) facing(slot int, l look) []string {
	cells := slot*(len(q.scale.labels)-1) + 1
	half := cells/2 - 2
	left, right := l.wrap(q.ends[0], half), l.wrap(q.ends[1], half)
	rows := max(len(left), len(right))
	lines := make([]string, rows)
	for i := range lines {
		a, z := "", ""
		if at := i - (rows - len(left)); at >= 0 {
			a = left[at]
		}
		if at := i - (rows - len(right)); at >= 0 {
			z = right[at]
		}
		lines[i] = a + strings.Repeat(" ", max(1, cells-width(a)-width(z))) + z
	}
	return lines
}

// label says what the step under the cursor means, and how far from the left, below it.
func (q between) label(slot, cells int, l look) (label string, left int) {
	if q.scale.at == 0 {
		return "", 0
	}
	label = cut(l.say(q.scale.labels[q.scale.at-1]), cells, l.signs.ellipsis)
	left = (q.scale.at-1)*slot + 1 - width(label)/2
	return label, max(0, min(left, cells-width(label)))
}

func (q between) Hints(l look) []hint { return stepHints(q.scale, l.signs.arrows, q.words.Keys) }
func (q between) Writes() bool        { return false }
