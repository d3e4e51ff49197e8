package coach

import "twohats/content"

// From here on, in points, a choice has a side. Pull, demand and the lean stand on unlike
// scales: they are compared by their sides and never subtracted.
const (
	pullSided   = 35.0
	demandSided = 37.5 // three of four betweens "more" to one end
)

// sideOf gives the side of a figure that is more than zero and at least so far from it.
func sideOf(points, least float64) Side {
	switch {
	case points > 0 && points >= least:
		return First
	case points < 0 && points <= -least:
		return Second
	}
	return Neither
}

// DemandSideOf gives the side of a demand, in points.
func DemandSideOf(points float64) Side { return sideOf(points, demandSided) }

// A FitKind says how practice stands to what was chosen, or to what the work asks for.
type FitKind int

// The ways in which they can stand. Against is of the pull, the two Asks are of the demand.
const (
	NoFit      FitKind = iota // nothing was chosen
	NoPractice                // practice has no figure to compare with
	Fits                      // they do not go against each other
	Against                   // what was chosen lies on the other side
	AsksMore                  // the work asks for a larger share of one side than practice holds
	AsksBoth                  // the work asks for both alike, and practice holds more of one
	AsksApart                 // the work asks for one side in one theme and for the other in another
)

// A Fit is how practice stands to a choice, and the side that its sentence speaks of: the
// chosen one, the one that the work asks for, or for AsksBoth the one of practice.
// AsksApart has none.
type Fit struct {
	Kind FitKind
	Side Side
}

// PullFit sets what a person chose beside what their weeks held.
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

// DemandFit sets what a person says their work asks for beside what their weeks held.
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

// DemandApart reports whether the work asks for one side in one theme and for the other in
// another. Their mean is then no figure for all: two that are opposite cancel out.
func (r Reading) DemandApart() bool {
	var asked [content.PoleCount]bool
	for _, theme := range r.Themes {
		if side := theme.DemandSide(); side != Neither {
			asked[side.Pole()] = true
		}
	}
	return asked[0] && asked[1]
}

// DemandSide returns the side that the work asks for in the theme.
func (t ThemeReading) DemandSide() Side { return DemandSideOf(t.Demand.Points) }

// Wanting returns the side that the work asks for in the theme where practice does not lie on
// it, else Neither. A theme without a figure has no practice to set beside it.
func (t ThemeReading) Wanting() Side {
	if t.Lean.N == 0 || t.DemandSide() == sideOf(t.Lean.Points, 0) {
		return Neither
	}
	return t.DemandSide()
}

// DemandFitOf sets the side that the work asks for beside that of practice, where both have a
// figure; Neither is both alike. A lean can fit the work: nothing is wanted of it but that.
func DemandFitOf(asked, practice Side) Fit {
	switch {
	case asked != Neither && asked != practice:
		return Fit{AsksMore, asked}
	case asked == Neither && practice != Neither:
		return Fit{AsksBoth, practice}
	}
	return Fit{Kind: Fits}
}
