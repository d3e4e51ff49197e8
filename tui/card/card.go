// Package card shows what a person takes home by phone: the summary in one code or more, the day to
// look back in another, and at last the same in words.
//
// A code has the whole terminal, so a card knows its size. All else it shows is a page like any
// other.
package card

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// A Card shows its codes one by one, and then the words. Where codes have no room it has the words
// alone. It is a screen; what is over the whole terminal is drawn by Whole.
type Card struct {
	words    *content.Words
	home     report.TakeHome // the summary
	calendar string          // the day to look back as an event that fits the least code; may be empty
	signs    draw.Signs
	plan     codePlan
	fewer    bool // a larger window needs fewer codes
	at       cardStop
}

// A cardStop is one thing that a card shows.
type cardStop struct {
	kind stopKind
	n    int // which part, from 0
	of   int // and of how many parts
}

type stopKind int

const (
	ofPart stopKind = iota
	ofCalendar
	ofWords
	ofIntro // how to read the codes, where there is no room for that beside them
)

// New returns the card at its start. It shows no code before Sized. With ASCII signs it has the
// words alone.
func New(words *content.Words, home report.TakeHome, calendar string, signs draw.Signs) Card {
	return Card{words: words, home: home, calendar: calendar, signs: signs, at: cardStop{kind: ofIntro}}
}

// Sized returns the card on a terminal of another size. It stays at what the part that was shown
// said, or a little before. Its place is kept while codes have no room.
func (c Card) Sized(size draw.Box) Card {
	c.plan = codePlan{}
	if c.signs == draw.Unicode {
		c.plan = planCodes(size, c.home, c.calendar)
	}
	c.fewer = c.plan.fewerIfLarge(c.home)
	if len(c.plan.parts) == 0 {
		return c
	}
	if now := len(c.plan.parts); c.at.kind == ofPart {
		c.at.n, c.at.of = c.at.n*now/c.at.of, now
	}
	if stops := c.stops(); !slices.Contains(stops, c.at) {
		c.at = stops[0]
	}
	return c
}

// codes returns how many codes there are.
func (c Card) codes() int {
	if c.calendar == "" {
		return len(c.plan.parts)
	}
	return len(c.plan.parts) + 1
}

// stops returns all that the card shows, in order.
func (c Card) stops() (stops []cardStop) {
	if len(c.plan.parts) == 0 {
		return []cardStop{{kind: ofWords}}
	}
	if !c.told() {
		stops = append(stops, cardStop{kind: ofIntro})
	}
	for n := range c.plan.parts {
		stops = append(stops, cardStop{ofPart, n, len(c.plan.parts)})
	}
	if c.calendar != "" {
		stops = append(stops, cardStop{kind: ofCalendar})
	}
	return append(stops, cardStop{kind: ofWords})
}

// stop returns what is shown.
func (c Card) stop() cardStop {
	if len(c.plan.parts) == 0 {
		return cardStop{kind: ofWords}
	}
	return c.at
}

func (s cardStop) isCode() bool { return s.kind == ofPart || s.kind == ofCalendar }

func (c Card) Update(in screen.Intent) (screen.Screen, screen.Event) {
	stops, stop := c.stops(), c.stop()
	at := slices.Index(stops, stop)
	switch in := in.(type) {
	case screen.GoOn:
		if stop.kind == ofWords {
			return c, screen.ReadOn{}
		}
		return c.to(stops, at+1), nil
	case screen.GoBack:
		if at > 0 {
			return c.to(stops, at-1), nil
		}
	case screen.Move:
		if !stop.isCode() {
			return c, screen.Scrolled(in)
		}
		return c.to(stops, at+in.By), nil
	case screen.Turn:
		if stop.isCode() {
			return c.to(stops, at+in.By), nil
		}
	case screen.Choose:
		if first := len(stops) - 1 - c.codes(); len(c.plan.parts) > 0 && in.N <= c.codes() {
			return c.to(stops, first+in.N-1), nil
		}
	case screen.Skip:
		if stop.kind == ofWords {
			return c, screen.Read{}
		}
		return c.to(stops, screen.Farthest), nil
	}
	return c, screen.Common(in, coach.Answer{})
}

// to returns the card at a stop, or at the nearest there is.
func (c Card) to(stops []cardStop, at int) Card {
	c.at = stops[min(max(at, 0), len(stops)-1)]
	return c
}

// Whole draws a code and what is said of it over the whole terminal. It returns false if what is
// shown stands in the frame.
func (c Card) Whole(l draw.Look) (tea.View, bool) {
	stop := c.stop()
	if !stop.isCode() {
		return tea.View{}, false
	}
	text, plan := c.shown(stop)
	drawn, err := newCode(text, plan.version)
	if err != nil {
		return tea.View{}, false
	}
	view := tea.NewView(plan.View(drawn, c.said(stop), l))
	view.AltScreen = true
	return view, true
}

// shown returns what a code holds, and where it stands.
func (c Card) shown(stop cardStop) (string, codePlan) {
	if stop.kind == ofCalendar {
		return c.calendar, c.plan.forCalendar()
	}
	return c.plan.parts[stop.n], c.plan
}

// said returns what is said of a code: what it is, which of how many, and how to read it.
func (c Card) said(stop cardStop) codeWords {
	w, hints := c.words.Card, c.Keys().Footer(draw.Look{})
	if stop.kind == ofCalendar {
		return codeWords{title: w.Calendar, how: []string{w.Scan, content.Fill(w.Named, "{name}", c.words.Forms.Calendar)}, hints: hints}
	}
	said := codeWords{title: w.Summary, how: c.how(), more: c.more(), hints: hints}
	if stop.of > 1 {
		said.count = content.Fill(c.words.Walk.Count, "{n}", strconv.Itoa(stop.n+1), "{of}", strconv.Itoa(stop.of))
	}
	return said
}

// how returns how to read the codes of the summary, and where all of it is in words.
func (c Card) how() []string {
	w := c.words.Card
	words := w.Short
	if c.plan.all {
		words = w.Tab
	}
	return []string{w.Scan, w.Copy, words}
}

// more returns ways to scan fewer codes.
func (c Card) more() (ways []string) {
	switch enough := c.plan.enough; {
	case enough == len(c.plan.parts):
	case enough == 1:
		ways = append(ways, c.words.Card.Hurry)
	default:
		ways = append(ways, content.Fill(c.words.Card.HurryFew, "{n}", strconv.Itoa(enough)))
	}
	if c.fewer {
		ways = append(ways, c.words.Card.Larger)
	}
	return ways
}

// told reports whether all that must be said of each code has room on its page.
func (c Card) told() bool {
	n := len(c.plan.parts)
	return c.plan.holds(c.said(cardStop{ofPart, n - 1, n})) &&
		(c.calendar == "" || c.plan.forCalendar().holds(c.said(cardStop{kind: ofCalendar})))
}

// View draws what is shown in the frame: how to read the codes, or the words.
func (c Card) View(b draw.Box, l draw.Look) draw.Page {
	w := c.words.Card
	switch stop := c.stop(); {
	case stop.isCode():
		return draw.Page{} // it has the whole terminal
	case stop.kind == ofIntro:
		return draw.Page{Text: draw.Paragraphs(append([]draw.Para{{Tone: draw.Strong, Text: w.Title}}, draw.Normals(slices.Concat(c.how(), c.more()))...), b.W, l)}
	}
	text := []draw.Para{{Tone: draw.Strong, Text: w.Text}, {Tone: draw.Normal, Text: w.Pen}}
	if len(c.plan.parts) == 0 {
		text = append(text, draw.Para{Tone: draw.Quiet, Text: c.whyNone()})
	}
	return draw.Page{Text: draw.Paragraphs(append(text, draw.Normals(c.home.Lines)...), b.W, l), Reads: true}
}

// whyNone returns why there is no code, and what one needs.
func (c Card) whyNone() string {
	if c.signs != draw.Unicode {
		return c.words.Card.Plain
	}
	least := codeBox(leastCode)
	return content.Fill(c.words.Card.Room, "{w}", strconv.Itoa(least.W), "{h}", strconv.Itoa(least.H+keysRow))
}

func (c Card) Keys() screen.Keymap {
	k, w := c.words.Keys, c.words.Card
	enter, back, tab := screen.Key{In: screen.GoOn{}, Does: w.Done}, screen.Key{In: screen.GoBack{}, Does: k.Back}, screen.Key{In: screen.Skip{}}
	keys := []screen.Key{enter, {In: screen.Move{}, Does: k.Scroll}, back, tab}
	if c.stop().kind != ofWords {
		enter.Does, tab.Does = w.Next, w.InWords
		keys = []screen.Key{enter, back, tab, {In: screen.Move{}}}
	}
	if n := c.codes(); n > 0 && len(c.plan.parts) > 0 {
		keys = append(keys, screen.Key{In: screen.Choose{N: n}, Full: c.words.Help.Parts})
	}
	return screen.Keymap{Keys: append(keys, screen.Key{In: screen.Why{}, Does: k.Keys}, screen.Key{In: screen.Pause{}, Does: k.Pause})}
}

func (c Card) Speak() screen.Said {
	text := append([]string{c.words.Card.Text}, c.home.Spoken...)
	return screen.Said{Text: append(text, c.words.Plain.CopyEnd), On: c.words.Keys.Go}
}
