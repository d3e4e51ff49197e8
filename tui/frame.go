package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
)

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

// undirected returns a view without what changes the order of characters. What is typed and what
// is read has none; this holds for all else, such as the name of a file.
func undirected(view tea.View) tea.View {
	view.Content = content.Undirected(view.Content)
	return view
}

// wide gives the part of a terminal that a large picture is drawn on: all but the margins.
func wide(size box) box { return box{x: 2, w: size.w - 4, h: size.h} }

// drawWide puts lines between a header and a footer that are as wide as the terminal.
func drawWide(size box, h header, lines []string, hints []hint, l look) tea.View {
	page := wide(size)
	body := page.body()
	all := h.said(page.w, l).lines(page, l)
	for i := range body.h {
		line := ""
		if i < len(lines) {
			line = lines[i]
		}
		all = append(all, line)
	}
	all = append(all, footer(page, page.keys(saidAll(hints, l), shown{}, l), "", nil, l)...)
	view := tea.NewView(placed(all, page))
	view.AltScreen = true
	return view
}
