package tui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
)

// What changes the order of characters, between what does not.
const turning = "gone \u202aa\u202bb\u202cc\u202dd\u202ee\u2066f\u2067g\u2068h\u2069i"

func TestNothingTypedOrPastedTurnsATextRound(t *testing.T) {
	for name, write := range map[string]tea.Msg{
		"pasted":     tea.PasteMsg{Content: turning},
		"typed":      tea.KeyPressMsg{Text: turning, Code: 'x'},
		"in one key": tea.KeyPressMsg{Text: "gone abcdefghi\u202e", Code: '\u202e'},
	} {
		w := newWalker(t, 80, 24).at(content.MissionID)
		w.send(write)
		w.sees("gone abcdefghi").presses("enter")
		if got := w.root.env.Walk.Session.Given(content.MissionID).Text; got != "gone abcdefghi" {
			t.Errorf("%s: it is kept as %q", name, got)
		}
	}
}

func TestNoFrameTurnsATextRound(t *testing.T) {
	w := newWalker(t, 80, 24)
	w.root.Notice = turning // such as the name of a file
	w.sees("gone abcdefghi")
	if strings.ContainsFunc(w.root.View().Content, func(r rune) bool { return content.Undirected(string(r)) == "" }) {
		t.Errorf("the frame holds %q", w.root.View().Content)
	}
}
