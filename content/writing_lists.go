package content

import (
	"slices"
	"strings"
)

// wordLists are the words of one language that the writing rules look for. All are in small
// letters; a phrase is several words with a space between. Where a list is empty, its rule finds
// nothing.
type wordLists struct {
	Language  string
	Negations []string // words that negate a sentence
	Negated   []string // endings of words that negate one
	Clauses   []string // words that begin a clause on when or for whom
	Joins     []string // words that may join two thoughts
	Seconds   []string // words that, right after a join, begin a second thought
	Twins     []string // endings that make two thoughts where the words on both sides of a join have one
	Before    []string // words before a join that make one thought of what it joins
	Phrases   []string // phrases whose joins and negations count for nothing
	Traits    []string // phrases that say what a person is
	Being     []string // phrases that say so if a quality follows
	Degrees   []string // words that may stand between such a phrase and a quality
	Qualities []string
}

// wordListsOf returns the lists of a language such as "en" or "en-gb"; empty if there are none.
func wordListsOf(language string) wordLists {
	language, _, _ = strings.Cut(strings.ToLower(language), "-")
	if lists, _ := loadAs[wordLists]("", builtinFile("writing/"+language+".yaml")); lists != nil {
		return *lists
	}
	return wordLists{}
}

// negation returns the first word that negates a statement, or "". In a clause on when or for whom a
// word negates the clause alone: "When nobody asks, I help those who cannot pay."
func (l wordLists) negation(text string) string {
	words := bareWords(strings.ToLower(text))
	if _, main, there := strings.Cut(text, ","); there && len(words) > 0 && slices.Contains(l.Clauses, words[0]) {
		words = bareWords(strings.ToLower(main))
	}
	for i, word := range words {
		if i > 0 && slices.Contains(l.Clauses, word) {
			return ""
		}
		negated := slices.ContainsFunc(l.Negated, func(ending string) bool { return strings.HasSuffix(word, ending) })
		if (negated || slices.Contains(l.Negations, word)) && !l.inPhrase(words, i) {
			return word
		}
	}
	return ""
}

// secondThought returns the first word that seems to join a second thought to a statement, or "".
// A join of two plain nouns, such as "names and dates", is one thought most of the time; a join
// of two acts or of two objects with their own articles is not.
func (l wordLists) secondThought(words []string) string {
	for i, word := range words {
		if !slices.Contains(l.Joins, word) || i == 0 || i+1 == len(words) || l.inPhrase(words, i) {
			continue
		}
		if words[i-1] == words[i+1] || slices.ContainsFunc(words[:i], func(w string) bool { return slices.Contains(l.Before, w) }) {
			continue
		}
		twins := slices.ContainsFunc(l.Twins, func(ending string) bool {
			return strings.HasSuffix(words[i-1], ending) && strings.HasSuffix(words[i+1], ending)
		})
		if twins || slices.Contains(l.Seconds, words[i+1]) {
			return word
		}
	}
	return ""
}

// trait returns the range of the words that say what a person is; 0, 0 if none do.
func (l wordLists) trait(words []string) (from, to int) {
	for i := range words {
		for _, phrase := range l.Traits {
			if n := begins(words[i:], phrase); n > 0 {
				return i, i + n
			}
		}
		for _, being := range l.Being {
			if n := begins(words[i:], being); n > 0 {
				if to := l.quality(words, i+n); to > 0 {
					return i, to
				}
			}
		}
	}
	return 0, 0
}

// quality returns the end of a quality at an index, with any words of degree before it; 0 if there
// is none.
func (l wordLists) quality(words []string, at int) int {
	for ; at < len(words); at++ {
		if slices.Contains(l.Qualities, words[at]) {
			return at + 1
		}
		if !slices.Contains(l.Degrees, words[at]) {
			break
		}
	}
	return 0
}

// begins returns how many words a phrase has, if the given words begin with it; else 0.
func begins(words []string, phrase string) int {
	parts := strings.Fields(phrase)
	if len(parts) > len(words) || !slices.Equal(words[:len(parts)], parts) {
		return 0
	}
	return len(parts)
}

// inPhrase reports whether the word at i is part of a phrase whose words count for nothing.
func (l wordLists) inPhrase(words []string, i int) bool {
	return slices.ContainsFunc(l.Phrases, func(phrase string) bool {
		for start := i; start >= 0; start-- {
			if n := begins(words[start:], phrase); start+n > i {
				return true
			}
		}
		return false
	})
}
