package draw

import (
	"strings"

	"twohats/content/report"
)

// Backing draws what is claimed with evidence of one kind: the kind beside it, or above it
// where there is no room, and the question below.
type backing struct{ block report.Backing }

const (
	stateCells = 12 // the room of the kind before the claims
	SignCells  = 2  // a pole's sign and a blank
)

func (k backing) View(b Box, l Look) []string {
	left, state := stateCells, k.block.State
	var lines []string
	if b.Narrow() {
		left = 0
		lines = Styled(l.Wrap(state, b.W), l.Quiet.Render)
		state = ""
	}
	for i, claim := range k.block.Claims {
		said := k.claim(claim, b.W-left, l)
		if i == 0 && state != "" {
			said[0] = l.Quiet.Render(Pad(Cut(l.Say(state), left-1, l.Glyphs.Ellipsis), left)) + said[0]
			said = append(said[:1], Indented(said[1:], left)...)
		} else {
			said = Indented(said, left)
		}
		lines = append(lines, said...)
	}
	question := Styled(l.Wrap(k.block.Question, b.W-left-SignCells), l.Quiet.Render)
	return append(lines, Indented(question, left+SignCells)...)
}

func (k backing) claim(c report.Claim, cells int, l Look) []string {
	statement := l.Wrap(c.Statement, cells-SignCells)
	lines := Indented(statement, SignCells)
	lines[0] = l.Sign(c.Pole) + strings.Repeat(" ", SignCells-1) + statement[0]
	if c.Line != "" {
		lines = append(lines, quoted(c.Line, cells-SignCells, SignCells, l)...)
	}
	return lines
}
