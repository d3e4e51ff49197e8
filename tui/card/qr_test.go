package card

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/vt"
	"rsc.io/qr/coding"

	"twohats/tui/draw"
	"twohats/tui/tuitest"
)

// module is how many pixels a module of a code is wide and high in a photo.
const module = 4

// photo takes an emulated terminal as a camera sees it: a cell is one module wide and two high.
// Of what is no block it shows that there is something, for a camera sees that, too.
func photo(e *vt.Emulator, theme tuitest.Theme) image.Image {
	img := image.NewRGBA(image.Rect(0, 0, e.Width()*module, e.Height()*2*module))
	fill := func(x, y, w, h int, c color.Color) {
		for i := range w * h {
			img.Set(x+i%w, y+i/w, c)
		}
	}
	for y := range e.Height() {
		for x := range e.Width() {
			sign, ink, paper := inCell(e.CellAt(x, y), theme)
			left, top := x*module, y*2*module
			fill(left, top, module, 2*module, paper)
			switch sign {
			case "█":
				fill(left, top, module, 2*module, ink)
			case "▀":
				fill(left, top, module, module, ink)
			case "▄":
				fill(left, top+module, module, module, ink)
			case "", " ":
			default:
				fill(left+1, top+module/2, module-2, module, ink)
			}
		}
	}
	return img
}

// inCell returns what a cell shows and in which colours, on a terminal of a theme.
func inCell(c *uv.Cell, theme tuitest.Theme) (sign string, ink, paper color.Color) {
	ink, paper = coloured(theme.Text), coloured(theme.Back)
	if c == nil {
		return "", ink, paper
	}
	if c.Style.Fg != nil {
		ink = c.Style.Fg
	}
	if c.Style.Bg != nil {
		paper = c.Style.Bg
	}
	if c.Style.Attrs&uv.AttrReverse != 0 {
		ink, paper = paper, ink
	}
	return c.Content, ink, paper
}

// coloured reads a colour such as "#1b1f24".
func coloured(hex string) color.Color {
	digit := func(i int) uint8 { return uint8(strings.Index("0123456789abcdef", hex[i:i+1])) }
	return color.RGBA{digit(1)<<4 | digit(2), digit(3)<<4 | digit(4), digit(5)<<4 | digit(6), 0xff}
}

// scanned reads all codes on a photo with a decoder that is not ours.
func scanned(t testing.TB, photo image.Image) string {
	t.Helper()
	reader, err := exec.LookPath("zbarimg")
	if err != nil {
		t.Skip("zbarimg is not installed, so no code can be read back: see Debian's zbar-tools")
	}
	var img bytes.Buffer
	if err := png.Encode(&img, photo); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "photo.png")
	if err := os.WriteFile(name, img.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	var complaint bytes.Buffer
	cmd := exec.Command(reader, "--raw", "-q", "-Sdisable", "-Sqrcode.enable", name)
	cmd.Stderr = &complaint
	out, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 4 {
		return "" // there is no code on it
	}
	if err != nil {
		t.Fatalf("zbarimg: %v: %s", err, complaint.String())
	}
	return strings.TrimSuffix(string(out), "\n")
}

// drawnCode draws a code on an emulated terminal that it fills.
func drawnCode(t testing.TB, text string, v coding.Version, profile colorprofile.Profile) *vt.Emulator {
	t.Helper()
	c, err := newCode(text, v)
	if err != nil {
		t.Fatal(err)
	}
	return tuitest.Emulated(t, viewOf(c.View()), codeBox(v), profile)
}

func TestACodeTakesTheCellsThatItIsGiven(t *testing.T) {
	for claim, got := range map[string]struct {
		room  coding.Version
		want  draw.Box
		holds int
	}{
		"106 bytes take 45 columns and 23 rows": {5, draw.Box{W: 45, H: 23}, 106},
		"192 bytes take 57 columns and 29 rows": {8, draw.Box{W: 57, H: 29}, 192},
		"425 bytes take 77 columns and 39 rows": {13, draw.Box{W: 77, H: 39}, 425},
	} {
		if b, holds := codeBox(got.room), codeRoom(got.room, ""); b != got.want || holds != got.holds {
			t.Errorf("%s: got %v for %d bytes", claim, b, holds)
		}
		for _, text := range []string{strings.Repeat("e", got.holds), strings.Repeat("é", (got.holds-1)/2), "7", ""} {
			c, err := newCode(text, got.room)
			if err != nil {
				t.Fatal(err)
			}
			lines := c.View()
			for _, line := range lines {
				if draw.Width(line) != got.want.W || len(lines) != got.want.H {
					t.Errorf("%s: %d lines, one of %d cells", claim, len(lines), draw.Width(line))
				}
			}
		}
		if _, err := newCode(strings.Repeat("x", got.holds+1), got.room); err == nil {
			t.Errorf("%s: one more byte fits", claim)
		}
	}
}

func TestACodeOfMoreThanASCIISaysSo(t *testing.T) {
	if ascii, more := codeRoom(leastCode, "Lean"), codeRoom(leastCode, "Grüße"); ascii != 106 || more != 105 {
		t.Errorf("the least code holds %d bytes of ASCII and %d of more", ascii, more)
	}
	full := strings.Repeat("é", 52) + "x"
	if _, err := newCode(full, leastCode); err != nil || smallestCode(full) != leastCode || smallestCode(full+"x") != leastCode+1 {
		t.Errorf("105 bytes: %v, version %v; with one more %v", err, smallestCode(full), smallestCode(full+"x"))
	}
}

func TestACodeIsReadWhateverItHolds(t *testing.T) {
	for _, text := range []string{
		"Lean: -22 (-33 to -11).", "1234567890", "ALL CAPITALS", "Grüße aus Köln: schöne Straße", "日本語のとても長い言葉", "👩‍👩‍👧‍👦 and 🇩🇪",
		"Привет, мир", "BEGIN:VEVENT\r\nSUMMARY:Look back\r\nDTSTART;VALUE=DATE:20261231\r\nEND:VEVENT", "two\nlines", "é", "中文字符", `back\slash and ~tilde`, "naïve café", "¥ £ €",
	} {
		if got := scanned(t, photo(drawnCode(t, text, leastCode, colorprofile.TrueColor), tuitest.Themes()[0])); got != text {
			t.Errorf("got %q, want %q", got, text)
		}
	}
}

func TestACodeIsBlackOnWhite(t *testing.T) {
	for _, profile := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI256, colorprofile.ANSI} {
		e := drawnCode(t, "Lean", leastCode, profile)
		for y := range e.Height() {
			for x := range e.Width() {
				_, ink, paper := inCell(e.CellAt(x, y), tuitest.Themes()[0])
				if tuitest.Hex(ink) != "#000000" || tuitest.Hex(paper) != "#ffffff" {
					t.Fatalf("%v: %d, %d is %s on %s", profile, x, y, tuitest.Hex(ink), tuitest.Hex(paper))
				}
			}
		}
	}
}

// viewOf returns lines as a view.
func viewOf(lines []string) tea.View { return tea.NewView(strings.Join(lines, "\n")) }
