package content

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Names from a file may hold anything, so a problem shows them by shown or quoted.

// didYouMean returns the question whether a near name was meant, or otherwise if there is none.
func didYouMean(near, otherwise string) string {
	if near == "" {
		return otherwise
	}
	return fmt.Sprintf("did you mean %s?", quoted(near))
}

// listed joins names as a person would: into "a, b and c" if by is "and". It names 14 at most.
func listed(names []string, by string) string {
	const most = 14
	if len(names) > most {
		names = append(slices.Clone(names[:most]), "others")
	}
	each := make([]string, len(names))
	for i, name := range names {
		each[i] = shown(name)
	}
	switch last := len(each) - 1; last {
	case -1:
		return "none"
	case 0:
		return each[0]
	default:
		return strings.Join(each[:last], ", ") + " " + by + " " + each[last]
	}
}

// shown returns a name as it is, or in quotes if it has characters that ids do not have.
func shown(name string) string {
	if strings.ContainsFunc(name, func(r rune) bool { return r != '_' && notOfIDs(r) }) {
		return quoted(name)
	}
	return cut(name)
}

// quoted returns a name in quotes, with words for spaces that cannot be told from plain ones or seen
// at all, and escapes for what cannot be shown.
func quoted(name string) string {
	var b strings.Builder
	for _, r := range cut(name) {
		if called := unseen(r); called != "" {
			b.WriteString("<" + called + ">")
			continue
		}
		quote := strconv.Quote(string(r))
		b.WriteString(quote[1 : len(quote)-1])
	}
	return `"` + b.String() + `"`
}

// unseen returns the name of a character that looks like a plain space or like nothing; "" for others.
func unseen(r rune) string {
	switch {
	case r == '\u00a0', r == '\u2007', r == '\u202f':
		return "no-break space"
	case r == '\u200b':
		return "space of no width"
	case r != ' ' && unicode.Is(unicode.Zs, r):
		return "space of another width"
	}
	return ""
}

// cut shortens a name of more than 40 characters.
func cut(name string) string {
	const most = 40
	if runes := []rune(name); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return name
}

// likely returns which of words a name is likely meant to be, as a slip or as another
// questionnaire's name for it; "" if none.
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

// elsewhere returns our keys and kinds by what other questionnaires call them.
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

// Nearest returns the candidate that a misspelt name is likely meant to be, or "". A slip is a
// letter put in, left out, changed or swapped with the next: Damerau, 1964,
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

// slips returns how many slips a name of this length may hold and still be recognized.
func slips(name string) int {
	switch n := len(name); {
	case n < 4:
		return 1
	case n < 8:
		return 2
	}
	return 3
}

// distance returns how many slips part two names, or limit if they are that many or more.
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
