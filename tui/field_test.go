package tui

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/tuitest"
)

func TestAPastedEndOfALineIsOneEndOfALine(t *testing.T) {
	for _, end := range []string{"\r\n", "\r", "\n"} { // on Windows pastes do not come through the guard
		w := newWalker(t, 80, 24).at(content.MissionID).pastes("Bread" + end + "for the valley" + end + end + "and beyond").rests()
		if got, want := w.root.env.Walk.Session.Given(content.MissionID).Text, "Bread\nfor the valley\n\nand beyond"; got != want {
			t.Errorf("with %q between lines: got %q, want %q", end, got, want)
		}
	}
}

// steering are the characters that steer a terminal or turn the order of what is around them.
const steering = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufeff"

// turnedWords puts them into every text of a person.
func turnedWords(e *coach.Entry) {
	for id, answer := range e.Record.Answers {
		answer.Text += "own" + steering + "words"
		e.Record.Answers[id] = answer
	}
	e.Record.Fits = "own" + steering + "words"
	e.Record.Plan = &coach.Plan{
		Obstacle: "own" + steering + "words", When: "own" + steering + "words", Will: "own" + steering + "words", Whom: "own" + steering + "words", Due: "2026-03-02",
		CheckIns: []coach.CheckIn{{Step: "own" + steering + "words", Why: "own" + steering + "words", Asked: "own" + steering + "words", Then: coach.KeepOn}},
	}
}

func TestNothingThatAPersonWroteTurnsTheScreen(t *testing.T) {
	tuitest.DrawsALot(t)
	all := scenes()
	for _, keys := range [][]string{nil, {"3"}, {"4"}, {"4", "1"}, {"4", "1", "6"}, {"4", "1", "tab"}, {"4", "1", "tab", "2", "1"}, {"2", "tab"}, {"2", "tab", "tab"}, {"2", "tab", "tab", "1"}, {"2", "tab", "tab", "2"}} {
		all = append(all, scene{"turned " + strings.Join(keys, " "), func(w *walker) *walker {
			walks := []coach.Entry{walked("2026-03-01 14:00", 4, 2, turnedWords, brokenOff(12)), walked("2026-02-16 14:00", 2, 4, turnedWords), walked("2026-01-16 14:00", 2, 4, turnedWords)}
			if len(keys) > 0 && keys[0] != "2" {
				walks[1].Due, walks[2].Due = "", ""
			}
			return w.again(remembering(&memory{}, walks...)).presses(keys...)
		}})
	}
	for _, s := range all {
		for _, size := range []draw.Box{{W: 40, H: 12}, {W: 80, H: 24}, {W: 120, H: 40}} {
			w := newWalker(t, size.W, size.H)
			w.adds = steering
			w = s.set(w)
			if content := w.held().root.View().Content; strings.ContainsAny(content, steering) {
				t.Errorf("%s, %d×%d: the screen is turned:\n%q", s.name, size.W, size.H, ansi.Strip(content))
			}
		}
	}
}
