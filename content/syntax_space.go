package content

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// oddSpace reports the first space in the indents of suspect lines that is not a plain one, which
// YAML takes for the beginning of a text. It returns false if there is none.
func (p *problems) oddSpace(file lines, suspects ...int) bool {
	for _, line := range suspects {
		for i, r := range []rune(file.at(line)) {
			if r == ' ' {
				continue
			}
			if unseen(r) == "" {
				break
			}
			p.stop(spot(line, i+1), "a "+unseen(r)+" stands where only plain spaces may", "delete it and type a space")
			return true
		}
	}
	return false
}

// noSpace reports a key without a space after its colon, so that YAML takes its line for a text: the
// line at which YAML stumbled, or the one above. It returns false if there is none.
func (p *problems) noSpace(file lines, load *yaml.LoadError) bool {
	line := 0
	switch says := saysOf(load); {
	case strings.Contains(says, "could not find expected ':'"):
		line = load.ContextMark.Line
	case strings.Contains(says, "mapping values"):
		line = file.above(load.Mark.Line)
	}
	text := file.at(line)
	key, behind, colon := strings.Cut(text, ":")
	name := strings.TrimLeft(key, "- ")
	hour := strings.Trim(name, "0123456789") == "" // of a time such as 10:30
	if !colon || behind == "" || behind[0] == ' ' || !wellFormed(name) || hour || strings.HasPrefix(behind, "//") {
		return false
	}
	what, mend := fmt.Sprintf("a space is missing after the colon of %s", quoted(name)), "put one there"
	if r, _ := utf8.DecodeRuneInString(behind); unseen(r) != "" {
		what += ", for a " + unseen(r) + " stands there"
		mend = "delete it and type a space"
	}
	p.stop(spot(line, utf8.RuneCountInString(key)+len(": ")), what, mend)
	return true
}

// quotesFor returns what to call the quotes that a text needs. If it begins with a curly one, that
// is named as none.
func quotesFor(text string) string {
	if first := firstOf(text, 1); first != "" && strings.Contains("“”„‟‘’‚«»", first) {
		return fmt.Sprintf(`quotes: " is one, and %s is none`, first)
	}
	return "quotes"
}

// valueOf returns what follows the key of a line, or the whole line if it has no key.
func valueOf(line string) string {
	if _, value, colon := strings.Cut(line, ": "); colon {
		line = value
	}
	return strings.TrimLeft(line, " -")
}
