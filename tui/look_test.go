package tui

import (
	"image/color"
	"strings"
	"testing"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"twohats/tui/tuitest"
)

func TestThePolesWordsHaveNoColourBeforeTheGroundIsKnown(t *testing.T) {
	for _, s := range scenes() {
		if s.name == "card" {
			continue // a code is black on white
		}
		w := sceneAt(t, s, 80, 24)
		e := tuitest.Emulated(t, w.root.View(), w.root.size, colorprofile.TrueColor)
		for y := range e.Height() {
			for x := range e.Width() {
				if c := e.CellAt(x, y); c != nil && c.Style.Fg != nil && strings.ContainsFunc(c.Content, unicode.IsLetter) {
					t.Fatalf("%s: %q at %d, %d has the colour %s", s.name, c.Content, x, y, tuitest.Hex(c.Style.Fg))
				}
			}
		}
	}
}

// With NO_COLOR the renderer still lets colours through, for codes: nothing else may have any.
func TestNoColorsButInCodes(t *testing.T) {
	tuitest.DrawsALot(t)
	for _, s := range scenes() {
		w := sceneAt(t, s, 80, 24, func(o *Options) { o.Profile = colorprofile.ASCII })
		w.send(tea.BackgroundColorMsg{Color: color.Black})
		e := tuitest.Emulated(t, w.root.View(), w.root.size, colorprofile.TrueColor)
		coloured := false
		for y := range e.Height() {
			for x := range e.Width() {
				if c := e.CellAt(x, y); c != nil && (c.Style.Fg != nil || c.Style.Bg != nil) {
					coloured = true
				}
			}
		}
		if want := s.name == "card"; coloured != want {
			t.Errorf("%s: colours are there: %v, want %v", s.name, coloured, want)
		}
	}
}
