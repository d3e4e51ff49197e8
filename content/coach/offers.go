package coach

import (
	"cmp"
	"math"
	"slices"

	"twohats/content"
)

// A Reason is why an experiment is offered.
type Reason int

// The reasons, in the order they are offered.
const (
	ForDemand Reason = iota // the work asks for this pole here, and practice does not lie on it
	ForClaim                // rated high, and no evidence came to mind
	ForLeast                // the weaker hat of the theme with most to gain
	ForStart                // no other reason applies
)

// An Offer is one experiment of the pack, offered for a reason.
type Offer struct {
	Theme, Pole string // ids
	Experiment  int    // its index among the pole's experiments
	Reason      Reason
}

const offerCount = 3

// Offers returns three experiments to try next, each the first of its theme and pole that was not
// offered already. Each reason contributes its best place. If a reason has none, or its place has
// nothing left, the next best places fill up, and then the same places again. When all have been
// offered they start over. An offer is about an act in a place and never about a person: Kluger
// and DeNisi 1996, https://doi.org/10.1037/0033-2909.119.2.254.
func Offers(pack *content.Pack, r Reading, already []Offer) []Offer {
	var unproven []Offer // claimed, and no evidence came to mind
	for _, claim := range r.Claims {
		if claim.Evidence == NoneYet {
			unproven = append(unproven, Offer{Theme: claim.Theme, Pole: claim.Pole, Reason: ForClaim})
		}
	}
	reasons := [][]Offer{
		ranked(pack, r, ForDemand, ThemeReading.Wanting, func(t ThemeReading) float64 { return math.Abs(t.Demand.Points) }),
		unproven,
		ranked(pack, r, ForLeast, ThemeReading.weaker, func(ThemeReading) float64 { return 0 }),
	}
	var places []Offer // the best of each reason, then the second best of each, and so on
	for rank := range len(pack.Themes) * content.PoleCount {
		for _, reason := range reasons {
			if rank < len(reason) {
				places = append(places, reason[rank])
			}
		}
	}
	offers := addOffers(pack, places, nil, already)
	offers = addOffers(pack, places, offers, nil)
	offers = addOffers(pack, forStart(pack), offers, already)
	slices.SortStableFunc(offers, func(a, b Offer) int { return cmp.Compare(a.Reason, b.Reason) })
	return offers
}

// addOffers adds an offer of each place in turn, until there are three or nothing is left. It skips
// what was offered already.
func addOffers(pack *content.Pack, places, offers, already []Offer) []Offer {
	for before := -1; before < len(offers); {
		before = len(offers)
		for _, place := range places {
			if offer, ok := place.next(pack, offers, already); ok && len(offers) < offerCount {
				offers = append(offers, offer)
			}
		}
	}
	return offers
}

// next returns the first experiment of the offer's theme and pole that is in neither list.
func (o Offer) next(pack *content.Pack, offers, already []Offer) (Offer, bool) {
	for i := range pack.Theme(o.Theme).Advice.Poles[o.Pole].Experiments {
		o.Experiment = i
		if !slices.ContainsFunc(offers, o.same) && !slices.ContainsFunc(already, o.same) {
			return o, true
		}
	}
	return Offer{}, false
}

// same reports whether two offers are of one experiment, whatever their reasons.
func (o Offer) same(other Offer) bool {
	other.Reason = o.Reason
	return o == other
}

// forStart returns every place, so that nobody is left without an offer: each theme with one pole,
// the poles by turns, then each theme with the other pole.
func forStart(pack *content.Pack) (offers []Offer) {
	for turn := range content.PoleCount {
		for t, theme := range pack.Themes {
			pole := pack.Poles[(t+turn)%content.PoleCount]
			offers = append(offers, Offer{Theme: theme.ID, Pole: pole.ID, Reason: ForStart})
		}
	}
	return offers
}

// ranked returns a place for each theme with a figure that has a side: the heaviest theme first,
// then the pole that practice holds least, ties in pack order.
func ranked(pack *content.Pack, r Reading, why Reason, side func(ThemeReading) Side, weight func(ThemeReading) float64) []Offer {
	themes := slices.DeleteFunc(slices.Clone(r.Themes), func(t ThemeReading) bool {
		return t.Lean.N == 0 || side(t) == Neither
	})
	level := func(t ThemeReading) float64 { return t.Levels[side(t).Pole()].Points }
	slices.SortStableFunc(themes, func(a, b ThemeReading) int {
		return cmp.Or(cmp.Compare(weight(b), weight(a)), cmp.Compare(level(a), level(b)))
	})
	var offers []Offer
	for _, t := range themes {
		offers = append(offers, Offer{Theme: t.ID, Pole: pack.Poles[side(t).Pole()].ID, Reason: why})
	}
	return offers
}

func (t ThemeReading) weaker() Side { return -sideOf(t.Lean.Points, 0) }
