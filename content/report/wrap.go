package report

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Wrap breaks a text into lines of at most so many cells, at least 1; a word that is longer is
// cut. Wrapping alone lets a lone hyphen run over, so each line is cut hard. Where terminals
// differ on the width of a grapheme the wider counts; one that is wider than a line stays whole.
func Wrap(text string, cells int) []string {
	var lines []string
	for _, line := range strings.Split(ansi.Hardwrap(ansi.Wrap(text, cells, ""), cells, true), "\n") {
		line = strings.TrimRight(line, " ")
		if ansi.StringWidthWc(line) <= cells {
			lines = append(lines, line)
			continue
		}
		for _, part := range strings.Split(ansi.HardwrapWc(line, cells, true), "\n") {
			lines = append(lines, strings.TrimRight(part, " "))
		}
	}
	return lines
}
