package coach

import "math"

// Moved returns the side towards which a lean has moved between two walks of the same pack. It is
// Neither where a walk has no figure, or where the change is no more than the doubt in both:
//
//	|D2 − D1| > 1.645·√(s1² + s2²)
//
// This is the reliable change index, at nine times in ten: Jacobson and Truax 1991,
// https://doi.org/10.1037/0022-006X.59.1.12.
func Moved(earlier, later Estimate) Side {
	if earlier.N == 0 || later.N == 0 {
		return Neither
	}
	doubt := settled(ninety * math.Hypot(earlier.Error, later.Error))
	moved := settled(later.Points - earlier.Points)
	if math.Abs(moved) <= doubt {
		return Neither
	}
	return sideOf(moved, 0)
}
