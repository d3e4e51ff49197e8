package flow

import (
	"strconv"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// What an option does, as a value that the page was drawn with: whatever has changed since, an
// option does what it said. These lead from one flow to another, or to a stop of the same one.
type (
	goes       struct{ to Stop }
	begins     struct{ depth coach.Depth } // the walk, at a depth
	extends    struct{}                    // the walk, by the questions that were not asked yet
	summarises struct{}                    // shows the summary
	visits     struct{ to Stop }           // what is kept, by way of the passphrase where it is locked
	resumes    struct{ kept coach.Kept }
	saves      struct{} // the walk, in a form to be chosen
	takesHome  struct{}
	finishes   struct{} // asks first, where something would be lost
	ends       struct{} // does not ask any more
)

// act acts on an event that leads from any flow to another one.
func (e *Env) act(from Flow, ev screen.Event) Next {
	switch ev := ev.(type) {
	case screen.WentBack, screen.Passed:
		return e.Home()
	case screen.Left:
		return Next{Leave: true}
	case screen.CutShort:
		return e.cutShort()
	case screen.AskedOn:
		if e.Walk.Session.ToUnasked() {
			return to(NewQuestions(e, Asking))
		}
	case begins:
		return e.Begin(ev.depth)
	case extends:
		return e.extend()
	case summarises:
		return e.summarise()
	case visits:
		return e.visit(ev.to)
	case resumes:
		return e.resume(from, ev.kept)
	case saves:
		return to(newExport(e, from, e.entry()))
	case takesHome:
		return e.takeHome(from)
	case finishes:
		return e.finish(from)
	case ends:
		return e.end(from)
	case TimeUp:
		return Next{Notice: e.Words.Workshop.OverNow}
	}
	return Next{}
}

// restWay is the way to the questions that were not asked yet, where there are some, and why one
// would take it.
func (e *Env) restWay(why string) []screen.Option {
	if e.TimeUp {
		return nil
	}
	if e.unasked() > 0 {
		return []screen.Option{{Text: e.Words.Pause.Questions, Does: screen.AskedOn{}}} // those that the walk has still to ask
	}
	rest := coach.Unasked(e.Pack, e.Walk.Session.Record(), coach.Full)
	if rest == 0 {
		return nil
	}
	o := screen.Option{Text: content.Fill(e.Words.Plan.Rest, "{n}", strconv.Itoa(rest)), Does: extends{}}
	if why != "" {
		o.Notes = []draw.Note{{Text: why}}
	}
	return []screen.Option{o}
}

// saveWay is the way to save the walk, where files can be made.
func (e *Env) saveWay() []screen.Option {
	if e.Save == nil {
		return nil
	}
	return []screen.Option{{Text: e.Words.Plan.Save, Does: saves{}}}
}
