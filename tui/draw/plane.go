package draw

import (
	"fmt"
	"math"
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

// The map's cells: a row is about twice as high as a cell is wide.
const (
	planeWidth = 41
	planeRows  = 9
	planeTick  = 4 // the numbers before the axis
)

func (p plane) View(b Box, l Look) []string {
	cells := min(planeWidth, b.W-planeTick-3)
	lines := []string{strings.Repeat(" ", planeTick+2) + l.nameAndSign(0, Cut(l.Say(p.poles[0].Name), cells-SignCells, l.Glyphs.Ellipsis))}
	for row := planeRows - 1; row >= 0; row-- {
		lines = append(lines, p.tick(row, l)+" "+p.row(row, cells, l))
	}
	axis := l.Glyphs.corner + strings.Repeat(l.Glyphs.across, cells)
	lines = append(lines, strings.Repeat(" ", planeTick)+" "+l.Quiet.Render(axis))
	half := fmt.Sprintf("%-*s", cells/2, "0") + "50"
	numbers := half + strings.Repeat(" ", max(1, cells-Width(half)-2)) + "100"
	second := l.nameAndSign(1, Cut(l.Say(p.poles[1].Name), cells-SignCells, l.Glyphs.Ellipsis))
	lines = append(lines, strings.Repeat(" ", planeTick+2)+l.Quiet.Render(numbers),
		strings.Repeat(" ", planeTick+2+cells-Width(second))+second)
	return append(lines, legend(b, l, l.Glyphs.here+" "+p.block.Here, l.Glyphs.shade+" "+p.block.Doubt)...)
}

// tick returns the number before a row, at 0, 50 and 100 points.
func (p plane) tick(row int, l Look) string {
	switch row {
	case 0, planeRows / 2, planeRows - 1:
		return l.Quiet.Render(fmt.Sprintf("%*d", planeTick, row*100/(planeRows-1)))
	}
	return strings.Repeat(" ", planeTick)
}

func (p plane) row(row, cells int, l Look) string {
	atRow := int(math.Round(p.block.Levels[0].Points / 100 * (planeRows - 1)))
	atCell := int(math.Round(p.block.Levels[1].Points / 100 * float64(cells-1)))
	return l.Quiet.Render(l.Glyphs.Up) + Drawn(cells, func(cell int) (string, Tone) {
		switch {
		case row == atRow && cell == atCell:
			return l.Glyphs.here, Strong
		case p.doubt(row, cell, cells) && (row+cell)%2 == (atRow+atCell)%2:
			return l.Glyphs.shade, Quiet
		}
		return " ", Normal
	}, l)
}

// doubt reports whether a cell lies within the likely range around the point: an ellipse with
// each pole's own doubt as its radius.
func (p plane) doubt(row, cell, cells int) bool {
	up := (float64(row)*100/(planeRows-1) - p.block.Levels[0].Points) / max(p.block.Doubts[0], 1)
	across := (float64(cell)*100/float64(cells-1) - p.block.Levels[1].Points) / max(p.block.Doubts[1], 1)
	return up*up+across*across <= 1
}
