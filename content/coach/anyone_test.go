package coach

import (
	"math/rand/v2"
	"time"

	"twohats/content"
)

// anyone returns a random person's record: some lean, some agree to everything, some skip much,
// and now and then an answer is out of range.
func anyone(r *rand.Rand, pack *content.Pack) Record {
	record := Record{Depth: []Depth{Quick, Full}[r.IntN(2)], Answers: map[string]Answer{}}
	skip, alike, towards := r.Float64()*r.Float64(), r.Float64()*r.Float64(), r.IntN(3)
	usual := 1 + r.IntN(5)
	pick := func(labels int) int {
		switch {
		case r.Float64() < 0.01:
			return []int{-1, labels + 1, 1 << 40}[r.IntN(3)]
		case r.Float64() < alike:
			return min(usual, labels)
		}
		return 1 + r.IntN(labels)
	}
	for _, theme := range pack.Themes {
		for i := range theme.Prompts {
			p := &theme.Prompts[i]
			a := Answer{Took: time.Duration(r.IntN(4000)) * time.Millisecond}
			switch p.Kind {
			case content.Rating, content.Between:
				labels := len(pack.Scale(p).Labels)
				a.Step = pick(labels)
				if p.Pole == pack.Poles[0].ID && !p.Reversed && towards > 0 {
					a.Step = max(a.Step, min(labels, 2*towards))
				}
			case content.Scenario:
				a.First, a.Second = pick(len(p.Options)), pick(len(p.Options))
			case content.Open:
				a.Text = "much"
			}
			if r.Float64() >= skip {
				record.Answers[p.ID] = a
			}
		}
		for _, check := range theme.Checks {
			record.Answers[check.ID] = Answer{Step: r.IntN(7)}
		}
	}
	return record
}
