package tui

import (
	"image/color"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"

	"twohats/content"
)

// A ground is what is known of the terminal's background.
type ground int

const (
	unknown ground = iota
	dark
	light
)

// A look is how things are shown: three tones of text, the poles' colours, and the signs.
// Text stands in the terminal's own foreground, so that it reads on any theme; amber and
// teal mean the two poles and nothing else.
type look struct {
	strong, normal, quiet lipgloss.Style
	pole                  [2]lipgloss.Style // of signs
	named                 [2]lipgloss.Style // of the poles' names, and of other words
	signs                 signs
}

// A palette holds the colours for one ground; nil leaves the terminal's own. On the common
// backgrounds of the ground those of words have a contrast of at least 4.5:1, and those of signs
// of 3:1.
type palette struct {
	pole  [2]color.Color
	named [2]color.Color
	quiet color.Color
}

func newLook(g ground, profile colorprofile.Profile, s Signs, poles []content.Pole) look {
	colours := paletteFor(g, profile)
	l := look{strong: lipgloss.NewStyle().Bold(true), signs: newSigns(s, poles)}
	if colours.quiet != nil {
		l.quiet = l.quiet.Foreground(colours.quiet)
	}
	for i := range content.PoleCount {
		l.pole[i] = inked(l.pole[i], colours.pole[i])
		l.named[i] = inked(l.named[i], colours.named[i])
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
func paletteFor(g ground, profile colorprofile.Profile) palette {
	switch {
	case profile <= colorprofile.ASCII:
		return palette{}
	case profile <= colorprofile.ANSI:
		return sixteenFor(g)
	case g == unknown:
		return palette{pole: [2]color.Color{lipgloss.Color("#B07410"), lipgloss.Color("#15938E")}}
	}
	poles, quiet := [2]color.Color{lipgloss.Color("#F5B83D"), lipgloss.Color("#5CC8C2")}, lipgloss.Color("#A7B0BA")
	if g == light {
		poles, quiet = [2]color.Color{lipgloss.Color("#8A5200"), lipgloss.Color("#00666B")}, lipgloss.Color("#59636E")
	}
	return palette{pole: poles, named: poles, quiet: quiet}
}

func sixteenFor(g ground) palette {
	switch g {
	case dark:
		return palette{pole: [2]color.Color{lipgloss.BrightYellow, lipgloss.BrightCyan}}
	case light:
		return palette{pole: [2]color.Color{lipgloss.Magenta, lipgloss.Blue}}
	}
	return palette{}
}

// say puts a text into what the terminal can show. Whoever wrote it, it only ever shows itself.
func (l look) say(text string) string {
	if text = content.Shown(text); l.signs.typed == nil {
		return text
	}
	return l.signs.typed.Replace(text)
}

// of gives the look for the poles of a pack.
func (l look) of(poles []content.Pole) look {
	if l.signs.typed != nil {
		l.signs.pole = [2]string{poles[0].Letter, poles[1].Letter}
	}
	return l
}

// sign draws a pole's sign.
func (l look) sign(pole int) string { return l.pole[pole].Render(l.signs.pole[pole]) }

// nameAndSign draws a pole's name with its sign behind it.
func (l look) nameAndSign(pole int, name string) string {
	return l.named[pole].Render(l.say(name)) + " " + l.sign(pole)
}

// signAndName draws a pole's name, or what is titled with it, behind its sign.
func (l look) signAndName(pole int, name string) string {
	return l.sign(pole) + " " + l.named[pole].Render(l.say(name))
}

// wrap breaks a text into lines of at most so many cells.
func (l look) wrap(text string, cells int) []string { return wrap(l.say(text), cells) }

func groundOf(msg tea.BackgroundColorMsg) ground {
	if msg.IsDark() {
		return dark
	}
	return light
}
