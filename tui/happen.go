package tui

import (
	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/screen"
)

// happen acts on what happened on a screen.
func (r *root) happen(e screen.Event) tea.Cmd {
	switch e := e.(type) {
	case screen.Answered:
		r.keep(e.Answer)
		r.forward()
	case screen.Passed:
		if r.stage == atConsent {
			return r.leave() // who passes does not agree
		}
		r.keep(e.Answer)
		r.passOver()
	case screen.Read:
		r.forward()
	case screen.ReadOn:
		if !r.readFurther() {
			r.forward()
		}
	case screen.Noted:
		r.keep(e.Answer)
	case screen.WentBack:
		r.keep(e.Answer)
		r.back()
	case screen.Halved:
		r.keep(e.Answer)
	case screen.Changing:
		r.changed = e.Id
		r.session.Goto(e.Id)
		r.open(atWalk)
	case screen.Refused:
		r.Notice = e.Reason
	case screen.Scrolled:
		r.Turn(e.By, r.body(), r.look)
	case screen.Turned:
		r.turnPage(e.By)
	case screen.Jumped:
		r.GoTo(e.To, r.body(), r.look)
	case screen.Asked:
		r.lay(r.reason())
	case screen.Paused:
		r.keep(e.Answer)
		r.lay(r.pausing())
	case screen.Closed:
		r.Uncover()
		r.pace.turned()
	case screen.CutShort:
		r.session.End()
		r.open(atSummary)
	case screen.AskedOn:
		if r.session.ToUnasked() {
			r.open(atWalk)
		}
	case screen.Surely:
		r.Over = e.Page
		r.pace.turned()
	case screen.Left:
		if r.Over == nil && r.stage == atWelcome && r.wouldLose() {
			r.lay(r.pausing())
			return nil
		}
		return r.leave()
	case screen.Erased:
		return r.erase()
	case screen.Tried:
		return r.try(e.Word)
	case screen.Unlocking:
		return r.unlock(e.Passphrase)
	default:
		return r.does(e)
	}
	return nil
}

// lay covers what is seen with another screen, whose keys count once it has stood.
func (r *root) lay(s screen.Screen) {
	r.Cover(s)
	r.pace.turned()
}

// readFurther moves a reading page on: to its next part where that is near, else by a screen.
// False means that its end was seen.
func (r *root) readFurther() bool {
	body, before := r.body(), r.Scroll
	by := max(1, body.H-2)
	for _, start := range r.Page(body, r.look).Starts {
		if start > before && start < before+by {
			by = start - before
		}
	}
	r.Turn(by, body, r.look)
	return r.Scroll != before
}

// turnPage moves the page that is seen by screens. Where its text has nowhere to go, the
// cursor of what is chosen from moves instead.
func (r *root) turnPage(by int) {
	if c, choosing := r.Seen().(screen.Choosing); choosing && c.Pages != "" {
		if r.past.turn(by) {
			r.open(r.stage)
		}
		return
	}
	body := r.body()
	p := r.Page(body, r.look)
	s := p.Fit(body, r.Scroll)
	if s.Last == 0 && (s.Above || s.Below) && !r.Seen().Writes() {
		r.happen(r.Tell(screen.Move{By: by * screen.PageStep}))
		return
	}
	r.Turn(by*max(1, s.Moves-2), body, r.look)
}

// pausing gives the page for who stops: an invented walk has nothing to erase.
func (r *root) pausing() screen.Pausing {
	p := r.pausingHere()
	if r.o.Workshop != nil {
		p.Again = nil // ctrl+c only pauses where somebody else may have pressed it
	}
	return p
}

func (r *root) pausingHere() screen.Pausing {
	if r.o.Invented != nil || !worthKeeping(r.session.Record()) {
		return screen.NewLeaving(r.o.Words)
	}
	progress := r.session.Progress()
	if r.stage > atSummary {
		progress = coach.Progress{} // how many questions there were says nothing here
	}
	return screen.NewPausing(progress, r.detour(), r.keeps(), r.o.Words)
}

// detour gives where who stops here may want to go.
func (r *root) detour() screen.Detour {
	record := r.session.Record()
	switch {
	case r.stage == atWalk:
		return screen.ToSummary
	case r.stage == atSummary && !r.stay.ended && coach.Unasked(r.o.Pack, record, record.Depth) > 0:
		return screen.ToQuestions
	}
	return 0
}

// keeps tells what becomes of the answers of who leaves now.
func (r *root) keeps() screen.Keeps {
	switch {
	case r.draft.keeper == nil:
		return screen.Nothing
	case r.draft.trouble != nil:
		return screen.NotLast
	case r.draft.finished:
		return screen.AsEntry
	}
	return screen.AsDraft
}

// wouldLose reports whether leaving now loses what was answered.
func (r *root) wouldLose() bool {
	return r.o.Invented == nil && r.keeps() < screen.AsDraft && worthKeeping(r.session.Record())
}

// leave ends the program; keys that come before its end mean nothing any more.
func (r *root) leave() tea.Cmd {
	r.save()
	r.leaving = true
	if r.o.Workshop != nil {
		r.o.Workshop.Leave(r.stay.outcome)
	}
	return tea.Quit
}

// erase takes back what was kept of this walk and ends the program. Where that fails the
// person is told, and stays.
func (r *root) erase() tea.Cmd {
	if err := r.draft.erase(); err != nil {
		r.Notice = content.Fill(r.o.Words.Pause.NotErased, "{reason}", reasonOf(err))
		return nil
	}
	return r.leave()
}
