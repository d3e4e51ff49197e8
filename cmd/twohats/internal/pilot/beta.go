package pilot

import "math"

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
