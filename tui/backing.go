package tui

import (
	"strings"

	"twohats/content/report"
)

// Backing draws what is claimed with evidence of one kind: the kind beside it, or above it
// where there is no room, and the question below.
type backing struct{ block report.Backing }

const (
	stateCells = 12 // the room of the kind before the claims
	signCells  = 2  // a pole's sign and a blank
)

func (k backing) View(b box, l look) []string {
	left, state := stateCells, k.block.State
	var lines []string
	if b.narrow() {
		left = 0
		lines = styled(l.wrap(state, b.w), l.quiet.Render)
		state = ""
	}
	for i, claim := range k.block.Claims {
		said := k.claim(claim, b.w-left, l)
		if i == 0 && state != "" {
			said[0] = l.quiet.Render(pad(cut(l.say(state), left-1, l.signs.ellipsis), left)) + said[0]
			said = append(said[:1], indented(said[1:], left)...)
		} else {
			said = indented(said, left)
		}
		lines = append(lines, said...)
	}
	question := styled(l.wrap(k.block.Question, b.w-left-signCells), l.quiet.Render)
	return append(lines, indented(question, left+signCells)...)
}

func (k backing) claim(c report.Claim, cells int, l look) []string {
	statement := l.wrap(c.Statement, cells-signCells)
	lines := indented(statement, signCells)
	lines[0] = l.sign(c.Pole) + strings.Repeat(" ", signCells-1) + statement[0]
	if c.Line != "" {
		lines = append(lines, quoted(c.Line, cells-signCells, signCells, l)...)
	}
	return lines
}
