package draw

// The frame's measures, in cells and rows.
const (
	LeastWidth  = 40
	LeastHeight = 12
	ColumnWidth = 76 // what the eye follows from line to line
	ColumnRows  = 40 // and what still reads as one page
	narrowWidth = 60 // below it the margins shrink and scales stand upright
	roomyRows   = 20 // from here on the page has air above the header
	calmRows    = 16 // from here on the header and the footer have rules
	Indent      = 2  // what stands below a label
	markWidth   = 5  // "▸ 1  " before a choice
)

// A Box is a part of the terminal: its place, and its room in cells and rows.
type Box struct{ X, Y, W, H int }

// Column returns the part of a terminal that the program draws on.
func Column(width, height int) Box {
	margin := 2
	if width < narrowWidth {
		margin = 1
	}
	b := Box{W: min(width-2*margin, ColumnWidth), H: min(height, ColumnRows)}
	b.X, b.Y = (width-b.W)/2, (height-b.H)/2
	return b
}

// TooSmall reports whether a terminal has no room for the program.
func TooSmall(width, height int) bool { return width < LeastWidth || height < LeastHeight }

// Body returns the part of a column between its header and its footer.
func (b Box) Body() Box {
	head, foot := b.edges()
	return Box{X: b.X, Y: b.Y + head, W: b.W, H: b.H - head - foot}
}

// edges returns the rows of the header, with the air around it, and those of the footer.
func (b Box) edges() (head, foot int) {
	switch {
	case b.H >= roomyRows:
		return 4, 2
	case b.H >= calmRows:
		return 2, 2
	}
	return 1, 1
}

// lead returns the blank rows above what is asked, so that it stands at the same height on every
// page.
func (b Box) lead() int {
	switch {
	case b.H >= 22:
		return 3
	case b.H >= 17:
		return 1
	}
	return 0
}

// Narrow reports whether things go below each other that have room beside each other elsewhere.
func (b Box) Narrow() bool { return b.W < narrowWidth-2 }
