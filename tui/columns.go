package tui

// A piece is lines that stand at a column.
type piece struct {
	x     int
	lines []string
}

// besides puts pieces beside each other, from left to right.
func besides(pieces ...piece) []string {
	rows := 0
	for _, p := range pieces {
		rows = max(rows, len(p.lines))
	}
	lines := make([]string, rows)
	for i := range lines {
		for _, p := range pieces {
			if i < len(p.lines) && p.lines[i] != "" {
				lines[i] = pad(lines[i], p.x) + p.lines[i]
			}
		}
	}
	return lines
}

// facing puts lines at the left and at the right edge of so many cells, where both fit beside
// each other, and else below each other.
func facing(left, right []string, cells int) []string {
	const gap = 3
	if widest(left)+gap+widest(right) > cells {
		return append(left, right...)
	}
	return besides(piece{0, left}, piece{cells - widest(right), right})
}

func widest(lines []string) (cells int) {
	for _, line := range lines {
		cells = max(cells, width(line))
	}
	return cells
}

// centred puts lines in the middle of so many rows.
func centred(lines []string, rows int) []string {
	return append(make([]string, max(0, (rows-len(lines))/2)), lines...)
}

// spaced puts lines of the same kind below each other with so many blanks between.
func spaced(blocks [][]string, blanks int) (lines []string) {
	for i, block := range blocks {
		if i > 0 {
			lines = append(lines, make([]string, blanks)...)
		}
		lines = append(lines, block...)
	}
	return lines
}
