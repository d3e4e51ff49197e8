package draw

import (
	"fmt"
	"image/color"
	"math"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"twohats/content"
)

// grounds are backgrounds that terminals commonly have.
func grounds() map[Ground][]color.Color {
	hexes := func(codes ...string) (colours []color.Color) {
		for _, code := range codes {
			colours = append(colours, lipgloss.Color(code))
		}
		return colours
	}
	return map[Ground][]color.Color{
		Dark:  hexes("#000000", "#1e1e1e", "#282a36", "#002b36", "#2e3440", "#1a1b26", "#282c34"),
		Light: hexes("#ffffff", "#fdf6e3", "#fafafa", "#eff1f5", "#f8f8f2"),
	}
}

func hexOf(c color.Color) string {
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}

// contrast returns the contrast of two colours, 1 to 21: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
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
					t.Errorf("%s on %s: contrast %.2f, want 4.5 at least", name, hexOf(back), got)
				}
			}
		}
	}
}

func TestColoursReadBeforeTheGroundIsKnown(t *testing.T) {
	colours := paletteFor(Unknown, colorprofile.TrueColor)
	if colours.quiet != nil {
		t.Error("quiet text has a colour before the background is known")
	}
	for _, backs := range grounds() {
		for _, back := range backs {
			for i, ink := range colours.pole {
				if got := contrast(ink, back); got < 3 {
					t.Errorf("pole %d on %s: contrast %.2f, want 3 at least for a sign", i, hexOf(back), got)
				}
			}
		}
	}
}

// sixteen are the palettes of common terminals, and the backgrounds that they come with.
func sixteen() []struct{ name, colours, dark, light string } {
	return []struct{ name, colours, dark, light string }{
		{"xterm", "#000000 #cd0000 #00cd00 #cdcd00 #0000ee #cd00cd #00cdcd #e5e5e5 #7f7f7f #ff0000 #00ff00 #ffff00 #5c5cff #ff00ff #00ffff #ffffff", "#000000", "#ffffff #e5e5e5"},
		{"VGA", "#000000 #aa0000 #00aa00 #aa5500 #0000aa #aa00aa #00aaaa #aaaaaa #555555 #ff5555 #55ff55 #ffff55 #5555ff #ff55ff #55ffff #ffffff", "#000000", "#ffffff"},
		{"Solarized", "#073642 #dc322f #859900 #b58900 #268bd2 #d33682 #2aa198 #eee8d5 #002b36 #cb4b16 #586e75 #657b83 #839496 #6c71c4 #93a1a1 #fdf6e3", "#002b36", "#fdf6e3"},
		{"Tango", "#2e3436 #cc0000 #4e9a06 #c4a000 #3465a4 #75507b #06989a #d3d7cf #555753 #ef2929 #8ae234 #fce94f #729fcf #ad7fa8 #34e2e2 #eeeeec", "#2e3436 #300a24 #000000", "#ffffff #eeeeec"},
		{"Campbell", "#0c0c0c #c50f1f #13a10e #c19c00 #0037da #881798 #3a96dd #cccccc #767676 #e74856 #16c60c #f9f1a5 #3b78ff #b4009e #61d6d6 #f2f2f2", "#0c0c0c #000000", "#ffffff #f2f2f2"},
		{"Terminal.app", "#000000 #c23621 #25bc24 #adad27 #492ee1 #d338d3 #33bbc8 #cbcccd #818383 #fc391f #31e722 #eaec23 #5833ff #f935f8 #14f0f0 #e9ebeb", "#000000", "#ffffff"},
	}
}

func TestSixteenColoursReadInEveryPalette(t *testing.T) {
	for _, p := range sixteen() {
		colours, grounds := strings.Fields(p.colours), map[Ground]string{Dark: p.dark, Light: p.light, Unknown: p.dark + " " + p.light}
		for g, backs := range grounds {
			ours := paletteFor(g, colorprofile.ANSI)
			for _, back := range strings.Fields(backs) {
				read := func(what string, ink color.Color, least float64) {
					if ink == nil {
						return // the terminal's own foreground
					}
					shown := colours[ink.(ansi.BasicColor)]
					if got := contrast(lipgloss.Color(shown), lipgloss.Color(back)); got < least {
						t.Errorf("%s, %s: %s is %s: contrast %.2f, want %.1f at least", p.name, back, what, shown, got, least)
					}
				}
				read("quiet text", ours.quiet, 4.5)
				for i := range content.PoleCount {
					read("a sign", ours.pole[i], 3)
					read("a word", ours.named[i], 4.5)
				}
			}
		}
	}
}

func Test256ColoursReadOnTheirGround(t *testing.T) {
	for g, backs := range grounds() {
		ours := paletteFor(g, colorprofile.ANSI256)
		for _, back := range backs {
			for _, ink := range append(ours.named[:], ours.quiet) {
				if got := contrast(colorprofile.ANSI256.Convert(ink), back); got < 4.5 {
					t.Errorf("%s on %s: contrast %.2f, want 4.5 at least", hexOf(ink), hexOf(back), got)
				}
			}
		}
	}
}
