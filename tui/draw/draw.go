// Package draw turns what is to be shown into lines of a terminal: boxes, a look, glyphs, and the
// components that pages are made of.
//
// It acts on no key, and knows no clock and no session: the same values in the same box always give
// the same lines, and no line is wider than its box.
package draw

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
)

// A Frame is a page between its header and its footer.
type Frame struct {
	Place  Box // on the terminal
	Header Header
	Page   Page
	Scroll int // lines
	Hints  []Hint
	Notice string // over the end of the page; may be empty
}

// View draws the frame over the whole terminal.
func (f Frame) View(l Look) tea.View {
	at, body := f.Place, f.Place.Body()
	hints, told := f.Hints, told(f.Notice, at.W, l)
	_, foot := at.edges()
	s := f.Page.Fit(body, f.Scroll)
	if s.Last > 0 || !f.Page.Writes && (s.Above || s.Below) {
		hints = withPages(hints, s.Last > 0 && !f.Page.Reads, l)
	}
	room := at.W
	if foot == 1 { // the marks stand behind the keys
		room -= Width(s.marks(l.Glyphs))
	}
	keys := hintRow(hints, room, l)
	if covered := len(told) - (foot - 1); covered > 0 { // the first row stands in the place of the rule
		body.H -= covered
		s = f.Page.Fit(body, f.Scroll)
	}
	lines := append(f.Header.lines(at, l), s.lines...)
	lines = append(lines, make([]string, max(0, body.Y-at.Y+body.H-len(lines)))...)
	view := tea.NewView(Placed(append(lines, footer(at, keys, s.marks(l.Glyphs), told, l)...), at))
	view.AltScreen = true
	if part := f.Header.At; f.Page.Reads && part >= 0 && part < len(f.Page.Starts) {
		s.cursor = &Spot{}
		if y := f.Page.Starts[part] - f.Scroll; y >= 0 && y < len(s.lines) {
			s.cursor.Y = y // its title is in sight
		}
	}
	if s.cursor != nil {
		view.Cursor = tea.NewCursor(at.X+s.cursor.X, body.Y+s.cursor.Y)
		view.Cursor.Shape, view.Cursor.Blink = tea.CursorBar, false
	}
	return view
}

// Placed joins lines so that they stand at a place on the terminal.
func Placed(lines []string, at Box) string {
	return strings.Repeat("\n", at.Y) + strings.Join(Indented(lines, at.X), "\n")
}

// Undirected returns a view without what changes the order of characters. What is typed and what
// is read has none; this holds for all else, such as the name of a file.
func Undirected(view tea.View) tea.View {
	view.Content = content.Undirected(view.Content)
	return view
}

// MostTold is the most rows of a notice. It stands above the keys, over the end of the page.
const MostTold = 3

// told breaks a notice into rows, with room for the footer's marks behind them.
func told(notice string, cells int, l Look) []string {
	if notice == "" {
		return nil
	}
	rows := l.Wrap(notice, cells-2*SignCells)
	if len(rows) > MostTold {
		rows[MostTold-1] = Cut(strings.Join(rows[MostTold-1:], " "), cells-2*SignCells, l.Glyphs.Ellipsis)
		rows = rows[:MostTold]
	}
	return rows
}

// footer draws the keys in the last row, and above them a notice or the rule. The marks for more
// stand at the end of that, or behind the keys where there is neither.
func footer(column Box, keys, marks string, told []string, l Look) []string {
	rows, last := Styled(told, l.Strong.Render), len(told)-1
	_, foot := column.edges()
	switch {
	case last >= 0:
		rows[last] = atEdge(rows[last], marks, column.W)
	case foot == 1:
		keys = atEdge(keys, marks, column.W)
	default:
		if marks != "" {
			marks += " " + strings.Repeat(l.Glyphs.rule, 2)
		}
		rows = []string{l.Quiet.Render(strings.Repeat(l.Glyphs.rule, max(0, column.W-Width(marks))) + marks)}
	}
	return append(rows, keys)
}

// atEdge puts marks at the right edge of a row.
func atEdge(row, marks string, cells int) string {
	if marks == "" {
		return row
	}
	return Pad(row, cells-Width(marks)) + marks
}

// marks are the signs for more above and below.
func (s shown) marks(sg Glyphs) (marks string) {
	if s.Above {
		marks += " " + sg.less
	}
	if s.Below {
		marks += " " + sg.more
	}
	return marks
}
