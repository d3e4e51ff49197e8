package report

import (
	"io"
	"strings"
)

// writeMarkdown writes a document in CommonMark, a passage a line.
func writeMarkdown(w io.Writer, d Document) error {
	return writeProse(w, d, markdown, func(above, below kind) string {
		if above.listed() && below.listed() {
			return ""
		}
		return "\n"
	})
}

func markdown(of kind, text string) string {
	switch of {
	case strong:
		return "**" + escaped(text) + "**\n"
	case quote:
		return quoted(text)
	case commands:
		return fenced(text)
	}
	leads := map[kind]string{title: "# ", part: "## ", heading: "### ", item: "- ", detail: "  ", note: "  > "}
	return leads[of] + escaped(text) + "\n"
}

// quoted keeps the lines of what a person wrote: a backslash holds two apart that no blank
// line parts.
func quoted(text string) string {
	var b strings.Builder
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		line = escaped(strings.TrimSpace(line))
		if i < len(lines)-1 && line != "" && strings.TrimSpace(lines[i+1]) != "" {
			line += `\`
		}
		b.WriteString(strings.TrimSpace("> "+line) + "\n")
	}
	return b.String()
}

// fenced keeps a text as it is, in a fence that no run of backticks in it ends.
func fenced(text string) string {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + "\n" + text + "\n" + fence + "\n"
}

// What Markdown and its common extensions read as a sign: anywhere, and where a line begins,
// behind a number too.
const (
	markdownSigns = "\\`*_[]<>&|~$"
	markdownOpens = "#+-=:.)"
)

// escaped puts a backslash before what would be a sign in Markdown. The text is one line
// without blanks at its ends.
func escaped(text string) string {
	var b strings.Builder
	behindNumber := len(text) - len(strings.TrimLeft(text, "0123456789"))
	for at, r := range text {
		if strings.ContainsRune(markdownSigns, r) || at == behindNumber && strings.ContainsRune(markdownOpens, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
