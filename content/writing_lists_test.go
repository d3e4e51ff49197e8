package content

import (
	"strings"
	"testing"
)

func TestEnglishStatementsAreReadAsAPersonReadsThem(t *testing.T) {
	lists := wordListsOf("en")
	for text, want := range map[string]struct{ negation, second, trait string }{
		"I plan my week.": {},

		"I do not ask for help.":              {negation: "not"},
		"I don’t speak up in meetings.":       {negation: "don't"},
		"I have no time for breaks.":          {negation: "no"},
		"Before lunch, I never ask.":          {negation: "never"},
		"I say no to new requests.":           {},
		"I help those who cannot pay.":        {},
		"When nobody else speaks, I do.":      {},
		"I ask when nobody else does.":        {},
		"I answer no later than the evening.": {},
		"I rarely ask.":                       {},

		"I plan my week and tell people about it.": {second: "and"},
		"I listen to my boss and my colleagues.":   {second: "and"},
		"I ask why and how.":                       {second: "and"},
		"I cook or clean.":                         {second: "or"},
		"I get tired easily, and I worry.":         {second: "and"},
		"I spend time planning and cooking.":       {second: "and"},
		"I agree on goals, dates and names.":       {},
		"I ask friends and family for advice.":     {},
		"I drink tea or coffee after lunch.":       {},
		"I decide whether to lead or follow.":      {},
		"I choose between speed and the quality.":  {},
		"I think again and again about it.":        {},
		"I go and see how things are.":             {},
		"I ask more and more.":                     {},
		"And I ask.":                               {},

		"I am a good listener.":            {trait: "I am a"},
		"I’m very creative.":               {trait: "I'm very creative"},
		"At work, I am always calm.":       {trait: "I am always calm"},
		"I tend to be late.":               {trait: "I tend to be"},
		"I am late for meetings.":          {},
		"I am where the work is done.":     {},
		"I say who I am and what I can do": {second: "and"},
	} {
		lower := bareWords(strings.ToLower(text))
		from, to := lists.trait(lower)
		got := struct{ negation, second, trait string }{lists.negation(text), lists.secondThought(lower), strings.Join(bareWords(text)[from:to], " ")}
		if got != want {
			t.Errorf("%s: got %+v, want %+v", text, got, want)
		}
	}
}

func TestALanguageWithoutListsHasNothingToFind(t *testing.T) {
	for _, language := range []string{"xx", "gsw", "", "..", "EN_GB", "../packs/starter"} {
		if lists := wordListsOf(language); lists.Language != "" {
			t.Errorf("%q: got the lists of %q", language, lists.Language)
		}
	}
	for _, language := range []string{"en", "EN", "en-gb", "en-US"} {
		if lists := wordListsOf(language); lists.Language != "en" {
			t.Errorf("%q: got the lists of %q, want en", language, lists.Language)
		}
	}
}
