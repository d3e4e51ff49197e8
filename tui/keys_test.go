package tui

import (
	"testing"

	"twohats/content"
)

func TestWhyIsAskedOnEveryPageByAKeyThatItsTerminalLeaves(t *testing.T) {
	for _, key := range []string{"f1", "ctrl+g"} { // GNOME Terminal takes F1 itself
		for _, id := range []string{content.MissionID, "promise-stands"} {
			w := newWalker(t, 80, 40).at(id).presses(key)
			if _, asked := w.root.seen().(reason); !asked {
				t.Errorf("%s on %s: got\n%s", key, id, w.text())
			}
			w.sees("F1 ctrl+g")
		}
	}
}
