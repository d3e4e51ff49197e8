package coach

import (
	"cmp"
	"slices"

	"twohats/content"
)

// highFrom is how many points a pole of a theme, or a statement, needs for a claim.
const highFrom = 65.0

// maxClaims returns how many claims a walk checks at most.
func maxClaims(depth Depth) int {
	if depth == Full {
		return 6
	}
	return 2
}

// Evidence is what a check found for a claim.
type Evidence int

const (
	LeftOpen Evidence = iota // the check has no answer
	NoneYet
	Older // than a month
	Recent
)

// A Claim is a pole of a theme that a person rates high, with the check that asks for evidence.
// People rate themselves leniently: Heidemeier and Moser 2009,
// https://doi.org/10.1037/0021-9010.94.2.353.
type Claim struct {
	Theme, Pole, Check string // ids
	Statement          string // what the person said: the check's own statement, or the pole's claim
	Points             float64
	Evidence           Evidence
	Line               string // what the evidence was, in the person's words
}

// claims returns a record's claims in the order they are checked: each theme's strongest, then the
// second ones, the stronger before the weaker, ties in pack order; at most 2 in Quick and 6 in Full.
// A claim is a pole of a theme with a level of 65 points or more, both as rated and without
// yea-saying, and a check that can ask for evidence.
func claims(pack *content.Pack, record Record, ratings []answered, themes []ThemeReading) []Claim {
	// The evidence scale has five labels in every pack.
	found := map[int]Evidence{1: NoneYet, 2: Older, 3: Older, 4: Recent, 5: Recent}
	var all []Claim
	for t, theme := range themes {
		for pole, level := range theme.Levels {
			if level.N == 0 || min(level.Points, level.Raw) < highFrom {
				continue
			}
			if claim, ok := checked(&pack.Themes[t], pack.Poles[pole].ID, ofTheme(ratings, t)); ok {
				answer := record.Answers[claim.Check]
				claim.Points, claim.Evidence, claim.Line = level.Points, found[answer.Step], answer.Text
				all = append(all, claim)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Claim) int { return cmp.Compare(b.Points, a.Points) })
	var drawn, second []Claim
	for i, claim := range all {
		if slices.ContainsFunc(all[:i], func(before Claim) bool { return before.Theme == claim.Theme }) {
			second = append(second, claim)
		} else {
			drawn = append(drawn, claim)
		}
	}
	drawn = append(drawn, second...)
	return drawn[:min(maxClaims(record.Depth), len(drawn))]
}

// checked returns the claim of a theme's pole with its check: of the pole's checks, the one whose
// statement was rated highest, ties in pack order; an unanswered statement counts lowest. The claim
// shows the statement only if it was itself rated high and is not reversed: a reversed one would say
// the opposite of what the person meant.
func checked(theme *content.Theme, pole string, ratings []answered) (claim Claim, ok bool) {
	best := -2.0
	for _, check := range theme.Checks {
		if check.Pole != pole {
			continue
		}
		about, statement := -1.0, theme.Claims[pole]
		if i := slices.IndexFunc(ratings, func(r answered) bool { return r.ID == check.About }); i >= 0 {
			about = ratings[i].points
			if about >= highFrom && !ratings[i].Reversed {
				statement = ratings[i].Prompt.Text
			}
		}
		if about > best {
			best = about
			claim = Claim{Theme: theme.ID, Pole: pole, Check: check.ID, Statement: statement}
		}
	}
	return claim, claim.Check != ""
}

// An Unclaimed is why a walk has no claim, and so asked for no example.
type Unclaimed int

// The reasons, in the order they are tried.
const (
	Lowered     Unclaimed = iota // a check was asked, and the ratings are no longer high
	NoChecks                     // the pack has no check for what is rated high, or none at all
	Acquiescent                  // high as rated, but not without yea-saying
	Stopped                      // the walk ended with ratings unasked, and nothing was rated high so far
	NoneHigh                     // no pole of a theme is rated high enough
)

// WhyUnclaimed returns why a record has no claims. The record must have none.
func WhyUnclaimed(pack *content.Pack, record Record) Unclaimed {
	var checkAsked bool
	var corrected, asRated bool // whether a pole of a theme is high, without yea-saying and with it
	for t, theme := range Read(pack, record).Themes {
		for _, check := range pack.Themes[t].Checks {
			checkAsked = checkAsked || record.asked(check.ID)
		}
		for _, level := range theme.Levels {
			if level.N > 0 && level.Raw >= highFrom {
				corrected, asRated = corrected || level.Points >= highFrom, true
			}
		}
	}
	switch {
	case checkAsked:
		return Lowered
	case corrected, maxChecks(pack, Full) == 0:
		return NoChecks
	case asRated:
		return Acquiescent
	case slices.ContainsFunc(fixedItems(pack, record.Depth), func(item Item) bool {
		return item.Prompt != nil && item.Prompt.Kind == content.Rating && !record.asked(item.ID)
	}):
		return Stopped
	}
	return NoneHigh
}
