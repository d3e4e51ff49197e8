package draw

import (
	"math"
	"slices"

	"twohats/content"
	"twohats/content/coach"
)

// A dots is the equally likely places of the lean, in bins that meet at zero, so that none straddles
// it. Either side has its own sign, so that it can be counted without colour.
type dots struct {
	places [coach.DotCount]float64
	poles  []content.Pole
}

// View draws the dots over their axis. Bins are two cells wide, or one where that would be too high
// for the rows.
func (d dots) View(b Box, l Look) []string {
	reach := min(b.W/2-2, 30) // cells to either side of zero
	bin, bins := 2, reach/2
	stacks := d.stacks(bins)
	if slices.Max(stacks) > max(4, b.H-12) {
		bin, bins = 1, reach
		stacks = d.stacks(bins)
	}
	cells := 2*bins*bin + 1
	var lines []string
	for height := slices.Max(stacks); height > 0; height-- {
		lines = append(lines, Drawn(cells, func(x int) (string, Tone) {
			pole, at := 1, x
			if x >= bins*bin {
				pole, at = 0, x-1 // the axis's zero lies between
			}
			if x == bins*bin || at%bin > 0 || stacks[at/bin] < height {
				return " ", Normal
			}
			return l.Glyphs.Pole[pole], poleTone(pole)
		}, l))
	}
	lines = append(lines, l.Quiet.Render(PlainAxis(cells, l)), axisNames(cells, d.poles, l))
	return Indented(lines, (b.W-cells)/2)
}

// stacks counts the places in each of so many bins on either side of zero.
func (d dots) stacks(bins int) []int {
	stacks := make([]int, 2*bins)
	for _, place := range d.places {
		stacks[min(max(bins+int(math.Floor(place/axisPoints*float64(bins))), 0), 2*bins-1)]++
	}
	return stacks
}
