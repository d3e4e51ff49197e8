package coach

import (
	"slices"

	"twohats/content"
)

// An Unclaimed is why a walk holds no claim, and so asked for no example.
type Unclaimed int

// The reasons, in the order in which they are tried.
const (
	Lowered     Unclaimed = iota // a check was asked, and the ratings are no longer high
	NoChecks                     // the pack has no check for what is rated high, or none at all
	Acquiescent                  // high as rated, but not without yea-saying
	Stopped                      // the walk ended with ratings unasked, and nothing was rated high so far
	NoneHigh                     // no pole of a theme is rated high enough
)

// WhyUnclaimed returns why a record has no claims. The record must have none.
func WhyUnclaimed(pack *content.Pack, record Record) Unclaimed {
	var corrected, asRated bool // whether a pole of a theme is high, without yea-saying and with it
	for _, theme := range Read(pack, record).Themes {
		for _, level := range theme.Levels {
			if level.N > 0 && level.Raw >= high {
				corrected, asRated = corrected || level.Points >= high, true
			}
		}
	}
	switch {
	case anyCheckAsked(pack, record):
		return Lowered
	case corrected, mostChecks(pack, Full) == 0:
		return NoChecks
	case asRated:
		return Acquiescent
	case ratingsUnasked(pack, record):
		return Stopped
	}
	return NoneHigh
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
