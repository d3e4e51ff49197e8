package coach

import "testing"

func TestVerdict(t *testing.T) {
	type row struct {
		lean     Estimate
		want     Verdict
		practice Side
	}
	for claim, r := range map[string]row{
		"no figure is too few":                          {Estimate{}, TooFew, Neither},
		"a band above zero leans":                       {Estimate{16.46, 10, 32}, Leans, First},
		"a band below zero leans":                       {Estimate{-16.46, 10, 32}, Leans, Second},
		"a band that touches zero does not":             {Estimate{16.45, 10, 32}, Probably, First},
		"a lean may be small and sure":                  {Estimate{2, 1, 32}, Leans, First},
		"leaning goes before both":                      {Estimate{-20, 3, 32}, Leans, Second},
		"a band within a step is both":                  {Estimate{8.55, 10, 32}, Both, Neither},
		"and so it is below zero":                       {Estimate{-8.55, 10, 32}, Both, Neither},
		"a band just over a step is not":                {Estimate{8.56, 10, 32}, Probably, First},
		"both goes before probably":                     {Estimate{8.5, 10, 32}, Both, Neither},
		"four in five is probably":                      {Estimate{16.8, 20, 8}, Probably, First},
		"four in five below zero is probably":           {Estimate{-16.8, 20, 8}, Probably, Second},
		"less than four in five is unclear":             {Estimate{16.79, 20, 8}, Unclear, Neither},
		"no lean with much doubt is unclear":            {Estimate{0, 20, 8}, Unclear, Neither},
		"no lean with little doubt is both":             {Estimate{0, 10, 8}, Both, Neither},
		"a band that ends at a step on both sides is b": {Estimate{0, 25 / 1.645, 8}, Both, Neither},
	} {
		if got := verdict(r.lean); got != r.want || practice(got, r.lean) != r.practice {
			t.Errorf("%s: got %v to side %v, want %v to side %v", claim, got, practice(got, r.lean), r.want, r.practice)
		}
	}
}

func TestAnsweringAllAlikeHasNoLean(t *testing.T) {
	for _, pack := range []string{"built-in", "odd"} {
		p, labels := builtin(t), 5
		if pack == "odd" {
			p, labels = odd(), 4
			p.Centre = 0
		}
		for step := 1; step <= labels; step++ {
			if got := Read(p, toAll(p, step).record()).Lean; got.Points != 0 || got.N == 0 {
				t.Errorf("%s, all %d: got a lean of %v, want 0", pack, step, got)
			}
		}
	}
}
