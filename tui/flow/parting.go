package flow

import (
	"reflect"

	"twohats/content"
	"twohats/content/group"
	"twohats/content/report"
	"twohats/tui/card"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// The stops of a parting.
const (
	Card    Stop = "card"    // what one takes home
	Finish  Stop = "finish"  // whether to finish with nothing to take home
	Worth   Stop = "worth"   // whether it was worth the time
	Consent Stop = "consent" // whether one's figures are added to the picture of the room
)

// A Parting is the end of a person's time in a workshop.
type Parting struct {
	*Env
	place
	from Flow // where it was asked for
}

// What the options of a parting do.
type (
	values struct{ worth group.Worth }
	adds   struct{ row group.Row } // what was shown, to the picture of the room
)

func newParting(e *Env, from Flow, at Stop) *Parting {
	p := &Parting{Env: e, from: from}
	p.place = place{stop: at, route: route{
		{name: Card, page: p.card, next: always(outside), back: always(outside)},
		{name: Finish, page: p.finishing, next: always(outside), back: always(outside)},
		{name: Worth, page: p.worthIt, back: always(outside)},
		{name: Consent, page: p.consent},
	}}
	return p
}

// Update acts on an event.
func (p *Parting) Update(ev screen.Event) Next {
	switch ev := ev.(type) {
	case screen.Read: // the card, to its end
		record := p.Walk.Session.Record()
		p.taken = &record
	case screen.Passed:
		if p.stop == Consent {
			return Next{Leave: true} // passing is not agreeing
		}
	case values:
		p.worth = ev.worth
		return p.stand(Consent)
	case adds:
		p.Outcome.Row = &ev.row
		return Next{Leave: true}
	}
	if next, followed := p.follow(ev, p.leave); followed {
		return next
	}
	return p.act(p, ev)
}

// leave goes to where the parting was asked for.
func (p *Parting) leave() Next { return to(p.from) }

// About returns the facts of the stop.
func (p *Parting) About() About {
	about := About{Stop: p.stop, MayIdle: true}
	switch p.stop {
	case Card:
		about.Header = titled(p.Words.Card.Title)
	case Consent:
		about.Header, about.Esc = titled(p.Words.Workshop.Room), screen.Key{In: screen.Skip{}, Does: p.Words.Keys.No, Full: p.Words.Workshop.No}
	default:
		about.Header = titled(p.Words.Workshop.Finish)
	}
	return about
}

// workshopWays are where to go at the end of a walk in a workshop; elsewhere there are none.
func (e *Env) workshopWays() []screen.Option {
	w := e.Words.Workshop
	if e.Workshop == nil {
		return nil
	}
	finish := screen.Option{Text: w.Finish, Notes: []draw.Note{{Text: w.FinishWhy}}, Does: finishes{}, Final: e.nothingToLose()}
	return []screen.Option{e.homeWay(w.Take), finish}
}

// homeWay is the way to what a person takes home.
func (e *Env) homeWay(text string) screen.Option {
	why := e.Words.Workshop.TakeText
	if e.Codes {
		why = e.Words.Workshop.TakeWhy
	}
	return screen.Option{Text: text, Notes: []draw.Note{{Text: why}}, Does: takesHome{}}
}

// nothingToLose reports whether finishing asks nothing first: what there is was taken home, or
// there is nothing.
func (e *Env) nothingToLose() bool {
	record := e.Walk.Session.Record()
	return !worthKeeping(record) || e.taken != nil && reflect.DeepEqual(*e.taken, record)
}

// takeHome shows what the person takes home.
func (e *Env) takeHome(from Flow) Next {
	if p, asked := from.(*Parting); asked {
		return p.stand(Card)
	}
	return to(newParting(e, from, Card))
}

// finish ends the walk, once the person knows what is lost.
func (e *Env) finish(from Flow) Next {
	p := newParting(e, from, Finish)
	if e.nothingToLose() {
		return e.end(p)
	}
	return to(p)
}

// end ends the walk, by way of the picture of the room where there is something to add.
func (e *Env) end(from Flow) Next {
	p, parting := from.(*Parting)
	if _, some := e.row(); !some || !e.Workshop.Group || !parting {
		return Next{Leave: true}
	}
	p.stop = Worth
	return to(p)
}

// row returns the figures that the walk would add; false where there are too few answers.
func (e *Env) row() (group.Row, bool) {
	return group.RowOf(e.Pack, e.Walk.Session.Record(), e.worth)
}

// card shows what the person takes home.
func (p *Parting) card() screen.Screen {
	entry := p.entry()
	calendar, _ := report.CalendarEntry(p.Words, entry)
	signs := p.Signs
	if !p.Codes {
		signs = draw.ASCII
	}
	return card.New(p.Words, report.NewTakeHome(p.Words, entry), calendar, signs)
}

// finishing asks whether to finish with nothing to take home.
func (p *Parting) finishing() screen.Screen {
	w := p.Words.Workshop
	return p.ask([]screen.Option{p.homeWay(w.TakeFirst), {Text: w.FinishSure, Does: ends{}, Final: true}}, strong(w.NotTaken), normal(w.FinishWhy))
}

func (p *Parting) worthIt() screen.Screen {
	w := p.Words.Workshop
	var options []screen.Option
	for i, label := range w.Worths {
		options = append(options, screen.Option{Text: label, Does: values{group.Worth(i + 1)}})
	}
	c := p.ask(options, strong(w.Worth), quiet(content.Fill(w.WorthWhy, "{skip}", p.skipKey())))
	c.Menu.At, c.Menu.Open = int(p.worth), true
	return c
}

// consent shows just what would be added, and asks.
func (p *Parting) consent() screen.Screen {
	w := p.Words.Workshop
	row, _ := p.row()
	added := report.RowInWords(p.Words, p.Pack, row)
	c := p.ask([]screen.Option{{Text: w.No, Does: screen.Left{}, Final: true}, {Text: w.Yes, Does: screen.AfterReading{Then: adds{row}}, Final: true}},
		strong(w.Consent), normal(w.ConsentHow), normal(w.ConsentRisk), normal(w.ConsentLost),
		normal(content.Fill(w.ConsentNo, "{skip}", p.skipKey(), "{stop}", p.stopKey())), normal(w.ConsentWhat), normal(added))
	c.Told, c.Menu.At = report.InWords(p.Words, added), 0
	return c
}

// skipKey is what leaves a question open.
func (e *Env) skipKey() string {
	if e.Lines {
		return e.Words.Plain.Skip
	}
	return "tab"
}

// stopKey is what leaves a page by stopping.
func (e *Env) stopKey() string {
	if e.Lines {
		return e.Words.Plain.Quit
	}
	return "esc"
}
