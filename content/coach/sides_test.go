package coach

import "testing"

func TestSides(t *testing.T) {
	for claim, side := range map[string]struct{ got, want Side }{
		"just enough is the first side":  {sideOf(35, 35), First},
		"just enough is the second side": {sideOf(-35, 35), Second},
		"just short is neither":          {sideOf(34.999, 35), Neither},
		"short the other way is neither": {sideOf(-34.999, 35), Neither},
		"zero is neither":                {sideOf(0, 0), Neither},
		"more than zero is a side":       {sideOf(0.1, 0), First},
	} {
		if side.got != side.want {
			t.Errorf("%s: got %v, want %v", claim, side.got, side.want)
		}
	}
	if First.Pole() != 0 || Second.Pole() != 1 || Neither.Pole() != 0 {
		t.Errorf("poles: got %d, %d, %d, want 0, 1, 0", First.Pole(), Second.Pole(), Neither.Pole())
	}
}

func TestAReadingHasTheSidesOfItsChoices(t *testing.T) {
	pack := builtin(t)
	demand := func(influence, trust, vision, reality int) Side {
		return Read(pack, steps{
			"influence-demand": influence, "trust-demand": trust, "vision-demand": vision, "reality-demand": reality,
		}.record()).DemandSide
	}
	// Leading lies on the right in influence and vision, on the left in trust and reality.
	for claim, side := range map[string]struct{ got, want Side }{
		"three of four more to leading":   {demand(4, 2, 4, 3), First},
		"two of four more to leading":     {demand(4, 2, 3, 3), Neither},
		"three of four more to managing":  {demand(2, 4, 2, 3), Second},
		"three and one against":           {demand(4, 2, 4, 4), Neither},
		"one clearly, one more":           {demand(5, 2, 3, 3), First},
		"a pull of a third":               {Read(odd(), steps{"gust": 3}.record()).PullSide, Neither},
		"a pull of two thirds":            {Read(odd(), steps{"gust": 2}.record()).PullSide, First},
		"a pull of two thirds to land":    {Read(odd(), steps{"gust": 6}.record()).PullSide, Second},
		"nothing chosen and nothing said": {Read(pack, Record{}).DemandSide, Neither},
	} {
		if side.got != side.want {
			t.Errorf("%s: got %v, want %v", claim, side.got, side.want)
		}
	}
}

func TestFits(t *testing.T) {
	chosen := Mean{Points: 1, N: 1}
	lead := Reading{Verdict: Leans, Practice: First, Pull: chosen, Demand: chosen}
	both := Reading{Verdict: Both, Pull: chosen, Demand: chosen}
	few := Reading{Verdict: TooFew, Pull: chosen, Demand: chosen, PullSide: First, DemandSide: First}
	pull := func(r Reading, side Side) Fit { r.PullSide = side; return r.PullFit() }
	demand := func(r Reading, side Side) Fit { r.DemandSide = side; return r.DemandFit() }
	in := func(r Reading, themes ...float64) Reading {
		for _, points := range themes {
			r.Themes = append(r.Themes, ThemeReading{Demand: Mean{points, 1}})
		}
		return r
	}
	nothing := func(r Reading) Reading { r.Pull, r.Demand = Mean{}, Mean{}; return r }
	for claim, fit := range map[string]struct{ got, want Fit }{
		"pull on the other side goes against":       {pull(lead, Second), Fit{Against, Second}},
		"pull on the same side does not":            {pull(lead, First), Fit{Fits, Neither}},
		"pull without a side does not":              {pull(lead, Neither), Fit{Fits, Neither}},
		"pull against no practice does not":         {pull(both, Second), Fit{Fits, Neither}},
		"no pull has no fit":                        {nothing(lead).PullFit(), Fit{}},
		"too few ratings have no fit with a pull":   {few.PullFit(), Fit{Kind: NoPractice}},
		"demand on the other side asks for more":    {demand(lead, Second), Fit{AsksMore, Second}},
		"demand on the same side fits":              {demand(lead, First), Fit{Fits, Neither}},
		"demand for both asks both of who leans":    {demand(lead, Neither), Fit{AsksBoth, First}},
		"demand for both fits who does not lean":    {demand(both, Neither), Fit{Fits, Neither}},
		"demand for one side asks more of the rest": {demand(both, First), Fit{AsksMore, First}},
		"opposite demands are no demand for both":   {in(both, 100, -100, 100, -100).DemandFit(), Fit{Kind: AsksApart}},
		"nor one for the side of their mean":        {demand(in(lead, 100, 100, 100, -37.5), First), Fit{Kind: AsksApart}},
		"nor is one needed to practise them":        {in(few, 100, -100).DemandFit(), Fit{Kind: AsksApart}},
		"a demand without a side is not opposite":   {in(both, 37.5, -37.4).DemandFit(), Fit{Fits, Neither}},
		"no demand has no fit":                      {nothing(lead).DemandFit(), Fit{}},
		"too few ratings have no fit with a demand": {few.DemandFit(), Fit{Kind: NoPractice}},
	} {
		if fit.got != fit.want {
			t.Errorf("%s: got %v, want %v", claim, fit.got, fit.want)
		}
	}
}
