package coach

import (
	"math"

	"twohats/content"
)

// points gives where a step lies on a scale of so many labels: 0 for the first, 100 for the
// last, 100·(v−1)/(k−1) between. A step that the scale does not have gives none. Scales have
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

// ratings gives a record's answered ratings in pack order. A record is data from a file:
// what it says to prompts that the pack lacks, or on steps that the scale lacks, is no answer.
func ratings(pack *content.Pack, record Record) []rated {
	var all []rated
	labels := len(pack.Scales.Rating.Labels)
	for t := range pack.Themes {
		for p := range pack.Themes[t].Prompts {
			prompt := &pack.Themes[t].Prompts[p]
			if prompt.Kind != content.Rating {
				continue
			}
			_, pole := pack.Pole(prompt.Pole)
			step := record.Answers[prompt.ID].Step
			raw, given := points(step, labels)
			if pole < 0 || !given {
				continue
			}
			keyed := raw
			if prompt.Reversed {
				keyed = 100 - raw
			}
			all = append(all, rated{prompt, t, pole, step, raw, keyed})
		}
	}
	return all
}

// byPole parts ratings by the pole that they speak for.
func byPole(all []rated) [content.PoleCount][]rated {
	var n [content.PoleCount]int
	for i := range all {
		n[all[i].pole]++
	}
	room := make([]rated, len(all)) // for both at once: this is done for each of very many people
	var parts [content.PoleCount][]rated
	for pole := range parts {
		parts[pole], room = room[:0:n[pole]], room[n[pole]:]
	}
	for i := range all {
		parts[all[i].pole] = append(parts[all[i].pole], all[i])
	}
	return parts
}

// ofTheme gives the ratings of one theme, which lie side by side.
func ofTheme(all []rated, theme int) []rated {
	from := 0
	for from < len(all) && all[from].theme < theme {
		from++
	}
	to := from
	for to < len(all) && all[to].theme == theme {
		to++
	}
	return all[from:to]
}

// settled rounds a figure to a billionth of a point. Sums that are equal on paper differ in
// their last bits with the order of adding; settled, ties are ties and a threshold is met by
// what meets it, on every machine. Only what is shown or compared is settled, and nothing on
// the way to it: that would part ties again.
func settled(figure float64) float64 {
	return math.Round(figure*1e9)/1e9 + 0 // the sum with 0 is never −0
}

func (m Mean) settled() Mean {
	m.Points = settled(m.Points)
	return m
}
