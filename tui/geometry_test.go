package tui

import (
	"math/rand/v2"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"twohats/tui/draw"
	"twohats/tui/tuitest"
)

// held fails the test when what a walker sees breaks the frame: a line wider than the
// terminal, more lines than it has, or a cursor outside it.
func (w *walker) held() *walker {
	w.t.Helper()
	size, view := w.root.size, w.root.View()
	lines := strings.Split(view.Content, "\n")
	if len(lines) > max(size.H, 1) {
		w.t.Fatalf("%d×%d: %d lines", size.W, size.H, len(lines))
	}
	for _, line := range lines {
		if got := max(ansi.StringWidth(line), ansi.StringWidthWc(ansi.Strip(line))); got > size.W {
			w.t.Fatalf("%d×%d: a line is %d wide: %q", size.W, size.H, got, line)
		}
	}
	if c := view.Cursor; c != nil && (c.X < 0 || c.X >= size.W || c.Y < 0 || c.Y >= size.H) {
		w.t.Fatalf("%d×%d: the cursor is at %d, %d", size.W, size.H, c.X, c.Y)
	}
	if !view.AltScreen {
		w.t.Fatal("the view left the alternate screen")
	}
	return w
}

// longWords puts the longest words behind every text of the pack and of the words.
func longWords(o *Options) {
	theirs(o)
	const words = " Donaudampfschifffahrtsgesellschaftskapitänswitwenrente — or - so 日本語のとても長い言葉 👩‍👩‍👧‍👦 e\u0301e\u0301"
	tuitest.EveryText(reflect.ValueOf(o.Pack), func(text string) string { return text + words })
	tuitest.EveryText(reflect.ValueOf(o.Words), func(text string) string { return text + words })
}

func TestNoLineIsWiderThanTheTerminal(t *testing.T) {
	all, long := tuitest.Sizes(), os.Getenv("TWOHATS_LONG") != ""
	for name, change := range map[string]func(*Options){
		"built-in": func(*Options) {}, "long words": longWords, "ascii": func(o *Options) { o.Signs = draw.ASCII },
	} {
		some := 40 // one size in so many
		switch {
		case long && name == "built-in":
			some = 1
		case long:
			some = 7
		}
		for _, s := range scenes() {
			if name != "built-in" && strings.HasPrefix(s.name, "summary, ") {
				continue // the same page further down
			}
			t.Run(name+"/"+s.name, func(t *testing.T) {
				t.Parallel()
				w := sceneAt(t, s, 80, 24, change)
				for i, size := range all {
					if i%some == 0 || size.W*size.H == 80*24 {
						w.resize(size.W, size.H).held()
					}
				}
				rng := rand.New(rand.NewPCG(7, 7))
				for range 200 / some {
					w.resize(rng.IntN(250), rng.IntN(90)).held()
				}
			})
		}
	}
}

func TestEveryLineOfAPageCanBeReached(t *testing.T) {
	tuitest.DrawsALot(t)
	for _, s := range scenes() {
		if strings.HasPrefix(s.name, "summary, ") {
			continue // the same page further down
		}
		for _, size := range []draw.Box{{W: 40, H: 12}, {W: 60, H: 16}, {W: 80, H: 24}} {
			t.Run(s.name, func(t *testing.T) {
				w := sceneAt(t, s, size.W, size.H)
				page := w.root.Page(w.root.body(), w.root.look)
				seen := w.lookedThrough()
				text := page.Text
				if page.Brief != nil {
					text = page.Brief // the frame may go where rows are short
				}
				for _, line := range append(text, page.List...) {
					line = tuitest.Bare(line)
					if !seen[line] && !w.root.Writes() {
						t.Errorf("%d×%d: cannot be reached: %q", size.W, size.H, line)
					}
				}
			})
		}
	}
}

// lookedThrough returns all lines that a person sees who scrolls through a page and moves the
// cursor over all its choices.
func (w *walker) lookedThrough() map[string]bool {
	seen := map[string]bool{"": true}
	look := func() {
		for _, line := range strings.Split(w.root.View().Content, "\n") {
			seen[tuitest.Bare(line)] = true
		}
	}
	w.root.Turn(-1000, w.root.body(), w.root.look)
	for last := -1; last != w.root.Scroll; {
		look()
		last = w.root.Scroll
		body := w.root.body()
		screen := w.root.Page(body, w.root.look).Fit(body, last).Moves
		w.root.Turn(max(1, screen), body, w.root.look)
	}
	look()
	keys := []string{"up", "down"}
	if w.root.Page(w.root.body(), w.root.look).Reads { // where there is no cursor to move
		keys = []string{"home", "pgdown"}
	}
	for _, key := range keys {
		for last := ""; !w.root.Writes(); {
			w.presses(key)
			look()
			now := w.root.View().Content
			if now == last {
				break
			}
			last = now
		}
	}
	return seen
}

// resize changes the size of the terminal.
func (w *walker) resize(width, height int) *walker {
	w.root.Update(tuitest.WindowSize(width, height))
	return w
}
