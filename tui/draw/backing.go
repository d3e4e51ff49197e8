package draw

import "twohats/content/report"

const stateCells = 12 // the room of the kind before the claims

// SignCells is the room of a pole's sign and the blank behind it.
const SignCells = 2

// Backing draws what is claimed with evidence of one kind. The kind stands beside the claims, or
// above them where there is no room, and the question below.
func (p *painter) Backing(b report.Backing) {
	cells := p.W
	if !p.Narrow() {
		cells -= stateCells
	}
	var lines []string
	for _, claim := range b.Claims {
		said := p.Wrap(claim.Statement, cells-SignCells)
		if claim.Line != "" {
			said = append(said, p.quoted(claim.Line, cells-SignCells)...)
		}
		lines = append(lines, SideBySide(Piece{0, []string{p.Sign(claim.Pole)}}, Piece{SignCells, said})...)
	}
	lines = append(lines, Indented(p.wrapped(Quiet, b.Question, cells-SignCells), SignCells)...)
	if p.Narrow() {
		p.lines = append(p.wrapped(Quiet, b.State, p.W), lines...)
		return
	}
	state := p.Quiet.Render(p.cut(b.State, stateCells-1))
	p.lines = SideBySide(Piece{0, []string{state}}, Piece{stateCells, lines})
}
