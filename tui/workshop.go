package tui

import (
	"reflect"
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/group"
	"twohats/content/report"
	"twohats/tui/card"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// A Workshop is what the screens need to know on a laptop that one person uses after another.
type Workshop struct {
	Word    string        // ends it, when typed while the place is free
	Idle    time.Duration // without a key until a person is asked whether they are there
	Minutes time.Duration // for the questions; 0 is as long as they take
	Group   bool          // there is a picture of the room to add figures to
	Broke   bool          // the walk before this one broke off
	Tries   Tries         // of the word, so far
	Leave   func(Outcome) // is called once, when the person leaves
}

// An Outcome is what a person's time at the laptop came to. Nothing else goes beyond it.
type Outcome struct {
	Closed bool       // nobody sat down: the word was typed that ends the workshop
	Row    *group.Row // the figures that the person wants to add; nil adds none
	Tries  Tries      // of the word, so far
}

// sharing gives the screens that only a workshop has.
func (r *root) sharing(s stage) screen.Screen {
	w := r.o.Words.Workshop
	switch s {
	case atCard:
		return r.card()
	case atWorth:
		c := screen.Choosing{Text: []draw.Para{{Tone: draw.Strong, Text: w.Worth}, {Tone: draw.Quiet, Text: content.Fill(w.WorthWhy, "{skip}", r.skipKey())}}, Words: r.o.Words.Keys}
		for i, label := range w.Worths {
			c.Menu.Options = append(c.Menu.Options, screen.Option{Text: label, Does: values{group.Worth(i + 1)}})
		}
		c.Menu.At, c.Menu.Open = int(r.stay.worth), true
		return c
	case atConsent:
		return r.consent()
	case atFinish:
		return screen.Choosing{Text: []draw.Para{{Tone: draw.Strong, Text: w.NotTaken}, {Tone: draw.Normal, Text: w.FinishWhy}}, Menu: screen.Menu{At: 1, Options: r.endings()}, Words: r.o.Words.Keys}
	}
	return r.free()
}

// skipKey is what leaves a question open.
func (r *root) skipKey() string {
	if r.o.Lines {
		return r.o.Words.Plain.Skip
	}
	return "tab"
}

// stopKey is what leaves a page by stopping.
func (r *root) stopKey() string {
	if r.o.Lines {
		return r.o.Words.Plain.Quit
	}
	return "esc"
}

// sharedWays are where to go at the end of a walk in a workshop; elsewhere there are none.
func (r *root) sharedWays() []screen.Option {
	w := r.o.Words.Workshop
	if r.o.Workshop == nil {
		return nil
	}
	finish := screen.Option{Text: w.Finish, Notes: []draw.Note{{Text: w.FinishWhy}}, Does: finishes{}, Final: r.nothingToLose()}
	return []screen.Option{r.takeHome(w.Take), finish}
}

// takeHome is the way to what a person takes home.
func (r *root) takeHome(text string) screen.Option {
	why := r.o.Words.Workshop.TakeWhy
	if !r.o.Codes {
		why = r.o.Words.Workshop.TakeText
	}
	return screen.Option{Text: text, Notes: []draw.Note{{Text: why}}, Does: takesHome{}}
}

// endings are the ways from the question whether to finish with nothing to take home.
func (r *root) endings() []screen.Option {
	w := r.o.Words.Workshop
	return []screen.Option{r.takeHome(w.TakeFirst), {Text: w.FinishSure, Does: ends{}, Final: true}}
}

// nothingToLose reports whether finishing asks nothing first: what there is was taken home, or
// there is nothing.
func (r *root) nothingToLose() bool {
	record := r.session.Record()
	return !worthKeeping(record) || r.stay.taken != nil && reflect.DeepEqual(*r.stay.taken, record)
}

// home shows what the person takes home.
func (r *root) home() {
	if r.stage != atFinish { // which was asked for somewhere too
		r.stay.from = r.stage
	}
	r.open(atCard)
}

// finish ends the walk, once the person knows what is lost.
func (r *root) finish() tea.Cmd {
	r.stay.from = r.stage
	if r.nothingToLose() {
		return r.end()
	}
	r.open(atFinish)
	return nil
}

// end ends the walk, by way of the picture of the room where there is something to add.
func (r *root) end() tea.Cmd {
	if _, some := r.row(); !some || !r.o.Workshop.Group {
		return r.leave()
	}
	r.open(atWorth)
	return nil
}

// value notes whether it was worth the time, and asks for consent.
func (r *root) value(worth group.Worth) {
	r.stay.worth = worth
	r.open(atConsent)
}

// add adds a person's figures to the picture of the room, and ends the walk. There is no yes to
// what was not seen.
func (r *root) add(row group.Row) tea.Cmd {
	if r.unread() {
		r.Notice = r.o.Words.Workshop.ReadFirst
		return nil
	}
	r.stay.outcome.Row = &row
	return r.leave()
}

// row gives the figures that the walk would add; false where there are too few answers.
func (r *root) row() (group.Row, bool) {
	return group.RowOf(r.o.Pack, r.session.Record(), r.stay.worth)
}

// unread tells whether there is more of the text than was scrolled to.
func (r *root) unread() bool {
	body := r.body()
	return r.Scroll < r.Page(body, r.look).Fit(body, r.Scroll).Last
}

// addedLater says that there is a picture of the room, where there is one.
func (r *root) addedLater() string {
	if r.o.Workshop == nil || !r.o.Workshop.Group {
		return ""
	}
	return r.o.Words.Workshop.AddedLater
}

// consent shows just what would be added, and asks.
func (r *root) consent() screen.Screen {
	w := r.o.Words.Workshop
	row, _ := r.row()
	added := report.Added(r.o.Words, r.o.Pack, row)
	keys := r.o.Words.Keys
	keys.Pause = keys.No
	c := screen.Choosing{Words: keys, Told: report.Heard(r.o.Words, added), Text: []draw.Para{
		{Tone: draw.Strong, Text: w.Consent}, {Tone: draw.Normal, Text: w.ConsentHow}, {Tone: draw.Normal, Text: w.ConsentRisk}, {Tone: draw.Normal, Text: w.ConsentLost},
		{Tone: draw.Normal, Text: content.Fill(w.ConsentNo, "{skip}", r.skipKey(), "{stop}", r.stopKey())},
		{Tone: draw.Normal, Text: w.ConsentWhat}, {Tone: draw.Normal, Text: added},
	}}
	c.Menu = screen.Menu{Options: []screen.Option{{Text: w.No, Does: screen.Left{}, Final: true}, {Text: w.Yes, Does: adds{row}, Final: true}}}
	return c
}

// card shows what the person takes home.
func (r *root) card() screen.Screen {
	entry := r.entry()
	calendar, _ := report.CalendarEntry(r.o.Words, entry)
	signs := r.o.Signs
	if !r.o.Codes {
		signs = draw.ASCII
	}
	return card.New(r.o.Words, report.CardLines(r.o.Words, entry), calendar, r.size, signs)
}
