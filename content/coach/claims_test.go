package coach

import (
	"strings"
	"testing"
)

// drawn returns a record's checks in order.
func drawn(claims []Claim) string {
	var ids []string
	for _, claim := range claims {
		ids = append(ids, claim.Check)
	}
	return strings.Join(ids, " ")
}

func TestClaimsAreDrawnFromWhatIsRatedHigh(t *testing.T) {
	pack := builtin(t)
	full := func(s steps) string { return drawn(Read(pack, s.record()).Claims) }
	quick := func(s steps) string {
		record := s.record()
		record.Depth = Quick
		return drawn(Read(pack, record).Claims)
	}
	// Two ratings of one pole in each of these themes; none is reversed, so nothing is corrected.
	influence := steps{"say-why": 4, "outside-support": 4} // 75
	clear := steps{"agree-next": 5, "clear-way": 5}        // 100
	trust := steps{"clear-answer": 5, "name-risks": 4}     // 87.5
	vision := steps{"dated-steps": 4, "same-day": 4}       // 75
	goal := steps{"picture-year": 4, "one-main-goal": 5}   // 87.5
	low := steps{"ask-served": 3, "where-wrong": 4}        // 62.5
	all := influence.with(clear).with(trust).with(vision).with(goal).with(low)
	for claim, checks := range map[string]struct{ got, want string }{
		"nothing answered claims nothing":            {full(nil), ""},
		"75 points is a claim":                       {full(influence), "check-free-will"},
		"62.5 points is none":                        {full(low), ""},
		"one answer is none, however high":           {full(steps{"say-why": 5}), ""},
		"the stronger theme comes first":             {full(influence.with(trust)), "check-knew-goal check-free-will"},
		"ties come in pack order":                    {full(vision.with(influence)), "check-free-will check-broke-down"},
		"the stronger pole of a theme comes first":   {full(influence.with(clear)), "check-cleared check-free-will"},
		"each theme's strongest before any second":   {full(all), "check-cleared check-knew-goal check-set-aside check-free-will check-broke-down"},
		"quick draws two":                            {quick(all), "check-cleared check-knew-goal"},
		"full draws six":                             {full(toPoles(pack, 5, 5)), "check-free-will check-knew-goal check-own-words check-asked-first check-cleared check-told-promise"},
		"a tie within a theme goes to the first":     {full(influence.with(steps{"agree-next": 4, "clear-way": 4})), "check-free-will check-cleared"},
		"the check about what was rated higher":      {full(steps{"say-why": 4, "outside-support": 5}), "check-outside-help"},
		"an unanswered statement counts lowest":      {full(steps{"care-link": 5, "outside-support": 1, "say-why": 5}), "check-free-will"},
		"even below never":                           {full(steps{"care-link": 5, "leave-out-reason": 1, "outside-support": 1}), "check-outside-help"},
		"with neither answered the first is asked":   {full(steps{"care-link": 5, "leave-out-reason": 1}), "check-free-will"},
		"yea-saying is taken off first":              {full(toAll(pack, 5)), ""},
		"nay-saying brings no claim back":            {full(toAll(pack, 1).with(steps{"agree-next": 5})), ""},
		"a pole without a check claims nothing":      {drawn(Read(odd(), steps{"mill": 4, "plough": 4}.record()).Claims), ""},
		"one answer in a theme is no claim":          {drawn(Read(odd(), steps{"wait": 4}.record()).Claims), ""},
		"of two alike the first check in pack order": {drawn(Read(odd(), steps{"sail": 4, "drift": 4}.record()).Claims), "where-to"},
		"a check may be about a reversed rating":     {drawn(Read(odd(), steps{"stay": 1, "shut": 1}.record()).Claims), "which-storm"},
	} {
		if checks.got != checks.want {
			t.Errorf("%s: got %q, want %q", claim, checks.got, checks.want)
		}
	}
}

func TestAClaimIsHighFrom65Points(t *testing.T) {
	// With 21 labels there are steps of 5 points: 65 is step 14.
	pack := odd()
	pack.Scales.Rating.Labels = make([]string, 21)
	if got := drawn(Read(pack, steps{"sail": 14, "drift": 14}.record()).Claims); got != "where-to" {
		t.Errorf("at 65 points: got %q, want a claim", got)
	}
	if got := drawn(Read(pack, steps{"sail": 14, "drift": 13}.record()).Claims); got != "" {
		t.Errorf("at 62.5 points: got %q, want none", got)
	}
}

func TestAClaimShowsWhatThePersonSaid(t *testing.T) {
	pack := builtin(t)
	statement := func(claims []Claim) string { return claims[0].Statement }
	_, sayWhy := pack.Prompt("say-why")
	for claim, said := range map[string]struct{ got, want string }{
		"the statement where it was rated high":      {statement(Read(pack, steps{"say-why": 4, "care-link": 4}.record()).Claims), sayWhy.Text},
		"the pole's claim where it was not":          {statement(Read(pack, steps{"say-why": 3, "care-link": 5, "leave-out-reason": 1}.record()).Claims), pack.Themes[0].Claims["lead"]},
		"the pole's claim where it was not answered": {statement(Read(pack, steps{"care-link": 5, "leave-out-reason": 1}.record()).Claims), pack.Themes[0].Claims["lead"]},
		"the pole's claim where it is reversed":      {statement(Read(odd(), steps{"stay": 1, "shut": 1}.record()).Claims), "You hold out."},
	} {
		if said.got != said.want {
			t.Errorf("%s: got %q, want %q", claim, said.got, said.want)
		}
	}
}

func TestAnsweredChecksAreTheEvidence(t *testing.T) {
	pack := builtin(t)
	for step, want := range []Evidence{LeftOpen, NoneYet, Older, Older, Recent, Recent, LeftOpen} {
		record := steps{"say-why": 5, "care-link": 5}.record()
		record.Answers["check-free-will"] = Answer{Step: step, Text: "the roster"}
		record.Answers["check-cleared"] = Answer{Step: 5} // of a claim that is not made
		claims := Read(pack, record).Claims
		if len(claims) != 1 || claims[0].Evidence != want || claims[0].Line != "the roster" {
			t.Errorf("evidence at step %d: got %+v, want one claim with evidence %v", step, claims, want)
		}
	}
}
