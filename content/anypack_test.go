package content_test

import (
	"math/rand/v2"
	"testing"

	"twohats/content"
	"twohats/content/packtest"
)

func TestAnyPackWithinTheRulesLoads(t *testing.T) {
	for seed := range uint64(100) {
		src := packtest.Any(rand.New(rand.NewPCG(seed, 6)))
		if pack, problems := content.Load("any.yaml", src); pack == nil {
			t.Fatalf("the pack of seed %d: %v", seed, problems)
		}
		if _, problems := content.Proofread("any.yaml", src); len(problems) > 0 {
			for _, problem := range problems {
				if !problem.Warning {
					t.Errorf("the pack of seed %d: %v", seed, problem)
				}
			}
		}
	}
}
