package content

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Names of a file that stand in a problem go through here, for they may hold anything.

// didYouMean asks about the nearest name, or says what else to do where none is near.
func didYouMean(near, otherwise string) string {
	if near == "" {
		return otherwise
	}
	return fmt.Sprintf("did you mean %s?", quoted(near))
}

// listed gives names as a person would list them: a, b and c, or by or: a, b or c. Of many it
// gives the first.
func listed(names []string, by string) string {
	const most = 14
	switch {
	case len(names) == 0:
		return "none"
	case len(names) == 1:
		return shown(names[0])
	case len(names) > most:
		names = append(slices.Clone(names[:most]), "others")
	}
	last := len(names) - 1
	each := make([]string, last)
	for i := range each {
		each[i] = shown(names[i])
	}
	return strings.Join(each, ", ") + " " + by + " " + shown(names[last])
}

// shown gives a name as it is, or in quotes where it is not what a name should be.
func shown(name string) string {
	if strings.ContainsFunc(name, func(r rune) bool { return r != '_' && notOfIDs(r) }) {
		return quoted(name)
	}
	return cut(name)
}

// quoted gives a name in quotes, with codes for what cannot be shown.
func quoted(name string) string { return strconv.Quote(cut(name)) }

// cut shortens what is far too long for a name.
func cut(name string) string {
	const most = 40
	if runes := []rune(name); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return name
}
