package draw

import (
	"strconv"
	"strings"
)

// A Menu is choices below each other with their numbers, one of them under the cursor.
type Menu struct {
	Choices []Choice
	At      int  // the choice under the cursor, from 1; 0 before the first arrow
	Airy    bool // a blank line between the choices
}

// A Choice is one line to choose, with lines of detail below it.
type Choice struct {
	Text   string
	Detail string // beside the text where there is room, else below it
	Notes  []Note // below the text
	Mark   string // after the text, in quiet; such a choice cannot be taken again
	Gauge  *Gauge // beside the text where there is room, else below it; in place of a detail
}

// A Note is a labelled line below a choice.
type Note struct {
	Label, Text string
	Brief       bool // one line, cut where it does not fit
}

// View returns the menu's lines, and the first and the last of those under the cursor.
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

// WithMenu puts a menu below what is asked, with so many blank lines between.
func (p Page) WithMenu(m Menu, blanks, cells int, l Look) Page {
	list, from, to := m.View(cells, l)
	p.List = append(make([]string, blanks), list...)
	p.From, p.To = from+blanks, to+blanks
	return p.Pointed(m.At, Spot{0, p.From})
}

// beside returns the column of the details, or 0 where they go below.
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

// lines draws a choice behind its number, with its details at a column or, where that is 0, below.
func (m Menu) lines(i int, c Choice, beside, cells int, l Look) []string {
	number, sign, tone := "", " ", l.Normal
	if i < mostDigits {
		number = strconv.Itoa(i + 1)
	}
	if i+1 == m.At {
		sign, tone = l.Glyphs.Cursor, l.Strong
	}
	cells -= markWidth
	text := l.Wrap(c.Text, cells)
	lines, gap := Styled(text, tone.Render), strings.Repeat(" ", max(1, beside-Width(text[0])))
	switch {
	case c.Gauge != nil && beside > 0:
		lines[0] += gap + c.Gauge.View(cells-beside, l)
	case c.Gauge != nil:
		lines = append(lines, c.Gauge.View(cells, l))
	case c.Detail == "":
	case beside > 0:
		lines[0] += gap + l.Quiet.Render(l.Say(c.Detail))
	default:
		lines = append(lines, Styled(l.Wrap(c.Detail, cells), l.Quiet.Render)...)
	}
	if mark := l.Quiet.Render(l.cut(c.Mark, cells)); c.Mark != "" {
		if Width(text[0])+2+Width(c.Mark) <= cells {
			lines[0] += "  " + mark
		} else {
			lines = append(lines, mark)
		}
	}
	mark := tone.Render(Pad(sign+" "+number, markWidth))
	return SideBySide(Piece{0, []string{mark}}, Piece{markWidth, append(lines, c.notes(cells, l)...)})
}

// notes draws the notes in one line where they fit, else below each other.
func (c Choice) notes(cells int, l Look) []string {
	var row, lines []string
	for _, n := range c.Notes {
		text := l.Say(strings.TrimSpace(n.Label + " " + n.Text))
		row = append(row, n.styled(text, l))
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
	if one := strings.Join(row, "  "); one != "" && Width(one) <= cells {
		return []string{one}
	}
	return lines
}

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
