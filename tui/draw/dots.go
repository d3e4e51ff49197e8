package draw

import (
	"math"
	"slices"

	"twohats/content/report"
)

// Dots draws the equally likely places of the lean over their axis, in bins that meet at zero, so
// that none straddles it. Either side has its own sign, so that it can be counted without colour.
// Bins are two cells wide, or one where that would be too high for the rows.
func (p *painter) Dots(b report.Dots) {
	reach := min(p.W/2-2, 30) // cells to either side of zero
	bin, stacks := 2, stacked(b, reach/2)
	if slices.Max(stacks) > max(4, p.H-12) {
		bin, stacks = 1, stacked(b, reach)
	}
	zero := len(stacks) / 2 * bin
	cells := 2*zero + 1
	var lines []string
	for height := slices.Max(stacks); height > 0; height-- {
		lines = append(lines, Drawn(cells, func(x int) (string, Tone) {
			pole, at := 1, x
			if x >= zero {
				pole, at = 0, x-1 // the axis's zero lies between
			}
			if x == zero || at%bin > 0 || stacks[at/bin] < height {
				return " ", Normal
			}
			return p.Glyphs.Pole[pole], poleTone(pole)
		}, p.Look))
	}
	lines = append(lines, p.Quiet.Render(PlainAxis(cells, p.Look)), p.axisNames(cells))
	p.lines = Indented(lines, (p.W-cells)/2)
}

// stacked counts the places in each of so many bins on either side of zero.
func stacked(b report.Dots, bins int) []int {
	stacks := make([]int, 2*bins)
	for _, place := range b.Lean.Places() {
		stacks[min(max(bins+int(math.Floor(place/axisPoints*float64(bins))), 0), 2*bins-1)]++
	}
	return stacks
}
