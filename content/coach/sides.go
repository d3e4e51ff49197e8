package coach

import (
	"cmp"
	"slices"
)

// The points from which a pull or a demand has a side. Pull, demand and lean are on different
// scales: they are compared by their sides and never subtracted.
const (
	pullSided   = 35.0
	demandSided = 37.5 // three of four betweens "more" to one end
)

// sideOf returns the side of a figure at least this far from zero; Neither for zero or less far.
func sideOf(points, least float64) Side {
	if max(points, -points) < least {
		return Neither
	}
	return Side(cmp.Compare(points, 0))
}

// DemandSideOf returns the side of a demand in points.
func DemandSideOf(points float64) Side { return sideOf(points, demandSided) }

// A FitKind is how practice compares to what was chosen, or to what the work asks for.
type FitKind int

// The kinds of fit. Against is of a pull only; the three Asks are of a demand only.
const (
	NoFit      FitKind = iota // nothing was chosen
	NoPractice                // practice has no figure to compare
	Fits                      // the two do not conflict
	Against                   // what was chosen lies on the other side
	AsksMore                  // the work asks for a larger share of one side than practice holds
	AsksBoth                  // the work asks for both sides alike, and practice holds more of one
	AsksApart                 // the work asks for one side in one theme and for the other in another
)

// A Fit is how practice compares to a pull or a demand, and the side in question: the chosen one,
// the one that the work asks for, or for AsksBoth that of practice. AsksApart has none.
type Fit struct {
	Kind FitKind
	Side Side
}

// PullFit compares what a person chose to what their weeks held.
func (r Reading) PullFit() Fit {
	switch {
	case r.Pull.N == 0:
		return Fit{}
	case r.Verdict == TooFew:
		return Fit{Kind: NoPractice}
	case r.Practice != Neither && r.PullSide == -r.Practice:
		return Fit{Against, r.PullSide}
	}
	return Fit{Kind: Fits}
}

// DemandFit compares what a person says their work asks for to what their weeks held.
func (r Reading) DemandFit() Fit {
	switch {
	case r.Demand.N == 0:
		return Fit{}
	case r.DemandApart():
		return Fit{Kind: AsksApart}
	case r.Verdict == TooFew:
		return Fit{Kind: NoPractice}
	}
	return DemandFitOf(r.DemandSide, r.Practice)
}

// DemandApart reports whether the work asks for one side in one theme and for the other in another.
// Their mean then means nothing: opposites cancel out.
func (r Reading) DemandApart() bool {
	asks := func(side Side) bool {
		return slices.ContainsFunc(r.Themes, func(t ThemeReading) bool { return t.DemandSide() == side })
	}
	return asks(First) && asks(Second)
}

// DemandSide returns the side that the work asks for in the theme.
func (t ThemeReading) DemandSide() Side { return DemandSideOf(t.Demand.Points) }

// Wanting returns the side that the work asks for in the theme if practice does not lie on it, else
// Neither. A theme without a figure has no practice to compare.
func (t ThemeReading) Wanting() Side {
	if t.Lean.N == 0 || t.DemandSide() == sideOf(t.Lean.Points, 0) {
		return Neither
	}
	return t.DemandSide()
}

// DemandFitOf compares the side that the work asks for to that of practice. Both must have a figure:
// Neither stands for both sides alike. Leaning the way the work asks is a fit.
func DemandFitOf(asked, practice Side) Fit {
	switch {
	case asked != Neither && asked != practice:
		return Fit{AsksMore, asked}
	case asked == Neither && practice != Neither:
		return Fit{AsksBoth, practice}
	}
	return Fit{Kind: Fits}
}
