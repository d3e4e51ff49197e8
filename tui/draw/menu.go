package draw

import (
	"strconv"
	"strings"
)

// A numbered is choices below each other with their numbers, one of them under the cursor.
type Menu struct {
	Choices []Choice
	At      int  // the choice under the cursor, from 1; 0 before the first arrow
	Airy    bool // a blank line between the choices
}

// A choice is one line to choose, with lines of detail below it.
type Choice struct {
	Text   string
	Detail string // beside the text where there is room, else below it
	Notes  []Note // below the text
	Mark   string // after the text, in quiet; such a choice cannot be taken again
	Gauge  *Gauge // beside the text where there is room, else below it; in place of a detail
}

// A note is a labelled line below a choice.
type Note struct {
	Label, Text string
	Brief       bool // one line, cut where it does not fit
}

// View gives the menu's lines and which of them the cursor is on.
func (m Menu) View(cells int, l Look) (lines []string, from, to int) {
	beside := m.beside(cells)
	for i, c := range m.Choices {
		if i > 0 && m.Airy {
			lines = append(lines, "")
		}
		start := len(lines)
		lines = append(lines, m.lines(i, c, beside, cells, l)...)
		if i+1 == m.At {
			from, to = start, len(lines)-1
		}
	}
	return lines, from, to
}

// WithMenu puts a menu below what is asked, under so many blank lines.
func (p Page) WithMenu(m Menu, blanks, cells int, l Look) Page {
	list, from, to := m.View(cells, l)
	p.List = append(make([]string, blanks), list...)
	p.From, p.To = from+blanks, to+blanks
	return p.Pointed(m.At > 0, Spot{0, p.From})
}

// beside gives the column of the details, or 0 where they go below.
func (m Menu) beside(cells int) int {
	const gap, leastBeside = 4, 13
	text, detail := 0, 0
	for _, c := range m.Choices {
		if c.Gauge != nil {
			detail = max(detail, leastGauge)
		}
		if c.Gauge != nil || c.Detail != "" {
			text, detail = max(text, Width(c.Text)), max(detail, Width(c.Detail))
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

func (m Menu) lines(i int, c Choice, beside, cells int, l Look) []string {
	number := ""
	if i < mostDigits {
		number = strconv.Itoa(i + 1)
	}
	mark := Pad("  "+number, markWidth)
	tone := l.Normal
	if i+1 == m.At {
		mark = Pad(l.Glyphs.Cursor+" "+number, markWidth)
		tone = l.Strong
	}
	text := l.Wrap(c.Text, cells-markWidth)
	lines := Indented(Styled(text, tone.Render), markWidth)
	lines[0] = tone.Render(mark) + tone.Render(text[0])
	switch {
	case c.Gauge != nil && beside > 0:
		lines[0] += strings.Repeat(" ", max(1, beside-Width(text[0]))) + c.Gauge.View(cells-markWidth-beside, l)
	case c.Gauge != nil:
		lines = append(lines, strings.Repeat(" ", markWidth)+c.Gauge.View(cells-markWidth, l))
	case c.Detail == "":
	case beside > 0:
		lines[0] += strings.Repeat(" ", max(1, beside-Width(text[0]))) + l.Quiet.Render(l.Say(c.Detail))
	default:
		lines = append(lines, Indented(Styled(l.Wrap(c.Detail, cells-markWidth), l.Quiet.Render), markWidth)...)
	}
	if mark := l.Quiet.Render(Cut(l.Say(c.Mark), cells-markWidth, l.Glyphs.Ellipsis)); c.Mark != "" {
		if markWidth+Width(text[0])+2+Width(c.Mark) <= cells {
			lines[0] += "  " + mark
		} else {
			lines = append(lines, strings.Repeat(" ", markWidth)+mark)
		}
	}
	return append(lines, c.noted(cells-markWidth, l)...)
}

// noted gives the notes: in one line where they fit, else each on its own.
func (c Choice) noted(cells int, l Look) []string {
	var one []string
	plain := 0
	for _, n := range c.Notes {
		one = append(one, n.styled(n.line(l), l))
		plain += Width(n.line(l)) + 2
	}
	if len(c.Notes) > 0 && plain-2 <= cells {
		return Indented([]string{strings.Join(one, "  ")}, markWidth)
	}
	var lines []string
	for _, n := range c.Notes {
		text := n.line(l)
		if n.Brief {
			text = Cut(text, cells, l.Glyphs.Ellipsis)
		}
		for i, line := range l.Wrap(text, cells) {
			if i == 0 || n.Label == "" {
				line = n.styled(line, l)
			}
			lines = append(lines, line)
		}
	}
	return Indented(lines, markWidth)
}

func (n Note) line(l Look) string { return l.Say(strings.TrimSpace(n.Label + " " + n.Text)) }

// styled makes a note's label quiet; a note without a label is quiet as a whole.
func (n Note) styled(line string, l Look) string {
	if n.Label == "" {
		return l.Quiet.Render(line)
	}
	if rest, ok := strings.CutPrefix(line, l.Say(n.Label)); ok {
		return l.Quiet.Render(l.Say(n.Label)) + rest
	}
	return line
}
