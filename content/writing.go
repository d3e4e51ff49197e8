package content

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// The most words that a statement and any other sentence may have and still be easy to follow.
const (
	maxStatementWords = 20
	maxSentenceWords  = 30
)

// proofread warns of everything in a pack that breaks the writing rules. In a language without word
// lists, only the rules that need none apply.
func proofread(pack *Pack, root place, src []byte, found *problems) {
	w := proofreader{found, wordListsOf(pack.Language), pack, src}
	w.texts(root)
	ratings := make([]ratingsOfTheme, len(pack.Themes))
	for t, theme := range pack.Themes {
		at := root.key("themes").item(t).key("prompts")
		ratings[t].at = at
		for p, prompt := range theme.Prompts {
			at := at.item(p)
			switch prompt.Kind {
			case Rating:
				w.statement(at.key("text"), prompt.Text)
				ratings[t].all = append(ratings[t].all, ratingAt{prompt, at})
			case Scenario:
				w.points(at.key("options"), prompt.Options)
			}
		}
		if ratings[t].clear(pack) {
			w.turns(ratings[t])
			w.reversals(ratings[t])
		}
	}
	w.someReversed(root.key("themes"), ratings)
	w.someQuick(root.key("themes"), ratings)
}

// A proofreader goes through one pack.
type proofreader struct {
	*problems
	lists wordLists
	pack  *Pack
	src   []byte
}

// texts checks every text in the file, whatever it is for, against the rules for all texts.
func (w proofreader) texts(at place) {
	for _, value := range at.pairs() {
		w.texts(value)
	}
	for item := range at.items() {
		w.texts(item)
	}
	if at.node.Kind != yaml.ScalarNode || at.node.Tag != "!!str" {
		return
	}
	if strings.ContainsAny(at.node.Value, "!！¡") {
		w.warn(at, "this text raises its voice with an exclamation mark", "end it with a full stop")
	}
	w.note(at)
	for _, sentence := range sentencesOf(at.node.Value) {
		if n := len(bareWords(sentence)); n > maxSentenceWords {
			w.warn(at, fmt.Sprintf("a sentence of this text has %d words, and up to %d are easy to follow", n, maxSentenceWords), "make two of it")
		}
	}
}

// note warns if a text without quotes seems to go on after a #, and points at the #.
func (w proofreader) note(at place) {
	note := strings.TrimRightFunc(at.node.LineComment, unicode.IsSpace)
	if runes := []rune(note); len(runes) < 2 || runes[0] != '#' || unicode.IsSpace(runes[1]) || at.node.Style != 0 || w.spoilt[at.node] {
		return
	}
	line, column := at.node.Line, at.node.Column
	for i, text := range linesOf(w.src) {
		before, found := strings.CutSuffix(strings.TrimRightFunc(text, unicode.IsSpace), note)
		if found && i+1 >= line {
			line, column = i+1, utf8.RuneCountInString(Unmarked(before))+1
			break
		}
	}
	w.warn(spot(line, column), fmt.Sprintf("from %s on this text is read as a note", quoted(note)),
		"put the text in "+quotesFor(at.node.Value)+"; or, if it is a note, write a space after the #")
}

// statement wants what a person rates to be one clear thought about an act.
func (w proofreader) statement(at place, text string) {
	if n := len(bareWords(text)); n > maxStatementWords {
		w.warn(at, fmt.Sprintf("this statement has %d words, and up to %d are easy to take in", n, maxStatementWords), "shorten it")
	}
	if word := w.lists.negation(text); word != "" {
		w.warn(at, fmt.Sprintf("%s makes this statement a negation, and it is hard to say how often that was true", quoted(word)),
			"say what is done instead; for a statement against the pole, name the opposite act")
	}
	lower := bareWords(strings.ToLower(text))
	if word := w.lists.secondThought(lower); word != "" {
		w.warn(at, fmt.Sprintf("this statement looks like two thoughts, joined by %s", quoted(word)), "keep one, or ask each in a prompt of its own")
	}
	if from, to := w.lists.trait(lower); to > 0 {
		w.warn(at, fmt.Sprintf("%s says what a person is, and not what they do", quoted(strings.Join(bareWords(text)[from:to], " "))),
			"name an act that others could see")
	}
}

// sentencesOf splits a text after each . ! ? or … that a space follows, and after each 。！ or ？.
func sentencesOf(text string) []string {
	var all []string
	for text != "" {
		end := sentenceEnd(text)
		all, text = append(all, text[:end]), text[end:]
	}
	return all
}

func sentenceEnd(text string) int {
	for i, r := range text {
		after := i + utf8.RuneLen(r)
		switch {
		case strings.ContainsRune("。！？", r):
			return after
		case !strings.ContainsRune(".!?…", r):
		case after == len(text), unicode.IsSpace(rune(text[after])):
			return after
		}
	}
	return len(text)
}

// bareWords returns the words of a text without the punctuation around them.
func bareWords(text string) []string {
	words := strings.Fields(strings.ReplaceAll(text, "’", "'"))
	for i, word := range words {
		words[i] = strings.TrimFunc(word, func(r rune) bool { return !unicode.In(r, unicode.Letter, unicode.Digit, unicode.Mark) })
	}
	return slices.DeleteFunc(words, func(word string) bool { return word == "" })
}
