package report

import (
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"twohats/content"
)

// textCells is the width of a line in the text form, in cells.
const textCells = 76

// writeText writes a document in plain text that reads well in a pipe: no colour and no
// control but the newline, no line wider than textCells.
func writeText(w io.Writer, d Document, words *content.Words) error {
	var b strings.Builder
	var above kind
	for i, p := range prose(d, words) {
		if i > 0 {
			b.WriteString(between(above, p.kind))
		}
		for _, line := range plainLines(p) {
			b.WriteString(line + "\n")
		}
		above = p.kind
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// between gives the blank lines between two passages: what belongs together stands together.
func between(above, below kind) string {
	switch {
	case below == part:
		return "\n\n"
	case listed(above) && listed(below), above == heading, below == quote, above == strong && below == plain, above == plain && below == plain:
		return ""
	}
	return "\n"
}

func plainLines(p passage) []string {
	switch p.kind {
	case title:
		return underlined(p.text, "=")
	case part:
		return underlined(p.text, "-")
	case item:
		return hanging("- ", "  ", p.text)
	case detail:
		return hanging("  ", "  ", p.text)
	case note:
		return hanging("  > ", "  > ", p.text)
	case quote:
		return hanging("> ", "> ", p.text)
	}
	return wrapped(p.text, textCells)
}

func underlined(text, sign string) []string {
	lines := wrapped(text, textCells)
	return append(lines, strings.Repeat(sign, min(max(cells(text), 1), textCells)))
}

// hanging puts one thing before the first line of a text and another, as wide, before the others.
func hanging(first, others, text string) []string {
	var lines []string
	for i, line := range wrapped(text, textCells-len(first)) {
		lead := others
		if i == 0 {
			lead = first
		}
		lines = append(lines, strings.TrimRight(lead+line, " "))
	}
	return lines
}

// wrapped breaks a text into lines of at most so many cells, a word that is longer too. Where
// terminals differ on the width of a letter, the wider counts.
func wrapped(text string, width int) (lines []string) {
	for _, line := range strings.Split(ansi.Hardwrap(ansi.Wrap(text, width, ""), width, true), "\n") {
		for _, part := range strings.Split(ansi.HardwrapWc(line, width, true), "\n") {
			lines = append(lines, strings.TrimRight(part, " "))
		}
	}
	return lines
}

func cells(text string) int { return max(ansi.StringWidth(text), ansi.StringWidthWc(text)) }
