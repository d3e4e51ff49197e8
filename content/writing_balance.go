package content

import (
	"fmt"
	"slices"
)

// ratingsOfTheme are the ratings of a theme, in the order in which they are asked.
type ratingsOfTheme struct {
	at  place // the list of the theme's prompts
	all []ratingAt
}

type ratingAt struct {
	Prompt
	at place
}

// clear reports whether each rating has a pole; if not, that has to be mended first.
func (r ratingsOfTheme) clear(pack *Pack) bool {
	return !slices.ContainsFunc(r.all, func(rating ratingAt) bool {
		_, pole := pack.Pole(rating.Pole)
		return pole < 0
	})
}

// quick returns the ratings that Quick asks.
func (r ratingsOfTheme) quick() ratingsOfTheme {
	return ratingsOfTheme{r.at, slices.DeleteFunc(slices.Clone(r.all), func(rating ratingAt) bool { return !rating.Quick })}
}

// fewForReversing is how many ratings a pack needs before some of them should be reversed.
const fewForReversing = 4

// turns wants the poles to take turns, and no reversed statement right after another.
func (w proofreader) turns(ratings ratingsOfTheme) {
	counts, reversed := w.counted(ratings)
	most, least := max(counts[0], counts[1]), min(counts[0], counts[1])
	repeats, first := 0, place{}
	for i := 1; i < len(ratings.all); i++ {
		before, now := ratings.all[i-1], ratings.all[i]
		if before.Pole == now.Pole && least > 0 {
			if repeats++; repeats == 1 {
				first = now.at
			}
		}
		// If more than half are reversed, some must follow each other.
		if before.Reversed && now.Reversed && reversed[0]+reversed[1] <= (len(ratings.all)+1)/2 {
			w.warn(now.at, "two reversed statements follow each other here", "put one that is not reversed between them")
		}
	}
	if repeats > max(0, most-least-1) {
		w.warn(first, "two statements for one pole follow each other here, and a person soon sees the pattern", "let the poles take turns in this theme")
	}
}

// reversals wants the poles of a theme to have equally many reversed statements, in Quick too:
// otherwise anyone who agrees to everything seems to lean.
func (w proofreader) reversals(ratings ratingsOfTheme) {
	for _, one := range []struct {
		ratings     ratingsOfTheme
		which, mend string
	}{
		{ratings, "statements", "reverse as many for either pole"},
		{ratings.quick(), "quick statements", "let Quick ask as many reversed ones for either pole"},
	} {
		if counts, reversed := w.counted(one.ratings); !balanced(counts, reversed) {
			w.warn(ratings.at, fmt.Sprintf("of this theme's %s %s of the %d for %s and %s of the %d for %s are reversed", one.which,
				number(reversed[0]), counts[0], quoted(w.pack.Poles[0].ID), number(reversed[1]), counts[1], quoted(w.pack.Poles[1].ID)), one.mend)
			return
		}
	}
}

// balanced reports whether the poles have equally many reversed statements, or equal shares of them.
// A theme with statements for one pole alone is balanced.
func balanced(counts, reversed [PoleCount]int) bool {
	return counts[0] == 0 || counts[1] == 0 || reversed[0] == reversed[1] || reversed[0]*counts[1] == reversed[1]*counts[0]
}

// someReversed wants a pack to have both reversed statements and others.
func (w proofreader) someReversed(at place, ratings []ratingsOfTheme) {
	all, turned := 0, 0
	for _, theme := range ratings {
		for _, rating := range theme.all {
			all++
			if rating.Reversed {
				turned++
			}
		}
	}
	if all < fewForReversing {
		return
	}
	switch turned {
	case 0:
		w.warn(at, "no statement of this pack is reversed, so it cannot be told who agrees to everything", `reverse about one in four, with "reversed: true" and the opposite act`)
	case all:
		w.warn(at, "all statements of this pack are reversed, so it cannot be told who agrees to everything", "reverse about one in four, and let the others speak for their pole")
	}
}

// counted returns the ratings of each pole, and how many of them are reversed.
func (w proofreader) counted(ratings ratingsOfTheme) (counts, reversed [PoleCount]int) {
	for _, rating := range ratings.all {
		if _, pole := w.pack.Pole(rating.Pole); pole >= 0 && pole < PoleCount {
			counts[pole]++
			if rating.Reversed {
				reversed[pole]++
			}
		}
	}
	return counts, reversed
}

// points wants the options of a scenario to give both poles the same number of points in total.
func (w proofreader) points(at place, options []Option) {
	if len(w.pack.Poles) != PoleCount {
		return
	}
	var sums [PoleCount]int
	for pole := range sums {
		for i, option := range options {
			id := w.pack.Poles[pole].ID
			points, there := option.Points[id]
			if !there || points < 0 || points > maxPoints || w.spoilt[at.item(i).key("points").key(id).node] {
				return // they have to be mended first
			}
			sums[pole] += points
		}
	}
	if sums[0] != sums[1] {
		unit := "points"
		if sums[0] == 1 {
			unit = "point"
		}
		w.warn(at, fmt.Sprintf("the options of this scenario give %d %s for %s and %d for %s in all", sums[0], unit, quoted(w.pack.Poles[0].ID), sums[1], quoted(w.pack.Poles[1].ID)),
			"give either pole as many")
	}
}

// number returns n in words before "of the": "none" for 0.
func number(n int) string {
	if n == 0 {
		return "none"
	}
	return fmt.Sprint(n)
}
