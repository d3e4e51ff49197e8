package draw

import (
	"image/color"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"

	"twohats/content"
)

// A ground is what is known of the terminal's background.
type Ground int

const (
	Unknown Ground = iota
	Dark
	Light
)

// A look is how things are shown: three tones of text, the poles' colours, and the signs.
// Text stands in the terminal's own foreground, so that it reads on any theme; amber and
// teal mean the two poles and nothing else.
type Look struct {
	Strong, Normal, Quiet lipgloss.Style
	Pole                  [2]lipgloss.Style // of signs
	Named                 [2]lipgloss.Style // of the poles' names, and of other words
	Glyphs                Glyphs
}

// A palette holds the colours for one ground; nil leaves the terminal's own. On the common
// backgrounds of the ground those of words have a contrast of at least 4.5:1, and those of signs
// of 3:1.
type palette struct {
	pole  [2]color.Color
	named [2]color.Color
	quiet color.Color
}

func NewLook(g Ground, profile colorprofile.Profile, s Signs, poles []content.Pole) Look {
	colours := paletteFor(g, profile)
	l := Look{Strong: lipgloss.NewStyle().Bold(true), Glyphs: newGlyphs(s, poles)}
	if colours.quiet != nil {
		l.Quiet = l.Quiet.Foreground(colours.quiet)
	}
	for i := range content.PoleCount {
		l.Pole[i] = inked(l.Pole[i], colours.pole[i])
		l.Named[i] = inked(l.Named[i], colours.named[i])
	}
	return l
}

// inked gives a style a colour, if there is one.
func inked(s lipgloss.Style, c color.Color) lipgloss.Style {
	if c == nil {
		return s
	}
	return s.Foreground(c)
}

// paletteFor gives the colours for a ground. What one of sixteen looks like is the terminal's
// choice: none reads well enough for words in all of its common palettes, amber and teal are too
// pale for signs on a light ground, and nothing reads on both.
func paletteFor(g Ground, profile colorprofile.Profile) palette {
	switch {
	case profile <= colorprofile.ASCII:
		return palette{}
	case profile <= colorprofile.ANSI:
		return sixteenFor(g)
	case g == Unknown:
		return palette{pole: [2]color.Color{lipgloss.Color("#B07410"), lipgloss.Color("#15938E")}}
	}
	poles, quiet := [2]color.Color{lipgloss.Color("#F5B83D"), lipgloss.Color("#5CC8C2")}, lipgloss.Color("#A7B0BA")
	if g == Light {
		poles, quiet = [2]color.Color{lipgloss.Color("#8A5200"), lipgloss.Color("#00666B")}, lipgloss.Color("#59636E")
	}
	return palette{pole: poles, named: poles, quiet: quiet}
}

func sixteenFor(g Ground) palette {
	switch g {
	case Dark:
		return palette{pole: [2]color.Color{lipgloss.BrightYellow, lipgloss.BrightCyan}}
	case Light:
		return palette{pole: [2]color.Color{lipgloss.Magenta, lipgloss.Blue}}
	}
	return palette{}
}

// Say puts a text into what the terminal can show. Whoever wrote it, it only ever shows itself.
func (l Look) Say(text string) string {
	if text = content.Shown(text); l.Glyphs.Typed == nil {
		return text
	}
	return l.Glyphs.Typed.Replace(text)
}

// Of gives the look for the poles of a pack.
func (l Look) Of(poles []content.Pole) Look {
	if l.Glyphs.Typed != nil {
		l.Glyphs.Pole = [2]string{poles[0].Letter, poles[1].Letter}
	}
	return l
}

// Sign draws a pole's sign.
func (l Look) Sign(pole int) string { return l.Pole[pole].Render(l.Glyphs.Pole[pole]) }

// nameAndSign draws a pole's name with its sign behind it.
func (l Look) nameAndSign(pole int, name string) string {
	return l.Named[pole].Render(l.Say(name)) + " " + l.Sign(pole)
}

// signAndName draws a pole's name, or what is titled with it, behind its sign.
func (l Look) signAndName(pole int, name string) string {
	return l.Sign(pole) + " " + l.Named[pole].Render(l.Say(name))
}

// Wrap breaks a text into lines of at most so many cells.
func (l Look) Wrap(text string, cells int) []string { return wrap(l.Say(text), cells) }

func GroundOf(msg tea.BackgroundColorMsg) Ground {
	if msg.IsDark() {
		return Dark
	}
	return Light
}
