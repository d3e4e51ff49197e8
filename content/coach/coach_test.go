package coach

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"twohats/content"
)

func TestAPackMayBeSmall(t *testing.T) {
	whole := builtin(t)
	bare := func(prompts ...content.Prompt) *content.Pack {
		return &content.Pack{
			Poles: whole.Poles, Scales: whole.Scales, Centre: 7,
			Themes: []content.Theme{{ID: "one", Prompts: prompts, Checks: whole.Themes[0].Checks}},
		}
	}
	prompts := whole.Themes[0].Prompts
	for claim, small := range map[string]struct {
		pack    *content.Pack
		verdict Verdict
		levels  [2]int // answers
	}{
		"no themes":                {&content.Pack{Poles: whole.Poles, Scales: whole.Scales}, TooFew, [2]int{}},
		"no prompts":               {bare(), TooFew, [2]int{}},
		"one rating":               {bare(prompts[0]), TooFew, [2]int{}},
		"one pole only":            {bare(prompts[0], prompts[2], prompts[4]), TooFew, [2]int{3, 0}},
		"one reversed rating more": {bare(prompts[0], prompts[6]), TooFew, [2]int{2, 0}},
		"a scenario only":          {bare(prompts[10]), TooFew, [2]int{}},
		"two ratings for either":   {bare(prompts[0], prompts[1], prompts[2], prompts[5]), Unclear, [2]int{2, 2}},
	} {
		record := toAll(whole, 4).record()
		record.Answers["shared-goal"] = Answer{First: 1, Second: 2}
		r := Read(small.pack, record)
		inRange(t, small.pack, r)
		if got := [2]int{r.Levels[0].N, r.Levels[1].N}; r.Verdict != small.verdict || got != small.levels {
			t.Errorf("%s: got %v from %v answers, want %v from %v", claim, r.Verdict, got, small.verdict, small.levels)
		}
	}
}

// inRange fails the test if a figure of a reading is out of range.
func inRange(t *testing.T, pack *content.Pack, r Reading) {
	t.Helper()
	within := func(what string, figure, low, high float64) {
		t.Helper()
		minusZero := figure == 0 && math.Signbit(figure)
		if math.IsNaN(figure) || figure < low || figure > high || minusZero {
			t.Errorf("%s: got %v, want %v to %v", what, figure, low, high)
		}
	}
	estimate := func(what string, e Estimate) {
		t.Helper()
		within(what, e.Points, -100-math.Abs(pack.Centre), 100+math.Abs(pack.Centre))
		within(what+"'s error", e.Error, 0, 100)
		if (e.N == 0) != (e.Error == 0) {
			t.Errorf("%s: %d answers leave an error of %v", what, e.N, e.Error)
		}
		low, high := e.Band()
		within(what+"'s band", high-low, 0, 300)
		within(what+"'s chance", e.chance(), 0, 1)
		within(what+"'s density", e.Density(low), 0, 1)
		within(what+"'s dots", float64(e.Dots()), 0, DotCount)
		within(what+"'s odds", float64(e.Odds().InTwenty), DotCount/2, DotCount-1)
		for _, place := range e.Places() {
			within(what+"'s places", place, -500, 500)
		}
	}
	within("yea-saying", r.YeaSaying, -50, 50)
	within("variance", r.Variance, 1, 5000)
	within("variance of themes", r.ThemeVariance, 1, 5000)
	estimate("lean", r.Lean)
	within("pull", r.Pull.Points, -100, 100)
	within("demand", r.Demand.Points, -100, 100)
	for pole, level := range r.Levels {
		within(fmt.Sprintf("level %d", pole), level.Points, 0, 100)
	}
	for _, theme := range r.Themes {
		estimate("lean of "+theme.ID, theme.Lean)
		for pole, level := range theme.Levels {
			within(fmt.Sprintf("level %d of %s", pole, theme.ID), level.Points, 0, 100)
		}
	}
	for _, claim := range r.Claims {
		within("claim "+claim.Check, claim.Points, highFrom, 100)
	}
	for i, offer := range r.Offers {
		if _, ok := offer.next(pack, nil, nil); !ok || offer.Experiment >= len(pack.Theme(offer.Theme).Advice.Poles[offer.Pole].Experiments) {
			t.Errorf("offer %v: the pack has none such", offer)
		}
		if slices.ContainsFunc(r.Offers[:i], offer.same) {
			t.Errorf("offer %v: comes twice in %v", offer, r.Offers)
		}
	}
	if len(r.Offers) > offerCount {
		t.Errorf("offers: got %d, want at most %d", len(r.Offers), offerCount)
	}
}

// FuzzRead reads records made of any bytes: five for each answer of the pack.
func FuzzRead(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("\x05\x00\x00\x00\x00\x01\x00\x00\x00\x00"))
	f.Add([]byte("\xff\xff\xff\xff\xff\x80\x80\x80\x80\x80"))
	pack := builtin(f)
	var ids []string
	for _, theme := range pack.Themes {
		for _, p := range theme.Prompts {
			ids = append(ids, p.ID)
		}
		for _, check := range theme.Checks {
			ids = append(ids, check.ID)
		}
	}
	ids = append(ids, "nowhere", "")
	f.Fuzz(func(t *testing.T, src []byte) {
		record := Record{Depth: Depth(src[:min(4, len(src))]), Answers: map[string]Answer{}}
		for i := 0; i+5 <= len(src); i += 5 {
			b := src[i : i+5]
			record.Answers[ids[(i/5+int(b[4])/64*len(ids)/4)%len(ids)]] = Answer{
				Step: int(int8(b[0])), First: int(int8(b[1])), Second: int(int8(b[2])),
				Text: string(b[3:4]), Took: time.Duration(int8(b[4])) * time.Second / 8,
			}
		}
		inRange(t, pack, Read(pack, record))
	})
}

func BenchmarkRead(b *testing.B) {
	pack := builtin(b)
	record := anyone(rand.New(rand.NewPCG(31, 32)), pack)
	for id, step := range toPoles(pack, 5, 4) {
		record.Answers[id] = Answer{Step: step, Took: 5 * time.Second}
	}
	record.Depth = Full
	b.ReportAllocs()
	for b.Loop() {
		Read(pack, record)
	}
}
