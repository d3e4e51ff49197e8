package draw

import (
	_ "embed"
	"slices"
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

const letterPoints = 8 // the height of a letter

// LetterRows is how many rows a line of letters takes.
const LetterRows = letterPoints / 2

// NewLetters returns the letters that there are, and the blank between words.
func NewLetters() Letters {
	all := Letters{' ': slices.Repeat([]string{".."}, letterPoints)}
	for line := range strings.Lines(lettersFile) {
		if fields := strings.Fields(line); len(fields) == 1+letterPoints {
			all[[]rune(fields[0])[0]] = fields[1:]
		}
	}
	return all
}

// points returns a text in rows of points, with a gap of one behind each letter. It returns false if
// a letter is missing.
func (f Letters) points(text string) (rows [letterPoints]string, ok bool) {
	for _, r := range text {
		letter, there := f[r]
		if !there {
			return rows, false
		}
		for y := range rows {
			rows[y] += letter[y] + "."
		}
	}
	return rows, true
}

// fits reports whether a text can be drawn in large into so many cells.
func (f Letters) fits(text string, cells int, l Look) bool {
	rows, ok := f.points(text)
	return ok && max(len(rows[0])-1, 0) <= cells && l.Glyphs.Typed == nil
}

// View draws a text in the largest letters that fit, at most so many times their size. Where a
// letter is missing or there is no room, it draws a plain line.
func (f Letters) View(text string, cells, times int, style lipgloss.Style, l Look) []string {
	for ; times > 0; times-- {
		if f.fits(text, cells/times, l) {
			return Styled(f.blocks(text, times), style.Render)
		}
	}
	return []string{style.Bold(true).Render(l.cut(text, cells))}
}

// blocks draws a text of which no letter is missing.
func (f Letters) blocks(text string, times int) []string {
	rows, _ := f.points(text)
	inked := func(x, y int) bool { return rows[y/times][x/times] == '#' }
	lines := make([]string, LetterRows*times)
	for y := range lines {
		lines[y] = Drawn(len(rows[0])*times, func(x int) (string, Tone) { return Half(inked(x, 2*y), inked(x, 2*y+1)), Normal }, Look{})
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
