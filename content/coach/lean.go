package coach

import (
	"math"

	"twohats/content"
)

// lean returns D, in points, from about −100 (second pole) to 100 (first pole), and its error s:
//
//	D = L − M − centre     s = √(v/nL + v/nM)
//
// L and M are the corrected levels and v the variance of one answer. The centre is what the pack's
// pilot found for balanced people; it sets the zero, and D is not clamped. Without a figure for
// either pole there is no lean. The error is that of a difference of two means: Student 1908, in
// any textbook since.
func lean(levels [content.PoleCount]Level, v, centre float64) Estimate {
	first, second := levels[0], levels[1]
	if first.N == 0 || second.N == 0 {
		return Estimate{}
	}
	return Estimate{
		Points: rounded(first.Points - second.Points - centre),
		Error:  rounded(math.Sqrt(v/float64(first.N) + v/float64(second.N))),
		N:      first.N + second.N,
	}
}

// bandErrors is how many errors the band reaches to either side: nine times in ten it holds the figure.
const bandErrors = 1.645

// Band returns the range in which a figure likely lies: its points ± 1.645 errors, about 90 %.
func (e Estimate) Band() (low, high float64) {
	half := float64(bandErrors * e.Error)
	return rounded(e.Points - half), rounded(e.Points + half)
}

// chance returns Φ(D/s), 0 to 1: how likely the figure lies on the first pole's side. Without a
// figure it is 0.5.
func (e Estimate) chance() float64 {
	if e.N == 0 || e.Error <= 0 {
		return 0.5
	}
	return math.Erfc(-e.Points/e.Error/math.Sqrt2) / 2
}

// Density returns how likely a place is compared to the likeliest one: 1 at the figure itself,
// falling towards 0 away from it, and 0 without a figure.
func (e Estimate) Density(points float64) float64 {
	if e.N == 0 || e.Error <= 0 {
		return 0
	}
	off := (points - e.Points) / e.Error
	return math.Exp(-off * off / 2)
}

// Moved returns the side towards which a lean has moved between two walks of the same pack. It is
// Neither if a walk has no figure, or if the change does not exceed the doubt in both:
//
//	|D2 − D1| > 1.645·√(s1² + s2²)
//
// This is the reliable change index at the 90 % level: Jacobson and Truax 1991,
// https://doi.org/10.1037/0022-006X.59.1.12.
func Moved(earlier, later Estimate) Side {
	moved := rounded(later.Points - earlier.Points)
	doubt := rounded(bandErrors * math.Hypot(earlier.Error, later.Error))
	if earlier.N == 0 || later.N == 0 || math.Abs(moved) <= doubt {
		return Neither
	}
	return sideOf(moved, 0)
}

// DotCount is how many dots show where a lean lies. Twenty can be counted at a glance: Fernandes et
// al. 2018, https://doi.org/10.1145/3173574.3173718; Castro et al. 2021,
// https://doi.org/10.1109/TVCG.2021.3114803.
const DotCount = 20

// Dots returns how many of 20 equally likely places are on the first pole's side, 0 to 20:
// 20·Φ(D/s), rounded. The others are on the second pole's side.
func (e Estimate) Dots() int { return int(math.Round(DotCount * e.chance())) }

// Places returns the 20 equally likely places, in points, rising: the quantiles (i + ½)/20 of a
// normal distribution around the figure. Dots of them lie above zero. Without a figure all are 0.
func (e Estimate) Places() (places [DotCount]float64) {
	for i := range places {
		off := math.Sqrt2 * math.Erfinv(2*(float64(i)+0.5)/DotCount-1)
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
	return Odds{InTwenty: min(dots, DotCount-1), MoreThan: dots == DotCount}
}
