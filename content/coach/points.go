package coach

import (
	"cmp"
	"math"
	"slices"

	"twohats/content"
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

// A rated is one answered rating.
type rated struct {
	prompt *content.Prompt
	theme  int
	pole   int
	step   int
	raw    float64 // points as answered
	keyed  float64 // points for the pole: a reversed rating counts 100 minus its raw ones
}

// rated returns a step of a rating; false where the scale has no such step, or the pack no such
// pole.
func (a *Asked) rated(step int) (r rated, given bool) {
	raw, given := points(step, a.Steps)
	keyed := raw
	if a.Reversed {
		keyed = 100 - raw
	}
	return rated{a.Prompt, a.Theme, a.Pole, step, raw, keyed}, given && a.Pole >= 0
}

// byPole splits ratings by the pole that they speak for.
func byPole(all []rated) [content.PoleCount][]rated {
	var n [content.PoleCount]int
	for i := range all {
		n[all[i].pole]++
	}
	room := make([]rated, len(all)) // one allocation for both: this runs once for each of very many people
	var parts [content.PoleCount][]rated
	for pole := range parts {
		parts[pole], room = room[:0:n[pole]], room[n[pole]:]
	}
	for i := range all {
		parts[all[i].pole] = append(parts[all[i].pole], all[i])
	}
	return parts
}

// ofTheme returns the ratings of one theme, which lie side by side.
func ofTheme(all []rated, theme int) []rated {
	place := func(r rated, theme int) int { return cmp.Compare(r.theme, theme) }
	from, _ := slices.BinarySearchFunc(all, theme, place)
	to, _ := slices.BinarySearchFunc(all, theme+1, place)
	return all[from:to]
}

// settled rounds a figure to a billionth of a point. Sums that are equal on paper differ in their
// last bits with the order of adding; rounded, ties are ties and a threshold is met by what meets
// it, on every machine. Only what is shown or compared is rounded, and nothing on the way to it:
// that would split ties again.
func settled(figure float64) float64 {
	return math.Round(figure*1e9)/1e9 + 0 // the sum with 0 is never −0
}

func (m Mean) settled() Mean {
	m.Points = settled(m.Points)
	return m
}
