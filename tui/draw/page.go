package draw

// A Page is what a screen shows in the body of the frame: text to read, and below it lines to
// choose from or to write on. Where rows are short, blank lines go first. Then the text gives way to
// its brief form, and at last the lower part follows its cursor while the text above it scrolls.
type Page struct {
	Text   []string
	Brief  []string // the text without its frame, for when rows are short; nil: the same
	List   []string // what is chosen from, or written on
	From   int      // the first line of the list that must be seen
	To     int      // and the last
	Cursor *Spot    // the terminal's cursor, within the list: in what is written, or on what is chosen
	asks   bool     // nothing is chosen yet: the cursor is on the first line of the text
	Writes bool     // a text is written
	Starts []int    // of a reading page: the lines at which its parts begin
	Reads  bool     // a reading page: its blanks stay and it scrolls as a whole
}

// A Spot is a cell of a page.
type Spot struct{ X, Y int }

// A shown page is what fits into so many rows.
type shown struct {
	lines  []string
	cursor *Spot // within lines
	Above  bool  // there is more above
	Below  bool  // there is more below
	Last   int   // the farthest that it can scroll, in lines
	Moves  int   // the rows of what scrolls
}

// Fit cuts a page to the rows of a box, scrolled by so many lines.
func (p Page) Fit(b Box, scroll int) shown {
	if p.Reads {
		return window(p.Text, b.H, scroll)
	}
	lead := min(b.lead(), max(0, b.H-p.rows()))
	for _, tighter := range []func(Page, int) Page{Page.withoutDoubleBlanks, Page.withoutListBlanks, Page.withoutTextBlanks, Page.withoutFrame, Page.withoutTextBlanks} {
		if p.rows() <= b.H {
			break
		}
		p = tighter(p, b.H)
	}
	s, first, top, rows := shown{lines: append(make([]string, lead), p.Text...)}, lead, 0, len(p.List)
	if p.rows() > b.H {
		// Neither part starves: the list keeps what its cursor needs, the text at least a third.
		rows = min(rows, max(b.H-len(p.Text), b.H*2/3, min(p.To-p.From+1, b.H-2)))
		s, first, top = window(p.Text, b.H-rows, scroll), 0, p.top(rows)
		s.Above, s.Below = s.Above || top > 0, s.Below || top+rows < len(p.List)
	}
	switch {
	case p.Cursor != nil:
		s.cursor = &Spot{p.Cursor.X, len(s.lines) + min(max(p.Cursor.Y-top, 0), rows-1)}
	case p.asks:
		s.cursor = &Spot{0, first}
	}
	s.lines = append(s.lines, p.List[top:top+rows]...)
	return s
}

// context is how many lines are seen beyond those under the cursor, where there are rows.
const context = 1

// top returns the first line of the list that is seen in so many rows: all that is under the
// cursor, and a line around it where there is room.
func (p Page) top(rows int) int {
	top := min(p.To+1+context-rows, p.From-context)
	top = min(max(top, p.To+1-rows), p.From)
	return min(max(top, 0), len(p.List)-rows)
}

func (p Page) rows() int { return len(p.Text) + len(p.List) }

// window returns the rows of a text from a scroll on, filled up with blanks.
func window(text []string, rows, scroll int) shown {
	last := max(0, len(text)-rows)
	scroll = min(max(scroll, 0), last)
	lines := make([]string, rows)
	copy(lines, text[scroll:min(len(text), scroll+rows)])
	return shown{lines: lines, Above: scroll > 0, Below: scroll < last, Last: last, Moves: rows}
}

// withoutDoubleBlanks leaves one blank line where there are two.
func (p Page) withoutDoubleBlanks(rows int) Page {
	return p.without(p.rows()-rows, func(i int) bool { return i > 0 && p.List[i-1] == "" })
}

// withoutListBlanks removes all blanks between choices, so that they stand evenly. They stay in a
// list that scrolls anyway.
func (p Page) withoutListBlanks(rows int) Page {
	all := len(p.List)
	if full, _ := thinned(p.List, all, func(int) bool { return true }); len(full) > rows {
		return p
	}
	return p.without(all, func(i int) bool { return i > 0 })
}

// withoutTextBlanks removes blanks from the text, from the top, and then the one below it.
func (p Page) withoutTextBlanks(rows int) Page {
	p.Text, _ = thinned(p.Text, p.rows()-rows, func(int) bool { return true })
	return p.without(p.rows()-rows, func(i int) bool { return i == 0 })
}

// withoutFrame shortens the text to its brief form.
func (p Page) withoutFrame(int) Page {
	if p.Brief != nil {
		p.Text, p.Brief = p.Brief, nil
	}
	return p
}

// without removes at most so many blank lines from the list, where they may go.
func (p Page) without(most int, may func(i int) bool) Page {
	list, moved := thinned(p.List, most, may)
	if p.Cursor != nil {
		p.Cursor = &Spot{p.Cursor.X, moved[p.Cursor.Y]}
	}
	p.List, p.From, p.To = list, moved[p.From], moved[p.To]
	return p
}

// thinned returns lines without at most so many of the blanks that may go, and where each line went.
func thinned(lines []string, most int, may func(i int) bool) (kept []string, moved []int) {
	for i, line := range lines {
		moved = append(moved, len(kept))
		if line == "" && most > 0 && may(i) {
			most--
			continue
		}
		kept = append(kept, line)
	}
	return kept, append(moved, len(kept))
}

// Place returns which part of a reading page is seen at a scroll, and how far down that is: done of
// so many lines.
func (p Page) Place(scroll int, b Box) (part, done, of int) {
	last := max(0, len(p.Text)-b.H)
	for i, start := range p.Starts {
		if start <= scroll || scroll >= last && last > 0 {
			part = i
		}
	}
	return part, min(scroll+b.H, len(p.Text)), max(1, len(p.Text))
}

// Pointed puts the terminal's cursor on the n-th choice, for anyone who follows the screen by ear, by
// hand or in large. Where n is 0 nothing is chosen yet, and it stands where the question begins.
func (p Page) Pointed(n int, at Spot) Page {
	if p.asks = n == 0; !p.asks {
		p.Cursor = &at
	}
	return p
}
