package tui

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// width gives the cells that a text takes on the terminal that gives it the most: terminals
// differ on how wide a grapheme is.
func width(s string) int { return max(ansi.StringWidth(s), ansi.StringWidthWc(s)) }

// wrap breaks a text into lines of at most so many cells. Wrapping alone lets a lone hyphen
// run over, and some graphemes take more cells than it counts, so each line is cut hard.
func wrap(text string, cells int) []string {
	cells = max(cells, 1)
	var lines []string
	for _, line := range strings.Split(ansi.Hardwrap(ansi.Wrap(text, cells, ""), cells, true), "\n") {
		line = strings.TrimRight(line, " ")
		if ansi.StringWidthWc(line) > cells {
			for _, part := range strings.Split(ansi.HardwrapWc(line, cells, true), "\n") {
				lines = append(lines, cut(part, cells, "")) // one grapheme can be wider than all there is
			}
			continue
		}
		lines = append(lines, line)
	}
	return lines
}

// cut shortens a text to so many cells; what is cut off shows as an ellipsis.
func cut(text string, cells int, ellipsis string) string {
	if width(text) <= cells {
		return text
	}
	for n := cells; n > 0; n-- {
		if s := ansi.Truncate(text, n, ellipsis); width(s) <= cells {
			return s
		}
	}
	return ""
}

// pad fills a text with blanks up to so many cells.
func pad(text string, cells int) string {
	return text + strings.Repeat(" ", max(0, cells-width(text)))
}

// indented puts blanks before each line.
func indented(lines []string, cells int) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		if line != "" {
			line = strings.Repeat(" ", cells) + line
		}
		out[i] = line
	}
	return out
}

// styled renders each line on its own, so that no style runs over a line's end.
func styled(lines []string, render func(...string) string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		if line != "" {
			line = render(line)
		}
		out[i] = line
	}
	return out
}
