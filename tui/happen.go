package tui

import (
	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
)

// happen acts on what happened on a screen.
func (r *root) happen(e event) tea.Cmd {
	switch e := e.(type) {
	case answered:
		r.keep(e.answer)
		r.forward()
	case passed:
		if r.stage == atConsent {
			return r.leave() // who passes does not agree
		}
		r.keep(e.answer)
		r.passOver()
	case read:
		r.forward()
	case readOn:
		if !r.readFurther() {
			r.forward()
		}
	case noted:
		r.keep(e.answer)
	case wentBack:
		r.keep(e.answer)
		r.back()
	case halved:
		r.keep(e.answer)
	case changing:
		r.changed = e.id
		r.session.Goto(e.id)
		r.open(atWalk)
	case refused:
		r.notice = e.reason
	case scrolled:
		r.turn(e.by, r.body(), r.look)
	case turned:
		r.turnPage(e.by)
	case jumped:
		r.goTo(e.to, r.body(), r.look)
	case asked:
		r.lay(r.reason())
	case paused:
		r.keep(e.answer)
		r.lay(r.pausing())
	case closed:
		r.uncover()
		r.pace.turned()
	case cutShort:
		r.session.End()
		r.open(atSummary)
	case askedOn:
		if r.session.ToUnasked() {
			r.open(atWalk)
		}
	case surely:
		r.over = e.page
		r.pace.turned()
	case left:
		if r.over == nil && r.stage == atWelcome && r.wouldLose() {
			r.lay(r.pausing())
			return nil
		}
		return r.leave()
	case erased:
		return r.erase()
	case tried:
		return r.try(e.word)
	case unlocking:
		return r.unlock(e.passphrase)
	default:
		return r.does(e)
	}
	return nil
}

// lay covers what is seen with another screen, whose keys count once it has stood.
func (r *root) lay(s screen) {
	r.cover(s)
	r.pace.turned()
}

// readFurther moves a reading page on: to its next part where that is near, else by a screen.
// False means that its end was seen.
func (r *root) readFurther() bool {
	body, before := r.body(), r.scroll
	by := max(1, body.H-2)
	for _, start := range r.page(body, r.look).Starts {
		if start > before && start < before+by {
			by = start - before
		}
	}
	r.turn(by, body, r.look)
	return r.scroll != before
}

// turnPage moves the page that is seen by screens. Where its text has nowhere to go, the
// cursor of what is chosen from moves instead.
func (r *root) turnPage(by int) {
	if c, choosing := r.seen().(choosing); choosing && c.pages != "" {
		if r.past.turn(by) {
			r.open(r.stage)
		}
		return
	}
	body := r.body()
	p := r.page(body, r.look)
	s := p.Fit(body, r.scroll)
	if s.Last == 0 && (s.Above || s.Below) && !r.seen().Writes() {
		r.happen(r.tell(move{by * pageStep}))
		return
	}
	r.turn(by*max(1, s.Moves-2), body, r.look)
}

// pausing gives the page for who stops: an invented walk has nothing to erase.
func (r *root) pausing() pausing {
	p := r.pausingHere()
	if r.o.Workshop != nil {
		p.again = nil // ctrl+c only pauses where somebody else may have pressed it
	}
	return p
}

func (r *root) pausingHere() pausing {
	if r.o.Invented != nil || !worthKeeping(r.session.Record()) {
		return newLeaving(r.o.Words)
	}
	progress := r.session.Progress()
	if r.stage > atSummary {
		progress = coach.Progress{} // how many questions there were says nothing here
	}
	return newPausing(progress, r.detour(), r.keeps(), r.o.Words)
}

// detour gives where who stops here may want to go.
func (r *root) detour() detour {
	record := r.session.Record()
	switch {
	case r.stage == atWalk:
		return toSummary
	case r.stage == atSummary && !r.stay.ended && coach.Unasked(r.o.Pack, record, record.Depth) > 0:
		return toQuestions
	}
	return 0
}

// keeps tells what becomes of the answers of who leaves now.
func (r *root) keeps() keeps {
	switch {
	case r.draft.keeper == nil:
		return nothing
	case r.draft.trouble != nil:
		return notLast
	case r.draft.finished:
		return asEntry
	}
	return asDraft
}

// wouldLose reports whether leaving now loses what was answered.
func (r *root) wouldLose() bool {
	return r.o.Invented == nil && r.keeps() < asDraft && worthKeeping(r.session.Record())
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
		r.notice = content.Fill(r.o.Words.Pause.NotErased, "{reason}", reasonOf(err))
		return nil
	}
	return r.leave()
}
