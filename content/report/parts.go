package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"twohats/content"
)

// Parts puts lines into texts of at most so many bytes of UTF-8 each, numbered "1/3 " where
// there is more than one. A line stays whole where it can; a longer one is broken between
// words, or where it has none between graphemes. There are at most 9, and a sign at the end
// says that the rest was cut. Where nothing fits there are none. They keep to the signs of a
// typewriter, for those are the shortest, and a phone may have to guess others.
func Parts(lines []string, room int) []string {
	const most, least = 9, 16
	texts := typewritten(lines)
	whole, mark := strings.Join(texts, "\n"), len("1/9 ")
	switch {
	case whole == "":
		return nil
	case len(whole) <= room:
		return []string{whole}
	case room < mark+least:
		return nil
	}
	for i, text := range texts {
		texts[i] = fitting(text, room-mark)
	}
	parts := packed(texts, room-mark)
	if len(parts) > most {
		parts = parts[:most]
		last, _ := headOf(parts[most-1], room-mark-len(" "+cutSign))
		parts[most-1] = last + " " + cutSign
	}
	if len(parts) == 1 { // too long a grapheme was all that did not fit
		return parts
	}
	for i, part := range parts {
		parts[i] = fmt.Sprintf("%d/%d %s", i+1, len(parts), part)
	}
	return parts
}

// typewritten returns lines in the signs of a typewriter, and leaves out what shows nothing.
func typewritten(lines []string) []string {
	texts, typed := slices.Clone(lines), content.Typewriter()
	for i, line := range texts {
		texts[i] = typed.Replace(line)
	}
	return inLines(texts)
}

// packed fills parts of at most so many bytes with lines, none of them empty, in their order.
func packed(lines []string, room int) (parts []string) {
	part := ""
	for _, line := range lines {
		for line != "" {
			if part != "" {
				left := room - len(part) - len("\n")
				if len(line) > left && (len(line) <= room || left < room/3) {
					parts, part = append(parts, part), "" // where the whole line fits, or nearly all of it
					continue
				}
				part += "\n"
			}
			head, rest := headOf(line, room-len(part))
			part, line = part+head, rest
			if rest != "" {
				parts, part = append(parts, part), ""
			}
		}
	}
	return append(parts, part)
}

// cutSign stands where something was cut off.
const cutSign = "..."

// headOf cuts a text after at most so many bytes: at a blank, which is left out, or where it
// has none there between two graphemes. The head is empty where the first one is longer.
func headOf(text string, most int) (head, rest string) {
	if len(text) <= most {
		return text, ""
	}
	at, blank := 0, 0
	for at < len(text) {
		size := len(firstGrapheme(text[at:]))
		if text[at:at+size] == " " {
			blank = at
		}
		if at+size > most {
			break
		}
		at += size
	}
	if blank > 0 {
		return text[:blank], text[blank+1:]
	}
	return text[:at], text[at:]
}

// fitting puts the cut sign in the place of each grapheme of more than so many bytes: one can carry
// any number of marks.
func fitting(text string, most int) string {
	var b strings.Builder
	for text != "" {
		grapheme := firstGrapheme(text)
		text = text[len(grapheme):]
		if len(grapheme) > most {
			grapheme = cutSign
		}
		b.WriteString(grapheme)
	}
	return b.String()
}

// firstGrapheme returns the first grapheme of a text that is not empty.
func firstGrapheme(text string) string {
	grapheme, _ := ansi.FirstGraphemeCluster(text, ansi.GraphemeWidth)
	return grapheme
}
