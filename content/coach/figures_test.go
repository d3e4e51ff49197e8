package coach

import (
	"slices"
	"strings"
	"testing"

	"twohats/content"
)

// fewQuick leaves ratings of either pole of each theme in Quick, and no other prompt.
func fewQuick(pack *content.Pack, ratings ...int) *content.Pack {
	for t := range pack.Themes {
		left := map[string]int{}
		for p := range pack.Themes[t].Prompts {
			prompt := &pack.Themes[t].Prompts[p]
			left[prompt.Pole]++
			prompt.Quick = prompt.Kind == content.Rating && t < len(ratings) && left[prompt.Pole] <= ratings[t]
		}
	}
	return pack
}

func TestALeanIsAskedForByTwoThemesOfTheDepth(t *testing.T) {
	one := func() *content.Pack {
		pack := builtin(t)
		pack.Themes = pack.Themes[:1]
		return pack
	}
	for claim, c := range map[string]struct {
		pack  *content.Pack
		quick bool
	}{
		"the built-in Quick asks enough":            {builtin(t), true},
		"a Quick that is as long as Full does":      {fewQuick(builtin(t)), true},
		"one rating of a pole and theme is too few": {fewQuick(builtin(t), 1, 1, 1, 1), false},
		"two in one theme of four are":              {fewQuick(builtin(t), 2, 1, 1, 1), false},
		"two in two themes are enough":              {fewQuick(builtin(t), 2, 0, 0, 2), true},
		"one theme needs two itself":                {fewQuick(one(), 1), false},
		"one theme with two has them":               {fewQuick(one(), 2), true},
	} {
		if got := AsksForALean(c.pack, Quick); got != c.quick || !AsksForALean(c.pack, Full) {
			t.Errorf("%s: Quick asks for a lean is %t, want %t, and Full does: %t", claim, got, c.quick, AsksForALean(c.pack, Full))
		}
		s := rate(c.pack, func(_ content.Theme, p content.Prompt) int {
			if p.Quick || !anyQuick(c.pack) {
				return 3
			}
			return 0
		})
		if r := Read(c.pack, s.record()); (r.Lean.N > 0) != c.quick {
			t.Errorf("%s: all of Quick rated gives a lean of %d ratings", claim, r.Lean.N)
		}
	}
}

func TestPackCheckWarnsOfAQuickThatCannotGiveALean(t *testing.T) {
	const mark = "quick: true\n"
	src, warned := string(content.Starter()), 0
	for left := range strings.Count(src, mark) {
		at := len(src)
		for range left + 1 {
			at = strings.LastIndex(src[:at], mark)
		}
		few := src[:at] + strings.ReplaceAll(src[at:], mark, "quick: false\n")
		pack, problems := content.Proofread("starter.yaml", []byte(few))
		if pack == nil {
			t.Fatal(problems)
		}
		said := false
		for _, problem := range problems {
			said = said || strings.Contains(problem.String(), "Quick asks for too few ratings to give a lean: mark two ratings of either pole with quick: true in one theme")
		}
		if said == AsksForALean(pack, Quick) {
			t.Errorf("without the last %d quick prompts it warns: %t, and %v", left+1, said, problems)
		}
		if said {
			warned++
		}
	}
	if warned == 0 {
		t.Error("it never warns")
	}
}

func anyQuick(pack *content.Pack) bool {
	return slices.ContainsFunc(pack.Themes, func(theme content.Theme) bool {
		return slices.ContainsFunc(theme.Prompts, func(prompt content.Prompt) bool { return prompt.Quick })
	})
}
