package report

import (
	"strings"

	"twohats/content"
	"twohats/content/coach"
)

// claims shows what is claimed, and what backs it. A claim without evidence is a question.
func (c composer) claims() (blocks []Block, figures []string) {
	s, own, generic := c.words.Summary, c.pack.Sentences.Claim, c.words.Sentences.Claim
	for _, kind := range []struct {
		evidence     coach.Evidence
		state        string
		own, generic content.ByPole
	}{
		{coach.Recent, s.Recent, own.Recent, generic.Recent},
		{coach.Older, s.Older, own.Older, generic.Older},
		{coach.NoneYet, s.None, own.None, generic.None},
		{coach.LeftOpen, s.LeftOpen, own.Open, generic.Open},
	} {
		b := Backing{State: kind.state}
		for _, claim := range c.reading.Claims {
			if _, asked := c.record.Answers[claim.Check]; !asked || claim.Evidence != kind.evidence {
				continue // what was not asked was not left open
			}
			_, pole := c.pack.Pole(claim.Pole)
			b.Claims = append(b.Claims, Claim{pole, claim.Statement, evidenceLine(claim)})
			b.Question = strings.Join(c.pack.Say(pole, kind.own, kind.generic), " ")
		}
		if len(b.Claims) > 0 {
			blocks = append(blocks, b)
		}
	}
	switch {
	case len(blocks) > 0:
	case len(c.reading.Claims) > 0:
		blocks = Plain.lines(c.words.Reading.ClaimsUnasked)
	default:
		blocks = Plain.lines(c.whyNoClaims())
	}
	return blocks, []string{c.words.Figures.Claims}
}

// whyNoClaims returns the reason why nothing is claimed.
func (c composer) whyNoClaims() string {
	w := c.words.Reading
	return map[coach.Unclaimed]string{
		coach.NoChecks: w.NoClaimsNever, coach.Lowered: w.NoClaimsLowered, coach.Stopped: w.NoClaimsStopped,
		coach.Acquiescent: w.NoClaimsAlike, coach.NoneHigh: w.NoClaimsLow,
	}[coach.WhyUnclaimed(c.pack, c.record)]
}

// evidenceLine returns what the evidence of a claim was. Of a claim without any, a line that was
// written before that was answered does not count.
func evidenceLine(claim coach.Claim) string {
	if claim.Evidence == coach.NoneYet {
		return ""
	}
	return claim.Line
}
