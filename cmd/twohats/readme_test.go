package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The README's architecture names every room, says for each kind of change where it is made, and
// names no place that does not exist, in its prose as in its table.
func TestTheArchitectureIsWhole(t *testing.T) {
	src, err := os.ReadFile(filepath.Join(top, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, text, found := strings.Cut(string(src), "\n## Architecture\n")
	text, _, ends := strings.Cut(text, "\n## ")
	if !found || !ends {
		t.Fatal("the README has no architecture")
	}
	for room := range rooms {
		if short, internal := strings.CutPrefix(room, "cmd/twohats/"); internal {
			room = "  " + short
		}
		if !regexp.MustCompile("(?m)^ *" + regexp.QuoteMeta(room) + " |`" + regexp.QuoteMeta(room) + "`").MatchString(text) {
			t.Errorf("the room %q is not named", room)
		}
	}

	place := regexp.MustCompile("`([a-z][^` ]*/[^` ]*)`")
	for _, named := range place.FindAllStringSubmatch(text, -1) {
		if _, err := os.Stat(filepath.Join(top, named[1])); err != nil {
			t.Errorf("there is no %s", named[1])
		}
	}

	var kinds []string
	for _, row := range regexp.MustCompile(`(?m)^\| ([a-z].*?) \| (.*) \|$`).FindAllStringSubmatch(text, -1) {
		if row[1] == "what" {
			continue // the head
		}
		kinds = append(kinds, row[1])
		if !place.MatchString(row[2]) {
			t.Errorf("%q: no place is named", row[1])
		}
	}
	for _, kind := range []string{
		"a page", "the order of pages", "a kind of prompt", `the rule for "probably leans"`, "a block of the document", "a language", "a command", "a form to save in", "a key", "a colour",
		"a sentence of the summary", "the workshop's clock", "where an answer reaches the disk", "what a locked journal does on start",
	} {
		if !slices.Contains(kinds, kind) {
			t.Errorf("the list does not say where to change %s", kind)
		}
	}
}
