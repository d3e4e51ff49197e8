package coach

import (
	"cmp"
	"math"
	"slices"
	"time"
)

// points returns where step v lies on a scale of k labels: 0 for the first, 100 for the last,
// 100·(v−1)/(k−1) between; false where the scale has no such step. Scales have
// few steps, each with its label, five in the built-in pack: Revilla, Saris and Krosnick
// 2014, https://doi.org/10.1177/0049124113509605.
func points(step, labels int) (float64, bool) {
	if labels < 2 || step < 1 || step > labels {
		return 0, false
	}
	return 100 * float64(step-1) / float64(labels-1), true
}

// An answered is a prompt with the figure of its answer.
type answered struct {
	*Asked
	step   int           // of a rating
	took   time.Duration // 0 where not timed
	raw    float64       // of a rating: points as answered
	points float64       // of a rating: for its pole, 0 to 100; of a choice: −100 to 100
}

// rated returns an answer to a rating, which counts 100 minus its raw points where it is reversed;
// false where the scale has no such step, or the pack no such pole.
func (a *Asked) rated(answer Answer) (answered, bool) {
	raw, given := points(answer.Step, a.Steps)
	keyed := raw
	if a.Reversed {
		keyed = 100 - raw
	}
	return answered{a, answer.Step, answer.Took, raw, keyed}, given && a.Pole >= 0
}

// ofTheme returns the answers of one theme, which lie side by side.
func ofTheme(all []answered, theme int) []answered {
	place := func(a answered, theme int) int { return cmp.Compare(a.Theme, theme) }
	from, _ := slices.BinarySearchFunc(all, theme, place)
	to, _ := slices.BinarySearchFunc(all, theme+1, place)
	return all[from:to]
}

// meanOf returns the mean of a figure over the answers that have it, not settled.
func meanOf(all []answered, figure func(answered) (points float64, has bool)) Mean {
	var m Mean
	for _, a := range all {
		if points, has := figure(a); has {
			m.Points += points
			m.N++
		}
	}
	if m.N > 0 {
		m.Points /= float64(m.N)
	}
	return m
}

// settled rounds a figure to a billionth of a point. Sums that are equal on paper differ in their
// last bits with the order of adding; rounded, ties are ties and thresholds are met on every machine.
// Only what is shown or compared is rounded: rounding on the way to it would split ties again.
func settled(figure float64) float64 {
	return math.Round(figure*1e9)/1e9 + 0 // the sum with 0 is never −0
}

func (m Mean) settled() Mean { return Mean{settled(m.Points), m.N} }
