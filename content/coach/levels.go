package coach

import "twohats/content"

// fewest is how many answered ratings a pole needs to have a figure, overall and in a theme.
const fewest = 2

// levels returns each pole's mean, 0 to 100, corrected for yea-saying c and clamped to its range:
//
//	mean − c·(1 − 2p), where p is the share of reversed ratings among the answered ones
//
// With as many reversed as positive ones yea-saying cancels out by itself; with none it counts in
// full. p is of the answered ones, so that skipping brings nothing back.
func levels(cells [content.PoleCount]cell, c float64) (both [content.PoleCount]Level) {
	for pole, cell := range cells {
		if cell.N < fewest {
			continue
		}
		straight := float64(cell.N-2*cell.reversed) / float64(cell.N) // 1 − 2p
		corrected := cell.Points - float64(c*straight)
		both[pole] = Level{
			Points:   settled(min(max(corrected, 0), 100)),
			Raw:      settled(cell.Points),
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
// like cancels out. c is taken once, over all themes and both poles, since few ratings are
// reversed. Without ratings of either kind nothing can be told apart, and c is 0. That reversed
// wording shows such answers: Wood et al. 2017, https://doi.org/10.1177/1948550617703168.
func yeaSaying(ratings []answered) (c float64, positive, reversed Mean) {
	positive = meanOf(ratings, func(r answered) (float64, bool) { return r.raw, !r.Reversed })
	reversed = meanOf(ratings, func(r answered) (float64, bool) { return r.raw, r.Reversed })
	if positive.N > 0 && reversed.N > 0 {
		c = (positive.Points+reversed.Points)/2 - 50
	}
	return c, positive, reversed
}
