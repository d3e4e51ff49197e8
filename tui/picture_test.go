package tui

import (
	"flag"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/vt"

	"twohats/tui/tuitest"
)

// pictures is where the README's pictures lie, seen from this folder.
const pictures = "../.github"

// TestPicturesAreFresh holds the README's pictures against what the screens show now.
func TestPicturesAreFresh(t *testing.T) {
	update := flag.Lookup("update").Value.String() == "true"
	for _, theme := range tuitest.Themes() {
		w := invented(newWalker(t, 80, 30))
		w.send(tea.BackgroundColorMsg{Color: theme.Shown})
		got := picture(tuitest.Emulated(t, w.root.View(), w.root.size, colorprofile.TrueColor), theme)
		name := filepath.Join(pictures, "summary-"+theme.Name+".svg")
		if update {
			if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.ReplaceAll(string(want), "\r\n", "\n") != got {
			t.Errorf("%s is stale: go test ./tui -run Pictures -update", name)
		}
	}
}

// The picture's cell, in pixels.
const (
	cellWidth  = 9
	cellHeight = 19
	baseline   = 14
	margin     = 16
)

// picture draws an emulated terminal as an SVG: blocks and rules as shapes, so that they meet
// whatever the font, and text with its place, so that columns stand.
func picture(e *vt.Emulator, theme tuitest.Theme) string {
	var b strings.Builder
	width, height := e.Width()*cellWidth+2*margin, e.Height()*cellHeight+2*margin
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s">`+"\n", width, height,
		"The summary page of an invented person in a terminal")
	fmt.Fprintf(&b, `<rect width="%d" height="%d" rx="8" fill="%s"/>`+"\n", width, height, theme.Back)
	b.WriteString(`<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="15">` + "\n")
	for y := range e.Height() {
		for x := 0; x < e.Width(); {
			x += draws(&b, e, x, y, theme)
		}
	}
	b.WriteString("</g>\n</svg>\n")
	return b.String()
}

// draws draws the cell at a place, or a run of text that starts there, and tells how many
// cells that took.
func draws(b *strings.Builder, e *vt.Emulator, x, y int, theme tuitest.Theme) int {
	c := e.CellAt(x, y)
	if c == nil || strings.TrimSpace(c.Content) == "" {
		return 1
	}
	left, top, fill := margin+x*cellWidth, margin+y*cellHeight, inkOf(c, theme)
	if shape := shapeOf(c.Content, left, top, fill); shape != "" {
		b.WriteString(shape + "\n")
		return 1
	}
	text, cells := "", 0
	for ; x+cells < e.Width(); cells++ {
		next := e.CellAt(x+cells, y)
		if next == nil || next.Content == "" || !sameInk(next, c, theme) || shapeOf(next.Content, 0, 0, "") != "" {
			break
		}
		text += next.Content
	}
	text = strings.TrimRight(text, " ")
	weight := ""
	if c.Style.Attrs&uv.AttrBold != 0 {
		weight = ` font-weight="bold"`
	}
	fmt.Fprintf(b, `<text x="%d" y="%d" fill="%s"%s textLength="%d" xml:space="preserve">%s</text>`+"\n",
		left, top+baseline, fill, weight, len([]rune(text))*cellWidth, html.EscapeString(text))
	return max(cells, 1)
}

// sameInk reports whether two cells can stand in one run: blanks go with anything.
func sameInk(a, b *uv.Cell, theme tuitest.Theme) bool {
	return a.Content == " " || inkOf(a, theme) == inkOf(b, theme) && a.Style.Attrs == b.Style.Attrs
}

func inkOf(c *uv.Cell, theme tuitest.Theme) string {
	if c.Style.Fg == nil {
		return theme.Text
	}
	return tuitest.Hex(c.Style.Fg)
}

// shapeOf returns the shape of a sign that must meet its neighbours or fill its cell exactly; "" where text will do.
func shapeOf(sign string, left, top int, fill string) string {
	mid, centre := top+cellHeight/2, left+cellWidth/2
	rect := func(x, y, w, h int) string {
		return fmt.Sprintf(`<rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>`, x, y, w, h, fill)
	}
	switch sign {
	case "─":
		return rect(left, mid, cellWidth, 1)
	case "━":
		return rect(left, mid-1, cellWidth, 3)
	case "├":
		return rect(left, mid-4, 1, 9) + rect(left, mid, cellWidth, 1)
	case "┤":
		return rect(left+cellWidth-1, mid-4, 1, 9) + rect(left, mid, cellWidth, 1)
	case "┼":
		return rect(centre, mid-4, 1, 9) + rect(left, mid, cellWidth, 1)
	case "▲":
		return fmt.Sprintf(`<path d="M%d %dl5 9h-10z" fill="%s"/>`, centre, mid-5, fill)
	case "●":
		return fmt.Sprintf(`<circle cx="%d" cy="%d" r="4" fill="%s"/>`, centre, mid, fill)
	}
	if height := strings.Index("▁▂▃▄▅▆▇█", sign); height >= 0 && len([]rune(sign)) == 1 {
		h := (height/len("▁") + 1) * cellHeight / 8
		return rect(left, top+cellHeight-h, cellWidth, h)
	}
	return ""
}
