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

// Letters are made of points, about square, of which a cell holds two, one above the other.
type Letters map[rune][]string

// The measures of letters, in points.
const (
	letterPoints = 8
	letterGap    = 1
	wordGap      = 3
)

// LetterRows is how many rows a line of letters takes.
const LetterRows = letterPoints / 2

// NewLetters returns the letters that there are.
func NewLetters() Letters {
	all := make(Letters)
	for line := range strings.Lines(lettersFile) {
		if fields := strings.Fields(line); len(fields) == 1+letterPoints {
			all[[]rune(fields[0])[0]] = fields[1:]
		}
	}
	return all
}

// width returns how many cells a text takes in large. It returns false if a letter is missing.
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

// fits reports whether a text can be drawn in large into so many cells.
func (f Letters) fits(text string, cells int, l Look) bool {
	taken, ok := f.width(text)
	return ok && taken <= cells && l.Glyphs.Typed == nil
}

// View draws a text in the largest letters that fit, at most so many times their size. Where a
// letter is missing or there is no room, it draws a plain line.
func (f Letters) View(text string, cells, times int, style lipgloss.Style, l Look) []string {
	for ; times > 0; times-- {
		if f.fits(text, cells/times, l) {
			return Styled(f.blocks(text, times), style.Render)
		}
	}
	return []string{style.Bold(true).Render(Cut(l.Say(text), cells, l.Glyphs.Ellipsis))}
}

// blocks draws a text of which no letter is missing.
func (f Letters) blocks(text string, times int) []string {
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
		upper, lower := points[2*i], points[2*i+1]
		lines[i] = Drawn(len(upper), func(x int) (string, Tone) { return Half(upper[x] == '#', lower[x] == '#'), Normal }, Look{})
	}
	return lines
}

// Half returns the sign for two points of a cell, one above the other.
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
