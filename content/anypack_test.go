package content_test

import (
	"math/rand/v2"
	"testing"

	"twohats/content"
	"twohats/content/packtest"
)

func TestAnyPackWithinTheRulesLoads(t *testing.T) {
	made := make(map[content.Kind]bool)
	for seed := range uint64(100) {
		src := packtest.Any(rand.New(rand.NewPCG(seed, 6)))
		pack, problems := content.Load("any.yaml", src)
		if pack == nil {
			t.Fatalf("the pack of seed %d: %v", seed, problems)
		}
		for _, theme := range pack.Themes {
			for _, prompt := range theme.Prompts {
				made[prompt.Kind] = true
			}
		}
		if _, problems := content.Proofread("any.yaml", src); len(problems) > 0 {
			for _, problem := range problems {
				if !problem.Warning {
					t.Errorf("the pack of seed %d: %v", seed, problem)
				}
			}
		}
	}
	for _, kind := range content.Kinds() {
		if !made[kind] {
			t.Errorf("packtest makes no prompt of the kind %s", kind)
		}
	}
}
