package draw

import "strings"

// A Header names the parts of a walk or a page over one rule that fills up.
type Header struct {
	Labels []string
	At     int    // the part that is shown; those before it are behind
	Count  string // at the right edge
	Mark   string // above it, or in its place where there is no row
	Done   int    // of the rule, in parts of Of
	Of     int
}

// lines draws the header into the rows that a column has for it.
func (h Header) lines(column Box, l Look) []string {
	head, _ := column.edges()
	if len(h.Labels) == 0 {
		return make([]string, head)
	}
	h.Count, h.Mark = l.cut(h.Count, column.W/3), l.cut(h.Mark, column.W/2)
	if head <= 2 && h.Mark != "" {
		h.Count = h.Mark
	}
	if head == 1 {
		return []string{h.short(column.W, l)}
	}
	lines := []string{atEdge("", l.Quiet.Render(h.Mark), column.W), h.names(column.W, l), h.rule(column.W, l), ""}
	if head == 2 {
		return lines[1:3]
	}
	return lines
}

// names puts the parts' names in a row, closer together if need be. Where that does not help there
// is the shown part's name alone.
func (h Header) names(cells int, l Look) string {
	var row []string
	for i, label := range h.Labels {
		label = l.Say(label)
		switch {
		case i == h.At:
			label = l.Strong.Render(label)
		case i > h.At:
			label = l.Quiet.Render(label)
		}
		row = append(row, label)
	}
	count, gaps := l.Quiet.Render(h.Count), []string{"   ", "  "}
	for _, gap := range gaps {
		left := strings.Join(row, gap)
		all := left
		if h.Count != "" {
			all += gap + h.Count
		}
		if Width(all) <= cells {
			return atEdge(left, count, cells)
		}
	}
	return atEdge(h.name(cells-len(gaps[1]), l), count, cells)
}

// name draws the shown part's name, in what the count leaves of so many cells.
func (h Header) name(cells int, l Look) string {
	label := ""
	if h.At >= 0 && h.At < len(h.Labels) {
		label = h.Labels[h.At]
	}
	return l.Strong.Render(l.cut(label, max(0, cells-Width(h.Count))))
}

// rule draws how far the walk is.
func (h Header) rule(cells int, l Look) string {
	done := 0
	if h.Of > 0 {
		done = min(cells, cells*h.Done/h.Of)
	}
	return l.Strong.Render(strings.Repeat(l.Glyphs.Fill, done)) + l.Quiet.Render(strings.Repeat(l.Glyphs.rule, cells-done))
}

// shortRule is the rule's room where the header has one row, in cells. It is always the same, so
// that the rule never shrinks.
const shortRule = 12

// short is the header in one row: the part, the count and the rule.
func (h Header) short(cells int, l Look) string {
	row := h.name(cells-shortRule-2, l)
	if h.Count != "" {
		row += " " + l.Quiet.Render(h.Count)
	}
	return atEdge(row, h.rule(shortRule, l), cells)
}
