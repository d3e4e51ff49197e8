package group

// spreadOf returns the median and the quartiles of some figures, which must be whole and sorted,
// in whole points. Under Fewest there are none.
//
// The quantile p of n figures lies at the place (n + 1/3)·p + 1/3, from 1, and between two
// figures on the straight line: the eighth of the definitions in Hyndman and Fan 1996, which
// they recommend, https://doi.org/10.1080/00031305.1996.10473566.
func spreadOf(sorted []float64) Spread {
	n := len(sorted)
	if n < Fewest {
		return Spread{}
	}
	return Spread{N: n, Low: quarter(sorted, 1), Median: quarter(sorted, 2), High: quarter(sorted, 3)}
}

// quarter returns the quantile k/4. It counts in twelfths of a place, so that halves between whole
// figures are exact.
func quarter(sorted []float64, k int) float64 {
	twelfths := (3*len(sorted)+1)*k + 4
	before, share := twelfths/12, float64(twelfths%12)
	if share == 0 {
		return sorted[before-1]
	}
	return whole((sorted[before-1]*(12-share) + sorted[before]*share) / 12)
}
