package content

import (
	"strings"
	"unicode/utf8"
)

// lines are the lines of a file. Their numbers begin at 1, as YAML's do.
type lines []string

func linesOf(src []byte) lines {
	return strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(string(src)), "\n")
}

// at returns a line, or "" if there is none.
func (l lines) at(line int) string {
	if line < 1 || line > len(l) {
		return ""
	}
	return l[line-1]
}

// openQuote returns the place of a quotation mark that was not closed on its own line as intended;
// the line is 0 if there is none. YAML then takes the next such mark, often far below, for the
// closing one, and stumbles at the text that it was meant to open.
func (l lines) openQuote(stumbled int) (line, column int) {
	for i := 0; i < min(stumbled, len(l)); i++ {
		before, text, opens := quotedValue(l[i])
		if !opens {
			continue
		}
		first := i
		rest, closed := afterQuote(text[1:], text[0])
		for !closed && i+1 < min(stumbled, len(l)) {
			i++
			rest, closed = afterQuote(l[i], text[0])
		}
		rest = strings.TrimSpace(rest)
		if closed && i == stumbled-1 && first < i && rest != "" && !strings.ContainsAny(rest[:1], "#,]}") {
			return first + 1, utf8.RuneCountInString(before) + 1
		}
	}
	return 0, 0
}

// quotedValue splits a line before its value; ok if that begins with a quotation mark.
func quotedValue(line string) (before, value string, ok bool) {
	value = strings.TrimLeft(line, " ")
	for strings.HasPrefix(value, "- ") {
		value = strings.TrimLeft(value[1:], " ")
	}
	if _, after, colon := strings.Cut(value, ": "); colon && !strings.ContainsAny(value[:1], `"'#`) {
		value = strings.TrimLeft(after, " ")
	}
	ok = strings.HasPrefix(value, `"`) || strings.HasPrefix(value, "'")
	return line[:len(line)-len(value)], value, ok
}

// afterQuote returns what follows the quotation mark that closes a text.
func afterQuote(text string, mark byte) (rest string, closed bool) {
	for i := 0; i < len(text); i++ {
		switch {
		case mark == '"' && text[i] == '\\', mark == '\'' && strings.HasPrefix(text[i:], "''"):
			i++
		case text[i] == mark:
			return text[i+1:], true
		}
	}
	return "", false
}

// dashed returns the line at which YAML stumbled or else the one above, if it begins with a "-" that
// no space follows; 0 if neither does.
func (l lines) dashed(stumbled int) int {
	for _, line := range []int{stumbled, l.above(stumbled)} {
		text := strings.TrimLeft(l.at(line), " ")
		if len(text) > 1 && text[0] == '-' && !strings.ContainsAny(text[1:2], " -") {
			return line
		}
	}
	return 0
}

// above returns the number of the nearest line above that holds more than a note; 0 if there is none.
func (l lines) above(line int) int {
	for i := min(line-1, len(l)) - 1; i >= 0; i-- {
		if text := strings.TrimLeft(l[i], " "); text != "" && text[0] != '#' {
			return i + 1
		}
	}
	return 0
}

// around returns what stands in a line before a column and from it on.
func (l lines) around(line, column int) (before, after string) {
	runes := []rune(l.at(line))
	at := min(max(column-1, 0), len(runes))
	return string(runes[:at]), string(runes[at:])
}

// firstOf returns the first n characters of a text, or all if it has fewer.
func firstOf(text string, n int) string {
	runes := []rune(text)
	return string(runes[:min(n, len(runes))])
}
