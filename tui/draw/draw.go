// Package draw turns what is to be shown into lines of a terminal: boxes, a look, glyphs, and the
// components that pages are made of.
//
// It knows no key, no clock and no session: the same values in the same box always give the same
// lines, and no line is wider than its box.
package draw

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
)

// Frame puts a page between its header and its footer, in the middle of the terminal.
func Frame(size Box, scroll int, h Header, p Page, hints []Hint, notice string, l Look) tea.View {
	column := Column(size.W, size.H)
	h, hints = h.said(column.W, l), saidAll(hints, l)
	told, body := told(notice, column.W, l), column.Body()
	s := p.Fit(body, scroll)
	if s.Last > 0 || !p.Writes && (s.Above || s.Below) {
		hints = WithPages(hints, s.Last > 0 && !p.Reads, l)
	}
	keys := column.keys(hints, s, l)
	if covered := column.covered(told); covered > 0 {
		body.H -= covered
		s = p.Fit(body, scroll)
	}
	lines := append(h.lines(column, l), s.lines...)
	for len(lines) < body.Y-column.Y+body.H {
		lines = append(lines, "")
	}
	lines = append(lines, footer(column, keys, s.marks(l.Glyphs), told, l)...)
	view := tea.NewView(Placed(lines, column))
	view.AltScreen = true
	if p.Reads && h.At >= 0 && h.At < len(p.Starts) {
		s.cursor = &Spot{0, inSight(p.Starts[h.At]-scroll, len(s.lines))}
	}
	if s.cursor != nil {
		view.Cursor = tea.NewCursor(column.X+s.cursor.X, body.Y+s.cursor.Y)
		view.Cursor.Shape, view.Cursor.Blink = tea.CursorBar, false
	}
	return view
}

// Placed puts a column's lines at its place on the terminal.
func Placed(lines []string, at Box) string {
	margin := strings.Repeat(" ", at.X)
	var b strings.Builder
	b.WriteString(strings.Repeat("\n", at.Y))
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

// Undirected returns a view without what changes the order of characters. What is typed and what
// is read has none; this holds for all else, such as the name of a file.
func Undirected(view tea.View) tea.View {
	view.Content = content.Undirected(view.Content)
	return view
}

// Wide gives the part of a terminal that a large picture is drawn on: all but the margins.
func Wide(size Box) Box { return Box{X: 2, W: size.W - 4, H: size.H} }

// FrameWide puts lines between a header and a footer that are as wide as the terminal.
func FrameWide(size Box, h Header, lines []string, hints []Hint, l Look) tea.View {
	page := Wide(size)
	body := page.Body()
	all := h.said(page.W, l).lines(page, l)
	for i := range body.H {
		line := ""
		if i < len(lines) {
			line = lines[i]
		}
		all = append(all, line)
	}
	all = append(all, footer(page, page.keys(saidAll(hints, l), shown{}, l), "", nil, l)...)
	view := tea.NewView(Placed(all, page))
	view.AltScreen = true
	return view
}
