package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/tui/card"
	"twohats/tui/flow"
	"twohats/tui/screen"
)

// act hands an intent to the screen that is seen, and handles what happened.
func (r *root) act(in screen.Intent) tea.Cmd {
	r.Notice = ""
	e := r.Tell(in)
	r.pace.follows(in, e)
	cmd := r.handle(e)
	if _, types := in.(screen.Write); types {
		return tea.Batch(cmd, r.saver.saveAfterPause())
	}
	return tea.Batch(cmd, r.save())
}

// handle handles what a screen said has happened: what is about the page itself here, all else in
// the flow.
func (r *root) handle(e screen.Event) tea.Cmd {
	switch e := e.(type) {
	case nil:
		return nil
	case screen.Refused:
		r.Notice = e.Reason
		return nil
	case screen.Scrolled:
		r.Turn(e.By, r.body(), r.look)
		return nil
	case screen.Turned:
		return r.turnPage(e)
	case screen.Jumped:
		r.GoTo(e.To, r.body(), r.look)
		return nil
	case screen.ReadOn:
		if r.ReadFurther(r.body(), r.look) {
			return nil
		}
		return r.tell(screen.Read{})
	case screen.AfterReading:
		if body := r.body(); r.Scroll < r.Page(body, r.look).Fit(body, r.Scroll).Last {
			r.Notice = r.env.Words.Workshop.ReadFirst
			return nil
		}
		return r.tell(e.Then)
	case screen.Asked:
		r.lay(r.reason())
		return nil
	case screen.Paused:
		cmd := r.tell(screen.Noted(e))
		r.lay(r.env.Pausing(r.about))
		return cmd
	case screen.Closed:
		r.Uncover()
		r.pace.turned()
		return nil
	case screen.Surely:
		r.Over = e.Page
		r.pace.turned()
		return nil
	case screen.Left:
		if r.Over != nil {
			return r.leave()
		}
	case screen.Erased:
		if err := r.saver.erase(); err != nil {
			r.Notice = content.Fill(r.env.Words.Pause.NotErased, "{reason}", flow.RootCause(err))
			return nil
		}
		return r.leave()
	case screen.Unlocking:
		if r.o.Lines {
			return r.tell(e)
		}
		return tea.Batch(r.tell(e), r.later(usually, stillOpening{}))
	}
	return r.tell(e)
}

// tell hands the flow an event, and does what comes next.
func (r *root) tell(e screen.Event) tea.Cmd {
	cmd := r.apply(r.flow.Update(e))
	if _, back := e.(screen.WentBack); back {
		if page, writes := r.Screen.(screen.Writing); writes {
			page.Arrived = true
			r.Screen = page
		}
	}
	return cmd
}

// A done message is that work is done for a flow, and what comes then.
type done struct {
	by   flow.Flow
	then func() flow.Next
}

// work has work done beside the program. Until then keys do nothing but stop.
func (r *root) work(do flow.Work) tea.Cmd {
	r.working = true
	by := r.flow
	return func() tea.Msg { return done{by, do()} }
}

// applyNow does what a flow says comes next, and waits for all work: where nothing is seen yet, or
// nothing is kept.
func (r *root) applyNow(next flow.Next) {
	for cmd := r.apply(next); cmd != nil; {
		d, works := cmd().(done)
		if !works {
			return
		}
		r.working = false
		cmd = r.apply(d.then())
	}
}

// apply does what a flow says comes next.
func (r *root) apply(next flow.Next) tea.Cmd {
	if next.Flow != nil {
		r.flow = next.Flow
	}
	if next.Notice != "" {
		r.Notice = next.Notice
	}
	if next.Do != nil {
		return r.work(next.Do)
	}
	if next.Show {
		if do := r.env.Load(r.flow.About().Shows); do != nil {
			return r.work(do)
		}
		r.open()
	}
	r.about = r.flow.About()
	switch {
	case next.Pause:
		r.lay(r.env.Pausing(r.about))
	case next.Leave:
		return r.leave()
	}
	return next.Cmd
}

// open shows the flow's stop anew.
func (r *root) open() {
	sits := r.about.Stop == flow.Vacant
	r.sitting.notice = ""
	r.about = r.flow.About()
	if r.about.Finishes {
		r.env.Walk.Finished = true
	}
	page := r.flow.Screen()
	if c, shown := page.(card.Card); shown {
		page = c.Sized(r.size)
	}
	r.Viewer = screen.Viewer{Screen: page, Notice: r.Notice}
	r.look = r.look.WithPoles(r.env.Pack.Poles)
	r.pace.asked()
	if sits && r.about.Stop != flow.Vacant {
		r.sitting = r.sitting.begun(r.o.Clock())
		r.sitting.warn(r.o.Clock(), r.about)
	}
}

// lay covers what is seen with another screen, whose keys count once it has stood.
func (r *root) lay(s screen.Screen) {
	r.Cover(s)
	r.pace.turned()
}

// turnPage moves the page that is seen by screens. Where its text has nowhere to go, the
// cursor of what is chosen from moves instead.
func (r *root) turnPage(turned screen.Turned) tea.Cmd {
	if c, choosing := r.Seen().(screen.Choosing); choosing && c.Pages != "" {
		return r.tell(turned)
	}
	body := r.body()
	s := r.Page(body, r.look).Fit(body, r.Scroll)
	if s.Last == 0 && (s.Above || s.Below) && !r.Writes() {
		return r.handle(r.Tell(screen.Move{By: turned.By * screen.PageStep}))
	}
	r.Turn(turned.By*max(1, s.Moves-2), body, r.look)
	return nil
}

// usually is how long opening a journal takes at most, as a rule.
const usually = 3 * time.Second

// A stillOpening message is that a passphrase takes longer to be tried than is usual.
type stillOpening struct{}

// leave ends the program; keys that come before its end mean nothing any more.
func (r *root) leave() tea.Cmd {
	r.save()
	r.leaving = true
	if r.o.Workshop != nil {
		r.o.Workshop.Leave(r.env.Outcome)
	}
	return tea.Quit
}
