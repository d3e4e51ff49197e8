package report

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"twohats/content"
)

func TestPartsKeepSentencesWhole(t *testing.T) {
	lines := []string{"Your answers lean.", "Lean: -14 (-25 to -3).", "When it rains, I will say why."}
	for claim, c := range map[string]struct {
		lines []string
		room  int
		want  []string
	}{
		"what fits is one text without a number":  {lines, 72, []string{strings.Join(lines, "\n")}},
		"a byte less, and the last sentence goes": {lines, 71, []string{"1/2 Your answers lean.\nLean: -14 (-25 to -3).", "2/2 When it rains, I will say why."}},
		"a sentence each":                         {lines, 34, []string{"1/3 Your answers lean.", "2/3 Lean: -14 (-25 to -3).", "3/3 When it rains, I will say why."}},
		"a longer one is broken between words": {lines, 27, []string{"1/4 Your answers lean.", "2/4 Lean: -14 (-25 to -3).",
			"3/4 When it rains, I will", "4/4 say why."}},
		"a long one begins where there is room":    {[]string{"Short.", "This one is far longer than any part may be."}, 30, []string{"1/3 Short.\nThis one is far", "2/3 longer than any part may", "3/3 be."}},
		"a word too long is cut between graphemes": {[]string{"ééééééééééé"}, 21, []string{"1/2 éééééééé", "2/2 ééé"}},
		"a grapheme too long shows as cut":         {[]string{"on e" + strings.Repeat("\u0301", 40) + " on"}, 30, []string{"on ... on"}},
		"nothing is nothing":                       {[]string{"", " \n"}, 100, nil},
		"no room is nothing":                       {lines, 19, nil},
		"good print is typed":                      {[]string{"−22 … “so”"}, 100, []string{`-22 ... "so"`}},
		"a line is one line whatever it was":       {[]string{"a\n  b"}, 100, []string{"a b"}},
	} {
		if got := Parts(c.lines, c.room); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", claim, got, c.want)
		}
	}
}

func TestWhatIsLeftOutOfPartsShows(t *testing.T) {
	lines := strings.Fields(strings.Repeat("seventeen-letters ", 20))
	got := Parts(lines, 24)
	if len(got) != 9 || got[8] != "9/9 seventeen-letter ..." {
		t.Errorf("got %d parts, the last %q", len(got), got[len(got)-1])
	}
}

// wrongWith returns what is wrong with the parts of some lines; nothing where all is well.
func wrongWith(parts, lines []string, room int) string {
	var got, want []string
	for i, part := range parts {
		number := fmt.Sprintf("%d/%d ", i+1, len(parts))
		if len(parts) == 1 {
			number = ""
		}
		text, numbered := strings.CutPrefix(part, number)
		switch {
		case !numbered:
			return fmt.Sprintf("%q has not the number %q", part, number)
		case text == "", len(part) > room, !utf8.ValidString(part), len(parts) > 9:
			return fmt.Sprintf("%q, of %d parts, has %d bytes for %d", part, len(parts), len(part), room)
		}
		got = append(got, graphemes(text)...)
	}
	for _, line := range lines {
		want = append(want, graphemes(content.OneLine(content.Typewriter().Replace(line)))...)
	}
	if len(parts) == 9 && !slices.Equal(got, want) {
		got = got[:len(got)-len(cutSign)]
		want = want[:min(len(got), len(want))]
	}
	if len(parts) > 0 && !slices.Equal(got, want) {
		return fmt.Sprintf("it says %q, not %q", got, want)
	}
	return ""
}

// graphemes returns the graphemes of a text but for blanks.
func graphemes(text string) (all []string) {
	for text != "" {
		grapheme := firstGrapheme(text)
		text = text[len(grapheme):]
		if strings.TrimSpace(grapheme) != "" {
			all = append(all, grapheme)
		}
	}
	return all
}

func FuzzParts(f *testing.F) {
	f.Add("Your answers lean.\nWhen it rains, I will say why.", 30)
	f.Add("日本語のとても長い言葉 👩‍👩‍👧‍👦 e\u0301e\u0301 \u0301", 29)
	f.Add("🇩🇪🇫🇷🇩🇪🇫🇷🇩🇪🇫🇷🇩🇪🇫🇷\x00\xff\u200d", 20)
	f.Add(strings.Repeat("seventeen-letters ", 20), 24)
	f.Fuzz(func(t *testing.T, text string, room int) {
		text = content.Shown(text) // as the lines of a card are
		lines := strings.Split(text, "\n")
		parts := Parts(lines, room)
		for _, grapheme := range graphemes(content.Typewriter().Replace(text)) {
			if len(grapheme) > room-len("1/9 ") {
				lines = nil // a sign stands in its place
			}
		}
		if lines == nil {
			return
		}
		if wrong := wrongWith(parts, lines, room); wrong != "" {
			t.Error(wrong)
		}
	})
}
