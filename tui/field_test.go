package tui

import (
	"testing"

	"twohats/content"
)

func TestAPastedEndOfALineIsOneEndOfALine(t *testing.T) {
	for _, end := range []string{"\r\n", "\r", "\n"} { // on Windows pastes do not come through the guard
		w := newWalker(t, 80, 24).at(content.MissionID).pastes("Bread" + end + "for the valley" + end + end + "and beyond").rests()
		if got, want := w.root.session.Given(content.MissionID).Text, "Bread\nfor the valley\n\nand beyond"; got != want {
			t.Errorf("with %q between lines: got %q, want %q", end, got, want)
		}
	}
}
