package tui

import (
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"

	"twohats/tui/draw"
	"twohats/tui/screen"
	"twohats/tui/tuitest"
)

// pointsAt returns what stands under the terminal's cursor, and the row that it is on; nothing where
// it is hidden.
func (w *walker) pointsAt() (sign, row string) {
	w.t.Helper()
	view := w.root.View()
	if view.Cursor == nil {
		return "", ""
	}
	e := tuitest.Emulated(w.t, view, w.root.size, colorprofile.NoTTY)
	rows := strings.Split(tuitest.TextOf(e), "\n")
	return e.CellAt(view.Cursor.X, view.Cursor.Y).Content, strings.TrimSpace(rows[view.Cursor.Y])
}

// chosenSign returns the sign that what is chosen on a screen has, or its label on a scale, if anything
// is; false where there is nothing to choose.
func chosenSign(s screen.Screen) (sign string, chooses bool) {
	const cursor = "▸"
	label := func(s draw.Scale) string {
		if s.At == 0 {
			return ""
		}
		return s.Labels[s.At-1]
	}
	list := func(at int) string {
		if at == 0 {
			return ""
		}
		return cursor
	}
	switch s := s.(type) {
	case screen.Rating:
		return label(s.Scale), true
	case screen.Between:
		return label(s.Scale), true
	case screen.Evidence:
		return list(s.Scale.At), s.Keys().Typing != screen.AllTypes
	case screen.Scenario:
		return list(s.At), true
	case screen.Choosing:
		return list(s.Menu.At), true
	case screen.Welcome:
		return list(s.Menu.At), true
	case screen.Pausing:
		return list(s.Menu.At), true
	case screen.Review, screen.Vacant:
		return cursor, true
	}
	return "", false
}

// pointed fails the test where the terminal's cursor is not on what is chosen.
func (w *walker) pointed(name string) {
	w.t.Helper()
	size := w.root.size
	sign, chooses := chosenSign(w.root.Seen())
	got, row := w.pointsAt()
	switch {
	case !chooses:
	case sign == "" && row == "":
		w.t.Fatalf("%s, %d×%d: the cursor is not at the question:\n%s", name, size.W, size.H, w.text())
	case sign != "" && got != "▸" && (!strings.HasPrefix(sign, got) || !strings.Contains(row, sign)):
		w.t.Fatalf("%s, %d×%d: the cursor is on %q of %q, want %q:\n%s", name, size.W, size.H, got, row, sign, w.text())
	}
}

func TestTheCursorIsOnWhatIsChosen(t *testing.T) {
	tuitest.DrawsALot(t)
	for _, s := range scenes() {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			for _, size := range []draw.Box{{W: 40, H: 12}, {W: 60, H: 16}, {W: 80, H: 24}, {W: 120, H: 40}} {
				w := sceneAt(t, s, size.W, size.H)
				w.pointed(s.name)
				if _, chooses := chosenSign(w.root.Seen()); !chooses || w.root.Writes() {
					continue
				}
				for _, key := range []string{"down", "up"} {
					for range 12 {
						w.presses(key).pointed(s.name + ", " + key)
					}
				}
				w.presses("pgdown").pointed(s.name + ", pgdown")
			}
		})
	}
}

func TestTheCursorIsOnThePartThatWasGoneTo(t *testing.T) {
	for _, size := range []draw.Box{{W: 40, H: 12}, {W: 80, H: 24}, {W: 120, H: 40}} {
		w := newWalker(t, size.W, size.H).reviewed().presses("enter")
		for i, section := range w.root.Screen.(screen.Reading).Document.Sections {
			w.presses(string(rune('1' + i)))
			if _, row := w.pointsAt(); i > 0 && row != section.Title || row == "" {
				t.Errorf("%d×%d: gone to %q the cursor is on %q:\n%s", size.W, size.H, section.Title, row, w.text())
			}
			w.presses("down", "down")
			if _, row := w.pointsAt(); i == 1 && row != w.firstRow() {
				t.Errorf("%d×%d: scrolled past its title the cursor is on %q:\n%s", size.W, size.H, row, w.text())
			}
		}
	}
}

// firstRow returns the first row of the page that is seen.
func (w *walker) firstRow() string {
	rows := strings.Split(w.text(), "\n")
	return strings.TrimSpace(rows[w.root.body().Y])
}

func TestTheCursorIsHiddenWhereNothingIsChosen(t *testing.T) {
	for _, s := range scenes() {
		switch s.name {
		case "opening", "why", "figures", "absent", "card":
			if w := sceneAt(t, s, 80, 24); w.root.View().Cursor != nil {
				t.Errorf("%s: there is a cursor", s.name)
			}
		}
	}
}
