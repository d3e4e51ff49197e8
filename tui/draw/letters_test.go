package draw

import (
	"testing"

	"github.com/charmbracelet/colorprofile"

	"twohats/content"
)

func TestEveryWordInLargeHasItsLetters(t *testing.T) {
	pack, words := content.Builtin("en")
	f, w := NewLetters(), words.Group
	all := append([]string{
		w.BigSides, w.BigWhole, w.BigWeeks, w.BigAsks, w.BigChose, w.BigFew, w.BigBoth, w.BigFits, w.BigOpen, w.BigWorth, w.BigCannot, w.BigNone, w.BigSample, w.Half, w.Person,
		content.Fill(w.BigPeople, "{n}", "12"), content.Fill(w.BigPeopleFew, "{n}", "7"), content.Fill(w.BigAnswered, "{n}", "12"), content.Fill(w.BigSo, "{n}", "3", "{fewest}", "5"), "0 50 100 ● −100 ▲ +100", "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789",
	}, append(w.BigLimits, w.Answers...)...)
	for _, pole := range pack.Poles {
		all = append(all, content.Fill(w.BigLeans, "{pole}", pole.Name), content.Fill(w.BigMore, "{pole}", pole.Name))
	}
	for _, theme := range pack.Themes {
		all = append(all, theme.Short)
	}
	for _, text := range all {
		if _, ok := f.points(text); !ok {
			t.Errorf("%q has a letter that there is not", text)
		}
	}
}

func TestLettersAreOfOneMeasure(t *testing.T) {
	for r, glyph := range NewLetters() {
		for _, row := range glyph {
			if len(glyph) != letterPoints || len(row) != len(glyph[0]) || len(row) == 0 {
				t.Errorf("%q: %q", r, glyph)
			}
		}
	}
}

func TestATextThatDoesNotFitInLargeIsPlain(t *testing.T) {
	f, l := NewLetters(), NewLook(Unknown, colorprofile.TrueColor, Unicode, twoPoles())
	for text, rows := range map[string]int{"ab": 2 * LetterRows, "abcdef": LetterRows, "abcdefghijkl": 1, "ä": 1, "": 2 * LetterRows} {
		if got := f.View(text, 30, 2, l.Normal, l); len(got) != rows || Widest(got) > 30 {
			t.Errorf("%q: %d rows of %d cells, want %d rows", text, len(got), Widest(got), rows)
		}
	}
}

func twoPoles() []content.Pole {
	pack, _ := content.Builtin("en")
	return pack.Poles
}
