package draw

// A Piece is lines that start at a column.
type Piece struct {
	X     int // cells
	Lines []string
}

// SideBySide puts pieces beside each other, from left to right. Lip Gloss joins and layers by the
// narrower of two widths, so that lines of people's text could become too wide.
func SideBySide(pieces ...Piece) []string {
	var lines []string
	for _, p := range pieces {
		lines = append(lines, make([]string, max(0, len(p.Lines)-len(lines)))...)
		for i, line := range p.Lines {
			if line != "" {
				lines[i] = Pad(lines[i], p.X) + line
			}
		}
	}
	return lines
}

// Facing puts lines at the left and at the right edge of so many cells where both fit beside each
// other, and else below each other.
func Facing(left, right []string, cells int) []string {
	const gap = 3
	if Widest(left)+gap+Widest(right) > cells {
		return append(left, right...)
	}
	return SideBySide(Piece{0, left}, Piece{cells - Widest(right), right})
}

// Centred puts lines in the middle of so many rows.
func Centred(lines []string, rows int) []string {
	return append(make([]string, max(0, (rows-len(lines))/2)), lines...)
}

// Spaced puts blocks below each other, with so many blank lines between.
func Spaced(blocks [][]string, blanks int) (lines []string) {
	for i, block := range blocks {
		if i > 0 {
			lines = append(lines, make([]string, blanks)...)
		}
		lines = append(lines, block...)
	}
	return lines
}
