package coach

import "twohats/content"

// A cell sums up the ratings of one pole, in one theme or in all.
type cell struct {
	Mean             // of the points for the pole
	reversed int     // how many are reversed
	squares  float64 // the sum of squared deviations from the mean
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

// minRatings is how many answered ratings a pole needs to have a figure, overall and in a theme.
const minRatings = 2

// levels returns each pole's mean, 0 to 100, corrected for yea-saying c and clamped to its range:
//
//	mean − c·(1 − 2p), where p is the share of reversed ratings among the answered ones
//
// With as many reversed as positive ones yea-saying cancels out by itself; with none reversed c is
// taken off in full. Since p counts only answered ones, skipping some does not undo the correction.
func levels(cells [content.PoleCount]cell, c float64) (both [content.PoleCount]Level) {
	for pole, cell := range cells {
		if cell.N < minRatings {
			continue
		}
		straight := float64(cell.N-2*cell.reversed) / float64(cell.N) // 1 − 2p
		corrected := cell.Points - float64(c*straight)
		both[pole] = Level{
			Points:   rounded(min(max(corrected, 0), 100)),
			Raw:      rounded(cell.Points),
			N:        cell.N,
			Reversed: cell.reversed,
		}
	}
	return both
}

// yeaSaying returns c, the points by which answers lie above the middle whatever they are about:
// −50 (never, to all) to 50 (almost always, to all). It is made of two means, that of the
// positively worded ratings and that of the reversed ones before reversal:
//
//	c = (positive + reversed)/2 − 50
//
// A person who only agrees more agrees to a statement and to its opposite alike, and what they are
// like cancels out. c is computed once, over all themes and both poles, since few ratings are
// reversed. Unless there are ratings of both kinds c is 0. That reversed wording exposes such
// answers: Wood et al. 2017, https://doi.org/10.1177/1948550617703168.
func yeaSaying(ratings []answered) (c float64, positive, reversed Mean) {
	positive = meanOf(ratings, func(r answered) (float64, bool) { return r.points, !r.Reversed })
	reversed = meanOf(ratings, func(r answered) (float64, bool) { return 100 - r.points, r.Reversed })
	if positive.N > 0 && reversed.N > 0 {
		c = (positive.Points+reversed.Points)/2 - 50
	}
	return c, positive, reversed
}
