package report

import (
	"slices"
	"strings"
	"testing"
)

func TestALineIsBrokenBetweenWords(t *testing.T) {
	for claim, c := range map[string]struct {
		text  string
		cells int
		want  []string
	}{
		"between words":                         {"one two three", 8, []string{"one two", "three"}},
		"at its last cell":                      {"one two three", 7, []string{"one two", "three"}},
		"behind a hyphen":                       {"well-known to us", 6, []string{"well-", "known", "to us"}},
		"never behind a minus":                  {"it is -7 to -12 now", 7, []string{"it is", "-7 to", "-12 now"}},
		"nor behind one in brackets":            {"about (-7 to -12)", 7, []string{"about", "(-7 to", "-12)"}},
		"nor where a range ends below zero":     {"from 5--7 on", 7, []string{"from 5-", "-7 on"}},
		"nor behind the hyphens of a flag":      {"run it --force", 9, []string{"run it", "--force"}},
		"never before a lone hyphen's room":     {"what is - or was - true", 9, []string{"what is -", "or was -", "true"}},
		"where it was broken already":           {"one\n\n  two", 9, []string{"one", "", "  two"}},
		"in a word that is longer":              {"a abcdefgh b", 3, []string{"a", "abc", "def", "gh", "b"}},
		"not for blanks at the end":             {"one    ", 3, []string{"one"}},
		"nowhere where nothing is":              {"", 3, []string{""}},
		"in signs that are wide":                {"漢字漢字 漢字", 4, []string{"漢字", "漢字", "漢字"}},
		"where terminals differ, by the wider":  {"up 🧗🏽‍♀️ a very long line", 11, []string{"up 🧗🏽‍♀️ a", "very long", "line"}},
		"and a word there stays whole":          {"🧗🏽‍♀️ 🧗🏽‍♀️ line", 11, []string{"🧗🏽‍♀️ 🧗🏽‍♀️", "line"}},
		"before a grapheme wider than the line": {"a 🧗🏽‍♀️ b", 1, []string{"a", "🧗🏽‍♀️", "b"}},
	} {
		if got := Wrap(c.text, c.cells); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", claim, got, c.want)
		}
	}
}

func TestWrappingKeepsEveryWord(t *testing.T) {
	const text = "I led 🧗🏽‍♀️ the climb 漢字漢字 up - and - down, ☝️ well-known 🇩🇪🇩🇪 to all 👩‍👩‍👧‍👦 of us."
	bare := func(text string) string { return strings.NewReplacer(" ", "", "\n", "").Replace(text) }
	for width := 8; width < 80; width++ {
		lines := Wrap(text, width)
		if bare(strings.Join(lines, "")) != bare(text) {
			t.Errorf("%d cells: got %q", width, lines)
		}
		for _, line := range lines {
			if cells(line) > width {
				t.Errorf("%d cells: %q is wider", width, line)
			}
		}
		if width >= 16 && !slices.ContainsFunc(lines, func(line string) bool { return slices.Contains(strings.Fields(line), "climb") }) {
			t.Errorf("%d cells: a word is cut: %q", width, lines)
		}
	}
}
