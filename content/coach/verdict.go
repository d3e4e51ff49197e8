package coach

import "math"

// A Verdict says how clearly the lean lies on one side.
type Verdict int

// The verdicts, in the order in which they are tried.
const (
	TooFew   Verdict = iota // a pole has fewer than two answered ratings, or fewer than two themes have a figure
	Leans                   // the band excludes zero
	Both                    // the band lies within one step of a five-step scale
	Probably                // about four in five, or more, on one side
	Unclear                 // none of these yet
)

// OneStep is what lies between two answers of a five-step scale, in points.
const OneStep = 25.0

// fourFifth is how many errors from zero leave four fifths on one side: Φ(0.84) = 0.80.
const fourFifth = 0.84

// verdict says how clearly the overall lean lies on one side. Leaning is tried first: a lean
// may be both sure and small. A theme has no verdict, since its answers are few. That equal
// needs a range of its own, beyond which nothing is said to be equal, is the rule of
// equivalence tests: Schuirmann 1987, https://doi.org/10.1007/BF01068419.
func verdict(lean Estimate) Verdict {
	low, high := lean.Band()
	switch {
	case lean.N == 0:
		return TooFew
	case low > 0 || high < 0:
		return Leans
	case low >= -OneStep && high <= OneStep:
		return Both
	case math.Abs(lean.Points) >= settled(fourFifth*lean.Error):
		return Probably
	}
	return Unclear
}

// practice gives the side that a verdict names: Neither when it names none.
func practice(v Verdict, lean Estimate) Side {
	if v != Leans && v != Probably {
		return Neither
	}
	return sideOf(lean.Points, 0)
}
