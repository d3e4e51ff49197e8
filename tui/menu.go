package tui

import (
	"strconv"
	"strings"
)

// A numbered is choices below each other with their numbers, one of them under the cursor.
type numbered struct {
	choices []choice
	at      int  // the choice under the cursor, from 1; 0 before the first arrow
	airy    bool // a blank line between the choices
}

// A choice is one line to choose, with lines of detail below it.
type choice struct {
	text   string
	detail string // beside the text where there is room, else below it
	notes  []note // below the text
	mark   string // after the text, in quiet; such a choice cannot be taken again
	gauge  *gauge // beside the text where there is room, else below it; in place of a detail
}

// A note is a labelled line below a choice.
type note struct {
	label, text string
	brief       bool // one line, cut where it does not fit
}

// View gives the menu's lines and which of them the cursor is on.
func (m numbered) View(cells int, l look) (lines []string, from, to int) {
	beside := m.beside(cells)
	for i, c := range m.choices {
		if i > 0 && m.airy {
			lines = append(lines, "")
		}
		start := len(lines)
		lines = append(lines, m.lines(i, c, beside, cells, l)...)
		if i+1 == m.at {
			from, to = start, len(lines)-1
		}
	}
	return lines, from, to
}

// withMenu puts a menu below what is asked, under so many blank lines.
func (p page) withMenu(m numbered, blanks, cells int, l look) page {
	list, from, to := m.View(cells, l)
	p.list = append(make([]string, blanks), list...)
	p.from, p.to = from+blanks, to+blanks
	return p.pointed(m.at > 0, spot{0, p.from})
}

// beside gives the column of the details, or 0 where they go below.
func (m numbered) beside(cells int) int {
	const gap, leastBeside = 4, 13
	text, detail := 0, 0
	for _, c := range m.choices {
		if c.gauge != nil {
			detail = max(detail, leastGauge)
		}
		if c.gauge != nil || c.detail != "" {
			text, detail = max(text, width(c.text)), max(detail, width(c.detail))
		}
	}
	beside := max(text+gap, leastBeside)
	if detail == 0 || markWidth+beside+detail > cells {
		return 0
	}
	return beside
}

// mostDigits is how many choices have a digit that takes them.
const mostDigits = 9

func (m numbered) lines(i int, c choice, beside, cells int, l look) []string {
	number := ""
	if i < mostDigits {
		number = strconv.Itoa(i + 1)
	}
	mark := pad("  "+number, markWidth)
	tone := l.normal
	if i+1 == m.at {
		mark = pad(l.signs.cursor+" "+number, markWidth)
		tone = l.strong
	}
	text := l.wrap(c.text, cells-markWidth)
	lines := indented(styled(text, tone.Render), markWidth)
	lines[0] = tone.Render(mark) + tone.Render(text[0])
	switch {
	case c.gauge != nil && beside > 0:
		lines[0] += strings.Repeat(" ", max(1, beside-width(text[0]))) + c.gauge.View(cells-markWidth-beside, l)
	case c.gauge != nil:
		lines = append(lines, strings.Repeat(" ", markWidth)+c.gauge.View(cells-markWidth, l))
	case c.detail == "":
	case beside > 0:
		lines[0] += strings.Repeat(" ", max(1, beside-width(text[0]))) + l.quiet.Render(l.say(c.detail))
	default:
		lines = append(lines, indented(styled(l.wrap(c.detail, cells-markWidth), l.quiet.Render), markWidth)...)
	}
	if mark := l.quiet.Render(cut(l.say(c.mark), cells-markWidth, l.signs.ellipsis)); c.mark != "" {
		if markWidth+width(text[0])+2+width(c.mark) <= cells {
			lines[0] += "  " + mark
		} else {
			lines = append(lines, strings.Repeat(" ", markWidth)+mark)
		}
	}
	return append(lines, c.noted(cells-markWidth, l)...)
}

// noted gives the notes: in one line where they fit, else each on its own.
func (c choice) noted(cells int, l look) []string {
	var one []string
	plain := 0
	for _, n := range c.notes {
		one = append(one, n.styled(n.line(l), l))
		plain += width(n.line(l)) + 2
	}
	if len(c.notes) > 0 && plain-2 <= cells {
		return indented([]string{strings.Join(one, "  ")}, markWidth)
	}
	var lines []string
	for _, n := range c.notes {
		text := n.line(l)
		if n.brief {
			text = cut(text, cells, l.signs.ellipsis)
		}
		for i, line := range l.wrap(text, cells) {
			if i == 0 || n.label == "" {
				line = n.styled(line, l)
			}
			lines = append(lines, line)
		}
	}
	return indented(lines, markWidth)
}

func (n note) line(l look) string { return l.say(strings.TrimSpace(n.label + " " + n.text)) }

// styled makes a note's label quiet; a note without a label is quiet as a whole.
func (n note) styled(line string, l look) string {
	if n.label == "" {
		return l.quiet.Render(line)
	}
	if rest, ok := strings.CutPrefix(line, l.say(n.label)); ok {
		return l.quiet.Render(l.say(n.label)) + rest
	}
	return line
}
