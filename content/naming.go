package content

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Names of a file that stand in a problem go through here, for they may hold anything.

// didYouMean asks about the nearest name, or says what else to do where none is near.
func didYouMean(near, otherwise string) string {
	if near == "" {
		return otherwise
	}
	return fmt.Sprintf("did you mean %s?", quoted(near))
}

// listed returns names as a person would list them: a, b and c, or by or: a, b or c. Of many it
// gives the first.
func listed(names []string, by string) string {
	const most = 14
	if len(names) > most {
		names = append(slices.Clone(names[:most]), "others")
	}
	each := make([]string, len(names))
	for i, name := range names {
		each[i] = shown(name)
	}
	switch last := len(each) - 1; last {
	case -1:
		return "none"
	case 0:
		return each[0]
	default:
		return strings.Join(each[:last], ", ") + " " + by + " " + each[last]
	}
}

// shown returns a name as it is, or in quotes where it is not what a name should be.
func shown(name string) string {
	if strings.ContainsFunc(name, func(r rune) bool { return r != '_' && notOfIDs(r) }) {
		return quoted(name)
	}
	return cut(name)
}

// quoted returns a name in quotes, with words for spaces that look like plain ones or like nothing,
// and codes for what cannot be shown.
func quoted(name string) string {
	var b strings.Builder
	for _, r := range cut(name) {
		if called := unseen(r); called != "" {
			b.WriteString("<" + called + ">")
			continue
		}
		quote := strconv.Quote(string(r))
		b.WriteString(quote[1 : len(quote)-1])
	}
	return `"` + b.String() + `"`
}

// unseen names a character that looks like a plain space, or like nothing at all; "" where it
// does not.
func unseen(r rune) string {
	switch {
	case r == '\u00a0', r == '\u2007', r == '\u202f':
		return "no-break space"
	case r == '\u200b':
		return "space of no width"
	case r != ' ' && unicode.Is(unicode.Zs, r):
		return "space of another width"
	}
	return ""
}

// cut shortens what is far too long for a name.
func cut(name string) string {
	const most = 40
	if runes := []rune(name); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return name
}
