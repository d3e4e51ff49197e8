package coach

import "twohats/content"

// fewest is how many answered ratings a pole needs to have a figure, overall and in a theme.
const fewest = 2

// level returns a pole's mean, 0 to 100, corrected for yea-saying c and clamped to its range:
//
//	mean − c·(1 − 2p), where p is the share of reversed ratings among the answered ones
//
// With as many reversed as positive ones yea-saying cancels out by itself; with none it counts in
// full. p is of the answered ones, so that skipping brings nothing back.
func level(ratings []rated, c float64) Level {
	n, reversed, sum := len(ratings), 0, 0.0
	if n < fewest {
		return Level{}
	}
	for _, r := range ratings {
		sum += r.keyed
		if r.prompt.Reversed {
			reversed++
		}
	}
	raw := sum / float64(n)
	straight := float64(n-2*reversed) / float64(n) // 1 − 2p
	corrected := raw - float64(c*straight)
	return Level{
		Points:   settled(min(max(corrected, 0), 100)),
		Raw:      settled(raw),
		N:        n,
		Reversed: reversed,
	}
}

func levels(parts [content.PoleCount][]rated, c float64) [content.PoleCount]Level {
	var both [content.PoleCount]Level
	for pole, ratings := range parts {
		both[pole] = level(ratings, c)
	}
	return both
}
