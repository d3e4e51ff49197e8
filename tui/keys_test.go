package tui

import (
	"testing"

	"twohats/content"
	"twohats/tui/screen"
)

func TestWhyIsAskedOnEveryPageByAKeyThatItsTerminalLeaves(t *testing.T) {
	for _, key := range []string{"f1", "ctrl+g"} { // GNOME Terminal takes F1 itself
		for _, id := range []string{content.MissionID, "promise-stands"} {
			w := newWalker(t, 80, 40).at(id).presses(key)
			if _, asked := w.root.Seen().(screen.Reason); !asked {
				t.Errorf("%s on %s: got\n%s", key, id, w.text())
			}
			w.sees("F1 ctrl+g")
		}
	}
}

func TestThePageOfKeysSaysWhatTheyDoOnItsPage(t *testing.T) {
	check := func(w *walker) *walker { return w.at(content.MissionID).answered().check() }
	for name, page := range map[string]struct {
		on        func(*walker) *walker
		says, not string
	}{
		"rating":       {func(w *walker) *walker { return w.at("promise-stands").presses("?") }, "A digit answers and goes on", "write a few words"},
		"text":         {func(w *walker) *walker { return w.at(content.MissionID).presses("f1") }, "a new line", "A digit answers"},
		"check":        {func(w *walker) *walker { return check(w).presses("?") }, "write a few words", "A digit answers"},
		"check's note": {func(w *walker) *walker { return check(w).presses("4", "x", "f1") }, "back to the choices", "choose; another digit"},
		"summary":      {func(w *walker) *walker { return w.reviewed().presses("enter", "?", "end") }, "to a part", "A digit answers"},
	} {
		t.Run(name, func(t *testing.T) {
			page.on(newWalker(t, 80, 60)).sees(page.says, "A key that is held down").seesNot(page.not)
		})
	}
}
