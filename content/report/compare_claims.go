package report

import (
	"slices"

	"twohats/content"
	"twohats/content/coach"
)

// claims tells which claims stand in both walks and which in one, with the evidence of each.
func (p pair) claims() (blocks []Block, figures []string) {
	words := p.now.words.Compare
	both, onlyNow := parted(p.now.reading.Claims, p.then.reading.Claims)
	_, onlyThen := parted(p.then.reading.Claims, p.now.reading.Claims)

	var lines []string
	for _, now := range both {
		then := p.then.reading.Claims[slices.IndexFunc(p.then.reading.Claims, sameClaim(now))]
		lines = append(lines, content.Fill(words.ClaimBoth, "{statement}", now.Statement,
			"{earlier}", p.then.evidence(then), "{later}", p.now.evidence(now)))
	}
	blocks = own(p.now.under(words.ClaimsBoth, lines))
	blocks = append(append(blocks, p.now.onlyHere(onlyNow)...), p.then.onlyHere(onlyThen)...)
	switch {
	case len(blocks) == 0:
		for _, w := range []walk{p.then, p.now} {
			blocks = append(blocks, Say{Tone: Plain, Text: w.dated(w.whyNoClaims())})
		}
	case len(onlyNow)+len(onlyThen) > 0:
		blocks = append(blocks, Say{Tone: Aside, Text: words.ClaimsLimit})
	}
	return blocks, []string{p.now.words.Figures.Claims}
}

// parted parts claims by whether they are among others, too.
func parted(claims, others []coach.Claim) (also, only []coach.Claim) {
	for _, claim := range claims {
		if slices.ContainsFunc(others, sameClaim(claim)) {
			also = append(also, claim)
		} else {
			only = append(only, claim)
		}
	}
	return also, only
}

// sameClaim tells what claims the same, be it by another statement.
func sameClaim(a coach.Claim) func(coach.Claim) bool {
	return func(b coach.Claim) bool { return a.Theme == b.Theme && a.Pole == b.Pole }
}

// onlyHere shows claims that the other walk lacks.
func (w walk) onlyHere(claims []coach.Claim) []Block {
	var lines []string
	for _, claim := range claims {
		lines = append(lines, content.Fill(w.words.Compare.ClaimOne, "{statement}", claim.Statement, "{state}", w.evidence(claim)))
	}
	return own(w.under(content.Fill(w.words.Compare.ClaimsOnly, "{day}", w.day), lines))
}

// own marks sentences that hold the person's own words.
func own(blocks []Block) []Block {
	for i, block := range blocks {
		if say, is := block.(Say); is {
			say.Own = true
			blocks[i] = say
		}
	}
	return blocks
}

// evidence says what a check found, with the person's line where there is one.
func (w walk) evidence(claim coach.Claim) string {
	s := w.words.Summary
	state := map[coach.Evidence]string{coach.Recent: s.Recent, coach.Older: s.Older, coach.NoneYet: s.None, coach.LeftOpen: s.LeftOpen}[claim.Evidence]
	line := content.OneLine(evidenceLine(claim))
	if line == "" {
		return state
	}
	return content.Fill(w.words.Compare.ClaimLine, "{state}", state, "{line}", line)
}
