package tui

import "strings"

// A header names the parts of a walk or a page over one rule that fills up.
type header struct {
	labels []string
	at     int    // the part that is shown; those before it are behind
	count  string // at the right edge
	mark   string // above it, or in its place where there is no row
	done   int    // of the rule, in parts of
	of     int
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

// inSight gives the row of a part's title, or the first where that is not among so many rows.
func inSight(y, rows int) int {
	if y < 0 || y >= rows {
		return 0
	}
	return y
}
