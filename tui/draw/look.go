package draw

import (
	"image/color"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"

	"twohats/content"
)

// A Ground is what is known of the terminal's background.
type Ground int

// The grounds.
const (
	Unknown Ground = iota
	Dark
	Light
)

// GroundOf returns the ground that a terminal reports.
func GroundOf(msg tea.BackgroundColorMsg) Ground {
	if msg.IsDark() {
		return Dark
	}
	return Light
}

// A Look is how things are shown: three tones of text, the poles' colours, and the signs.
// Text stands in the terminal's own foreground, so that it reads on any theme. Amber and teal
// mean the two poles and nothing else.
type Look struct {
	Strong, Normal, Quiet lipgloss.Style
	Pole                  [2]lipgloss.Style // of signs
	Named                 [2]lipgloss.Style // of the poles' names, and of other words
	Glyphs                Glyphs
}

// NewLook returns the look on a ground, with the signs of a pack's poles.
func NewLook(g Ground, profile colorprofile.Profile, s Signs, poles []content.Pole) Look {
	colours := paletteFor(g, profile)
	plain := lipgloss.NewStyle()
	l := Look{Strong: plain.Bold(true), Quiet: plain.Foreground(colours.quiet), Glyphs: newGlyphs(s, poles)}
	for i := range content.PoleCount {
		l.Pole[i], l.Named[i] = plain.Foreground(colours.pole[i]), plain.Foreground(colours.named[i])
	}
	return l
}

// A palette holds the colours for one ground; nil leaves the terminal's own. On the common
// backgrounds of the ground those of words have a contrast of at least 4.5:1, and those of signs
// of 3:1.
type palette struct {
	pole, named [2]color.Color
	quiet       color.Color
}

// paletteFor returns the colours for a ground. What one of sixteen looks like is the terminal's
// choice: none reads well enough for words in all of its common palettes, amber and teal are too
// pale for signs on a light ground, and nothing reads on both.
func paletteFor(g Ground, profile colorprofile.Profile) palette {
	on := lipgloss.LightDark(g == Dark)
	of := func(light, dark string) color.Color { return on(lipgloss.Color(light), lipgloss.Color(dark)) }
	switch sixteen := profile <= colorprofile.ANSI; {
	case profile <= colorprofile.ASCII, sixteen && g == Unknown:
		return palette{}
	case sixteen:
		return palette{pole: [2]color.Color{on(lipgloss.Magenta, lipgloss.BrightYellow), on(lipgloss.Blue, lipgloss.BrightCyan)}}
	case g == Unknown:
		return palette{pole: [2]color.Color{lipgloss.Color("#B07410"), lipgloss.Color("#15938E")}}
	}
	poles := [2]color.Color{of("#8A5200", "#F5B83D"), of("#00666B", "#5CC8C2")}
	return palette{pole: poles, named: poles, quiet: of("#59636E", "#A7B0BA")}
}

// Say returns a text as the terminal can show it: without control characters, and under ASCII signs
// in those of a typewriter.
func (l Look) Say(text string) string {
	if text = content.Shown(text); l.Glyphs.Typed == nil {
		return text
	}
	return l.Glyphs.Typed.Replace(text)
}

// WithPoles returns the look with the signs of a pack's poles.
func (l Look) WithPoles(poles []content.Pole) Look {
	if l.Glyphs.Typed != nil {
		l.Glyphs.Pole = letters(poles)
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
