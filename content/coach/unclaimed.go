package coach

import (
	"slices"

	"twohats/content"
)

// An Unclaimed is why a walk holds no claim, so that no example was asked for.
type Unclaimed int

// The reasons, in the order in which they are tried.
const (
	Lowered     Unclaimed = iota // some were asked for, and the ratings are no longer high
	NoChecks                     // the pack has none to ask with about what is rated high, or none at all
	Acquiescent                  // high as rated, and not without yea-saying
	Stopped                      // the walk ended with ratings unasked, and nothing rated high so far
	NoneHigh                     // no pole of a theme is rated high enough
)

// WhyUnclaimed returns why a record has no claims. It is asked of one without any.
func WhyUnclaimed(pack *content.Pack, record Record) Unclaimed {
	highest, asRated := unchecked(pack, record)
	switch {
	case anyCheckAsked(pack, record):
		return Lowered
	case highest, mostChecks(pack, Full) == 0:
		return NoChecks
	case asRated:
		return Acquiescent
	case ratingsUnasked(pack, record):
		return Stopped
	}
	return NoneHigh
}

// unchecked reports whether a pole of a theme is high, and whether one is as it was rated, before
// yea-saying is taken out.
func unchecked(pack *content.Pack, record Record) (highest, asRated bool) {
	all := ratings(pack, record)
	c, _, _ := yeaSaying(all)
	for t := range pack.Themes {
		for _, level := range levels(byPole(ofTheme(all, t)), c) {
			if level.N > 0 && level.Raw >= high {
				highest, asRated = highest || level.Points >= high, true
			}
		}
	}
	return highest, asRated
}

func anyCheckAsked(pack *content.Pack, record Record) bool {
	return slices.ContainsFunc(pack.Themes, func(theme content.Theme) bool {
		return slices.ContainsFunc(theme.Checks, func(check content.Check) bool {
			_, asked := record.Answers[check.ID]
			return asked
		})
	})
}

func ratingsUnasked(pack *content.Pack, record Record) bool {
	return slices.ContainsFunc(asked(pack, record.Depth), func(item Item) bool {
		_, seen := record.Answers[item.ID]
		return item.Prompt != nil && item.Prompt.Kind == content.Rating && !seen
	})
}
