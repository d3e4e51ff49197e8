package draw

import "strings"

// A header names the parts of a walk or a page over one rule that fills up.
type Header struct {
	Labels []string
	At     int    // the part that is shown; those before it are behind
	Count  string // at the right edge
	Mark   string // above it, or in its place where there is no row
	Done   int    // of the rule, in parts of
	Of     int
}

// said puts a header into what the terminal can show; what stands at the right edge takes no
// more than a third.
func (h Header) said(cells int, l Look) Header {
	labels := make([]string, len(h.Labels))
	for i, label := range h.Labels {
		labels[i] = l.Say(label)
	}
	h.Labels = labels
	h.Count = Cut(l.Say(h.Count), cells/3, l.Glyphs.Ellipsis)
	h.Mark = Cut(l.Say(h.Mark), cells/2, l.Glyphs.Ellipsis)
	return h
}

// lines draws the header into the rows that a column has for it.
func (h Header) lines(column Box, l Look) []string {
	head, _ := column.edges()
	if len(h.Labels) == 0 {
		return make([]string, head)
	}
	if head <= 2 && h.Mark != "" {
		h.Count = h.Mark
	}
	if head == 1 {
		return []string{h.short(column.W, l)}
	}
	lines := []string{h.names(column.W, l), h.rule(column.W, l)}
	if head > 2 {
		mark := strings.Repeat(" ", max(0, column.W-Width(h.Mark))) + l.Quiet.Render(h.Mark)
		lines = append([]string{mark}, append(lines, "")...)
	}
	return lines
}

// names puts the parts' names in a row, closer where they would not fit else, and sheds those
// behind and ahead where that does not help.
func (h Header) names(cells int, l Look) string {
	gap, plain, gaps := "   ", 0, len(h.Labels)-1
	for _, label := range h.Labels {
		plain += Width(label)
	}
	if h.Count != "" {
		plain, gaps = plain+Width(h.Count), gaps+1
	}
	if plain+gaps*len(gap) > cells {
		gap = "  "
	}
	var row []string
	for i, label := range h.Labels {
		switch {
		case i == h.At:
			label = l.Strong.Render(label)
		case i > h.At:
			label = l.Quiet.Render(label)
		}
		row = append(row, label)
	}
	left, taken := strings.Join(row, gap), plain-Width(h.Count)+(len(h.Labels)-1)*len(gap)
	if plain+gaps*len(gap) > cells {
		label := Cut(h.label(), max(0, cells-Width(h.Count)-len(gap)), l.Glyphs.Ellipsis)
		left, taken = l.Strong.Render(label), Width(label)
	}
	return left + strings.Repeat(" ", max(0, cells-taken-Width(h.Count))) + l.Quiet.Render(h.Count)
}

func (h Header) label() string {
	if h.At >= 0 && h.At < len(h.Labels) {
		return h.Labels[h.At]
	}
	return ""
}

// rule draws how far the walk is.
func (h Header) rule(cells int, l Look) string {
	done := 0
	if h.Of > 0 {
		done = min(cells, cells*h.Done/h.Of)
	}
	return l.Strong.Render(strings.Repeat(l.Glyphs.Fill, done)) + l.Quiet.Render(strings.Repeat(l.Glyphs.rule, cells-done))
}

// short is the header in one row: the part, the count, and the rule in what is left.
func (h Header) short(cells int, l Look) string {
	room := cells - shortRule - 1
	label := Cut(h.label(), max(0, room-Width(h.Count)-1), l.Glyphs.Ellipsis)
	text, taken := l.Strong.Render(label), Width(label)
	if h.Count != "" {
		text += " " + l.Quiet.Render(h.Count)
		taken += Width(h.Count) + 1
	}
	return text + strings.Repeat(" ", max(1, room-taken+1)) + h.rule(shortRule, l)
}

// shortRule is the rule's room where the header has one row: always the same, so that it
// never goes back.
const shortRule = 12
