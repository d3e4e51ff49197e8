package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// A header names the parts of a walk or a page over one rule that fills up.
type header struct {
	labels []string
	at     int    // the part that is shown; those before it are behind
	count  string // at the right edge
	mark   string // above it, or in its place where there is no row
	done   int    // of the rule, in parts of
	of     int
}

// draw puts a page between its header and its footer, in the middle of the terminal.
func draw(size box, scroll int, h header, p page, hints []hint, notice string, l look) tea.View {
	column := column(size.w, size.h)
	h, hints = h.said(column.w, l), saidAll(hints, l)
	told, body := told(notice, column.w, l), column.body()
	s := p.fit(body, scroll)
	if s.last > 0 || !p.writes && (s.above || s.below) {
		hints = withPages(hints, s.last > 0 && !p.reads, l)
	}
	keys := column.keys(hints, s, l)
	if covered := column.covered(told); covered > 0 {
		body.h -= covered
		s = p.fit(body, scroll)
	}
	lines := append(h.lines(column, l), s.lines...)
	for len(lines) < body.y-column.y+body.h {
		lines = append(lines, "")
	}
	lines = append(lines, footer(column, keys, s.marks(l.signs), told, l)...)
	view := tea.NewView(placed(lines, column))
	view.AltScreen = true
	if p.reads && h.at >= 0 && h.at < len(p.starts) {
		s.cursor = &spot{0, inSight(p.starts[h.at]-scroll, len(s.lines))}
	}
	if s.cursor != nil {
		view.Cursor = tea.NewCursor(column.x+s.cursor.x, body.y+s.cursor.y)
		view.Cursor.Shape, view.Cursor.Blink = tea.CursorBar, false
	}
	return view
}

// inSight gives the row of a part's title, or the first where that is not among so many rows.
func inSight(y, rows int) int {
	if y < 0 || y >= rows {
		return 0
	}
	return y
}

// said puts a header into what the terminal can show; what stands at the right edge takes no
// more than a third.
func (h header) said(cells int, l look) header {
	labels := make([]string, len(h.labels))
	for i, label := range h.labels {
		labels[i] = l.say(label)
	}
	h.labels = labels
	h.count = cut(l.say(h.count), cells/3, l.signs.ellipsis)
	h.mark = cut(l.say(h.mark), cells/2, l.signs.ellipsis)
	return h
}

// placed puts a column's lines at its place on the terminal.
func placed(lines []string, at box) string {
	margin := strings.Repeat(" ", at.x)
	var b strings.Builder
	b.WriteString(strings.Repeat("\n", at.y))
	for i, line := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		if line != "" {
			b.WriteString(margin + line)
		}
	}
	return b.String()
}

// lines draws the header into the rows that a column has for it.
func (h header) lines(column box, l look) []string {
	head, _ := column.edges()
	if len(h.labels) == 0 {
		return make([]string, head)
	}
	if head <= 2 && h.mark != "" {
		h.count = h.mark
	}
	if head == 1 {
		return []string{h.short(column.w, l)}
	}
	lines := []string{h.names(column.w, l), h.rule(column.w, l)}
	if head > 2 {
		mark := strings.Repeat(" ", max(0, column.w-width(h.mark))) + l.quiet.Render(h.mark)
		lines = append([]string{mark}, append(lines, "")...)
	}
	return lines
}

// names puts the parts' names in a row, closer where they would not fit else, and sheds those
// behind and ahead where that does not help.
func (h header) names(cells int, l look) string {
	gap, plain, gaps := "   ", 0, len(h.labels)-1
	for _, label := range h.labels {
		plain += width(label)
	}
	if h.count != "" {
		plain, gaps = plain+width(h.count), gaps+1
	}
	if plain+gaps*len(gap) > cells {
		gap = "  "
	}
	var row []string
	for i, label := range h.labels {
		switch {
		case i == h.at:
			label = l.strong.Render(label)
		case i > h.at:
			label = l.quiet.Render(label)
		}
		row = append(row, label)
	}
	left, taken := strings.Join(row, gap), plain-width(h.count)+(len(h.labels)-1)*len(gap)
	if plain+gaps*len(gap) > cells {
		label := cut(h.label(), max(0, cells-width(h.count)-len(gap)), l.signs.ellipsis)
		left, taken = l.strong.Render(label), width(label)
	}
	return left + strings.Repeat(" ", max(0, cells-taken-width(h.count))) + l.quiet.Render(h.count)
}

func (h header) label() string {
	if h.at >= 0 && h.at < len(h.labels) {
		return h.labels[h.at]
	}
	return ""
}

// rule draws how far the walk is.
func (h header) rule(cells int, l look) string {
	done := 0
	if h.of > 0 {
		done = min(cells, cells*h.done/h.of)
	}
	return l.strong.Render(strings.Repeat(l.signs.fill, done)) + l.quiet.Render(strings.Repeat(l.signs.rule, cells-done))
}

// short is the header in one row: the part, the count, and the rule in what is left.
func (h header) short(cells int, l look) string {
	room := cells - shortRule - 1
	label := cut(h.label(), max(0, room-width(h.count)-1), l.signs.ellipsis)
	text, taken := l.strong.Render(label), width(label)
	if h.count != "" {
		text += " " + l.quiet.Render(h.count)
		taken += width(h.count) + 1
	}
	return text + strings.Repeat(" ", max(1, room-taken+1)) + h.rule(shortRule, l)
}

// shortRule is the rule's room where the header has one row: always the same, so that it
// never goes back.
const shortRule = 12

// mostTold is how many rows a notice has at most: it stands above the keys, over the end of the
// page, until the next key.
const mostTold = 3

// told breaks a notice into rows, with room for the footer's marks behind it; none where there is
// nothing to tell.
func told(notice string, cells int, l look) []string {
	if notice == "" {
		return nil
	}
	rows := l.wrap(notice, cells-2*signCells)
	if len(rows) > mostTold {
		rows[mostTold-1] = cut(strings.Join(rows[mostTold-1:], " "), cells-2*signCells, l.signs.ellipsis)
		rows = rows[:mostTold]
	}
	return rows
}

// covered is how many rows of the body a notice takes: its first has the place of the rule, where
// there is one.
func (b box) covered(told []string) int {
	_, foot := b.edges()
	return max(0, len(told)-(foot-1))
}

// keys puts the keys in a row. Where the footer has no other, it leaves room for the marks.
func (b box) keys(hints []hint, s shown, l look) string {
	if _, foot := b.edges(); foot > 1 {
		return hintRow(hints, b.w, l)
	}
	return hintRow(hints, b.w-width(s.marks(l.signs)), l)
}

// footer draws the keys in the last row, and above them the rule, or a notice in its place. The
// marks for more stand there, too, or behind the keys where nothing is above them.
func footer(column box, keys, marks string, told []string, l look) []string {
	rows, last := styled(told, l.strong.Render), len(told)-1
	_, foot := column.edges()
	switch {
	case last >= 0:
		rows[last] = atEdge(rows[last], marks, column.w)
	case foot == 1:
		keys = atEdge(keys, marks, column.w)
	default:
		rows = []string{l.quiet.Render(marked(column.w, marks, l.signs))}
	}
	return append(rows, keys)
}

// atEdge puts marks at the right edge of a row.
func atEdge(row, marks string, cells int) string {
	if marks == "" {
		return row
	}
	return pad(row, cells-width(marks)) + marks
}

// marks are signs for more above and below.
func (s shown) marks(sg signs) string {
	var marks string
	if s.above {
		marks += " " + sg.less
	}
	if s.below {
		marks += " " + sg.more
	}
	return marks
}

// marked is the footer's rule, with marks near its right end.
func marked(cells int, marks string, sg signs) string {
	if marks == "" {
		return strings.Repeat(sg.rule, cells)
	}
	marks += " " + strings.Repeat(sg.rule, 2)
	return strings.Repeat(sg.rule, max(0, cells-width(marks))) + marks
}
