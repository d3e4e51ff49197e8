package tui

import (
	"fmt"
	"image/color"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/exp/golden"

	"twohats/tui/draw"
	"twohats/tui/tuitest"
)

// A sheet is a kind of terminal that the looks are held on.
type sheet struct {
	name          string
	width, height int
	ground        draw.Ground
	profile       colorprofile.Profile
	signs         draw.Signs
}

// on returns what a scene looks like on a sheet: its text and its styles.
func (s scene) on(t *testing.T, on sheet) (text, styles string) {
	t.Helper()
	w := sceneAt(t, s, on.width, on.height, func(o *Options) { o.Profile, o.Signs = on.profile, on.signs })
	switch on.ground {
	case draw.Dark:
		w.send(tea.BackgroundColorMsg{Color: color.Black})
	case draw.Light:
		w.send(tea.BackgroundColorMsg{Color: color.White})
	}
	e := tuitest.Emulated(t, w.root.View(), w.root.size, on.profile)
	return tuitest.TextOf(e), tuitest.StylesOf(e)
}

func TestLooks(t *testing.T) {
	tuitest.DrawsALot(t)
	for _, s := range scenes() {
		t.Run(s.name, func(t *testing.T) {
			var all strings.Builder
			for _, on := range []sheet{
				{"80×24", 80, 24, draw.Unknown, colorprofile.TrueColor, draw.Unicode},
				{"40×12", 40, 12, draw.Unknown, colorprofile.TrueColor, draw.Unicode},
				{"120×40", 120, 40, draw.Unknown, colorprofile.TrueColor, draw.Unicode},
			} {
				text, _ := s.on(t, on)
				fmt.Fprintf(&all, "%s\n%s\n", on.name, text)
			}
			for _, on := range []sheet{
				{"dark", 80, 24, draw.Dark, colorprofile.TrueColor, draw.Unicode},
				{"light", 80, 24, draw.Light, colorprofile.TrueColor, draw.Unicode},
			} {
				_, styles := s.on(t, on)
				fmt.Fprintf(&all, "%s\n%s\n", on.name, styles)
			}
			golden.RequireEqual(t, all.String())
		})
	}
}

// An ASCII screen holds ASCII only. The goldens are a sample: one of each kind of drawing.
func TestLooksInASCII(t *testing.T) {
	tuitest.DrawsALot(t)
	sample := []string{"welcome", "rating after an arrow", "between after an arrow", "scenario, second", "review", "demo", "look back", "why"}
	for _, s := range scenes() {
		t.Run(s.name, func(t *testing.T) {
			text, _ := s.on(t, sheet{"ascii", 80, 24, draw.Unknown, colorprofile.NoTTY, draw.ASCII})
			for _, r := range text {
				if r > '~' {
					t.Fatalf("%q is no ASCII:\n%s", r, text)
				}
			}
			if slices.Contains(sample, s.name) {
				golden.RequireEqual(t, text)
			}
		})
	}
}

func TestColoursChangeNoText(t *testing.T) {
	for _, s := range scenes() {
		w := sceneAt(t, s, 80, 24)
		want := w.text()
		for _, profile := range []colorprofile.Profile{colorprofile.ASCII, colorprofile.ANSI, colorprofile.ANSI256, colorprofile.TrueColor} {
			for _, g := range []draw.Ground{draw.Unknown, draw.Dark, draw.Light} {
				w.root.look = draw.NewLook(g, profile, draw.Unicode, w.root.o.Pack.Poles)
				if got := tuitest.TextOf(tuitest.Emulated(t, w.root.View(), w.root.size, profile)); got != want {
					t.Errorf("%s, %v: got\n%s\nwant\n%s", s.name, profile, got, want)
				}
			}
		}
	}
}
