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
