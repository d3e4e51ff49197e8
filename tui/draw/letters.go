package draw

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
type Letters map[rune][]string

// The measures of letters, in points.
const (
	letterPoints = 8
	letterGap    = 1
	wordGap      = 3
)

// LetterRows is how many rows a line of letters takes.
const LetterRows = letterPoints / 2

func NewLetters() Letters {
	all := make(Letters)
	for line := range strings.Lines(lettersFile) {
		if fields := strings.Fields(line); len(fields) == 1+letterPoints {
			all[[]rune(fields[0])[0]] = fields[1:]
		}
	}
	return all
}

// width gives how many cells a text takes; ok is false where it has a letter that there is not.
func (f Letters) width(text string) (cells int, ok bool) {
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
func (f Letters) fits(text string, cells int, l Look) bool {
	taken, ok := f.width(text)
	return ok && taken <= cells && l.Glyphs.Typed == nil
}

// View draws a text with letters at most so many times as large, in as many cells as there are;
// where a letter or the room is wanting, on a plain line.
func (f Letters) View(text string, cells, times int, style lipgloss.Style, l Look) []string {
	for ; times > 0; times-- {
		if f.fits(text, cells/times, l) {
			return Styled(f.Blocks(text, times), style.Render)
		}
	}
	return []string{style.Bold(true).Render(Cut(l.Say(text), cells, l.Glyphs.Ellipsis))}
}

// Blocks draws a text whose letters there are.
func (f Letters) Blocks(text string, times int) []string {
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
		line.WriteString(Half(upper[x] == '#', lower[x] == '#'))
	}
	return strings.TrimRight(line.String(), " ")
}

// Half gives the sign for two points of a cell, one above the other.
func Half(upper, lower bool) string {
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
