package tui

import (
	_ "embed"
	"strings"

	"charm.land/lipgloss/v2"
)

// lettersFile holds a letter a line, in eight rows of points, the last of them for what hangs
// below the line.
//
//go:embed letters.txt
var lettersFile string

// Letters are made of blocks: two points a cell, one above the other, which is about a square
// each.
type letters map[rune][]string

// The measures of letters, in points.
const (
	letterPoints = 8
	letterGap    = 1
	wordGap      = 3
)

// letterRows is how many rows a line of letters takes.
const letterRows = letterPoints / 2

func newLetters() letters {
	all := make(letters)
	for line := range strings.Lines(lettersFile) {
		if fields := strings.Fields(line); len(fields) == 1+letterPoints {
			all[[]rune(fields[0])[0]] = fields[1:]
		}
	}
	return all
}

// width gives how many cells a text takes; ok is false where it has a letter that there is not.
func (f letters) width(text string) (cells int, ok bool) {
	for _, r := range text {
		glyph, there := f[r]
		switch {
		case r == ' ':
			cells += wordGap
		case !there:
			return 0, false
		default:
			cells += len(glyph[0]) + letterGap
		}
	}
	return max(cells-letterGap, 0), true
}

// fits tells whether a text can be drawn in large into so many cells.
func (f letters) fits(text string, cells int, l look) bool {
	taken, ok := f.width(text)
	return ok && taken <= cells && l.signs.typed == nil
}

// View draws a text with letters at most so many times as large, in as many cells as there are;
// where a letter or the room is wanting, on a plain line.
func (f letters) View(text string, cells, times int, style lipgloss.Style, l look) []string {
	for ; times > 0; times-- {
		if f.fits(text, cells/times, l) {
			return styled(f.blocks(text, times), style.Render)
		}
	}
	return []string{style.Bold(true).Render(cut(l.say(text), cells, l.signs.ellipsis))}
}

// blocks draws a text whose letters there are.
func (f letters) blocks(text string, times int) []string {
	points := make([]string, letterPoints*times)
	for _, r := range text {
		for y := range points {
			if r == ' ' {
				points[y] += strings.Repeat(".", wordGap*times)
				continue
			}
			for _, point := range f[r][y/times] + strings.Repeat(".", letterGap) {
				points[y] += strings.Repeat(string(point), times)
			}
		}
	}
	lines := make([]string, len(points)/2)
	for i := range lines {
		lines[i] = halves(points[2*i], points[2*i+1])
	}
	return lines
}

// halves draws two rows of points, the upper and the lower half of a row of cells.
func halves(upper, lower string) string {
	var line strings.Builder
	for x := range len(upper) {
		line.WriteString(half(upper[x] == '#', lower[x] == '#'))
	}
	return strings.TrimRight(line.String(), " ")
}

// half gives the sign for two points of a cell, one above the other.
func half(upper, lower bool) string {
	switch {
	case upper && lower:
		return "█"
	case upper:
		return "▀"
	case lower:
		return "▄"
	}
	return " "
}
