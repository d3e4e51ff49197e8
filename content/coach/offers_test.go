package coach

import (
	"fmt"
	"strings"
	"testing"
)

// told returns offers as theme/pole/experiment and the reason.
func told(offers []Offer) string {
	var all []string
	for _, o := range offers {
		all = append(all, fmt.Sprintf("%s/%s/%d %s", o.Theme, o.Pole, o.Experiment, []string{"demand", "claim", "least", "start"}[o.Reason]))
	}
	return strings.Join(all, ", ")
}

func TestOffers(t *testing.T) {
	pack := builtin(t)
	offers := func(s steps) string { return told(Read(pack, s.record()).Offers) }
	// By pairs without a reversed one. Influence and trust hold less leading, trust least of all.
	influence := steps{"say-why": 3, "care-link": 3, "agree-next": 4, "clear-way": 4}
	trust := steps{"clear-answer": 2, "name-risks": 2, "judge-work": 3, "promise-stands": 4}
	vision := steps{"picture-year": 4, "future-matters": 4, "dated-steps": 3, "same-day": 3}
	three := influence.with(trust).with(vision)
	for claim, offer := range map[string]struct{ got, want string }{
		"nothing answered has three to begin with": {offers(nil), "influence/lead/0 start, trust/manage/0 start, vision/lead/0 start"},
		"with no demand and no claim the weaker hats, the lowest first": {
			offers(three), "trust/lead/0 least, influence/lead/0 least, vision/manage/0 least",
		},
		"one place gives all three": {
			offers(influence), "influence/lead/0 least, influence/lead/1 least, influence/lead/2 least",
		},
		"what the work asks for comes first, in the theme that it asks most": {
			offers(three.with(steps{"influence-demand": 5, "trust-demand": 2})),
			"influence/lead/0 demand, trust/lead/1 demand, trust/lead/0 least",
		},
		"of two asked alike the one that practice holds less": {
			offers(three.with(steps{"influence-demand": 4, "trust-demand": 2})),
			"trust/lead/0 demand, influence/lead/0 demand, trust/lead/1 least",
		},
		"what practice holds already is not asked for": {
			offers(three.with(steps{"influence-demand": 1, "trust-demand": 5, "vision-demand": 5})),
			"trust/lead/0 least, influence/lead/0 least, vision/manage/0 least",
		},
		"a claim without evidence is offered second": {
			offers(three.with(steps{"check-cleared": 1, "influence-demand": 5})),
			"influence/lead/0 demand, influence/manage/0 claim, trust/lead/0 least",
		},
		"a claim left open is not":  {offers(three.with(steps{"check-cleared": 0})), "trust/lead/0 least, influence/lead/0 least, vision/manage/0 least"},
		"a claim with evidence not": {offers(three.with(steps{"check-cleared": 2})), "trust/lead/0 least, influence/lead/0 least, vision/manage/0 least"},
		"no lean and no demand have no weaker hat": {
			offers(toAll(pack, 3)), "influence/lead/0 start, trust/manage/0 start, vision/lead/0 start",
		},
		"no lean and a demand has what is asked": {
			offers(toAll(pack, 3).with(steps{"vision-demand": 1})), "vision/manage/0 demand, vision/manage/1 demand, vision/manage/2 demand",
		},
	} {
		if offer.got != offer.want {
			t.Errorf("%s:\ngot  %s\nwant %s", claim, offer.got, offer.want)
		}
	}
}

func TestOffersDoNotComeTwice(t *testing.T) {
	pack := builtin(t)
	r := Read(pack, steps{
		"say-why": 3, "care-link": 3, "agree-next": 4, "clear-way": 4, "influence-demand": 5,
		"picture-year": 4, "future-matters": 4, "dated-steps": 3, "same-day": 3,
	}.record())
	var already []Offer
	for walk, want := range []string{
		"influence/lead/0 demand, influence/lead/1 least, vision/manage/0 least",
		"influence/lead/2 demand, vision/manage/1 least, vision/manage/2 least",
		"influence/lead/0 demand, influence/lead/1 least, vision/manage/0 least",
	} {
		offers := Offers(pack, r, already)
		if got := told(offers); got != want {
			t.Errorf("walk %d:\ngot  %s\nwant %s", walk, got, want)
		}
		already = append(already, offers...)
	}
	once := Offers(pack, r, []Offer{{Theme: "influence", Pole: "lead", Experiment: 0, Reason: ForClaim}})
	if got, want := told(once), "influence/lead/1 demand, influence/lead/2 least, vision/manage/0 least"; got != want {
		t.Errorf("offered for another reason before:\ngot  %s\nwant %s", got, want)
	}
}

func TestOffersAreOnlyOfThemesWithAdvice(t *testing.T) {
	// Storm has advice for the land alone, tide has none.
	s := steps{"reef": 1, "race": 4, "stay": 1, "shut": 1} // sea low, land high
	if got, want := told(Read(odd(), s.record()).Offers), "wind/sea/0 start, wind/land/0 start, storm/land/0 start"; got != want {
		t.Errorf("the sea in a storm: got %q, want %q", got, want)
	}
	s = steps{"reef": 4, "race": 1, "stay": 4, "shut": 4}
	if got, want := told(Read(odd(), s.record()).Offers), "storm/land/0 least, wind/sea/0 start, wind/land/0 start"; got != want {
		t.Errorf("the land in a storm: got %q, want %q", got, want)
	}
}
