package tui

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
)

// A card is what a person takes home by phone: the summary in one code or more, the day to
// look back in another, and at last the same in words. Codes are shown one by one over the
// whole terminal. Where they have no room there are the words alone.
type card struct {
	words    *content.Words
	lines    []string // the summary, what is of most worth first
	calendar string   // the day to look back as an event that fits the least code; empty where there is none
	signs    Signs
	plan     codePlan
	at       cardStop
}

// A cardStop is one thing that a card shows.
type cardStop struct {
	kind stopKind
	n    int // of a part: which it is, from 0,
	of   int // and of how many
}

type stopKind int

const (
	ofPart stopKind = iota
	ofCalendar
	ofWords
	ofIntro // how to read the codes, where there is no room for that beside them
)

// newCard gives the card at its start, for a terminal of a size. With ASCII signs there are
// the words alone: give them where the terminal has no colours for a code, either.
func newCard(words *content.Words, lines []string, calendar string, size box, signs Signs) card {
	c := card{words: words, lines: lines, calendar: calendar, signs: signs, at: cardStop{kind: ofIntro}}
	return c.sized(size)
}

// sized puts the card on a terminal of another size. Who stands at a part stays at what it
// said, or a little before it; who has no room for codes any more finds their place again
// when there is some.
func (c card) sized(size box) card {
	c.plan = codePlan{}
	if c.signs == Unicode {
		c.plan = planCodes(size, c.lines, c.calendar)
	}
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

// codes gives how many codes there are.
func (c card) codes() int {
	if c.calendar == "" {
		return len(c.plan.parts)
	}
	return len(c.plan.parts) + 1
}

// stops gives all that the card shows, in order.
func (c card) stops() (stops []cardStop) {
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

// stop gives what is shown.
func (c card) stop() cardStop {
	if len(c.plan.parts) == 0 {
		return cardStop{kind: ofWords}
	}
	return c.at
}

// isCode tells whether a stop is a code.
func (s cardStop) isCode() bool { return s.kind == ofPart || s.kind == ofCalendar }

func (c card) Update(in intent) (screen, event) {
	stops, stop := c.stops(), c.stop()
	at := slices.Index(stops, stop)
	switch in := in.(type) {
	case goOn:
		if stop.kind == ofWords {
			return c, readOn{}
		}
		return c.to(stops, at+1), nil
	case goBack:
		if at > 0 {
			return c.to(stops, at-1), nil
		}
	case move:
		if !stop.isCode() {
			return c, scrolled(in)
		}
		return c.to(stops, at+in.by), nil
	case turn:
		if stop.isCode() {
			return c.to(stops, at+in.by), nil
		}
	case choose:
		if first := len(stops) - 1 - c.codes(); len(c.plan.parts) > 0 && in.n <= c.codes() {
			return c.to(stops, first+in.n-1), nil
		}
	case skip:
		return c, read{}
	}
	return c, general(in, coach.Answer{})
}

// to goes to a stop, or to the nearest there is.
func (c card) to(stops []cardStop, at int) card {
	c.at = stops[min(max(at, 0), len(stops)-1)]
	return c
}

// Whole draws a code and what is said of it over the whole terminal; it is false where what is
// shown has its place in the frame.
func (c card) Whole(l look) (tea.View, bool) {
	stop := c.stop()
	if !stop.isCode() {
		return tea.View{}, false
	}
	text := c.calendar
	if stop.kind == ofPart {
		text = c.plan.parts[stop.n]
	}
	drawn, err := newCode(text, c.plan.version)
	if err != nil {
		return tea.View{}, false
	}
	view := tea.NewView(c.plan.View(drawn, c.said(stop), l))
	view.AltScreen = true
	return view, true
}

// said gives what is said of a code: what it is, which of how many, and how to read it.
func (c card) said(stop cardStop) codeWords {
	w := c.words.Card
	if stop.kind == ofCalendar {
		return codeWords{title: w.Calendar, how: []string{w.Scan, content.Fill(w.Named, "{name}", c.words.Forms.Calendar)}, hints: c.codeHints()}
	}
	said := codeWords{title: w.Summary, how: []string{w.Scan, w.Copy}, hints: c.codeHints()}
	if stop.of > 1 {
		said.count = content.Fill(c.words.Walk.Count, "{n}", strconv.Itoa(stop.n+1), "{of}", strconv.Itoa(stop.of))
	}
	return said
}

// told tells whether all that is said of each code has room on its page.
func (c card) told() bool {
	stops := []cardStop{{ofPart, len(c.plan.parts) - 1, len(c.plan.parts)}}
	if c.calendar != "" {
		stops = append(stops, cardStop{kind: ofCalendar})
	}
	for _, stop := range stops {
		if !c.plan.holds(c.said(stop)) {
			return false
		}
	}
	return true
}

// View draws what is shown in the frame: how to read the codes, or the words.
func (c card) View(b box, l look) page {
	switch stop := c.stop(); {
	case stop.isCode():
		return page{} // it has the whole terminal
	case stop.kind == ofIntro:
		return page{text: paras([]para{{strong, c.words.Card.Title}, {normal, c.words.Card.Scan}, {normal, c.words.Card.Copy}}, b.w, l)}
	}
	text := []para{{strong, c.words.Card.Text}}
	if least := codeBox(leastCode); len(c.plan.parts) == 0 && c.signs == Unicode {
		room := content.Fill(c.words.Card.Room, "{w}", strconv.Itoa(least.w), "{h}", strconv.Itoa(least.h+keysRow))
		text = append(text, para{quiet, room})
	}
	for _, line := range c.lines {
		text = append(text, para{normal, line})
	}
	return page{text: paras(text, b.w, l), reads: true}
}

func (c card) Hints(l look) []hint {
	keys := c.words.Keys
	if c.stop().kind != ofWords {
		return c.codeHints()
	}
	return []hint{{"enter", c.words.Card.Done}, {l.signs.updown, keys.Scroll}, {"backspace", keys.Back}, {"?", keys.Keys}, {"esc", keys.Pause}}
}

// codeHints are the keys on the page of a code, and on the one that says how to read it.
func (c card) codeHints() []hint {
	keys := c.words.Keys
	return []hint{{"enter", c.words.Card.Next}, {"backspace", keys.Back}, {"tab", keys.Skip}, {"esc", keys.Pause}}
}

func (c card) Writes() bool { return false }
