package tui

import "strings"

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
