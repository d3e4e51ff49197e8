package content

import (
	"fmt"
	"strconv"
	"strings"
)

// nearest gives the candidate that a misspelt name is likely meant to be, or "". The distance
// counts letters put in, left out, changed or swapped with the next: Damerau, 1964,
// https://doi.org/10.1145/363958.363994.
func nearest(name string, candidates []string) string {
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

// didYouMean asks about the nearest name, or says what else to do where none is near.
func didYouMean(near, otherwise string) string {
	if near == "" {
		return otherwise
	}
	return fmt.Sprintf("did you mean %q?", near)
}

// listed gives names as a person would list them: a, b and c, or by or: a, b or c. Of many it
// gives the first.
func listed(names []string, by string) string {
	const most = 14
	switch {
	case len(names) == 0:
		return "none"
	case len(names) == 1:
		return names[0]
	case len(names) > most:
		return strings.Join(names[:most], ", ") + " " + by + " others"
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " " + by + " " + names[last]
}

// quoted shows a name of the file inside a problem: in quotes, and never long.
func quoted(name string) string { return strconv.Quote(cut(name)) }

func cut(name string) string {
	const most = 40
	if runes := []rune(name); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return name
}
