package screen

import (
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A Between asks which of two ends it would be. Neither end names or colours its pole: that
// would steer the answer.
type Between struct {
	Rating
	ends [2]string // left and right
}

// NewBetween returns the page of a prompt, with the answer so far.
func NewBetween(pack *content.Pack, prompt *content.Prompt, given coach.Answer, words *content.Words) Between {
	ends := [2]string{prompt.Ends[prompt.Left], prompt.Ends[pack.Right(prompt)]}
	return Between{NewRating(pack, prompt, given, words), ends}
}

func (q Between) Update(in Intent) (Screen, Event) {
	r, e := q.Rating.Update(in)
	q.Rating = r.(Rating)
	return q, e
}

func (q Between) View(b draw.Box, l draw.Look) draw.Page {
	p := q.question(b, l)
	if b.Narrow() {
		ends := q.stacked(b.W, l)
		p.Text, p.Brief = append(append(p.Text, ""), ends...), append(p.Brief, ends...)
		return p.WithScale(q.Scale, b, l)
	}
	bare := draw.Scale{Labels: make([]string, len(q.Scale.Labels)), At: q.Scale.At}
	slot := bare.Slot(b.W)
	p.List = append([]string{"", ""}, q.facing(slot, l)...)
	p.List = append(p.List, bare.Row(b.W, l)[:2]...)
	label, left := q.label(slot, b.W, l)
	p.List = append(p.List, strings.Repeat(" ", left)+l.Strong.Render(label))
	p.From, p.To = 2, len(p.List)-1
	return p.Pointed(q.Scale.At, draw.Spot{X: left, Y: p.To})
}

// stacked names the ends below each other.
func (q Between) stacked(cells int, l draw.Look) []string {
	return append(l.Wrap(q.words.Walk.First+" "+q.ends[0], cells), l.Wrap(q.words.Walk.Second+" "+q.ends[1], cells)...)
}

// facing puts the ends at either side of the scale, each over its own end.
func (q Between) facing(slot int, l draw.Look) []string {
	cells := slot*(len(q.Scale.Labels)-1) + 1
	half := cells/2 - 2
	left, right := l.Wrap(q.ends[0], half), l.Wrap(q.ends[1], half)
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
		lines[i] = a + strings.Repeat(" ", max(1, cells-draw.Width(a)-draw.Width(z))) + z
	}
	return lines
}

// label returns what the step under the cursor means, and how far from the left, below it.
func (q Between) label(slot, cells int, l draw.Look) (label string, left int) {
	if q.Scale.At == 0 {
		return "", 0
	}
	label = draw.Cut(l.Say(q.Scale.Labels[q.Scale.At-1]), cells, l.Glyphs.Ellipsis)
	left = (q.Scale.At-1)*slot + 1 - draw.Width(label)/2
	return label, max(0, min(left, cells-draw.Width(label)))
}

func (q Between) Speak() Said {
	w := q.words.Walk
	return withSteps(q.Scale, Said{Frame: q.frame, Text: []string{q.prompt.Text, w.First + " " + q.ends[0], w.Second + " " + q.ends[1]}})
}
