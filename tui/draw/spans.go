package draw

import (
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
	"twohats/content/report"
)

// readMap draws a room's map on a reading page: a row for every four cells, which is about
// twice as wide as high.
func readMap(m report.RoomMap, poles []content.Pole, b Box, l Look) []string {
	const most, cellsPerRow, around = 66, 4, 5
	cells := min(b.W, most)
	return RoomMap{Room: m, Poles: poles}.View(Box{W: cells, H: cells/cellsPerRow + around}, l)
}

// Spans draw figures of many people on a reading page: a bar from quartile to quartile, and
// what it says.
type Spans struct {
	Block report.Spreads
	Poles []content.Pole
}

func (s Spans) View(b Box, l Look) []string {
	name := 0
	for _, row := range s.Block.Rows {
		name = max(name, Width(l.Say(s.name(row, b))))
	}
	name = min(name, b.W/nameShare)
	axis := (b.W-name-2-rowFigure-1)/2*2 + 1
	lines := []string{strings.Repeat(" ", name+2) + axisNames(axis, s.Poles, l)}
	for i, row := range s.Block.Rows {
		if i > 0 {
			lines = append(lines, "")
		}
		figure := ""
		if row.Spread.N > 0 {
			figure = l.Say(report.Signed(row.Spread.Median))
			figure = strings.Repeat(" ", max(1, rowFigure-Width(figure))) + figure
		}
		lines = append(lines, Pad(Cut(l.Say(s.name(row, b)), name, l.Glyphs.Ellipsis), name)+"  "+s.Bar(row, axis, l)+figure)
		lines = append(lines, Styled(l.Wrap(row.Sentence, b.W), l.Quiet.Render)...)
	}
	return lines
}

func (s Spans) name(row report.SpreadRow, b Box) string {
	if b.Narrow() {
		return row.Short
	}
	return row.Title
}

// Bar draws a figure on its axis.
func (s Spans) Bar(row report.SpreadRow, cells int, l Look) string {
	figure, axis := row.Spread, []rune(PlainAxis(cells, l))
	low, middle, high := At(figure.Low, cells), At(figure.Median, cells), At(figure.High, cells)
	sign, signTone := l.Glyphs.Chosen, Strong
	if side := figure.Side(); side != coach.Neither {
		sign, signTone = l.Glyphs.Pole[side.Pole()], SideTone(figure)
	}
	return Drawn(cells, func(x int) (string, Tone) {
		switch {
		case figure.N == 0 || x < low || x > high:
			return string(axis[x]), Quiet
		case x == middle:
			return sign, signTone
		}
		return l.Glyphs.Fill, SideTone(figure)
	}, l)
}

// SideTone returns the tone of the pole on whose side the middle half lies, or Normal if it lies on
// neither.
func SideTone(figure group.Spread) Tone {
	if side := figure.Side(); side != coach.Neither {
		return poleTone(side.Pole())
	}
	return Normal
}
