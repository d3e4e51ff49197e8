package draw

import (
	"math"
	"slices"
	"strings"

	"twohats/content"
	"twohats/content/coach"
)

// Dots draw the equally likely places of the lean in bins that meet at zero, so that none
// straddles it; either side has its own sign, so that it can be counted without colour.
type dots struct {
	places [coach.DotCount]float64
	poles  []content.Pole
}

// axisPoints is how far the axes reach to either side of zero, in points.
const axisPoints = 100.0

// View draws the dots over their axis. Where two-cell bins
// would be too high for the rows, they are one cell wide.
func (d dots) View(b Box, l Look) []string {
	reach := min(b.W/2-2, 30)
	bin, bins := 2, reach/2
	stacks := d.stacks(bins)
	if slices.Max(stacks) > max(4, b.H-12) {
		bin, bins = 1, reach
		stacks = d.stacks(bins)
	}
	left := strings.Repeat(" ", (b.W-2*bins*bin-1)/2)
	var lines []string
	for row := slices.Max(stacks); row > 0; row-- {
		line := left
		for at, n := range stacks {
			line += d.cell(at >= bins, n >= row, bin, l)
			if at == bins-1 {
				line += " " // over the axis's zero
			}
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
	return append(lines, left+d.axis(bins*bin, l), left+axisNames(2*bins*bin+1, d.poles, l))
}

// stacks counts the places in so many bins on either side of zero.
func (d dots) stacks(bins int) []int {
	stacks := make([]int, 2*bins)
	for _, place := range d.places {
		stacks[min(max(bins+int(math.Floor(place/axisPoints*float64(bins))), 0), 2*bins-1)]++
	}
	return stacks
}

func (d dots) cell(first, filled bool, bin int, l Look) string {
	if !filled {
		return strings.Repeat(" ", bin)
	}
	pole := 1
	if first {
		pole = 0
	}
	return l.Sign(pole) + strings.Repeat(" ", bin-1)
}

func (d dots) axis(half int, l Look) string {
	arm := strings.Repeat(l.Glyphs.rule, half-1)
	return l.Quiet.Render(l.Glyphs.left + arm + l.Glyphs.zero + arm + l.Glyphs.right)
}

// axisNames names the poles at the ends of an axis of so many cells.
func axisNames(cells int, poles []content.Pole, l Look) string {
	first, second := l.nameAndSign(0, poles[0].Name), l.signAndName(1, poles[1].Name)
	if Width(first)+Width(second) >= cells {
		first, second = l.Sign(0), l.Sign(1)
	}
	return second + strings.Repeat(" ", max(1, cells-Width(first)-Width(second))) + first
}
