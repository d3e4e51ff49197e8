package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/group"
	"twohats/content/report"
)

// A Workshop is what the screens need to know on a laptop that one person uses after another.
type Workshop struct {
	Word    string        // ends it, when typed while the place is free
	Idle    time.Duration // without a key until a person is asked whether they are there
	Minutes time.Duration // for the questions; 0 is as long as they take
	Group   bool          // there is a picture of the room to add figures to
	Broke   bool          // the walk before this one broke off
	Leave   func(Outcome) // is called once, when the person leaves
}

// An Outcome is what a person's time at the laptop came to. Nothing else goes beyond it.
type Outcome struct {
	Closed bool       // nobody sat down: the word was typed that ends the workshop
	Row    *group.Row // the figures that the person wants to add; nil adds none
}

// sharing gives the screens that only a workshop has.
func (r *root) sharing(s stage) screen {
	w := r.o.Words.Workshop
	switch s {
	case atCard:
		return r.card()
	case atWorth:
		c := choosing{text: []para{{strong, w.Worth}, {quiet, content.Fill(w.WorthWhy, "{skip}", r.skipKey())}}, words: r.o.Words.Keys}
		for _, label := range w.Worths {
			c.menu.choices = append(c.menu.choices, choice{text: label})
		}
		c.menu.at, c.menu.open = int(r.stay.worth), true
		return c
	case atConsent:
		return r.consent()
	}
	return r.free()
}

// skipKey is what leaves a question open.
func (r *root) skipKey() string {
	if r.o.Lines {
		return "s"
	}
	return "tab"
}

// sharedWays are where to go at the end of a walk in a workshop; elsewhere there are none.
func (r *root) sharedWays(from stage) []parting {
	w := r.o.Words.Workshop
	if r.o.Workshop == nil {
		return nil
	}
	why := w.TakeWhy
	if !r.o.Codes {
		why = w.TakeText
	}
	return []parting{
		{choice{text: w.Take, notes: []note{{text: why}}}, func() tea.Cmd { r.stay.from = from; r.open(atCard); return nil }},
		{choice{text: w.Finish, notes: []note{{text: w.FinishWhy}}}, func() tea.Cmd { return r.finish(from) }},
	}
}

// finish ends the walk, by way of the picture of the room where there is something to add.
func (r *root) finish(from stage) tea.Cmd {
	r.stay.from = from
	if _, some := r.row(); !some || !r.o.Workshop.Group {
		return r.leave()
	}
	r.open(atWorth)
	return nil
}

// row gives the figures that the walk would add; false where there are too few answers.
func (r *root) row() (group.Row, bool) {
	return group.RowOf(r.o.Pack, r.session.Record(), r.stay.worth)
}

// share takes the n-th choice, from 0, on the way into the picture of the room.
func (r *root) share(n int) tea.Cmd {
	if r.stage == atWorth {
		r.stay.worth = group.Worth(n + 1)
		r.open(atConsent)
		return nil
	}
	if n == adds && r.unread() {
		r.notice = r.o.Words.Workshop.ReadFirst
		return nil
	}
	if row, some := r.row(); some && n == adds {
		r.stay.outcome.Row = &row
	}
	return r.leave()
}

// unread tells whether there is more of the text than was scrolled to.
func (r *root) unread() bool {
	body := r.body()
	return r.scroll < r.page(body, r.look).fit(body, r.scroll).last
}

// addedLater says that there is a picture of the room, where there is one.
func (r *root) addedLater() string {
	if !r.o.Workshop.Group {
		return ""
	}
	return r.o.Words.Workshop.AddedLater
}

// adds is the choice, from 0, that adds one's figures: the other is under the cursor.
const adds = 1

// consent shows just what would be added, and asks.
func (r *root) consent() screen {
	w := r.o.Words.Workshop
	row, _ := r.row()
	c := choosing{words: r.o.Words.Keys, text: []para{
		{strong, w.Consent}, {normal, w.ConsentHow}, {normal, w.ConsentRisk}, {normal, w.ConsentLost},
		{normal, w.ConsentWhat}, {normal, report.Added(r.o.Words, r.o.Pack, row)},
	}}
	c.menu = menu{at: 1, choices: []choice{{text: w.No}, {text: w.Yes}}}
	return c
}

// card shows what the person takes home.
func (r *root) card() screen {
	entry := r.entry()
	calendar, _ := report.CalendarEntry(r.o.Words, entry)
	signs := r.o.Signs
	if !r.o.Codes {
		signs = ASCII
	}
	return newCard(r.o.Words, report.CardLines(r.o.Words, entry), calendar, r.size, signs)
}
