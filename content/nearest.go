package content

import "strings"

// Nearest gives the candidate that a misspelt name is likely meant to be, or "". The distance
// counts letters put in, left out, changed or swapped with the next: Damerau, 1964,
// https://doi.org/10.1145/363958.363994.
func Nearest(name string, candidates []string) string {
	best, closest := "", slips(name)+1
	for _, candidate := range candidates {
		if d := distance(strings.ToLower(name), candidate, closest); d < closest && d < len(candidate) {
			best, closest = candidate, d
		}
	}
	return best
}

// slips is how many slips a name of its length may hold and still be told.
func slips(name string) int {
	switch n := len(name); {
	case n < 4:
		return 1
	case n < 8:
		return 2
	}
	return 3
}

// distance gives how many slips part two names; from limit on it does not look closer.
func distance(a, b string, limit int) int {
	from, to := []rune(a), []rune(b)
	if max(len(from)-len(to), len(to)-len(from)) >= limit {
		return limit
	}
	before, last, now := make([]int, len(to)+1), make([]int, len(to)+1), make([]int, len(to)+1)
	for j := range last {
		last[j] = j
	}
	for i := range from {
		now[0] = i + 1
		least := now[0]
		for j := range to {
			changed := last[j]
			if from[i] != to[j] {
				changed++
			}
			now[j+1] = min(changed, last[j+1]+1, now[j]+1)
			if i > 0 && j > 0 && from[i] == to[j-1] && from[i-1] == to[j] {
				now[j+1] = min(now[j+1], before[j-1]+1)
			}
			least = min(least, now[j+1])
		}
		if least > limit {
			return limit
		}
		before, last, now = last, now, before
	}
	return last[len(to)]
}
