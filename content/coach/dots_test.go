package coach

import "testing"

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
