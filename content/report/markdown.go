package report

import (
	"io"
	"strings"
)

// writeMarkdown writes a document in CommonMark, a passage a line.
func writeMarkdown(w io.Writer, d Document) error {
	var b strings.Builder
	var above kind
	for i, p := range prose(d) {
		if i > 0 && (!listed(above) || !listed(p.kind)) {
			b.WriteString("\n")
		}
		b.WriteString(markdown(p))
		above = p.kind
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// listed tells whether a passage is part of a list.
func listed(k kind) bool { return k == item || k == detail || k == note }

func markdown(p passage) string {
	text := escaped(p.text)
	switch p.kind {
	case title:
		return "# " + text + "\n"
	case part:
		return "## " + text + "\n"
	case heading:
		return "### " + text + "\n"
	case strong:
		return "**" + text + "**\n"
	case item:
		return "- " + text + "\n"
	case detail:
		return "  " + text + "\n"
	case note:
		return "  > " + text + "\n"
	case quote:
		return quoted(p.text)
	case commands:
		return fenced(p.text)
	}
	return text + "\n"
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

// fenced has a text stand as it is: no run of backticks in it ends the fence.
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
	opening := true
	for _, r := range text {
		if strings.ContainsRune(markdownSigns, r) || opening && strings.ContainsRune(markdownOpens, r) {
			b.WriteByte('\\')
		}
		opening = opening && '0' <= r && r <= '9'
		b.WriteRune(r)
	}
	return b.String()
}
