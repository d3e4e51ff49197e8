package report

import (
	"io"
	"strings"
)

// textCells is the width of a line in the text form, in cells.
const textCells = 76

// writeText writes a document in plain text that reads well in a pipe: no colour and no
// control but the newline, no line wider than textCells.
func writeText(w io.Writer, d Document) error {
	var b strings.Builder
	var above kind
	for i, p := range prose(d) {
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
	case listed(above) && listed(below), above == heading, below == quote, below == commands, above == strong && below == plain, above == plain && below == plain:
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
	case commands:
		return hanging("    ", "    ", p.text)
	}
	return Wrap(p.text, textCells)
}

func underlined(text, sign string) []string {
	lines := Wrap(text, textCells)
	return append(lines, strings.Repeat(sign, min(max(cells(text), 1), textCells)))
}

// hanging puts one thing before the first line of a text and another, as wide, before the others.
func hanging(first, others, text string) []string {
	var lines []string
	for i, line := range Wrap(text, textCells-len(first)) {
		lead := others
		if i == 0 {
			lead = first
		}
		lines = append(lines, strings.TrimRight(lead+line, " "))
	}
	return lines
}

// cells gives the cells that a text takes on the terminal that gives it the most.
func cells(text string) int { return extentOf(text).cells() }
