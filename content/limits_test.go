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
		"nor nowhere":                       {with("centre", ".nan"), []string{fmt.Sprintf("%d:9: this number cannot be read: write one such as 5 or -2.5", line)}},
		"nor without end":                   {with("centre", ".inf"), []string{fmt.Sprintf("%d:9: this number cannot be read: write one such as 5 or -2.5", line)}},
		"a revision has plain digits":       {strings.Replace(src, "revision: 1", "revision: 0x1", 1), []string{"6:11: this number cannot be read: write digits alone"}},
		"and a computer's size":             {strings.Replace(src, "revision: 1", "revision: 10000000000000000000", 1), []string{"6:11: this number cannot be read: write digits alone"}},
		"an id of 40 characters is one":     {strings.Replace(src, "id: neighbours", "id: "+strings.Repeat("a", 40), 1), nil},
		"500 prompts and checks are a pack": {many(500, 500), nil},
		"501 prompts are too many":          {many(501, 1), []string{"513:9: a pack may have 500 prompts, and this is one more: leave out some"}},
		"those beyond are not looked at":    {many(501, 0) + "  - {id: last, title: L, short: L, opening: L., prompts: [{}]}\n", []string{"513:9: a pack may have 500 prompts, and this is one more: leave out some", "516:59: a pack may have 500 prompts, and this is one more: leave out some"}},
		"501 checks are too many":           {many(2, 501), []string{"516:9: a pack may have 500 checks, and this is one more: leave out some"}},
	} {
		t.Run(claim, func(t *testing.T) {
			_, problems := Load("pack.yaml", []byte(file.src))
			sameProblems(t, problems, file.want)
		})
	}
}

// many returns a pack with this many prompts and checks.
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

// Letters, ids, codes and counts at the edge of what is allowed, and just over it.
func TestValuesAreAllowedUpToTheirLimits(t *testing.T) {
	src := string(read(t, neighbours))
	swap := func(old, new string) string { return strings.Replace(src, old, new, 1) }
	option := "          - {text: One, gain: One., cost: One., points: {giving: 0, asking: 2}}\n"
	options := func(n int) string {
		return swap("            points: {giving: 1, asking: 1}\n", "            points: {giving: 1, asking: 1}\n"+strings.Repeat(option, n-3))
	}
	theme := "  - {id: t%d, title: T, short: T, opening: T., prompts: [{id: t%d, kind: open, text: Why?}]}\n"
	themes := func(n int) string {
		more := src
		for i := range n - 2 {
			more += fmt.Sprintf(theme, i, i)
		}
		return more
	}
	allowed := map[string]string{
		"letter a":              swap("letter: A", "letter: a"),
		"letter z":              swap("letter: A", "letter: z"),
		"letter Z":              swap("letter: A", "letter: Z"),
		"every letter in an id": swap("id: neighbours", "id: abcdefghijklmnopqrstuvwxyz"),
		"every digit in an id":  swap("id: neighbours", "id: no-0123456789"),
		"language gsw":          swap("language: en", "language: gsw"),
		"language pt-BR":        swap("language: en", "language: pt-BR"),
		"language en-abcdefgh":  swap("language: en", "language: en-abcdefgh"),
		"nine options":          options(9),
		"eight themes":          themes(8),
	}
	refused := map[string]string{
		"letter @":                       swap("letter: A", "letter: '@'"),
		"letter [":                       swap("letter: A", "letter: '['"),
		"letter {":                       swap("letter: A", "letter: '{'"),
		"the other pole's letter, small": swap("letter: A", "letter: g"),
		"an underscore in an id":         swap("id: neighbours", "id: good_neighbours"),
		"a space in an id":               swap("id: neighbours", "id: good neighbours"),
		"language e":                     swap("language: en", "language: e"),
		"language engl":                  swap("language: en", "language: engl"),
		"language e2":                    swap("language: en", "language: e2"),
		"language en_GB":                 swap("language: en", "language: en_GB"),
		"language en-":                   swap("language: en", "language: en-"),
		"language en-abcdefghi":          swap("language: en", "language: en-abcdefghi"),
		"ten options":                    options(10),
		"nine themes":                    themes(9),
		"the first key misspelt":         swap("format: 1", "formt: 1"),
		"the first key twice":            src + "format: 1\n",
	}
	for claim, src := range allowed {
		_, problems := Load(claim, []byte(src))
		sameProblems(t, problems, nil)
	}
	for claim, src := range refused {
		if _, problems := Load(claim, []byte(src)); len(problems) != 1 {
			t.Errorf("%s: got the problems %v, want one", claim, problems)
		}
	}
}
