package report

import (
	"io"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// textCells is the width of a line in the text form, in cells.
const textCells = 76

// writeText writes a document in plain text that reads well in a pipe: no colour and no
// control but the newline, no line wider than textCells.
func writeText(w io.Writer, d Document) error {
	return writeProse(w, d, plainText, func(above, below kind) string {
		switch {
		case below == part:
			return "\n\n"
		case above.listed() && below.listed(), above == heading, below == quote, below == commands,
			above == strong && below == plain, above == plain && below == plain: // what belongs together
			return ""
		}
		return "\n"
	})
}

func plainText(of kind, text string) string {
	leads := map[kind][2]string{ // before the first line, and before the others
		item: {"- ", "  "}, detail: {"  ", "  "}, note: {"  > ", "  > "}, quote: {"> ", "> "}, commands: {"    ", "    "},
	}[of]
	var b strings.Builder
	for i, line := range Wrap(text, textCells-len(leads[0])) {
		b.WriteString(strings.TrimRight(leads[min(i, 1)]+line, " ") + "\n")
	}
	if line := map[kind]string{title: "=", part: "-"}[of]; line != "" {
		b.WriteString(strings.Repeat(line, min(max(cells(text), 1), textCells)) + "\n")
	}
	return b.String()
}

// Wrap breaks a text into lines of at most so many cells, at least 1, between words and behind
// hyphens; a word that is longer is cut. Where terminals differ on the width of a grapheme the
// wider counts, which is what ansi.Wrap does not do; one that is wider than a line stays whole.
func Wrap(text string, cells int) (lines []string) {
	for paragraph := range strings.SplitSeq(text, "\n") {
		lines = append(lines, wrapped(paragraph, cells)...)
	}
	return lines
}

// wrapped breaks a text that is on one line.
func wrapped(text string, most int) (lines []string) {
	line := ""
	for text != "" {
		word := text[:breakIn(text)]
		text = text[len(word):]
		if len(line+word) <= most || cells(line+word) <= most { // no sign has more cells than bytes
			line += word
			continue
		}
		if word = strings.TrimLeft(word, " "); word == "" {
			continue // blanks at the end
		}
		if cells(line) > 0 {
			lines = append(lines, strings.TrimRight(line, " "))
		}
		parts := cut(word, most)
		last := len(parts) - 1
		lines, line = append(lines, parts[:last]...), parts[last]
	}
	return append(lines, strings.TrimRight(line, " "))
}

// breakIn returns how much of a text, which is not empty, belongs on one line: the blanks before
// a word, and the word up to its hyphen or its end. A hyphen joins what stands before it; one
// with no letter or digit before it begins something, such as the minus of a number.
func breakIn(text string) int {
	start := len(text) - len(strings.TrimLeft(text, " "))
	var before rune
	for at, r := range text[start:] {
		switch {
		case r == ' ':
			return start + at
		case r == '-' && (unicode.IsLetter(before) || unicode.IsMark(before) || unicode.IsNumber(before)):
			return start + at + len("-")
		}
		before = r
	}
	return len(text)
}

// cut cuts a word, which is not empty, into parts of at most so many cells.
func cut(word string, most int) []string {
	lines := ansi.Hardwrap(ansi.HardwrapWc(word, most, true), most, true)
	return strings.FieldsFunc(lines, func(r rune) bool { return r == '\n' }) // an empty line comes before a grapheme that is wider than one
}

// cells returns the cells of a text on the terminal that gives it the most.
func cells(text string) int { return max(ansi.StringWidth(text), ansi.StringWidthWc(text)) }
