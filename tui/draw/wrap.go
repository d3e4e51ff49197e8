package draw

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"twohats/content/report"
)

// Width returns the cells that a text takes on the terminal that gives it the most: terminals
// differ on how wide a grapheme is.
func Width(s string) int { return max(ansi.StringWidth(s), ansi.StringWidthWc(s)) }

// Widest returns the width of the widest line.
func Widest(lines []string) (cells int) {
	for _, line := range lines {
		cells = max(cells, Width(line))
	}
	return cells
}

// Wrap breaks a text into lines of at most so many cells, within a word if need be.
func (l Look) Wrap(text string, cells int) []string {
	lines := report.Wrap(l.Say(text), max(cells, 1))
	for i, line := range lines {
		lines[i] = Cut(line, max(cells, 1), "")
	}
	return lines
}

// Cut shortens a text to so many cells. An ellipsis stands for what is cut off.
func Cut(text string, cells int, ellipsis string) string {
	if Width(text) <= cells {
		return text
	}
	for n := cells; n > 0; n-- {
		if s := ansi.Truncate(text, n, ellipsis); Width(s) <= cells {
			return s
		}
	}
	return ""
}

// wrapped breaks a text into lines of at most cells, in a tone.
func (l Look) wrapped(tone Tone, text string, cells int) []string {
	return Styled(l.Wrap(text, cells), tone.style(l).Render)
}

// cut shortens a text to so many cells, with an ellipsis for what is cut off.
func (l Look) cut(text string, cells int) string { return Cut(l.Say(text), cells, l.Glyphs.Ellipsis) }

// Pad fills a text with blanks up to so many cells.
func Pad(text string, cells int) string {
	return text + strings.Repeat(" ", max(0, cells-Width(text)))
}

// Indented puts blanks before each line that is not empty.
func Indented(lines []string, cells int) []string {
	blanks := strings.Repeat(" ", cells)
	return Styled(lines, func(line ...string) string { return blanks + line[0] })
}

// Styled renders each line on its own, so that no style runs over a line's end. Empty lines stay
// empty.
func Styled(lines []string, render func(...string) string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		if line != "" {
			out[i] = render(line)
		}
	}
	return out
}
