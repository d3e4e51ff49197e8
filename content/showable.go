package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// unshowable reports whether a character does more than show itself: it can steer a terminal, break
// lines or reorder the text around it. These are the C0 and C1 controls, the line and paragraph
// separators, and the controls of writing direction ("Trojan Source", CVE-2021-42574). Joiners and
// plain direction marks are not among them: many languages need them.
func unshowable(r rune) bool {
	switch {
	case r >= ' ' && r < 0x7f:
		return false
	case r < 0xa0, r == '\u2028', r == '\u2029', r == '\ufeff', r == '\ufffe', r == '\uffff':
		return true
	}
	return directs(r)
}

// directs reports whether a character changes the order of those that follow it.
func directs(r rune) bool { return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' }

// Undirected returns a text without the characters that change the order of others. It is for a text
// that may steer a terminal, such as a whole frame; for any other use Shown.
func Undirected(text string) string {
	if !strings.ContainsFunc(text, directs) {
		return text
	}
	return without(directs, text)
}

// without returns a text without some of its characters.
func without(some func(rune) bool, text string) string {
	return strings.Map(func(r rune) rune {
		if some(r) {
			return -1
		}
		return r
	}, text)
}

// Shown returns a text that only shows itself, even if it comes from a stranger: without anything
// that steers a terminal or a page, and with "\n" as its only line end.
func Shown(text string) string {
	steers := func(r rune) bool { return r != '\n' && unshowable(r) }
	if utf8.ValidString(text) && !strings.ContainsFunc(text, steers) {
		return text
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\t", " ", "\u2028", "\n", "\u2029", "\n\n").Replace(text)
	return without(steers, strings.ToValidUTF8(text, "\ufffd"))
}

// Typewriter returns a replacer of typographic signs by ASCII ones.
func Typewriter() *strings.Replacer {
	return strings.NewReplacer("…", "...", "−", "-", "–", "-", "—", "-", "×", "x", "·", "-", "’", "'", "‘", "'", "“", `"`, "”", `"`)
}

// blank reports whether nothing in a text can be seen.
func blank(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsGraphic(r) && !unicode.IsSpace(r) })
}
