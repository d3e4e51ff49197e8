package coach

import "math"

// DotCount is how many dots show where a lean lies. Twenty can be counted at a glance: Fernandes et
// al. 2018, https://doi.org/10.1145/3173574.3173718; Castro et al. 2021,
// https://doi.org/10.1109/TVCG.2021.3114803.
const DotCount = 20

// Dots returns how many of 20 equally likely places are on the first pole's side, 0 to 20:
// 20·Φ(D/s), rounded. The others are on the second pole's side.
func (e Estimate) Dots() int {
	return int(math.Round(DotCount * e.Chance()))
}

// Places returns the 20 equally likely places, in points, rising: the quantiles (i + ½)/20 of a
// normal distribution around the figure. Dots of them lie above zero. Without a figure all are 0.
func (e Estimate) Places() [DotCount]float64 {
	var places [DotCount]float64
	for i := range places {
		share := (float64(i) + 0.5) / DotCount
		off := math.Sqrt2 * math.Erfinv(2*share-1)
		places[i] = e.Points + float64(e.Error*off)
	}
	return places
}

// Odds is the chance of the likelier side: about InTwenty in 20, or MoreThan that.
type Odds struct {
	InTwenty int // 10 to 19
	MoreThan bool
}

// Odds returns the odds that the lean is on the side where its points are. They are never 20 in 20:
// from .975 on they are more than 19 in 20.
func (e Estimate) Odds() Odds {
	dots := max(e.Dots(), DotCount-e.Dots())
	if dots == DotCount {
		return Odds{InTwenty: DotCount - 1, MoreThan: true}
	}
	return Odds{InTwenty: dots}
}
