package tui

// The frame's measures, in cells and rows.
const (
	leastWidth  = 40
	leastHeight = 12
	columnWidth = 76 // what the eye follows from line to line
	columnRows  = 40 // and what still reads as one page
	narrowWidth = 60 // below it the margins shrink and scales stand upright
	roomyRows   = 20 // from here on the page has air above the header
	calmRows    = 16 // from here on the header and the footer have rules
	indent      = 2  // what stands below a label
	markWidth   = 5  // "▸ 1  " before a choice
)

// A box is a part of the terminal: its place, and its room in cells and rows.
type box struct{ x, y, w, h int }

// column gives the part of a terminal that the program draws on.
func column(width, height int) box {
	margin := 2
	if width < narrowWidth {
		margin = 1
	}
	b := box{w: min(width-2*margin, columnWidth), h: min(height, columnRows)}
	b.x, b.y = (width-b.w)/2, (height-b.h)/2
	return b
}

// tooSmall tells whether a terminal has no room for the program.
func tooSmall(width, height int) bool { return width < leastWidth || height < leastHeight }

// body gives the part of a column between its header and its footer.
func (b box) body() box {
	head, foot := b.edges()
	return box{x: b.x, y: b.y + head, w: b.w, h: b.h - head - foot}
}

// edges gives the rows of the header, with the air around it, and those of the footer.
func (b box) edges() (head, foot int) {
	switch {
	case b.h >= roomyRows:
		return 4, 2
	case b.h >= calmRows:
		return 2, 2
	}
	return 1, 1
}

// lead gives the blank rows above what is asked, so that it stands at the same height on
// every page.
func (b box) lead() int {
	switch {
	case b.h >= 22:
		return 3
	case b.h >= 17:
		return 1
	}
	return 0
}

func (b box) narrow() bool { return b.w < narrowWidth-2 }
