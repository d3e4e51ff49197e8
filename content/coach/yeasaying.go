package coach

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
func yeaSaying(all []rated) (c float64, positive, reversed Mean) {
	for _, r := range all {
		mean := &positive
		if r.prompt.Reversed {
			mean = &reversed
		}
		mean.Points += r.raw
		mean.N++
	}
	for _, mean := range []*Mean{&positive, &reversed} {
		if mean.N > 0 {
			mean.Points /= float64(mean.N)
		}
	}
	if positive.N == 0 || reversed.N == 0 {
		return 0, positive, reversed
	}
	return (positive.Points+reversed.Points)/2 - 50, positive, reversed
}
