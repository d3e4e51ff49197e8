package content

import (
	"fmt"
	"strings"
	"testing"
)

// Each limit is tried on both sides of its edge.
func TestLimitsHoldFromTheirEdgeOn(t *testing.T) {
	src := string(read(t, neighbours))
	text := func(n int) string { return strings.Repeat("é", n) }
	with := func(key, value string) string { return src + key + ": " + value + "\n" }
	line := strings.Count(src, "\n") + 1
	for claim, file := range map[string]struct {
		src  string
		want []string
	}{
		"2000 characters are a text":        {strings.Replace(src, "Good Neighbours", text(2000), 1), nil},
		"2001 are too many":                 {strings.Replace(src, "Good Neighbours", text(2001), 1), []string{"8:8: this text has 2001 characters, and a text may have 2000: shorten it"}},
		"a centre may lie at the end":       {with("centre", "-100"), nil},
		"and at the other":                  {with("centre", "1e2"), nil},
		"but not beyond":                    {with("centre", "-100.5"), []string{fmt.Sprintf("%d:9: the centre lies beyond the scale of points: write a number from -100 to 100, or leave it out where there was no pilot", line)}},
		"nor nowhere":                       {with("centre", ".nan"), []string{fmt.Sprintf("%d:9: a number is wanted here, not a number: write one such as 5 or -2.5, without quotes", line)}},
		"an id of 40 characters is one":     {strings.Replace(src, "id: neighbours", "id: "+strings.Repeat("a", 40), 1), nil},
		"500 prompts and checks are a pack": {many(500, 500), nil},
		"501 prompts are too many":          {many(501, 1), []string{"513:9: a pack may have 500 prompts, and this is one more: leave out some"}},
		"501 checks are too many":           {many(2, 501), []string{"516:9: a pack may have 500 checks, and this is one more: leave out some"}},
	} {
		t.Run(claim, func(t *testing.T) {
			_, problems := Load("pack.yaml", []byte(file.src))
			sameProblems(t, problems, file.want)
		})
	}
}

// many gives a pack of so many prompts and checks.
func many(prompts, checks int) string {
	var b strings.Builder
	b.WriteString(`format: 1
id: many
revision: 1
language: en
title: Many
poles: [{id: a, name: a, hat: a, asks: a, letter: A}, {id: b, name: b, hat: b, asks: b, letter: B}]
mission: {text: What for?}
scales: {rating: {frame: How often?, labels: [x, y, z]}, evidence: {frame: When?, labels: [x, y, z, u, v]}}
cards: {meets: They meet., parts: They part.}
themes:
  - {id: first, title: First, short: First, opening: First., prompts: [{id: open, kind: open, text: What?}]}
  - {id: many, title: Many, short: Many, opening: Many., claims: {a: A., b: B.},
`)
	b.WriteString("     prompts: [\n")
	for i := range prompts - 1 {
		fmt.Fprintf(&b, "        {id: p%d, kind: rating, pole: a, text: I do.},\n", i)
	}
	b.WriteString("     ], checks: [\n")
	for i := range checks {
		fmt.Fprintf(&b, "        {id: c%d, pole: a, about: p0, text: Name one.},\n", i)
	}
	b.WriteString("     ]}\n")
	return b.String()
}
