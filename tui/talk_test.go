package tui

import (
	"strings"
	"testing"
)

func TestWalksAreToldWithTheirLeansInWords(t *testing.T) {
	w := newWalker(t, 80, 24, remembering(&memory{}, walked("2026-02-20 14:00", 2, 4), walked("2026-01-20 14:00", 0, 0)))
	talk := NewTalk(w.root.o)
	talk.Choose(3)
	if said := talk.Said(); len(said.Choices) != 2 || strings.Join(said.Choices[0].Notes, " ") != "50 towards managing" ||
		strings.Join(said.Choices[1].Notes, " ") != w.root.o.Words.Past.NoLean {
		t.Errorf("it says %+v", said.Choices)
	}
}

func TestATalkTellsWhatBecameOfAWalk(t *testing.T) {
	for want, does := range map[string]func(*Talk){
		"Kept. Choose Resume next time to go on with it.": func(talk *Talk) { talk.Leave() },
		"Kept. You find it under Look back.":              func(talk *Talk) { talk.Pause(); talk.Choose(2); talk.Skip(); talk.GoOn(); talk.Leave() },
		"Nothing of it is kept.":                          func(talk *Talk) { talk.Pause(); talk.Choose(4); talk.Choose(2) },
	} {
		w := newWalker(t, 80, 24, remembering(&memory{}))
		talk := NewTalk(w.root.o)
		if became := talk.Became(); became != "" {
			t.Errorf("before the walk: %q", became)
		}
		talk.Choose(1)
		talk.Write("Bread")
		talk.GoOn()
		does(talk)
		if got := talk.Became(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
