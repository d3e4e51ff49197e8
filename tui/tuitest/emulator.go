// Package tuitest has what tests of the screens share: an emulated terminal, keys by their names,
// and texts that stand out. Only tests import it.
package tuitest

import (
	"bytes"
	"fmt"
	"image/color"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"

	"twohats/tui/draw"
)

// Emulated draws a view on an emulated terminal, as a program with this colour profile would.
func Emulated(t testing.TB, view tea.View, size draw.Box, profile colorprofile.Profile) *vt.Emulator {
	t.Helper()
	var reduced bytes.Buffer
	w := colorprofile.Writer{Forward: &reduced, Profile: profile}
	if _, err := w.WriteString(strings.ReplaceAll(view.Content, "\n", "\r\n")); err != nil {
		t.Fatal(err)
	}
	e := vt.NewEmulator(size.W, size.H)
	if _, err := e.Write(reduced.Bytes()); err != nil {
		t.Fatal(err)
	}
	return e
}

// TextOf returns what an emulated terminal shows, line by line.
func TextOf(e *vt.Emulator) string {
	var b strings.Builder
	for y := range e.Height() {
		var line strings.Builder
		for x := range e.Width() {
			if c := e.CellAt(x, y); c != nil && c.Width > 0 {
				line.WriteString(c.Content)
			}
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	return b.String()
}

// StylesOf returns the runs of cells that are not plain text: row, columns and style.
func StylesOf(e *vt.Emulator) string {
	var b strings.Builder
	for y := range e.Height() {
		from, style := 0, ""
		for x := 0; x <= e.Width(); x++ {
			now := ""
			if c := e.CellAt(x, y); x < e.Width() && c != nil && strings.TrimSpace(c.Content) != "" {
				now = styleOf(c)
			} else if x < e.Width() && c != nil && x > 0 && style != "" {
				now = style // blanks do not end a run
			}
			if now != style {
				if style != "" {
					fmt.Fprintf(&b, "%d:%d-%d %s\n", y, from, x-1, style)
				}
				from, style = x, now
			}
		}
	}
	return b.String()
}

func styleOf(c *uv.Cell) string {
	var parts []string
	if c.Style.Attrs&uv.AttrBold != 0 {
		parts = append(parts, "bold")
	}
	if c.Style.Attrs&uv.AttrReverse != 0 {
		parts = append(parts, "reverse")
	}
	if c.Style.Fg != nil {
		parts = append(parts, Hex(c.Style.Fg))
	}
	return strings.Join(parts, " ")
}

// Hex returns a colour as "#rrggbb".
func Hex(c color.Color) string {
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}

// Bare returns a line without its colours and without the cursor.
func Bare(line string) string {
	return strings.TrimSpace(strings.Replace(ansi.Strip(line), "▸", " ", 1))
}
