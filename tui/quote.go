package tui

import (
	"strings"

	"twohats/content/report"
)

// Quote draws a question and what the person wrote.
type quote struct{ block report.Quote }

func (q quote) View(b box, l look) []string {
	return append(styled(l.wrap(q.block.Question, b.w), l.quiet.Render), quoted(q.block.Text, b.w, 0, l)...)
}

// quoted draws a person's own words behind a bar.
func quoted(text string, cells, left int, l look) []string {
	var lines []string
	for _, line := range l.wrap(text, cells-2) {
		lines = append(lines, strings.Repeat(" ", left)+l.signs.bar+" "+line)
	}
	return lines
}
