package coach

import "twohats/content"

// A cell is the ratings of one pole, in one theme or in all.
type cell struct {
	Mean             // of the points for the pole
	reversed int     // how many are reversed
	squares  float64 // deviations from the mean, squared and added up
}

func cellsOf(ratings []answered) (cells [content.PoleCount]cell) {
	for pole := range cells {
		cells[pole].Mean = meanOf(ratings, func(r answered) (float64, bool) { return r.points, r.Pole == pole })
	}
	for _, r := range ratings {
		cell := &cells[r.Pole]
		off := r.points - cell.Points
		cell.squares += float64(off * off) // the conversion forbids a fused multiply-add, which differs by machine
		if r.Reversed {
			cell.reversed++
		}
	}
	return cells
}

// The prior weighs as much as priorAnswers answers, with a variance of priorVariance points
// squared, which is 1.1 on a scale of 1 to 5.
const (
	priorAnswers  = 8
	priorVariance = 687.5
)

// variance returns v, the variance of one answer around the mean of its cell, in points squared,
// pooled over the cells and drawn towards the prior:
//
//	v = (Σ squared deviations + 8·687.5) / (Σ (n of the cell − 1) + 8)
//
// Deviations are of keyed points from the cell's own uncorrected mean. The cells are the poles for
// the lean, and the poles of every theme for the themes' leans. The prior keeps few answers that
// happen to agree from looking certain. v is the posterior mean scale of a variance with a scaled
// inverse chi-squared prior: Gelman et al. 2013, Bayesian Data Analysis, section 2.6.
func variance(cells ...cell) float64 {
	squares, freedom := scatter(cells...)
	return (squares + priorAnswers*priorVariance) / float64(freedom+priorAnswers)
}

// scatter returns the squared deviations from the means of the cells and their degrees of freedom.
func scatter(cells ...cell) (squares float64, freedom int) {
	for _, cell := range cells {
		squares += cell.squares
		freedom += max(cell.N-1, 0)
	}
	return squares, freedom
}
