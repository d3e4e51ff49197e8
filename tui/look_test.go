package tui

import (
	"image/color"
	"math"
	"testing"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// grounds are backgrounds that terminals commonly have.
func grounds() map[ground][]color.Color {
	hexes := func(codes ...string) (colours []color.Color) {
		for _, code := range codes {
			colours = append(colours, lipgloss.Color(code))
		}
		return colours
	}
	return map[ground][]color.Color{
		dark:  hexes("#000000", "#1e1e1e", "#282a36", "#002b36", "#2e3440", "#1a1b26", "#282c34"),
		light: hexes("#ffffff", "#fdf6e3", "#fafafa", "#eff1f5", "#f8f8f2"),
	}
}

// contrast gives the contrast of two colours, 1 to 21: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
func contrast(a, b color.Color) float64 {
	light := func(c color.Color) float64 {
		r, g, b, _ := c.RGBA()
		linear := func(v uint32) float64 {
			s := float64(v) / 0xffff
			if s <= 0.04045 {
				return s / 12.92
			}
			return math.Pow((s+0.055)/1.055, 2.4)
		}
		return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
	}
	x, y := light(a), light(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func TestColoursReadOnTheirGround(t *testing.T) {
	for on, backs := range grounds() {
		colours := paletteFor(on, colorprofile.TrueColor)
		for _, back := range backs {
			for name, ink := range map[string]color.Color{"first pole": colours.pole[0], "second pole": colours.pole[1], "quiet": colours.quiet} {
				if got := contrast(ink, back); got < 4.5 {
					t.Errorf("%s on %s: contrast %.2f, want 4.5 at least", name, hex(back), got)
				}
			}
		}
	}
}

func TestColoursReadBeforeTheGroundIsKnown(t *testing.T) {
	colours := paletteFor(unknown, colorprofile.TrueColor)
	if colours.quiet != nil {
		t.Error("quiet text has a colour before the background is known")
	}
	for _, backs := range grounds() {
		for _, back := range backs {
			for i, ink := range colours.pole {
				if got := contrast(ink, back); got < 3 {
					t.Errorf("pole %d on %s: contrast %.2f, want 3 at least for a sign", i, hex(back), got)
				}
			}
		}
	}
}

func TestSixteenColoursKeepTheTerminalsOwnForeground(t *testing.T) {
	for _, g := range []ground{unknown, dark, light} {
		if paletteFor(g, colorprofile.ANSI).quiet != nil {
			t.Errorf("ground %v: quiet text has one of sixteen colours", g)
		}
	}
}

// With NO_COLOR the renderer still lets colours through, for codes: nothing else may have any.
func TestNoColorsButInCodes(t *testing.T) {
	drawsALot(t)
	for _, s := range scenes() {
		w := sceneAt(t, s, 80, 24, func(o *Options) { o.Profile = colorprofile.ASCII })
		w.send(tea.BackgroundColorMsg{Color: color.Black})
		e := emulated(t, w.root.View(), w.root.size, colorprofile.TrueColor)
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
