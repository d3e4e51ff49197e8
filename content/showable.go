package content

import (
	"strings"
	"unicode"
)

// showable tells whether a character only ever shows itself. Refused is what can steer a
// terminal or change the order or the lines of what is around it: C0 and C1 controls, the
// separators of lines and paragraphs, and the controls of writing direction ("Trojan
// Source", CVE-2021-42574). Joiners and plain direction marks are part of many languages.
func showable(r rune) bool {
	switch {
	case r >= ' ' && r < 0x7f:
		return true
	case r < 0xa0, r == '\u2028', r == '\u2029', r == '\ufeff':
		return false
	case r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
		return false
	}
	return true
}

// blank tells whether nothing in a text can be seen.
func blank(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsGraphic(r) && !unicode.IsSpace(r) })
}
