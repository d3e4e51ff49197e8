package draw

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/report"
)

// A plane is a person's map: the first pole up, the second across, each from 0 to 100 points, with
// the doubt around the point.
type plane struct {
	block report.Map
	poles []content.Pole
}

// The map's measures in cells and rows. A row is about twice as high as a cell is wide.
const (
	planeWidth = 41
	planeRows  = 9
	planeTick  = 4 // for the numbers before the axis
)

func (p plane) View(b Box, l Look) []string {
	cells := min(planeWidth, b.W-planeTick-3)
	name := func(pole int) string { return Cut(l.Say(p.poles[pole].Name), cells-SignCells, l.Glyphs.Ellipsis) }
	lines := Indented([]string{l.nameAndSign(0, name(0))}, planeTick+2)
	for row := planeRows - 1; row >= 0; row-- {
		number := ""
		if row%(planeRows/2) == 0 { // at 0, 50 and 100 points
			number = strconv.Itoa(row * 100 / (planeRows - 1))
		}
		lines = append(lines, l.Quiet.Render(fmt.Sprintf("%*s %s", planeTick, number, l.Glyphs.Up))+p.row(row, cells, l))
	}
	numbers := Besides(Piece{0, []string{"0"}}, Piece{cells / 2, []string{"50"}}, Piece{cells - 2, []string{"100"}})
	axis := append([]string{l.Glyphs.corner + strings.Repeat(l.Glyphs.across, cells)}, Indented(numbers, 1)...)
	lines = append(lines, Indented(Styled(axis, l.Quiet.Render), planeTick+1)...)
	lines = append(lines, Indented([]string{atEdge("", l.nameAndSign(1, name(1)), cells)}, planeTick+2)...)
	return append(lines, legend(b, l, l.Glyphs.here+" "+p.block.Here, l.Glyphs.shade+" "+p.block.Doubt)...)
}

func (p plane) row(row, cells int, l Look) string {
	atRow := int(math.Round(p.block.Levels[0].Points / 100 * (planeRows - 1)))
	atCell := int(math.Round(p.block.Levels[1].Points / 100 * float64(cells-1)))
	return Drawn(cells, func(cell int) (string, Tone) {
		switch {
		case row == atRow && cell == atCell:
			return l.Glyphs.here, Strong
		case p.doubt(row, cell, cells) && (row+cell)%2 == (atRow+atCell)%2:
			return l.Glyphs.shade, Quiet
		}
		return " ", Normal
	}, l)
}

// doubt reports whether a cell lies within the likely range around the point: an ellipse whose radii
// are the poles' doubts.
func (p plane) doubt(row, cell, cells int) bool {
	up := (float64(row)*100/(planeRows-1) - p.block.Levels[0].Points) / max(p.block.Doubts[0], 1)
	across := (float64(cell)*100/float64(cells-1) - p.block.Levels[1].Points) / max(p.block.Doubts[1], 1)
	return up*up+across*across <= 1
}
