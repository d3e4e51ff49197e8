package tui

// A page is what a screen shows in the body of the frame: text to read, and below it lines
// to choose from or to write on. Where rows are short, blank lines go first, then the text
// is shortened to its brief form, then the lower part follows its cursor and the text above
// it scrolls.
type page struct {
	text   []string
	brief  []string // the text without its frame, for when rows are short; nil: the same
	list   []string // what is chosen from, or written on
	from   int      // the lines of the list that must be seen,
	to     int      // from the first to the last
	cursor *spot    // the terminal's cursor, within the list: in what is written, or on what is chosen
	asks   bool     // nothing is chosen yet: the cursor is on the first line of the text
	writes bool     // a text is written
	starts []int    // of a reading page: the lines at which its parts begin
	reads  bool     // a reading page: its blanks stay and it scrolls as a whole
}

// A spot is a cell of a page.
type spot struct{ x, y int }

// A shown page is what fits into so many rows.
type shown struct {
	lines  []string
	cursor *spot // within lines
	above  bool  // there is more above
	below  bool  // there is more below
	last   int   // the farthest that it can scroll, in lines
	moves  int   // how many lines are seen of what scrolls
}

// fit cuts a page to the rows of a box, scrolled by so many lines.
func (p page) fit(b box, scroll int) shown {
	if p.reads {
		return window(p.text, b.h, scroll)
	}
	lead := min(b.lead(), max(0, b.h-p.rows()))
	for _, tighter := range []func(page, int) page{page.withoutDoubleBlanks, page.withoutListBlanks, page.withoutTextBlanks, page.withoutFrame, page.withoutTextBlanks} {
		if p.rows() <= b.h {
			break
		}
		p = tighter(p, b.h)
	}
	if p.rows() <= b.h {
		s := shown{lines: append(append(make([]string, lead), p.text...), p.list...)}
		switch {
		case p.cursor != nil:
			s.cursor = &spot{p.cursor.x, p.cursor.y + lead + len(p.text)}
		case p.asks:
			s.cursor = &spot{0, lead}
		}
		return s
	}
	// Neither part starves: the list keeps what its cursor needs, the text at least a third.
	rows := min(len(p.list), max(b.h-len(p.text), b.h*2/3, min(p.to-p.from+1, b.h-2)))
	s := window(p.text, b.h-rows, scroll)
	top := p.top(rows)
	s.lines = append(s.lines, p.list[top:top+rows]...)
	s.above, s.below = s.above || top > 0, s.below || top+rows < len(p.list)
	switch {
	case p.cursor != nil:
		s.cursor = &spot{p.cursor.x, min(max(p.cursor.y-top, 0), rows-1) + b.h - rows}
	case p.asks:
		s.cursor = &spot{}
	}
	return s
}

// context is how many lines are seen beyond the one under the cursor, where there are rows.
const context = 1

// top gives the first line of the list that is seen in so many rows: what is under the
// cursor whole, and a line around it where there is room.
func (p page) top(rows int) int {
	top := min(p.to+1+context-rows, p.from-context)
	top = min(max(top, p.to+1-rows), p.from)
	return min(max(top, 0), len(p.list)-rows)
}

func (p page) rows() int { return len(p.text) + len(p.list) }

// window gives the rows of a text from a scroll on, filled up with blanks.
func window(text []string, rows, scroll int) shown {
	last := max(0, len(text)-rows)
	scroll = min(max(scroll, 0), last)
	lines := make([]string, rows)
	copy(lines, text[scroll:min(len(text), scroll+rows)])
	return shown{lines: lines, above: scroll > 0, below: scroll < last, last: last, moves: rows}
}

// withoutDoubleBlanks leaves one blank line where there are two.
func (p page) withoutDoubleBlanks(rows int) page {
	return p.without(p.rows()-rows, func(list []string, i int) bool { return i > 0 && list[i-1] == "" })
}

// withoutListBlanks takes all blanks out between choices, so that they stand evenly; in a
// list that scrolls anyway they stay.
func (p page) withoutListBlanks(rows int) page {
	blanks := 0
	for _, line := range p.list {
		if line == "" {
			blanks++
		}
	}
	if len(p.list)-blanks > rows {
		return p
	}
	return p.without(blanks, func(_ []string, i int) bool { return i > 0 })
}

// withoutTextBlanks takes blanks out of the text, from the top, and then the one below it.
func (p page) withoutTextBlanks(rows int) page {
	var text []string
	over := p.rows() - rows
	for _, line := range p.text {
		if line == "" && over > 0 {
			over--
			continue
		}
		text = append(text, line)
	}
	p.text = text
	return p.without(min(over, 1), func(_ []string, i int) bool { return i == 0 })
}

// withoutFrame leaves the text's frame out.
func (p page) withoutFrame(int) page {
	if p.brief != nil {
		p.text, p.brief = p.brief, nil
	}
	return p
}

// without takes at most so many blank lines out of the list, where they may go.
func (p page) without(most int, may func(list []string, i int) bool) page {
	var list []string
	from, to, cursor := p.from, p.to, p.cursor
	for i, line := range p.list {
		if line != "" || most <= 0 || !may(p.list, i) {
			list = append(list, line)
			continue
		}
		most--
		if i < p.from {
			from--
		}
		if i < p.to {
			to--
		}
		if cursor != nil && i < p.cursor.y {
			cursor = &spot{cursor.x, cursor.y - 1}
		}
	}
	p.list, p.from, p.to, p.cursor = list, from, to, cursor
	return p
}

// place tells which part of a reading page is seen at a scroll, and how far down that is:
// done of so many lines.
func (p page) place(scroll int, b box) (part, done, of int) {
	last := max(0, len(p.text)-b.h)
	for i, start := range p.starts {
		if start <= scroll || scroll >= last && last > 0 {
			part = i
		}
	}
	return part, min(scroll+b.h, len(p.text)), max(1, len(p.text))
}

// pointed puts the terminal's cursor on what is chosen, for who follows the screen by ear, by hand
// or in large; before that it stands where the question begins.
func (p page) pointed(chosen bool, at spot) page {
	if p.asks = !chosen; chosen {
		p.cursor = &at
	}
	return p
}
