package coach

import (
	"cmp"
	"slices"

	"twohats/content"
)

// high is how many points a pole of a theme, or a statement, needs for a claim.
const high = 65.0

// most returns how many claims are checked at a depth.
func most(depth Depth) int {
	if depth == Full {
		return 6
	}
	return 2
}

// Evidence is what a check found for a claim.
type Evidence int

// What a check can find. LeftOpen is a check without an answer.
const (
	LeftOpen Evidence = iota
	NoneYet
	Older
	Recent
)

// evidence returns what a step of the evidence scale stands for. The scale has five labels in
// every pack: none, two that are older than a month, two that are not.
func evidence(step int) Evidence {
	switch step {
	case 1:
		return NoneYet
	case 2, 3:
		return Older
	case 4, 5:
		return Recent
	}
	return LeftOpen
}

// A Claim is a pole of a theme that a person rates high, with the check that asks for evidence.
// People who rate themselves are lenient: Heidemeier and Moser 2009,
// https://doi.org/10.1037/0021-9010.94.2.353.
type Claim struct {
	Theme     string // id
	Pole      string // id
	Check     string // id
	Statement string // what the person said: the check's own statement, or the pole's claim
	Points    float64
	Evidence  Evidence
	Line      string // what the evidence was, in the person's words
}

// Claims returns a record's claims in the order in which they are checked: each theme's strongest
// first, then the second ones, the stronger before the weaker, ties in pack order; at most 2 in
// Quick and 6 in Full. A claim is a pole of a theme with a level of 65 points or more, both as
// rated and without yea-saying, and a check that can ask for evidence.
func Claims(pack *content.Pack, record Record) []Claim { return Read(pack, record).Claims }

// claims returns the claims of a record whose ratings and levels by theme are known already.
func claims(pack *content.Pack, record Record, all []rated, themes []ThemeReading) []Claim {
	var firsts, seconds []Claim
	for t, theme := range themes {
		var own []Claim
		for pole, level := range theme.Levels {
			if level.N == 0 || min(level.Points, level.Raw) < high {
				continue
			}
			if claim, ok := checked(pack, t, pole, all); ok {
				claim.Points = level.Points
				own = append(own, claim)
			}
		}
		strongestFirst(own)
		firsts = append(firsts, own[:min(1, len(own))]...)
		seconds = append(seconds, own[min(1, len(own)):]...)
	}
	strongestFirst(firsts)
	strongestFirst(seconds)
	drawn := append(firsts, seconds...)
	drawn = drawn[:min(most(record.Depth), len(drawn))]
	for i := range drawn {
		answer := record.Answers[drawn[i].Check]
		drawn[i].Evidence, drawn[i].Line = evidence(answer.Step), answer.Text
	}
	return drawn
}

func strongestFirst(claims []Claim) {
	slices.SortStableFunc(claims, func(a, b Claim) int { return cmp.Compare(b.Points, a.Points) })
}

// checked returns the claim of a theme's pole with its check: of the pole's checks the one whose
// statement was rated highest, ties in pack order; an unanswered statement counts lowest. The
// claim shows the statement only where that was itself rated high and is not reversed, for a
// reversed one would be shown back as its opposite.
func checked(pack *content.Pack, theme, pole int, all []rated) (Claim, bool) {
	in, poleID := &pack.Themes[theme], pack.Poles[pole].ID
	var claim Claim
	best := 0.0
	for _, check := range in.Checks {
		if check.Pole != poleID {
			continue
		}
		about, statement := -1.0, in.Claims[poleID]
		for _, r := range ofTheme(all, theme) {
			if r.prompt.ID != check.About {
				continue
			}
			about = r.keyed
			if r.keyed >= high && !r.prompt.Reversed {
				statement = r.prompt.Text
			}
		}
		if claim.Check == "" || about > best {
			best = about
			claim = Claim{Theme: in.ID, Pole: poleID, Check: check.ID, Statement: statement}
		}
	}
	return claim, claim.Check != ""
}
