package draw

import (
	"strings"

	"twohats/content/report"
)

// Quote draws a question and what the person wrote.
type quote struct{ block report.Quote }

func (q quote) View(b Box, l Look) []string {
	return append(Styled(l.Wrap(q.block.Question, b.W), l.Quiet.Render), quoted(q.block.Text, b.W, 0, l)...)
}

// quoted draws a person's own words behind a bar.
func quoted(text string, cells, left int, l Look) []string {
	var lines []string
	for _, line := range l.Wrap(text, cells-2) {
		lines = append(lines, strings.Repeat(" ", left)+l.Glyphs.Bar+" "+line)
	}
	return lines
}
