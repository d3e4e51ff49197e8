package report

import (
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// Wrap breaks a text into lines of at most so many cells, at least 1, between words and behind
// hyphens; a word that is longer is cut. Where terminals differ on the width of a grapheme the
// wider counts, which is what ansi.Wrap does not do; one that is wider than a line stays whole.
func Wrap(text string, cells int) []string {
	var lines []string
	for _, paragraph := range strings.Split(text, "\n") {
		lines = append(lines, wrapped(paragraph, cells)...)
	}
	return lines
}

// wrapped breaks a text that is on one line.
func wrapped(text string, cells int) (lines []string) {
	var line string
	var full extent
	for text != "" {
		end := breakIn(text)
		word := text[:end]
		text = text[end:]
		if room := full.and(extentOf(word)); room.cells() <= cells {
			line, full = line+word, room
			continue
		}
		if word = strings.TrimLeft(word, " "); word == "" {
			continue // blanks at the end
		}
		if full.cells() > 0 {
			lines = append(lines, line)
		}
		parts := cut(word, cells)
		last := len(parts) - 1
		lines = append(lines, parts[:last]...)
		line, full = parts[last], extentOf(parts[last])
	}
	lines = append(lines, line)
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return lines
}

// breakIn returns how much of a text, which is not empty, belongs on one line: the blanks before
// a word, and the word up to its hyphen or its end. A hyphen joins what stands before it; one
// with no letter or digit before it begins something, such as the minus of a number.
func breakIn(text string) int {
	start := len(text) - len(strings.TrimLeft(text, " "))
	var before rune
	for at, r := range text[start:] {
		switch {
		case r == ' ':
			return start + at
		case r == '-' && (unicode.IsLetter(before) || unicode.IsMark(before) || unicode.IsNumber(before)):
			return start + at + len("-")
		}
		before = r
	}
	return len(text)
}

// cut cuts a word, which is not empty, into parts of at most so many cells.
func cut(word string, cells int) (parts []string) {
	for _, part := range strings.Split(ansi.HardwrapWc(word, cells, true), "\n") {
		for _, part := range strings.Split(ansi.Hardwrap(part, cells, true), "\n") {
			if part != "" { // which comes before a grapheme that is wider than a line
				parts = append(parts, part)
			}
		}
	}
	return parts
}

// An extent is how wide a text is, in cells, by the two rules that terminals go by.
type extent struct{ graphemes, characters int }

func extentOf(text string) extent {
	return extent{ansi.StringWidth(text), ansi.StringWidthWc(text)}
}

func (e extent) and(other extent) extent {
	return extent{e.graphemes + other.graphemes, e.characters + other.characters}
}

// cells returns the width on the terminal that gives it the most.
func (e extent) cells() int { return max(e.graphemes, e.characters) }
