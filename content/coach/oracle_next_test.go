package coach

import (
	"math/big"
	"slices"
	"strings"
	"time"

	"twohats/content"
)

// The rest of the oracle: what is asked for evidence, what is offered, and the care notes.

// claims returns checks in the order asked, each with what it found.
func (o oracle) claims() []string {
	type candidate struct {
		theme, pole int
		level       *big.Rat
		told        string
	}
	var all []candidate
	for t, theme := range o.pack.Themes {
		for p, pole := range o.pack.Poles {
			level, ok := o.level(theme.ID, pole.ID)
			check, found := o.check(theme, pole.ID)
			if ok && found && level.Cmp(whole(65)) >= 0 && average(o.ratings(theme.ID, pole.ID), value).Cmp(whole(65)) >= 0 {
				step := o.record.Answers[check].Step
				evidence := map[int]string{1: "none", 2: "older", 3: "older", 4: "recent", 5: "recent"}[step]
				all = append(all, candidate{t, p, level, check + " " + evidence})
			}
		}
	}
	// A candidate is second if the other pole of its theme comes before it.
	second := func(c candidate) int {
		for _, other := range all {
			if other.theme == c.theme && other.pole != c.pole {
				if by := other.level.Cmp(c.level); by > 0 || by == 0 && other.pole < c.pole {
					return 1
				}
			}
		}
		return 0
	}
	before := func(a, b candidate) bool {
		if second(a) != second(b) {
			return second(a) < second(b)
		}
		if by := a.level.Cmp(b.level); by != 0 {
			return by > 0
		}
		return a.theme < b.theme
	}
	most := map[Depth]int{Quick: 2, Full: 6}[o.record.Depth]
	told := make([]string, len(all))
	for _, c := range all {
		place := 0
		for _, other := range all {
			if before(other, c) {
				place++
			}
		}
		told[place] = c.told
	}
	return told[:min(most, len(told))]
}

func (o oracle) check(theme content.Theme, pole string) (string, bool) {
	best, found := rat(-2, 1), ""
	for _, check := range theme.Checks {
		about := rat(-1, 1)
		for _, f := range o.ratings(theme.ID, pole) {
			if f.prompt == check.About {
				about = f.value
			}
		}
		if check.Pole == pole && about.Cmp(best) > 0 {
			best, found = about, check.ID
		}
	}
	return found, found != ""
}

// offers returns the experiments offered: the places of all reasons, each reason's best first, take
// turns in one queue, which is walked until three have been found.
func (o oracle) offers() []Offer {
	type place struct{ theme, pole string }
	var asked, claimed, weak []place
	held := func(p place) *big.Rat { level, _ := o.level(p.theme, p.pole); return level }
	wanted := func(p place) *big.Rat { demand, _ := o.choice("demand", p.theme); return demand.Abs(demand) }
	for _, theme := range o.pack.Themes {
		d, _, n := o.lean(theme.ID)
		demand, _ := o.choice("demand", theme.ID)
		side := toSide(demand, rat(375, 10))
		if n == 0 {
			continue
		}
		if side != Neither && int(side) != d.Sign() {
			asked = append(asked, place{theme.ID, o.pack.Poles[side.Pole()].ID})
		}
		if d.Sign() != 0 {
			weak = append(weak, place{theme.ID, o.pack.Poles[Side(-d.Sign()).Pole()].ID})
		}
	}
	for _, claim := range o.claims() {
		if id, none := strings.CutSuffix(claim, " none"); none {
			for _, theme := range o.pack.Themes {
				for _, check := range theme.Checks {
					if check.ID == id {
						claimed = append(claimed, place{theme.ID, check.Pole})
					}
				}
			}
		}
	}
	rank := func(places []place, before func(a, b place) bool) []place {
		ranked := make([]place, len(places))
		for i, p := range places {
			at := 0
			for j, other := range places {
				if before(other, p) || !before(p, other) && j < i {
					at++
				}
			}
			ranked[at] = p
		}
		return ranked
	}
	asked = rank(asked, func(a, b place) bool {
		by := wanted(a).Cmp(wanted(b))
		return by > 0 || by == 0 && held(a).Cmp(held(b)) < 0
	})
	weak = rank(weak, func(a, b place) bool { return held(a).Cmp(held(b)) < 0 })

	given := map[place]int{}
	var offers [3][]Offer
	for step, found := 0, 0; step < 1000 && found < 3; step++ {
		reason, rank := step%3, step/3%20
		places := [][]place{asked, claimed, weak}[reason]
		if rank >= len(places) {
			continue
		}
		p := places[rank]
		if given[p] < len(o.pack.Theme(p.theme).Advice.Poles[p.pole].Experiments) {
			offers[reason] = append(offers[reason], Offer{p.theme, p.pole, given[p], Reason(reason)})
			given[p]++
			found++
		}
	}
	all := slices.Concat(offers[0], offers[1], offers[2])
	// A person left with fewer than three gets the next of any place, theme by theme.
	for i := 0; i < 1000 && len(all) < 3; i++ {
		themes := len(o.pack.Themes)
		t, turn := i%themes, i/themes
		p := place{o.pack.Themes[t].ID, o.pack.Poles[(t+turn)%2].ID}
		if given[p] < len(o.pack.Theme(p.theme).Advice.Poles[p.pole].Experiments) {
			all = append(all, Offer{p.theme, p.pole, given[p], ForStart})
			given[p]++
		}
	}
	return all
}

func (o oracle) care() []CareNote {
	var notes []CareNote
	all := o.where(func(f fact) bool { return f.of == "rating" })
	var row strings.Builder
	for _, f := range all {
		row.WriteByte('0' + byte(f.step))
	}
	longest := 0
	for _, step := range "1234567" {
		for strings.Contains(row.String(), strings.Repeat(string(step), longest+1)) {
			longest++
		}
	}
	if longest >= 8 {
		notes = append(notes, CareNote{Alike, longest})
	}
	squares, freedom := o.scatter("")
	if len(all) >= 16 && squares.Cmp(times(rat(194*625, 100), whole(freedom))) > 0 {
		notes = append(notes, CareNote{Scattered, len(all)})
	}
	timed := slices.DeleteFunc(all, func(f fact) bool { return f.took <= 0 })
	slices.SortFunc(timed, func(a, b fact) int { return int(a.took - b.took) })
	if n := len(timed); n >= 8 && timed[n/2].took+timed[(n-1)/2].took < 4*time.Second {
		notes = append(notes, CareNote{Hasty, n})
	}
	return notes
}
