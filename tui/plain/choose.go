package plain

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"twohats/content"
)

// chosen takes a number or a name, of a part that is read or of a choice.
func (w *walk) chosen(line string) bool {
	names := w.names()
	n, err := strconv.Atoi(strings.TrimSuffix(line, "."))
	if err != nil {
		n = named(line, names)
	}
	switch {
	case n < 1 || n > len(names):
		return w.nothing()
	case len(w.parts) > 0:
		return w.reads(n - 1)
	}
	w.talk.Choose(n)
	w.took(w.page.Choices[n-1].Text)
	return true
}

// names returns what can be chosen by name here, as it is heard.
func (w *walk) names() (names []string) {
	for _, part := range w.parts {
		names = append(names, w.say.heard(part.Title))
	}
	for _, choice := range w.page.Choices {
		names = append(names, w.say.heard(content.Shown(choice.Text)))
	}
	return names
}

// named returns the only one of the names, from 1, that a line is, or else the only one that it
// begins; 0 where there is none.
func named(line string, names []string) int {
	if n := only(names, func(name string) bool { return isName(line, name) }); n > 0 {
		return n
	}
	return only(names, func(name string) bool { return begins(line, name) })
}

// only returns which of the names is meant, from 1, if it is one alone.
func only(names []string, meant func(name string) bool) (n int) {
	for i, name := range names {
		switch {
		case !meant(name):
		case n > 0:
			return 0
		default:
			n = i + 1
		}
	}
	return n
}

// ends are the signs at the end of a name that nobody need type.
const ends = ".…?! "

// isName reports whether a line is a name, in capitals or not.
func isName(line, name string) bool {
	line, name = strings.TrimRight(line, ends), strings.TrimRight(name, ends)
	return line != "" && strings.EqualFold(line, name)
}

// begins reports whether a line is enough of the beginning of a name: three letters, or whole words.
func begins(line, name string) bool {
	const fewest, fewestWhole = 3, 2
	line = strings.ToLower(strings.TrimRight(line, ends))
	behind, is := strings.CutPrefix(strings.ToLower(name), line)
	next, _ := utf8.DecodeRuneInString(behind)
	n := utf8.RuneCountInString(line)
	return is && (n >= fewest || n >= fewestWhole && !unicode.IsLetter(next) && !unicode.IsDigit(next))
}

// took confirms what was chosen, unless it was refused or the page that comes now names it.
func (w *walk) took(name string) {
	page := w.talk.Said()
	stays := !w.talk.Over() && reflect.DeepEqual(page, w.page)
	if stays || slices.ContainsFunc(append([]string{page.Place, page.Frame}, page.Text...), func(said string) bool { return strings.HasSuffix(said, name) }) {
		return
	}
	w.say.paragraphs(content.Fill(w.o.Words.Plain.Taken, "{choice}", strings.TrimRight(name, ".")))
}

// patience is how many lines may mean nothing before all that can be typed is said.
const patience = 3

// nothing answers a line that means nothing.
func (w *walk) nothing() bool {
	if w.wrong++; w.wrong >= patience {
		w.wrong = 0
		w.say.paragraphs(w.o.Words.Plain.Keys...)
	}
	w.say.paragraphs(w.possible())
	return false
}
