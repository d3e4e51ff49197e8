package tuitest

import (
	"testing"

	"twohats/tui/draw"
)

// Sizes returns the sizes that every screen must hold at: each width at the heights around the
// edges, each height at the widths around the edges.
func Sizes() []draw.Box {
	var sizes []draw.Box
	for _, h := range []int{0, 1, 11, 12, 13, 24, 60} {
		for w := range 131 {
			sizes = append(sizes, draw.Box{W: w, H: h})
		}
	}
	for _, w := range []int{0, 1, 39, 40, 41, 76, 80, 130} {
		for h := range 62 {
			sizes = append(sizes, draw.Box{W: w, H: h})
		}
	}
	return sizes
}

// DrawsALot leaves a test out of a short run: it draws page after page, slowly under the race
// detector, and nothing in it runs beside anything else.
func DrawsALot(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("draws page after page")
	}
}
