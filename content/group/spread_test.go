package group

import (
	"math"
	"slices"
	"testing"
)

// spreadBy returns the median and the quartiles as the definition says them.
func spreadBy(points []float64) Spread {
	n := len(points)
	if n < 5 {
		return Spread{}
	}
	x := slices.Sorted(slices.Values(points))
	at := func(p float64) float64 {
		h := (float64(n)+1.0/3)*p + 1.0/3
		k := int(math.Floor(h + 1e-9))
		q := x[k-1]
		if share := h - float64(k); share > 1e-9 {
			q += share * (x[k] - x[k-1])
		}
		return math.Round(math.Round(q*1e6)/1e6) + 0
	}
	return Spread{N: n, Low: at(0.25), Median: at(0.5), High: at(0.75)}
}

func TestSpreads(t *testing.T) {
	for claim, spread := range map[string]struct {
		figures []float64
		want    Spread
	}{
		"four are too few":                   {[]float64{1, 2, 3, 4}, Spread{}},
		"five have a spread":                 {[]float64{-10, 0, 10, 20, 30}, Spread{5, -3, 10, 23}},
		"of an even number the middle":       {[]float64{0, 0, 10, 21, 40, 40}, Spread{6, 0, 16, 40}},
		"halves go away from zero":           {[]float64{-21, -20, -10, -5, 0, 0}, Spread{6, -20, -8, 0}},
		"mirrored":                           {[]float64{0, 0, 5, 10, 20, 21}, Spread{6, 0, 8, 20}},
		"all alike":                          {[]float64{7, 7, 7, 7, 7, 7, 7}, Spread{7, 7, 7, 7}},
		"the quartiles of eleven are places": {[]float64{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, Spread{11, 2, 5, 8}},
	} {
		if got := spreadOf(spread.figures); got != spread.want {
			t.Errorf("%s: got %+v, want %+v", claim, got, spread.want)
		}
		if got := spreadBy(spread.figures); got != spread.want {
			t.Errorf("%s: by the definition %+v, want %+v", claim, got, spread.want)
		}
	}
}
