package card

import (
	"strings"
	"unicode/utf8"

	"charm.land/lipgloss/v2"
	"rsc.io/qr/coding"

	"twohats/tui/draw"
)

// A code is a text as a QR code for the camera of a phone, within the quiet zone that the standard
// asks for. A cell holds two modules, one above the other. It is black on white on any theme, and
// under NO_COLOR too: cameras may not read other colours.
type code struct{ modules *coding.Code }

// quietZone is the light margin around a code, in modules.
const quietZone = 4

// leastCode is the smallest code that must have room for any to be shown: it holds 106 bytes in
// 45×23 cells.
const leastCode coding.Version = 5

// newCode puts a text into a code of a version that has the room for it.
func newCode(text string, v coding.Version) (code, error) {
	plan, err := coding.NewPlan(v, coding.L, 0)
	if err != nil {
		return code{}, err
	}
	modules, err := plan.Encode(segments(text)...)
	return code{modules}, err
}

// segments returns what a code holds for a text. If that is not ASCII, the code says that it is
// UTF-8: a phone that has to guess reads an "é" as Japanese.
func segments(text string) []coding.Encoding {
	bytes := coding.String(text)
	if strings.ContainsFunc(text, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return []coding.Encoding{inUTF8{}, bytes}
	}
	return []coding.Encoding{bytes}
}

// inUTF8 is the segment of a code that says how to read the next: the extended channel
// interpretation 26 of ISO/IEC 18004, 7.4.3.
type inUTF8 struct{}

func (inUTF8) Check() error            { return nil }
func (inUTF8) Bits(coding.Version) int { return 4 + 8 }
func (inUTF8) Encode(b *coding.Bits, _ coding.Version) {
	b.Write(7, 4)
	b.Write(26, 8)
}

// codeRoom returns how many bytes a code of a version holds of a text that is like another one:
// ASCII, or more than that.
func codeRoom(v coding.Version, like string) int {
	bits := (v.DataBytes(coding.L) + len(like)) * 8
	for _, s := range segments(like) {
		bits -= s.Bits(v)
	}
	return bits / 8
}

// codeBox returns the cells that a code of a version takes.
func codeBox(v coding.Version) draw.Box {
	modules := 17 + 4*int(v) + 2*quietZone
	return draw.Box{W: modules, H: (modules + 1) / 2}
}

// largestCode returns the version of the largest code that fits into a box, 0 if none does.
func largestCode(b draw.Box) coding.Version {
	for v := coding.Version(coding.MaxVersion); v >= leastCode; v-- {
		if c := codeBox(v); c.W <= b.W && c.H <= b.H {
			return v
		}
	}
	return 0
}

// smallestCode returns the version of the smallest code that holds a text.
func smallestCode(text string) coding.Version {
	v := coding.Version(coding.MinVersion)
	for v < coding.MaxVersion && codeRoom(v, text) < len(text) {
		v++
	}
	return v
}

// View draws the code. All its cells have the same colours, so that no theme and no gap between the
// lines breaks it.
func (c code) View() []string {
	paper := lipgloss.NewStyle().Foreground(lipgloss.Color("#000000")).Background(lipgloss.Color("#FFFFFF"))
	var lines []string
	for y := -quietZone; y < c.modules.Size+quietZone; y += 2 {
		var b strings.Builder
		for x := -quietZone; x < c.modules.Size+quietZone; x++ {
			b.WriteString(draw.Half(c.modules.Black(x, y), c.modules.Black(x, y+1)))
		}
		lines = append(lines, paper.Render(b.String()))
	}
	return lines
}
