package draw

// A piece is lines that stand at a column.
type Piece struct {
	X     int
	Lines []string
}

// Besides puts pieces beside each other, from left to right.
func Besides(pieces ...Piece) []string {
	rows := 0
	for _, p := range pieces {
		rows = max(rows, len(p.Lines))
	}
	lines := make([]string, rows)
	for i := range lines {
		for _, p := range pieces {
			if i < len(p.Lines) && p.Lines[i] != "" {
				lines[i] = Pad(lines[i], p.X) + p.Lines[i]
			}
		}
	}
	return lines
}

// Facing puts lines at the left and at the right edge of so many cells, where both fit beside
// each other, and else below each other.
func Facing(left, right []string, cells int) []string {
	const gap = 3
	if Widest(left)+gap+Widest(right) > cells {
		return append(left, right...)
	}
	return Besides(Piece{0, left}, Piece{cells - Widest(right), right})
}

func Widest(lines []string) (cells int) {
	for _, line := range lines {
		cells = max(cells, Width(line))
	}
	return cells
}

// Centred puts lines in the middle of so many rows.
func Centred(lines []string, rows int) []string {
	return append(make([]string, max(0, (rows-len(lines))/2)), lines...)
}

// Spaced puts lines of the same kind below each other with so many blanks between.
func Spaced(blocks [][]string, blanks int) (lines []string) {
	for i, block := range blocks {
		if i > 0 {
			lines = append(lines, make([]string, blanks)...)
		}
		lines = append(lines, block...)
	}
	return lines
}
