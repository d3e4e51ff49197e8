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
	var checkAsked, corrected, asRated bool // a pole of a theme is high without yea-saying, and with it
	for t, theme := range Read(pack, record).Themes {
		for _, check := range pack.Themes[t].Checks {
			checkAsked = checkAsked || record.asked(check.ID)
		}
		for _, level := range theme.Levels {
			if level.N > 0 && level.Raw >= high {
				corrected, asRated = corrected || level.Points >= high, true
			}
		}
	}
	ratingUnasked := slices.ContainsFunc(asked(pack, record.Depth), func(item Item) bool {
		return item.Prompt != nil && item.Prompt.Kind == content.Rating && !record.asked(item.ID)
	})
	switch {
	case checkAsked:
		return Lowered
	case corrected, mostChecks(pack, Full) == 0:
		return NoChecks
	case asRated:
		return Acquiescent
	case ratingUnasked:
		return Stopped
	}
	return NoneHigh
}
