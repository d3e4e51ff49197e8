package draw

import "strings"

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
