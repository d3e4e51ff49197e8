package tui

import (
	tea "charm.land/bubbletea/v2"

	"twohats/content/coach"
	"twohats/content/report"
)

// happen acts on what happened on a screen.
func (r *root) happen(e event) tea.Cmd {
	switch e := e.(type) {
	case answered:
		r.keep(e.answer)
		r.forward()
	case passed:
		r.keep(e.answer)
		r.forward()
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
	case chosen:
		return r.choose(e.n)
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
	case left:
		return r.leave()
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
	by := max(1, body.h-2)
	for _, start := range r.page(body, r.look).starts {
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
	body := r.body()
	p := r.page(body, r.look)
	if s := p.fit(body, r.scroll); s.last == 0 && (s.above || s.below) && !r.seen().Writes() {
		r.happen(r.tell(move{by * pageStep}))
		return
	}
	r.turn(by*max(1, body.h-2), body, r.look)
}

// pausing gives the page for who stops: an invented walk has nothing to erase.
func (r *root) pausing() pausing {
	if r.o.Invented != nil {
		return newLeaving(r.o.Words)
	}
	p := newPausing(r.session.Progress(), r.o.Words)
	if r.stage == atWalk {
		p = p.withSummary()
	}
	return p
}

// choose acts on the n-th choice, from 0, of a stage's menu.
func (r *root) choose(n int) tea.Cmd {
	switch r.stage {
	case atWelcome:
		r.begin(depths[n])
	case atNext:
		if n > 0 {
			r.extend()
			return nil
		}
		r.forward()
	case atStep:
		if r.take(n) {
			r.open(atWhom)
		} else {
			r.open(atWhen)
		}
	case atCheckIn:
		plan := r.plan()
		plan.Due = r.after(weeks[n]).Format(dayForm)
		r.keepPlan(plan)
		r.forward()
	case atLast:
		return r.finish(n)
	}
	return nil
}

// finish acts on the choices of the last page.
func (r *root) finish(n int) tea.Cmd {
	switch {
	case n == 0:
		r.open(atSummary)
	case n == 1 && r.rest() > 0:
		r.extend()
	default:
		return r.leave()
	}
	return nil
}

func (r *root) reading() coach.Reading { return coach.Read(r.o.Pack, r.session.Record()) }

func (r *root) document() report.Document {
	return report.Compose(r.o.Words, coach.Entry{Pack: r.o.Pack, Record: r.session.Record()}, nil)
}

// leave ends the program; keys that come before its end mean nothing any more.
func (r *root) leave() tea.Cmd {
	r.leaving = true
	return tea.Quit
}
