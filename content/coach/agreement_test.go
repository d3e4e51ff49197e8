package coach

import (
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"twohats/content"
)

func TestReadAgreesWithTheOracle(t *testing.T) {
	t.Parallel()
	n, _ := people(400, 5_000)
	for name, pack := range map[string]*content.Pack{"built-in": builtin(t), "odd": odd()} {
		r := rand.New(rand.NewPCG(11, 12))
		seen := map[Verdict]int{}
		for i := range n {
			record := anyone(r, pack)
			reading := Read(pack, record)
			seen[reading.Verdict]++
			if consult(pack, record).compare(t, reading); t.Failed() {
				t.Fatalf("%s, record %d: %v", name, i, record)
			}
		}
		if len(seen) < 4 {
			t.Errorf("%s: saw the verdicts %v: too few kinds of people", name, seen)
		}
	}
}

func float(r *big.Rat) float64 { f, _ := r.Float64(); return f }

// compare fails the test if a reading and the oracle differ.
func (o oracle) compare(t *testing.T, r Reading) {
	t.Helper()
	same := func(what string, got float64, want *big.Rat) {
		t.Helper()
		if math.Abs(got-float(want)) > 1e-6 {
			t.Errorf("%s: got %g, want %s", what, got, want.FloatString(6))
		}
	}
	is := func(what string, got, want any) {
		t.Helper()
		if got != want {
			t.Errorf("%s: got %v, want %v", what, got, want)
		}
	}
	estimate := func(what string, got Estimate, theme string) {
		t.Helper()
		d, ss, n := o.lean(theme)
		same(what, got.Points, d)
		same(what+"'s squared error", got.Error*got.Error, ss)
		is(what+"'s answers", got.N, n)
	}
	choice := func(what string, got Mean, theme string) {
		t.Helper()
		points, n := o.choice(what, theme)
		same(what+" "+theme, got.Points, points)
		is(what+"'s answers "+theme, got.N, n)
	}
	level := func(got Level, theme, pole string) {
		t.Helper()
		points, ok := o.level(theme, pole)
		same("level of "+theme+" "+pole, got.Points, points)
		is("figure of "+theme+" "+pole, got.N > 0, ok)
	}
	same("yea-saying", r.YeaSaying, o.yeaSaying())
	same("variance", r.Variance, o.variance(""))
	positive := o.where(func(f fact) bool { return f.of == "rating" && !f.reversed })
	reversed := o.where(func(f fact) bool { return f.of == "rating" && f.reversed })
	same("positively worded", r.Straight.Points, average(positive, raw))
	same("reversed", r.Reversed.Points, average(reversed, raw))
	is("ratings", [2]int{r.Straight.N, r.Reversed.N}, [2]int{len(positive), len(reversed)})
	estimate("lean", r.Lean, "")
	for p, pole := range o.pack.Poles {
		level(r.Levels[p], "", pole.ID)
	}
	for i, theme := range o.pack.Themes {
		is("theme", r.Themes[i].ID, theme.ID)
		estimate("lean of "+theme.ID, r.Themes[i].Lean, theme.ID)
		choice("pull", r.Themes[i].Pull, theme.ID)
		choice("demand", r.Themes[i].Demand, theme.ID)
		for p, pole := range o.pack.Poles {
			level(r.Themes[i].Levels[p], theme.ID, pole.ID)
		}
	}
	choice("pull", r.Pull, "")
	choice("demand", r.Demand, "")

	is("verdict", r.Verdict, o.verdict())
	d, _, _ := o.lean("")
	practice := Neither
	if v := o.verdict(); v == Leans || v == Probably {
		practice = Side(d.Sign())
	}
	is("practice", r.Practice, practice)
	pull, _ := o.choice("pull", "")
	demand, _ := o.choice("demand", "")
	is("side of the pull", r.PullSide, toSide(pull, whole(35)))
	sides := map[Side]bool{}
	for _, theme := range o.pack.Themes {
		asked, _ := o.choice("demand", theme.ID)
		sides[toSide(asked, rat(375, 10))] = true
	}
	is("demand that differs from theme to theme", r.DemandFit().Kind == AsksApart, sides[First] && sides[Second])
	is("side of the demand", r.DemandSide, toSide(demand, rat(375, 10)))

	var claims []string
	for _, c := range r.Claims {
		claims = append(claims, c.Check+" "+[]string{"", "none", "older", "recent"}[c.Evidence])
	}
	is("claims", strings.Join(claims, ", "), strings.Join(o.claims(), ", "))
	if want := o.offers(); !slices.Equal(r.Offers, want) {
		t.Errorf("offers: got %v, want %v", r.Offers, want)
	}
	if want := o.care(); !slices.Equal(r.Care, want) {
		t.Errorf("care: got %v, want %v", r.Care, want)
	}
}
