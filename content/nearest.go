package content

import (
	"slices"
	"strings"
)

// likely returns the word that another is likely meant to be, misspelt or taken from other
// questionnaires, or "".
func likely(name string, words []string) string {
	if near := Nearest(name, words); near != "" {
		return near
	}
	for _, meant := range elsewhere()[strings.ToLower(name)] {
		if slices.Contains(words, meant) {
			return meant
		}
	}
	return ""
}

// elsewhere returns what keys and kinds are called in other questionnaires, and ours for them.
func elsewhere() map[string][]string {
	return map[string][]string{
		"statement": {"text", string(Rating)}, "question": {"text", "frame"}, "item": {"text"}, "label": {"text", "title"}, "wording": {"text"},
		"items": {"prompts"}, "questions": {"prompts"}, "statements": {"prompts"}, "sections": {"themes"}, "parts": {"themes"},
		"answers": {"labels", "options"}, "choices": {"labels", "options"}, "steps": {"labels"}, "values": {"labels"},
		"type": {"kind"}, "likert": {string(Rating)}, "scale": {string(Rating)}, "choice": {string(Between)},
		"vignette": {string(Scenario)}, "situation": {string(Scenario)}, "free": {string(Open)}, "freetext": {string(Open)},
		"hint": {"help"}, "name": {"title"}, "version": {"revision"}, "lang": {"language"}, "locale": {"language"},
		"description": {"purpose", "opening"}, "intro": {"opening", "purpose"}, "dimensions": {"poles"}, "reverse-keyed": {"reversed"}, "inverted": {"reversed"},
	}
}

// Nearest returns the candidate that a misspelt name is likely meant to be, or "". The distance
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

// slips returns how many slips a name may hold and still be recognized.
func slips(name string) int {
	switch n := len(name); {
	case n < 4:
		return 1
	case n < 8:
		return 2
	}
	return 3
}

// distance returns how many slips part two names; from limit on it does not look closer.
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
