package projector

import (
	"fmt"
	"image/color"
	"math/rand/v2"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"twohats/content"
	"twohats/content/group"
	"twohats/content/report"
	"twohats/tui/draw"
	"twohats/tui/tuitest"
)

// A showing is the picture of a room on a terminal, and someone who presses keys there.
type showing struct {
	t    testing.TB
	p    *projector
	quit bool
}

func newShowing(t testing.TB, width, height int, change ...func(*Options)) *showing {
	t.Helper()
	pack, words := content.Builtin("en")
	o := Options{Picture: group.Sample(pack), Words: words, Width: width, Height: height, Profile: colorprofile.TrueColor}
	for _, c := range change {
		c(&o)
	}
	return &showing{t: t, p: newProjector(o)}
}

func (s *showing) presses(names ...string) *showing {
	s.t.Helper()
	for _, name := range names {
		if _, cmd := s.p.Update(tuitest.KeyNamed(s.t, name)); cmd != nil {
			_, s.quit = cmd().(tea.QuitMsg)
		}
	}
	return s
}

func (s *showing) text() string {
	s.t.Helper()
	return tuitest.TextOf(tuitest.Emulated(s.t, s.p.View(), s.p.size, colorprofile.NoTTY))
}

// held fails the test when what is seen breaks the frame.
func (s *showing) held() {
	s.t.Helper()
	size, view := s.p.size, s.p.View()
	lines := strings.Split(view.Content, "\n")
	if len(lines) > max(size.H, 1) {
		s.t.Fatalf("%d×%d: %d lines", size.W, size.H, len(lines))
	}
	for _, line := range lines {
		if got := max(ansi.StringWidth(line), ansi.StringWidthWc(ansi.Strip(line))); got > size.W {
			s.t.Fatalf("%d×%d: a line is %d wide: %q", size.W, size.H, got, line)
		}
	}
	if !view.AltScreen {
		s.t.Fatal("the view left the alternate screen")
	}
}

// rooms returns what a picture may be of.
func rooms() map[string]func(*Options) {
	return map[string]func(*Options){
		"a sample": func(*Options) {},
		"ascii":    func(o *Options) { o.Signs = draw.ASCII },
		"few": func(o *Options) {
			o.Picture.N, o.Picture.Dots, o.Picture.Waiting, o.Picture.Sample = 5, nil, 4, false
			o.Picture.Worth, o.Picture.Demand, o.Picture.Pull = group.WorthSpread{}, group.Spread{}, group.Spread{}
			for _, s := range []*group.Spread{&o.Picture.Lean, &o.Picture.Levels[0], &o.Picture.Levels[1], &o.Picture.Themes[0], &o.Picture.Themes[2], &o.Picture.Themes[3]} {
				s.N = 5
			}
			o.Picture.Themes[1] = group.Spread{}
		},
		"nobody": func(o *Options) { o.Picture = group.Picture{Pack: o.Picture.Pack, Waiting: 3} },
		"a crowd": func(o *Options) {
			for i := range 250 {
				o.Picture.Dots = append(o.Picture.Dots, group.Dot{Levels: [2]float64{float64(i % 101), float64(i * 7 % 101)}})
			}
		},
		"the edges": func(o *Options) {
			edge := group.Spread{N: 14, Low: -100, Median: 100, High: 100}
			o.Picture.Lean, o.Picture.Themes[0], o.Picture.Themes[1] = edge, edge, group.Spread{N: 14}
			o.Picture.Levels = [2]group.Spread{{N: 14, High: 100}, {N: 14, Low: 100, Median: 100, High: 100}}
			for i := range o.Picture.Dots {
				o.Picture.Dots[i].Levels = [2]float64{float64(i % 2 * 100), float64(i / 2 % 2 * 100)}
			}
		},
		"long words": func(o *Options) {
			const words = " Donaudampfschifffahrtsgesellschaftskapitänswitwenrente — or - so 日本語のとても長い言葉 👩‍👩‍👧‍👦 e\u0301e\u0301"
			tuitest.EveryText(reflect.ValueOf(o.Picture.Pack), func(text string) string { return text + words })
			tuitest.EveryText(reflect.ValueOf(o.Words), func(text string) string { return text + words })
		},
		"wide letters": func(o *Options) {
			tuitest.EveryText(reflect.ValueOf(o.Picture.Pack), func(text string) string { return text + " MMMMMMMM" })
			tuitest.EveryText(reflect.ValueOf(o.Words), func(text string) string { return text + " MMMMMMMM" })
		},
	}
}

func TestNoLineOfARoomIsWiderThanTheTerminal(t *testing.T) {
	some, all := 60, tuitest.Sizes()
	plain := len(all)
	all = append(all, draw.Box{W: 119, H: 40}, draw.Box{W: 120, H: 39}, draw.Box{W: 120, H: 40}, draw.Box{W: 121, H: 41}, draw.Box{W: 200, H: 60})
	if os.Getenv("TWOHATS_LONG") != "" {
		some = 5
	}
	for name, change := range rooms() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rng := rand.New(rand.NewPCG(7, 7))
			for _, keys := range [][]string{{}, {"2"}, {"3"}, {"4"}, {"5"}, {"tab"}, {"tab", "end"}, {"?"}} {
				s := newShowing(t, 200, 60, change).presses(keys...)
				for i, size := range all {
					if i%some == 0 || i >= plain {
						s.p.Update(tuitest.WindowSize(size.W, size.H))
						s.held()
					}
				}
				for range 600 / some {
					s.p.Update(tuitest.WindowSize(rng.IntN(280), rng.IntN(90)))
					s.held()
				}
			}
		})
	}
}

func TestLooksOfARoom(t *testing.T) {
	tuitest.DrawsALot(t)
	at := func(width, height int, change func(*Options), keys ...string) string {
		return newShowing(t, width, height, change).presses(keys...).text()
	}
	for name, change := range rooms() {
		if name == "long words" || name == "wide letters" {
			continue // held by what holds at any size
		}
		t.Run(name, func(t *testing.T) {
			var all strings.Builder
			for _, size := range []draw.Box{{W: 80, H: 24}, {W: 40, H: 12}, {W: 200, H: 60}, {W: 120, H: 40}} {
				for part := range newShowing(t, 80, 24, change).p.parts() {
					fmt.Fprintf(&all, "%d×%d, part %d\n%s\n", size.W, size.H, part+1, at(size.W, size.H, change, fmt.Sprint(part+1)))
				}
			}
			golden.RequireEqual(t, all.String())
		})
	}
	for name, ground := range map[string]color.Color{"dark": color.Black, "light": color.White} {
		t.Run(name, func(t *testing.T) {
			var all strings.Builder
			for _, key := range []string{"1", "2", "tab"} {
				s := newShowing(t, 200, 60).presses(key)
				s.p.Update(tea.BackgroundColorMsg{Color: ground})
				fmt.Fprintf(&all, "%s\n%s\n", key, tuitest.StylesOf(tuitest.Emulated(t, s.p.View(), s.p.size, colorprofile.TrueColor)))
			}
			golden.RequireEqual(t, all.String())
		})
	}
}

// A figure has the sign and the colour of a side only where its middle half lies there, in large
// and in words.
func TestAFigureOnBothSidesHasNoSide(t *testing.T) {
	for claim, c := range map[string]struct {
		spread group.Spread
		side   int // 1 the first, −1 the second
	}{
		"all on the first":    {group.Spread{N: 7, Low: 1, Median: 13, High: 19}, 1},
		"all on the second":   {group.Spread{N: 7, Low: -19, Median: -13, High: -1}, -1},
		"on both":             {group.Spread{N: 7, Low: -7, Median: 2, High: 23}, 0},
		"up to zero":          {group.Spread{N: 7, Low: 0, Median: 2, High: 23}, 0},
		"as far on both":      {group.Spread{N: 7, Low: -7, High: 7}, 0},
		"a figure of too few": {group.Spread{}, 0},
	} {
		pack, _ := content.Builtin("en")
		l := draw.NewLook(draw.Dark, colorprofile.TrueColor, draw.ASCII, pack.Poles)
		row := report.SpreadRow{Title: "Trust", Short: "Trust", Spread: c.spread}
		rows := report.Spreads{Rows: []report.SpreadRow{row}}
		large := largeRows{rows, pack.Poles, "too few", nil, draw.NewLetters()}
		looks := map[string]string{
			"in large": strings.Join(append(large.bar(row, 41, l), large.figure(row, 20, 1, l)...), ""),
			"in words": draw.Span(row.Spread, 41, l),
		}
		for where, seen := range looks {
			for pole, side := range []int{1, -1} {
				sign := strings.Contains(ansi.Strip(seen), l.Glyphs.Pole[pole])
				colour := strings.Contains(seen, strings.TrimSuffix(l.Pole[pole].Render("x"), "x\x1b[m"))
				if want := c.side == side; sign != want || colour != want {
					t.Errorf("%s, %s: pole %d has a sign: %t, a colour: %t, want %t in %q", claim, where, pole, sign, colour, want, seen)
				}
			}
		}
	}
}

// What a part says aside in words it says in large too, beside what the bars are.
func TestThePartsWithBarsSayTheirCautionsInLarge(t *testing.T) {
	_, words := content.Builtin("en")
	w := words.Group
	for part, cautions := range map[string][]string{"2": {w.Bars, "The line goes from managing (−100) to leading (+100)", w.Themes}, "3": {w.Bars, w.Scales}} {
		for _, size := range []draw.Box{{W: 120, H: 40}, {W: 200, H: 60}} {
			for _, sample := range []bool{true, false} {
				text := newShowing(t, size.W, size.H, func(o *Options) { o.Picture.Sample = sample }).presses(part).text()
				said := strings.Join(strings.Fields(text), " ")
				for _, caution := range cautions {
					if !strings.Contains(said, caution) {
						t.Errorf("%v, part %s, a sample: %t: nowhere %q in\n%s", size, part, sample, caution, text)
					}
				}
			}
		}
	}
}

// Cautions take no room from the bars: with many themes on few rows they are left out.
func TestCautionsGiveWayToTheBars(t *testing.T) {
	pack, _ := content.Builtin("en")
	few := report.Spreads{Rows: make([]report.SpreadRow, 5)}
	rows := largeRows{few, pack.Poles, "too few", []string{"a caution"}, draw.NewLetters()}
	l := draw.NewLook(draw.Dark, colorprofile.TrueColor, draw.ASCII, pack.Poles)
	least := len(rows.View(draw.Box{W: 116}, l))
	for h := range least + 20 {
		lines := rows.View(draw.Box{W: 116, H: h}, l)
		if len(lines) > max(h, least) {
			t.Errorf("%d rows in %d", len(lines), h)
		}
		if said := lines[len(lines)-1] == "a caution"; said != (h >= least+len(few.Rows)+2) {
			t.Errorf("%d rows over the least of %d, and a caution: %t", h-least, least, said)
		}
	}
}

func TestAnInventedRoomSaysSoInLarge(t *testing.T) {
	var l draw.Look
	mark := draw.NewLetters().View("an invented room", 200, 1, l.Normal, l)[1]
	says := func(size draw.Box, part int, sample bool) {
		s := newShowing(t, size.W, size.H, func(o *Options) { o.Picture.Sample = sample }).presses(fmt.Sprint(part))
		if strings.Contains(s.text(), mark) != sample {
			t.Errorf("%v, part %d, a sample: %t:\n%s", size, part, sample, s.text())
		}
	}
	says(draw.Box{W: 120, H: 40}, 1, true)
	says(draw.Box{W: 120, H: 40}, 1, false)
	for part := 1; part <= 5; part++ {
		says(draw.Box{W: 200, H: 60}, part, true)
		says(draw.Box{W: 200, H: 60}, part, false)
	}
}

func TestARoomInASCIIIsASCII(t *testing.T) {
	for _, size := range []draw.Box{{W: 80, H: 24}, {W: 200, H: 60}} {
		for _, key := range []string{"1", "2", "3", "4", "5", "tab", "?"} {
			s := newShowing(t, size.W, size.H, func(o *Options) { o.Signs, o.Profile = draw.ASCII, colorprofile.NoTTY }).presses(key)
			for _, r := range s.text() {
				if r > '~' {
					t.Fatalf("%q is no ASCII:\n%s", r, s.text())
				}
			}
		}
	}
}

func TestColoursChangeNoTextOfARoom(t *testing.T) {
	for _, size := range []draw.Box{{W: 80, H: 24}, {W: 200, H: 60}} {
		for part := range 5 {
			s := newShowing(t, size.W, size.H).presses(fmt.Sprint(part + 1))
			want := s.text()
			for _, profile := range []colorprofile.Profile{colorprofile.ASCII, colorprofile.ANSI, colorprofile.ANSI256, colorprofile.TrueColor} {
				for _, g := range []draw.Ground{draw.Unknown, draw.Dark, draw.Light} {
					s.p.look = draw.NewLook(g, profile, draw.Unicode, s.p.o.Picture.Pack.Poles)
					if got := tuitest.TextOf(tuitest.Emulated(t, s.p.View(), s.p.size, profile)); got != want {
						t.Errorf("part %d, %v: got\n%s\nwant\n%s", part+1, profile, got, want)
					}
				}
			}
		}
	}
}

func TestEveryWordOfARoomComesFromThePackOrTheWordFile(t *testing.T) {
	tuitest.DrawsALot(t)
	for _, size := range []draw.Box{{W: 80, H: 24}, {W: 200, H: 60}} {
		for _, key := range []string{"1", "2", "3", "4", "5", "tab", "?"} {
			s := newShowing(t, size.W, size.H, func(o *Options) {
				tuitest.EveryText(reflect.ValueOf(o.Picture.Pack), tuitest.Crossed)
				tuitest.EveryText(reflect.ValueOf(o.Words), tuitest.Crossed)
			}).presses(key)
			text := tuitest.KeyNames.ReplaceAllString(s.text(), "")
			if own := regexp.MustCompile(`[\pL]*[a-wyzA-WYZ][\pL]*`).FindAllString(text, -1); len(own) > 0 {
				t.Errorf("these words are in Go code: %q\n%s", own, s.text())
			}
		}
	}
}
