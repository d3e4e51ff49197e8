package draw

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"twohats/content/report"
)

// The map's measures in cells and rows. A row is about twice as high as a cell is wide.
const (
	planeWidth = 41
	planeRows  = 9
	planeTick  = 4 // for the numbers before the axis
)

// Map draws a person's map: the first pole up, the second across, each from 0 to 100 points, with
// the doubt around the point.
func (p *painter) Map(b report.Map) {
	cells := min(planeWidth, p.W-planeTick-3)
	name := func(pole int) string { return p.nameAndSign(pole, p.cut(p.poles[pole].Name, cells-SignCells)) }
	lines := Indented([]string{name(0)}, planeTick+2)
	for row := planeRows - 1; row >= 0; row-- {
		number := ""
		if row%(planeRows/2) == 0 { // at 0, 50 and 100 points
			number = strconv.Itoa(row * 100 / (planeRows - 1))
		}
		lines = append(lines, p.Quiet.Render(fmt.Sprintf("%*s %s", planeTick, number, p.Glyphs.Up))+planeRow(b, row, cells, p.Look))
	}
	numbers := SideBySide(Piece{1, []string{"0"}}, Piece{1 + cells/2, []string{"50"}}, Piece{cells - 1, []string{"100"}})
	axis := append([]string{p.Glyphs.corner + strings.Repeat(p.Glyphs.across, cells)}, numbers...)
	lines = append(lines, Indented(Styled(axis, p.Quiet.Render), planeTick+1)...)
	lines = append(lines, Indented([]string{atEdge("", name(1), cells)}, planeTick+2)...)
	p.lines = append(lines, legend(p.W, p.Look, p.Glyphs.here+" "+b.Here, p.Glyphs.shade+" "+b.Doubt)...)
}

// planeRow draws a row of the map, counted from its foot. The doubt is an ellipse around the point,
// whose radii are the poles' doubts.
func planeRow(b report.Map, row, cells int, l Look) string {
	up, across := b.Levels[0].Points, b.Levels[1].Points
	atRow, atCell := cellOf(up, planeRows), cellOf(across, cells)
	return Drawn(cells, func(cell int) (string, Tone) {
		dy := (float64(row)*100/(planeRows-1) - up) / max(b.Doubts[0], 1)
		dx := (float64(cell)*100/float64(cells-1) - across) / max(b.Doubts[1], 1)
		switch {
		case row == atRow && cell == atCell:
			return l.Glyphs.here, Strong
		case dx*dx+dy*dy <= 1 && (row+cell)%2 == (atRow+atCell)%2:
			return l.Glyphs.shade, Quiet
		}
		return " ", Normal
	}, l)
}

// cellOf returns the one of so many cells that points lie on, from 0 to 100.
func cellOf(points float64, cells int) int {
	return int(math.Round(points / 100 * float64(cells-1)))
}
