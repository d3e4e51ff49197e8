package coach

import "math"

// A Verdict is how clearly the lean lies on one side.
type Verdict int

// The verdicts, in the order they are tried.
const (
	TooFew   Verdict = iota // a pole has fewer than two answered ratings, or fewer than two themes have a figure
	Leans                   // the band excludes zero
	Both                    // the band lies within one step of a five-step scale
	Probably                // about four in five, or more, on one side
	Unclear                 // none of these yet
)

// OneStep is the distance between two answers of a five-step scale, in points.
const OneStep = 25.0

// probablyErrors is how many errors from zero put four fifths on one side: Φ(0.84) = 0.80.
const probablyErrors = 0.84

// verdict returns how clearly the overall lean lies on one side. Leaning is tried first, for a lean
// may be both sure and small. Both needs a range of its own, as in tests of equivalence: Schuirmann
// 1987, https://doi.org/10.1007/BF01068419.
func verdict(lean Estimate) Verdict {
	low, high := lean.Band()
	switch {
	case lean.N == 0:
		return TooFew
	case low > 0 || high < 0:
		return Leans
	case low >= -OneStep && high <= OneStep:
		return Both
	case math.Abs(lean.Points) >= rounded(probablyErrors*lean.Error):
		return Probably
	}
	return Unclear
}

// practice returns the side that a verdict names; Neither if it names none.
func practice(v Verdict, lean Estimate) Side {
	if v != Leans && v != Probably {
		return Neither
	}
	return sideOf(lean.Points, 0)
}
