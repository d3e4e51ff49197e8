package coach

import (
	"math"
	"testing"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-6 }

func TestLean(t *testing.T) {
	pack := builtin(t)
	centred := builtin(t)
	centred.Centre = 10
	four := steps{"say-why": 5, "care-link": 3, "agree-next": 2, "clear-way": 2}                        // 75 and 25, squares 1250 and 0
	eight := four.with(steps{"clear-answer": 5, "name-risks": 3, "judge-work": 2, "promise-stands": 2}) // the same again in trust
	alike := steps{"say-why": 3, "care-link": 3, "agree-next": 3, "clear-way": 3, "clear-answer": 3, "name-risks": 3, "judge-work": 3, "promise-stands": 3}
	v, w := (2500+8*687.5)/(8.0-2+8), (2500+8*687.5)/(8.0-4+8)
	for claim, lean := range map[string]struct{ got, want Estimate }{
		"is the first pole less the second":         {Read(pack, eight.record()).Lean, Estimate{50, math.Sqrt(v/4 + v/4), 8}},
		"is less the centre":                        {Read(centred, eight.record()).Lean, Estimate{40, math.Sqrt(v/4 + v/4), 8}},
		"is not clamped after the centre":           {Read(centred, toPoles(pack, 1, 5).record()).Lean, Estimate{-110, math.Sqrt(5500.0 / 38 / 8), 32}},
		"needs two answers for either pole":         {Read(pack, steps{"say-why": 5, "care-link": 3, "agree-next": 2}.record()).Lean, Estimate{}},
		"of a theme is that of its answers":         {Read(pack, eight.record()).Themes[0].Lean, Estimate{50, math.Sqrt(w/2 + w/2), 4}},
		"of a theme without answers is none":        {Read(pack, four.record()).Themes[1].Lean, Estimate{}},
		"of a theme is less the centre too":         {Read(centred, eight.record()).Themes[0].Lean, Estimate{40, math.Sqrt(w/2 + w/2), 4}},
		"of answers that agree is not certain":      {Read(pack, alike.record()).Lean, Estimate{0, math.Sqrt(5500.0 / 14 / 2), 8}},
		"of one pole only is none":                  {Read(odd(), steps{"sail": 1, "drift": 2, "wait": 3, "reef": 4}.record()).Lean, Estimate{}},
		"of nothing is none":                        {Read(pack, Record{}).Lean, Estimate{}},
		"of a theme with one answer a pole is none": {Read(pack, steps{"say-why": 3, "agree-next": 4, "clear-answer": 3, "promise-stands": 2}.record()).Themes[0].Lean, Estimate{}},
	} {
		if !near(lean.got.Points, lean.want.Points) || !near(lean.got.Error, lean.want.Error) || lean.got.N != lean.want.N {
			t.Errorf("the lean %s: got %v, want %v", claim, lean.got, lean.want)
		}
	}
}

func TestALeanTakesTwoThemes(t *testing.T) {
	ratings := func(themes ...int) Reading {
		s := steps{}
		for _, i := range themes {
			s = s.with([]steps{
				{"say-why": 5, "care-link": 4, "agree-next": 1, "clear-way": 2},
				{"clear-answer": 5, "name-risks": 4, "judge-work": 1, "promise-stands": 2},
				{"picture-year": 5, "dated-steps": 1}, // one of either pole: no figure
			}[i])
		}
		return Read(builtin(t), s.record())
	}
	one := builtin(t)
	one.Themes = one.Themes[:1]
	able := builtin(t)
	for i := range able.Themes[1:] {
		able.Themes[i+1].Prompts = able.Themes[i+1].Prompts[:1]
	}
	four := steps{"say-why": 5, "care-link": 4, "agree-next": 1, "clear-way": 2}
	for claim, c := range map[string]struct {
		reading Reading
		n       int
		verdict Verdict
	}{
		"four ratings in one theme say nothing of the others": {ratings(0), 0, TooFew},
		"a theme without a figure is no second one":           {ratings(0, 2), 0, TooFew},
		"two themes have a lean":                              {ratings(0, 1), 8, Leans},
		"and what else was rated counts in it":                {ratings(0, 1, 2), 10, Leans},
		"a pack of one theme needs that one":                  {Read(one, four.record()), 4, Leans},
		"so does one where no other can have a figure":        {Read(able, four.record()), 4, Leans},
	} {
		r := c.reading
		if r.Lean.N != c.n || r.Verdict != c.verdict || r.Practice != practice(c.verdict, r.Lean) {
			t.Errorf("%s: got %v from %d answers to side %v, want %v from %d", claim, r.Verdict, r.Lean.N, r.Practice, c.verdict, c.n)
		}
	}
}

func TestTheVarianceOfThemesIsAroundTheirOwnMeans(t *testing.T) {
	// Two themes that differ, with no scatter within: overall it is scatter, by theme it is none.
	apart := steps{"say-why": 5, "care-link": 5, "clear-answer": 1, "name-risks": 1}
	r := Read(builtin(t), apart.record())
	if want := (4*2500 + 8*687.5) / (4.0 - 1 + 8); !near(r.Variance, want) {
		t.Errorf("overall: got %g, want %g", r.Variance, want)
	}
	if want := 8 * 687.5 / (2.0 + 8); !near(r.ThemeVariance, want) {
		t.Errorf("by theme: got %g, want %g", r.ThemeVariance, want)
	}
}

func TestBandAndChance(t *testing.T) {
	low, high := Estimate{10, 10, 8}.Band()
	if !near(low, -6.45) || !near(high, 26.45) {
		t.Errorf("band: got %g to %g, want -6.45 to 26.45", low, high)
	}
	for claim, chance := range map[string]struct{ got, want float64 }{
		"no lean is as likely on either side": {Estimate{0, 9, 12}.chance(), 0.5},
		"one error is 0.8413":                 {Estimate{9, 9, 12}.chance(), 0.8413447},
		"the other way it is the rest":        {Estimate{-9, 9, 12}.chance(), 0.1586553},
		"1.645 errors are nineteen in twenty": {Estimate{16.45, 10, 12}.chance(), 0.9500151},
		"0.84 errors are four in five":        {Estimate{8.4, 10, 12}.chance(), 0.7995458},
		"no figure is as likely either way":   {Estimate{}.chance(), 0.5},
	} {
		if !near(chance.got, chance.want) {
			t.Errorf("%s: got %.7f, want %.7f", claim, chance.got, chance.want)
		}
	}
}

func TestDensity(t *testing.T) {
	e := Estimate{20, 10, 12}
	for claim, height := range map[string]struct{ got, want float64 }{
		"is 1 at the figure":              {e.Density(20), 1},
		"is 0.607 one error away":         {e.Density(30), 0.6065307},
		"is the same on the other side":   {e.Density(10), 0.6065307},
		"is next to nothing far away":     {e.Density(-100), 0},
		"is nothing where is no figure":   {Estimate{}.Density(0), 0},
		"is a sixth about 1.9 errors off": {e.Density(1), 0.1644745},
	} {
		if !near(height.got, height.want) {
			t.Errorf("the density %s: got %.7f, want %.7f", claim, height.got, height.want)
		}
	}
}

func TestMoved(t *testing.T) {
	at := func(points, s float64) Estimate { return Estimate{points, s, 32} }
	for claim, side := range map[string]struct{ got, want Side }{
		// 1.645·√(3² + 4²) = 8.225
		"more than the doubt in both moved":         {Moved(at(0, 3), at(8.23, 4)), First},
		"more the other way moved there":            {Moved(at(0, 3), at(-8.23, 4)), Second},
		"from a lean to none moved away from it":    {Moved(at(20, 3), at(0, 4)), Second},
		"just the doubt in both did not move":       {Moved(at(0, 3), at(8.225, 4)), Neither},
		"the doubt of one alone is not enough":      {Moved(at(0, 3), at(7, 4)), Neither},
		"without an earlier figure nothing moved":   {Moved(Estimate{}, at(90, 1)), Neither},
		"without a later figure nothing moved":      {Moved(at(90, 1), Estimate{}), Neither},
		"the same is no change":                     {Moved(at(20, 3), at(20, 3)), Neither},
		"a change within one side is a change, too": {Moved(at(30, 3), at(50, 3)), First},
	} {
		if side.got != side.want {
			t.Errorf("%s: got %v, want %v", claim, side.got, side.want)
		}
	}
}

func TestDots(t *testing.T) {
	for claim, dots := range map[string]struct{ got, want int }{
		"no lean puts ten on either side":        {Estimate{0, 9, 12}.Dots(), 10},
		"one error towards leading is seventeen": {Estimate{9, 9, 12}.Dots(), 17},
		"one error towards managing mirrors it":  {Estimate{-9, 9, 12}.Dots(), 3},
		"far towards leading is all":             {Estimate{90, 9, 12}.Dots(), 20},
		"far towards managing is none":           {Estimate{-90, 9, 12}.Dots(), 0},
		"no figure is ten":                       {Estimate{}.Dots(), 10},
	} {
		if dots.got != dots.want {
			t.Errorf("%s: got %d, want %d", claim, dots.got, dots.want)
		}
	}
}

func TestOddsAreNeverTwentyInTwenty(t *testing.T) {
	for claim, odds := range map[string]struct{ got, want Odds }{
		"no lean is ten":                   {Estimate{0, 10, 12}.Odds(), Odds{10, false}},
		"four in five is sixteen":          {Estimate{8.4, 10, 12}.Odds(), Odds{16, false}},
		"and so it is towards managing":    {Estimate{-8.4, 10, 12}.Odds(), Odds{16, false}},
		"just under .975 is nineteen":      {Estimate{19.59, 10, 12}.Odds(), Odds{19, false}},
		"just over .975 is more than that": {Estimate{19.61, 10, 12}.Odds(), Odds{19, true}},
		"and so it is the other way":       {Estimate{-19.61, 10, 12}.Odds(), Odds{19, true}},
		"far away is no more":              {Estimate{90, 1, 12}.Odds(), Odds{19, true}},
	} {
		if odds.got != odds.want {
			t.Errorf("%s: got %v, want %v", claim, odds.got, odds.want)
		}
	}
}

func TestPlacesAreWhatDotsCounts(t *testing.T) {
	for points := -40.0; points <= 40; points += 0.37 {
		e := Estimate{points, 13, 16}
		places, above := e.Places(), 0
		for i, place := range places {
			if place > 0 {
				above++
			}
			if i > 0 && place <= places[i-1] {
				t.Fatalf("a lean of %g: place %d at %g is not above %g", points, i, place, places[i-1])
			}
			if mirrored := 2*points - places[len(places)-1-i]; !near(place, mirrored) {
				t.Fatalf("a lean of %g: place %d at %g, its mirror at %g", points, i, place, mirrored)
			}
		}
		if above != e.Dots() {
			t.Errorf("a lean of %g: %d places above zero, %d dots", points, above, e.Dots())
		}
	}
	// The first and the tenth of twenty quantiles of a standard normal distribution.
	places := Estimate{0, 1, 12}.Places()
	if !near(places[0], -1.959964) || !near(places[9], -0.0627068) {
		t.Errorf("places: got %g and %g, want -1.959964 and -0.0627068", places[0], places[9])
	}
}
