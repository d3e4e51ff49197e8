package draw

import "twohats/content/report"

// A backing is what is claimed with evidence of one kind. The kind stands beside the claims, or above
// them where there is no room, and the question below.
type backing struct{ block report.Backing }

const stateCells = 12 // the room of the kind before the claims

// SignCells is the room of a pole's sign and the blank behind it.
const SignCells = 2

func (k backing) View(b Box, l Look) []string {
	cells, state := b.W, k.block.State
	if !b.Narrow() {
		cells -= stateCells
	}
	var lines []string
	for _, claim := range k.block.Claims {
		lines = append(lines, claimed(claim, cells, l)...)
	}
	lines = append(lines, Indented(Styled(l.Wrap(k.block.Question, cells-SignCells), l.Quiet.Render), SignCells)...)
	if b.Narrow() {
		return append(Styled(l.Wrap(state, b.W), l.Quiet.Render), lines...)
	}
	state = l.Quiet.Render(Cut(l.Say(state), stateCells-1, l.Glyphs.Ellipsis))
	return Besides(Piece{0, []string{state}}, Piece{stateCells, lines})
}

// claimed draws a claim behind its pole's sign, and the line that backs it.
func claimed(c report.Claim, cells int, l Look) []string {
	lines := l.Wrap(c.Statement, cells-SignCells)
	if c.Line != "" {
		lines = append(lines, quoted(c.Line, cells-SignCells, l)...)
	}
	return Besides(Piece{0, []string{l.Sign(c.Pole)}}, Piece{SignCells, lines})
}
