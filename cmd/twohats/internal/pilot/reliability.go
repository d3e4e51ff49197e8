package pilot

import (
	"math"
)

// alpha returns Cronbach's, of the covariances of k ratings:
//
//	α = k/(k−1) · (1 − Σ variances / variance of the sum)
//
// at most 1. There is none of fewer than two ratings, and where their sum does not vary. Cronbach
// 1951, https://doi.org/10.1007/BF02310555.
func alpha(c matrix) Figure {
	k := float64(len(c))
	if k < 2 || !varies(c.total(), c) {
		return Figure{}
	}
	return figureOf(k / (k - 1) * (1 - c.trace()/c.total()))
}

// feldt returns the range in which the alpha of n people and k ratings likely lies, 95 %:
//
//	1 − (1 − α)·F(0.975) to 1 − (1 − α)·F(0.025)     with n − 1 and (n − 1)(k − 1) degrees of freedom
//
// Feldt 1965, https://doi.org/10.1007/BF02289499.
func feldt(alpha float64, n, k int) (low, high Figure) {
	d1 := float64(n - 1)
	d2 := d1 * float64(k-1)
	return figureOf(1 - (1-alpha)*quantileF(0.975, d1, d2)), figureOf(1 - (1-alpha)*quantileF(0.025, d1, d2))
}

// rest returns the corrected item-total correlation: that of a rating with the sum of the others,
// −1 to 1. There is none where that sum does not vary. Henrysson 1963,
// https://doi.org/10.1007/BF02289618, has why a rating must not be held against itself.
func rest(c matrix, i int) Figure {
	with := sum(c[i]...) // its covariance with the sum of all
	others := c.total() - 2*with + c[i][i]
	if !varies(others, c) {
		return Figure{}
	}
	return figureOf(correlation(with-c[i][i], c[i][i], others))
}

// varies reports whether a variance of a sum is more than what rounding leaves of none.
func varies(variance float64, c matrix) bool { return variance > 1e-12*c.trace() }

// meanCorrelation returns the mean of the correlations between each two ratings.
func meanCorrelation(r matrix) float64 {
	k := float64(len(r))
	return (r.total() - k) / (k * (k - 1))
}

// omega returns McDonald's omega total of one common factor, of the correlations of k ≥ 3
// ratings: the share of the variance of their sum that is not unique to single ones,
//
//	ω = (Σ r − Σ u²) / Σ r
//
// and whether it is not to be relied on, for a rating is explained wholly by the factor. u² comes
// from minres. McDonald 1999, Test Theory, chapter 6; R's psych has it as
// omega(m, nfactors = 1, flip = FALSE)$omega.tot.
func omega(r matrix) (omega float64, improper bool) {
	unique, bound := 0.0, math.Sqrt(mostExplained)
	for _, loading := range minres(r) {
		unique += 1 - loading*loading
		improper = improper || math.Abs(loading) >= bound
	}
	return (r.total() - unique) / r.total(), improper
}

// mostExplained is how much of a rating the factor explains at most, as in psych's fa: 1 − 0.005.
const mostExplained = 0.995

// minres returns the loadings on one factor that leave the least squared correlations between
// different ratings, each at most √0.995. It takes one loading after the other to where the
// rest would have it, until none moves: Harman and Jones 1966,
// https://doi.org/10.1007/BF02289468, with the bound of Harman and Fukuda 1966,
// https://doi.org/10.1007/BF02289525.
func minres(r matrix) []float64 {
	const turns, enough = 10_000, 1e-12
	loadings, bound := principal(r), math.Sqrt(mostExplained)
	for range turns {
		moved := 0.0
		for i, was := range loadings {
			loadings[i] = 0 // leaves the rating out of both sums
			to := 0.0
			if squares := dot(loadings, loadings); squares > 0 {
				to = min(max(dot(r[i], loadings)/squares, -bound), bound)
			}
			moved = max(moved, math.Abs(to-was))
			loadings[i] = to
		}
		if moved < enough {
			break
		}
	}
	return loadings
}

// principal returns where to begin: the first principal component, by the power method.
func principal(r matrix) []float64 {
	v, next, length := make([]float64, len(r)), make([]float64, len(r)), 0.0
	for i := range v {
		v[i] = 1 + float64(i)/float64(100*len(r)) // at no right angle to anything that people answer
	}
	for range 200 {
		for i, row := range r {
			next[i] = dot(row, v)
		}
		if length = math.Sqrt(dot(next, next)); length == 0 {
			return v
		}
		for i := range next {
			v[i] = next[i] / length
		}
	}
	for i := range v {
		v[i] *= math.Sqrt(length)
	}
	return v
}

// beta returns the regularised incomplete beta function I_x(a, b), 0 to 1: the share of a beta
// distribution below x. a and b are above 0, x is 0 to 1.
//
// The continued fraction is DLMF 8.17.22, https://dlmf.nist.gov/8.17.E22, worked out by the
// method of Lentz 1976, https://doi.org/10.1364/AO.15.000668; it converges fast below the
// mean, and above it the other tail is taken, by 8.17.4.
func beta(a, b, x float64) float64 {
	switch {
	case x <= 0:
		return 0
	case x >= 1:
		return 1
	case x > (a+1)/(a+b+2):
		return 1 - beta(b, a, 1-x)
	}
	ga, _ := math.Lgamma(a)
	gb, _ := math.Lgamma(b)
	gab, _ := math.Lgamma(a + b)
	front := math.Exp(gab-ga-gb+a*math.Log(x)+b*math.Log1p(-x)) / a

	const tiny, enough = 1e-300, 1e-15
	const most = 1 << 20 // turns; as many as the root of the larger parameter are usual
	nonzero := func(v float64) float64 {
		if math.Abs(v) < tiny {
			return tiny
		}
		return v
	}
	c, d := 1.0, 1/nonzero(1-(a+b)*x/(a+1))
	fraction := d
	for m := 1.0; m < most; m++ {
		even := m * (b - m) * x / ((a + 2*m - 1) * (a + 2*m))
		d, c = 1/nonzero(1+even*d), nonzero(1+even/c)
		fraction *= d * c
		odd := -(a + m) * (a + b + m) * x / ((a + 2*m) * (a + 2*m + 1))
		d, c = 1/nonzero(1+odd*d), nonzero(1+odd/c)
		fraction *= d * c
		if math.Abs(d*c-1) < enough {
			break
		}
	}
	return front * fraction
}

// quantileF returns the figure below which a share p of an F distribution lies, by halving. If
// x is beta distributed with a = d1/2 and b = d2/2, then F = d2·x / (d1·(1 − x)): DLMF 8.17
// with Johnson, Kotz and Balakrishnan 1995, Continuous Univariate Distributions 2, chapter 27.
func quantileF(p, d1, d2 float64) float64 {
	low, high := 0.0, 1.0
	for range 100 { // more halvings than a float64 has bits
		middle := (low + high) / 2
		if beta(d1/2, d2/2, middle) < p {
			low = middle
		} else {
			high = middle
		}
	}
	x := (low + high) / 2
	return d2 * x / (d1 * (1 - x))
}
