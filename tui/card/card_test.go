package card

import (
	"fmt"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"twohats/content"
	"twohats/content/report"
	"twohats/tui/draw"
	"twohats/tui/screen"
	"twohats/tui/tuitest"
)

// carriedHome is a summary as a person may take it home.
func carriedHome() report.TakeHome {
	lean := []string{"Your answers lean towards managing.", "Lean: −22 (−33 to −11).", "−100 is managing, +100 is leading."}
	step := "When Käthe 日本語 opens the door, I will say why it matters 👩‍👩‍👧‍👦."
	themes := "Themes, few answers each: Influence −44, Trust −19, Vision −38, Reality +13."
	aid := "Two Hats, 22 Sep 2026: a reflection aid, not a validated test."
	return report.TakeHome{
		Core:  append(slices.Clone(lean), step),
		Brief: append(slices.Clone(lean), step, aid, themes),
		Lines: append(slices.Clone(lean), step, "In the way, you said: naïve façade, Straße", "Look back at it on 6 October 2026.", themes,
			"You say that your work now asks for a larger share of leading than your last four weeks held.",
			"Where you had to choose, you chose leading more; by your ratings, the last four weeks held more managing.",
			"What it is all for: a clinic where nobody waits alone", aid),
	}
}

const lookBackEvent = "BEGIN:VEVENT\r\nSUMMARY:Look back\r\nDTSTART;VALUE=DATE:20261006\r\nEND:VEVENT"

// cardAt returns a card on a terminal of a size.
func cardAt(w, h int) Card {
	words := content.BuiltinWords("en")
	return New(words, carriedHome(), lookBackEvent, draw.Unicode).Sized(draw.Box{W: w, H: h})
}

// lookOn returns the look of the built-in pack on a theme.
func lookOn(theme tuitest.Theme, profile colorprofile.Profile) draw.Look {
	pack, _ := content.Builtin("en")
	return draw.NewLook(theme.Ground, profile, draw.Unicode, pack.Poles)
}

// on returns the card after some intents, none of which leaves it.
func (c Card) on(t testing.TB, intents ...screen.Intent) Card {
	t.Helper()
	for _, in := range intents {
		next, happened := c.Update(in)
		if happened != nil {
			t.Fatalf("%T on %+v left it: %#v", in, c.at, happened)
		}
		c = next.(Card)
	}
	return c
}

// home scans all codes of a card, one by one, and returns what a phone then holds.
func home(t *testing.T, c Card, theme tuitest.Theme, look, renders colorprofile.Profile) (texts []string) {
	t.Helper()
	l := lookOn(theme, look)
	for {
		view, whole := c.Whole(l)
		if whole {
			texts = append(texts, scanned(t, photo(tuitest.Emulated(t, view, c.plan.size, renders), theme)))
		}
		next, happened := c.Update(screen.GoOn{})
		if happened != nil {
			return texts
		}
		c = next.(Card)
	}
}

func TestAPhoneReadsTheWholeCardFromTheScreen(t *testing.T) {
	tuitest.DrawsALot(t)
	type tones struct{ look, renders colorprofile.Profile }
	for name, p := range map[string]tones{
		"all colours": {colorprofile.TrueColor, colorprofile.TrueColor}, "16 colours": {colorprofile.ANSI, colorprofile.ANSI},
		"NO_COLOR": {colorprofile.ASCII, colorprofile.ANSI256},
	} {
		for _, theme := range tuitest.Themes() {
			sizes := []draw.Box{{W: 80, H: 24}, {W: 80, H: 30}, {W: 80, H: 40}, {W: 200, H: 60}}
			if name == "NO_COLOR" {
				sizes = append(sizes, draw.Box{W: 45, H: 24}, draw.Box{W: 60, H: 30}, draw.Box{W: 120, H: 40}, draw.Box{W: 80, H: 60})
			}
			for _, size := range sizes {
				t.Run(fmt.Sprintf("%s/%s/%d×%d", name, theme.Name, size.W, size.H), func(t *testing.T) {
					c := cardAt(size.W, size.H)
					got := home(t, c, theme, p.look, p.renders)
					if last := len(got) - 1; last < 1 || got[last] != lookBackEvent {
						t.Fatalf("the last of the codes is %q", got)
					}
					got = got[:len(got)-1]
					if !slices.Equal(got, c.plan.parts) {
						t.Errorf("got %q, want %q", got, c.plan.parts)
					}
				})
			}
		}
	}
}

// TestAPhoneReadsNothingFromAnEmptyScreen shows that the reading is no illusion.
func TestAPhoneReadsNothingFromAnEmptyScreen(t *testing.T) {
	if got := scanned(t, photo(tuitest.Emulated(t, tea.NewView("Lean: -22"), draw.Box{W: 45, H: 24}, colorprofile.TrueColor), tuitest.Themes()[0])); got != "" {
		t.Errorf("got %q", got)
	}
}

func TestACodeIsNeverCutAndNoLineIsTooWide(t *testing.T) {
	tuitest.DrawsALot(t)
	step := 5
	if os.Getenv("TWOHATS_LONG") != "" {
		step = 2
	}
	loud := cardAt(80, 24)
	tuitest.EveryText(reflect.ValueOf(loud.words), func(text string) string {
		return text + " Donaudampfschifffahrtsgesellschaftskapitänswitwenrente 日本語のとても長い言葉 👩‍👩‍👧‍👦"
	})
	for name, c := range map[string]Card{"English": cardAt(80, 24), "long words": loud} {
		for h := 20; h < 70; h += step {
			for w := 40 + h%step; w < 140; w += step {
				heldAt(t, name, c.Sized(draw.Box{W: w, H: h}), w, h)
			}
		}
		for _, size := range []draw.Box{{}, {W: 1, H: 1}, {W: 45, H: 23}, {W: 44, H: 24}, {W: 45, H: 24}, {W: 250, H: 90}, {W: 300, H: 24}, {W: 45, H: 200}} {
			heldAt(t, name, c.Sized(size), size.W, size.H)
		}
	}
}

// heldAt fails the test where a card's codes do not stand whole on their terminal.
func heldAt(t *testing.T, name string, c Card, w, h int) {
	t.Helper()
	for _, stop := range []cardStop{{ofPart, 0, len(c.plan.parts)}, {kind: ofCalendar}} {
		c.at = stop
		codeHeldAt(t, name, c, w, h)
	}
}

// codeHeldAt fails the test where the code that a card is at does not stand whole on its terminal.
func codeHeldAt(t *testing.T, name string, c Card, w, h int) {
	t.Helper()
	view, whole := c.Whole(lookOn(tuitest.Themes()[0], colorprofile.TrueColor))
	if roomy := w >= 45 && h >= 24; whole != roomy {
		t.Fatalf("%s, %d×%d: a code is shown: %v", name, w, h, whole)
	}
	if !whole {
		return
	}
	lines := strings.Split(view.Content, "\n")
	if len(lines) > h || !view.AltScreen {
		t.Fatalf("%s, %d×%d: %d lines", name, w, h, len(lines))
	}
	text, plan := c.shown(c.at)
	drawn, err := newCode(text, plan.version)
	if err != nil {
		t.Fatal(err)
	}
	code, seen := drawn.View(), 0
	for _, line := range lines {
		if got := draw.Width(ansi.Strip(line)); got > w {
			t.Fatalf("%s, %d×%d: a line is %d wide: %q", name, w, h, got, ansi.Strip(line))
		}
		if seen < len(code) && strings.Contains(line, code[seen]) {
			seen++
		}
	}
	if seen < len(code) {
		t.Fatalf("%s, %d×%d: %d of %d lines of the code are there", name, w, h, seen, len(code))
	}
	if !strings.Contains(ansi.Strip(view.Content), "enter") {
		t.Fatalf("%s, %d×%d: no key is named:\n%s", name, w, h, ansi.Strip(view.Content))
	}
}

func TestHowToReadACodeIsSaidOnce(t *testing.T) {
	for _, size := range []draw.Box{{W: 45, H: 24}, {W: 60, H: 24}, {W: 68, H: 24}, {W: 80, H: 24}, {W: 60, H: 30}, {W: 80, H: 30}, {W: 80, H: 40}, {W: 120, H: 40}, {W: 200, H: 60}, {W: 45, H: 60}} {
		c := cardAt(size.W, size.H)
		words := c.words.Card
		for _, stop := range c.stops() {
			if !stop.isCode() {
				continue
			}
			c.at = stop
			view, _ := c.Whole(lookOn(tuitest.Themes()[0], colorprofile.TrueColor))
			said := strings.Join(strings.FieldsFunc(ansi.Strip(view.Content), func(r rune) bool { return strings.ContainsRune(" \n█▀▄", r) }), " ")
			if beside := strings.Contains(said, words.Scan); beside != c.told() && (stop.kind == ofPart || !beside) {
				t.Errorf("%d×%d, %+v: not said just once\n%s", size.W, size.H, stop, ansi.Strip(view.Content))
			}
		}
		if first := c.stops()[0]; c.told() == (first.kind == ofIntro) {
			t.Errorf("%d×%d: the first page is %+v", size.W, size.H, first)
		}
	}
}

func TestAroundACodeThereIsNoColour(t *testing.T) {
	for _, size := range []draw.Box{{W: 80, H: 24}, {W: 80, H: 40}} {
		c := cardAt(size.W, size.H)
		view, _ := c.Whole(lookOn(tuitest.Themes()[0], colorprofile.ASCII))
		e, papers, want := tuitest.Emulated(t, view, size, colorprofile.TrueColor), 0, codeBox(c.plan.version)
		for y := range e.Height() {
			for x := range e.Width() {
				if cell := e.CellAt(x, y); cell != nil && cell.Style.Bg != nil {
					papers++
				} else if cell != nil && cell.Style.Fg != nil {
					t.Errorf("%d×%d: %q at %d, %d has a colour", size.W, size.H, cell.Content, x, y)
				}
			}
		}
		if papers != want.W*want.H {
			t.Errorf("%d×%d: %d cells are white, want %d", size.W, size.H, papers, want.W*want.H)
		}
	}
}

func TestKeysLeadThroughTheCardAndOut(t *testing.T) {
	c := cardAt(80, 40)
	codes := c.codes()
	if codes < 3 || len(c.stops()) != codes+1 {
		t.Fatalf("%d codes, stops %+v", codes, c.stops())
	}
	for claim, at := range map[string]struct {
		got  Card
		want cardStop
	}{
		"enter goes to the next":           {c.on(t, screen.GoOn{}), c.stops()[1]},
		"backspace to the one before":      {c.on(t, screen.GoOn{}, screen.GoBack{}), c.stops()[0]},
		"an arrow goes on, too":            {c.on(t, screen.Move{By: 1}), c.stops()[1]},
		"an arrow back stops at the first": {c.on(t, screen.Move{By: -1}), c.stops()[0]},
		"a page is a code":                 {c.on(t, screen.Turn{By: 1}), c.stops()[1]},
		"tab goes to the words":            {c.on(t, screen.Skip{}), cardStop{kind: ofWords}},
		"end, too":                         {c.on(t, screen.Turn{By: screen.Farthest}), c.stops()[codes]},
		"a digit goes to its code":         {c.on(t, screen.Choose{N: codes}), cardStop{kind: ofCalendar}},
		"a digit too many does nothing":    {c.on(t, screen.Choose{N: codes + 1}), c.stops()[0]},
		"from the words back to the last":  {c.on(t, screen.Turn{By: screen.Farthest}, screen.GoBack{}), cardStop{kind: ofCalendar}},
	} {
		if at.got.at != at.want {
			t.Errorf("%s: got %+v, want %+v", claim, at.got.at, at.want)
		}
	}
	words := c.on(t, screen.Turn{By: screen.Farthest})
	for claim, e := range map[string]struct {
		of   Card
		in   screen.Intent
		want screen.Event
	}{
		"enter on the words reads on":      {words, screen.GoOn{}, screen.ReadOn{}},
		"an arrow scrolls them":            {words, screen.Move{By: 1}, screen.Scrolled{By: 1}},
		"a page, too":                      {words, screen.Turn{By: 1}, screen.Turned{By: 1}},
		"backspace on the first goes back": {c, screen.GoBack{}, screen.WentBack{}},
		"tab is done on the words":         {words, screen.Skip{}, screen.Read{}},
		"q pauses":                         {c, screen.Pause{}, screen.Paused{}},
		"ctrl+c pauses":                    {c, screen.Quit{}, screen.Paused{}},
		"? asks":                           {c, screen.Why{}, screen.Asked{}},
		"other keys do nothing":            {c, screen.Other{}, nil},
	} {
		if _, got := e.of.Update(e.in); got != e.want {
			t.Errorf("%s: got %#v, want %#v", claim, got, e.want)
		}
	}
}

func TestTheCardKeepsItsPlaceWhenTheTerminalChanges(t *testing.T) {
	small, large, tiny := draw.Box{W: 80, H: 24}, draw.Box{W: 120, H: 40}, draw.Box{W: 80, H: 20}
	c := cardAt(small.W, small.H)
	last := cardStop{ofPart, len(c.plan.parts) - 1, len(c.plan.parts)}
	for claim, at := range map[string]struct{ got, want cardStop }{
		"the first stays the first":             {c.Sized(large).at, cardStop{ofPart, 0, len(c.Sized(large).plan.parts)}},
		"the calendar stays":                    {c.on(t, screen.Choose{N: c.codes()}).Sized(large).at, cardStop{kind: ofCalendar}},
		"the words stay":                        {c.on(t, screen.Turn{By: screen.Farthest}).Sized(large).at, cardStop{kind: ofWords}},
		"without room there are words":          {c.Sized(tiny).stop(), cardStop{kind: ofWords}},
		"and with room again the code":          {c.on(t, screen.Choose{N: len(c.plan.parts)}).Sized(tiny).Sized(small).at, last},
		"where it began small it begins anew":   {cardAt(80, 20).Sized(small).at, cardStop{ofPart, 0, len(c.plan.parts)}},
		"beside or not, the same code is there": {cardAt(45, 24).on(t, screen.GoOn{}, screen.GoOn{}).Sized(small).at, cardStop{ofPart, 1, len(c.plan.parts)}},
	} {
		if at.got != at.want {
			t.Errorf("%s: got %+v, want %+v", claim, at.got, at.want)
		}
	}
	n := len(c.Sized(large).plan.parts)
	if got := c.on(t, screen.Choose{N: len(c.plan.parts)}).Sized(large).at; got.kind != ofPart || got.n >= n {
		t.Errorf("of %d codes it is at %+v", n, got)
	}
}

func TestWithoutRoomForCodesTheCardIsInWords(t *testing.T) {
	_, words := content.Builtin("en")
	for claim, c := range map[string]Card{
		"ascii":    New(words, carriedHome(), lookBackEvent, draw.ASCII).Sized(draw.Box{W: 120, H: 60}),
		"few rows": cardAt(120, 23), "few columns": cardAt(44, 60), "the least": cardAt(40, 12),
	} {
		if _, whole := c.Whole(lookOn(tuitest.Themes()[0], colorprofile.TrueColor)); whole {
			t.Errorf("%s: a code is shown", claim)
		}
		p := c.View(draw.Box{W: 76, H: 10}, lookOn(tuitest.Themes()[0], colorprofile.TrueColor))
		said := strings.Join(strings.Fields(strings.Join(p.Text, " ")), " ")
		for _, line := range carriedHome().Lines {
			if !strings.Contains(ansi.Strip(said), line) {
				t.Errorf("%s: %q is missing in %q", claim, line, said)
			}
		}
		if asks := strings.Contains(said, "45 wide and 24 high"); !p.Reads || asks != (claim != "ascii") {
			t.Errorf("%s: a larger terminal is asked for: %v", claim, asks)
		}
		for in, want := range map[screen.Intent]screen.Event{screen.GoOn{}: screen.ReadOn{}, screen.GoBack{}: screen.WentBack{}, screen.Skip{}: screen.Read{}, screen.Move{By: 1}: screen.Scrolled{By: 1}} {
			if _, got := c.Update(in); got != want {
				t.Errorf("%s: %T came to %#v", claim, in, got)
			}
		}
	}
}

func TestTheWordsSayWhyThereIsNoCode(t *testing.T) {
	_, words := content.Builtin("en")
	plain := func(w, h int) Card {
		return New(words, carriedHome(), lookBackEvent, draw.ASCII).Sized(draw.Box{W: w, H: h})
	}
	for claim, c := range map[string]struct {
		card       Card
		says, nots []string
	}{
		"too small":            {cardAt(40, 12), []string{"at least 45 wide and 24 high"}, []string{"plain signs"}},
		"plain signs":          {plain(120, 60), []string{"plain signs"}, []string{"wide"}},
		"both":                 {plain(40, 12), []string{"plain signs"}, []string{"wide"}},
		"behind codes nothing": {cardAt(80, 24).on(t, screen.Skip{}), nil, []string{"plain signs", "wide"}},
	} {
		said := strings.Join(c.card.View(draw.Box{W: 200, H: 10}, lookOn(tuitest.Themes()[0], colorprofile.TrueColor)).Text, "\n")
		for _, text := range append(c.says, "to copy by hand", "No phone is needed") {
			if !strings.Contains(said, text) {
				t.Errorf("%s: %q is missing in\n%s", claim, text, said)
			}
		}
		for _, text := range c.nots {
			if strings.Contains(said, text) {
				t.Errorf("%s: %q is in\n%s", claim, text, said)
			}
		}
	}
}

func TestACodesPageSaysWhatElseThereIs(t *testing.T) {
	w := cardAt(80, 24).words.Card
	few := content.Fill(w.HurryFew, "{n}", "2")
	for _, p := range []struct {
		size       draw.Box
		says, nots []string
	}{
		{draw.Box{W: 45, H: 24}, []string{w.Short, few, w.Larger}, []string{w.Tab, w.Hurry}}, // on a page before the codes
		{draw.Box{W: 80, H: 24}, []string{w.Short, few, w.Larger}, []string{w.Tab, w.Hurry}},
		{draw.Box{W: 120, H: 40}, []string{w.Tab, w.Hurry, w.Larger}, []string{w.Short}},
		{draw.Box{W: 200, H: 60}, []string{w.Tab}, []string{w.Short, few, w.Hurry, w.Larger}},
	} {
		c, l := cardAt(p.size.W, p.size.H), lookOn(tuitest.Themes()[0], colorprofile.TrueColor)
		c.at = c.stops()[0]
		said := strings.Join(c.View(p.size, l).Text, " ")
		if view, whole := c.Whole(l); whole {
			said = view.Content
		}
		said = strings.Join(strings.FieldsFunc(ansi.Strip(said), func(r rune) bool { return strings.ContainsRune(" \n█▀▄", r) }), " ")
		for _, text := range p.says {
			if !strings.Contains(said, text) {
				t.Errorf("%v: %q is missing in\n%s", p.size, text, said)
			}
		}
		for _, text := range p.nots {
			if strings.Contains(said, text) {
				t.Errorf("%v: %q is in\n%s", p.size, text, said)
			}
		}
	}
}

// A larger window is only named where it is of use: at every size that is tried there is one then.
func TestALargerWindowNeedsFewerCodesWhereThatIsSaid(t *testing.T) {
	tuitest.DrawsALot(t)
	for h := 24; h < 90; h += 6 {
		for w := 45; w < 240; w += 15 {
			c := cardAt(w, h)
			large := c.Sized(draw.Box{W: max(w, 200), H: max(h, 60)})
			if fewer := len(large.plan.parts) < len(c.plan.parts); c.fewer != fewer {
				t.Errorf("%d×%d: %d codes, in a large window %d; said: %v", w, h, len(c.plan.parts), len(large.plan.parts), c.fewer)
			}
		}
	}
}

func TestCodesAreNoLargerThanTheyNeedToBe(t *testing.T) {
	for _, size := range []draw.Box{{W: 45, H: 24}, {W: 80, H: 24}, {W: 80, H: 30}, {W: 80, H: 40}, {W: 120, H: 40}, {W: 200, H: 60}, {W: 300, H: 100}} {
		c := cardAt(size.W, size.H)
		if smaller := codeRoom(c.plan.calendar-1, lookBackEvent); smaller >= len(lookBackEvent) || c.plan.calendar != 4 {
			t.Errorf("%v: the calendar is a code of version %d", size, c.plan.calendar)
		}
		parts, all := c.home.Parts(codeRoom(c.plan.version-1, typed(c.home)))
		if all == c.plan.all && len(parts) > 0 && len(parts) <= len(c.plan.parts) {
			t.Errorf("%v: %d codes of version %d would do with one less", size, len(c.plan.parts), c.plan.version)
		}
	}
}

func TestEveryWordOfTheCardComesFromTheWordFile(t *testing.T) {
	for _, size := range []draw.Box{{W: 80, H: 24}, {W: 45, H: 24}, {W: 80, H: 40}, {W: 40, H: 12}} {
		c := cardAt(size.W, size.H)
		tuitest.EveryText(reflect.ValueOf(c.words), tuitest.Crossed)
		c.home.Lines = []string{"x x"}
		for _, stop := range c.stops() {
			c.at = stop
			l := lookOn(tuitest.Themes()[0], colorprofile.TrueColor)
			view, whole := c.Whole(l)
			text := view.Content
			if !whole {
				place := draw.Column(size.W, size.H)
				text = draw.Frame{Place: place, Page: c.View(place.Body(), l), Hints: c.Keys().Footer(l)}.View(l).Content
			}
			text = tuitest.KeyNames.ReplaceAllString(ansi.Strip(text), "")
			if own := regexp.MustCompile(`[\pL]*[a-wyzA-WYZ][\pL]*`).FindAllString(text, -1); len(own) > 0 {
				t.Errorf("%d×%d, %+v: these words are in Go code: %q", size.W, size.H, stop, own)
			}
		}
	}
}
