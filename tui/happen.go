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
		before := r.scroll
		if r.turnPage(1); r.scroll == before {
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
		r.cover(r.reason())
		r.pace.turned()
	case paused:
		r.keep(e.answer)
		r.cover(r.pausing())
		r.pace.turned()
	case closed:
		r.uncover()
		r.pace.turned()
	case left:
		return r.leave()
	}
	return nil
}

// turnPage moves the page that is seen by screens. Where its text has nowhere to go, the
// cursor of what is chosen from moves instead.
func (r *root) turnPage(by int) {
	body := r.body()
	p := r.page(body, r.look)
	if s := p.fit(body, r.scroll); s.last == 0 && !p.reads && !r.seen().Writes() {
		r.tell(move{by * pageStep})
		return
	}
	r.turn(by*max(1, body.h-2), body, r.look)
}

// keep puts an answer where its stage keeps it.
func (r *root) keep(a coach.Answer) {
	plan := r.plan()
	switch r.stage {
	case atWalk:
		a.Took = r.session.Given(r.item().ID).Took
		if a.Took == 0 && a.Given() {
			a.Took = r.now().Sub(r.pace.shown)
		}
		r.session.Note(a)
		return
	case atFits:
		r.session.Fits(a.Text)
		return
	case atObstacle:
		plan.Obstacle = a.Text
	case atWhen:
		plan.When = a.Text
	case atWill:
		plan.Will = a.Text
	case atWhom:
		plan.Whom = a.Text
	default:
		return
	}
	r.keepPlan(plan)
}

func (r *root) item() coach.Item {
	item, _ := r.session.Current()
	return item
}

// begin starts the walk.
func (r *root) begin(depth coach.Depth) {
	r.session = coach.Start(r.o.Pack, depth)
	r.open(atWalk)
}

// pausing gives the page for who stops: an invented walk has nothing to erase.
func (r *root) pausing() screen {
	if r.o.Invented != nil {
		return newLeaving(r.o.Words)
	}
	return newPausing(r.session.Progress(), r.o.Words)
}

// forward goes to what comes next.
func (r *root) forward() {
	switch r.stage {
	case atWalk:
		r.walkOn()
	case atReview:
		r.session.End()
		r.open(atSummary)
	case atSummary:
		if r.rest() > 0 {
			r.open(atNext)
			return
		}
		r.open(atFits)
	case atStep:
		r.open(atLast)
	case atLast:
	default:
		r.open(r.stage + 1)
	}
}

// walkOn goes on to the next item, and past the last to the review. From an answer that the
// review sent to be changed it goes back there.
func (r *root) walkOn() {
	r.session.Skip()
	if r.reviewed {
		// A changed answer can call for a check that was not asked yet.
		r.session.End()
		r.session.ToUnasked()
	}
	if _, on := r.session.Current(); on {
		r.open(atWalk)
		return
	}
	r.toReview()
}

// toReview shows all answers, with the cursor on the one that was changed just now.
func (r *root) toReview() {
	r.reviewed = true
	r.session.End()
	r.open(atReview)
}

// back goes to what came before.
func (r *root) back() {
	switch {
	case r.stage == atWalk && r.reviewed:
		r.toReview()
	case r.stage == atWalk && !r.session.Back():
		r.notice = r.o.Words.Keys.NoBack
	case r.stage == atReview:
		r.reviewed, r.changed = false, ""
		r.session.Back()
		r.open(atWalk)
	case r.stage == atFits && r.rest() == 0:
		r.open(atSummary)
	case r.stage == atWhom && r.plan().Theme != "":
		r.open(atStep)
	case r.stage == atLast && r.planned(r.plan()) == "":
		r.open(atStep)
	case r.stage == atWalk:
		r.open(atWalk)
	case r.stage > atWalk:
		r.open(r.stage - 1)
	}
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
		plan.CheckIn = r.after(weeks[n]).Format(dayForm)
		r.keepPlan(plan)
		r.forward()
	case atLast:
		return r.finish(n)
	}
	return nil
}

// finish acts on the choices of the last page.
func (r *root) finish(n int) tea.Cmd {
	switch n {
	case 0:
		return r.leave()
	case 1:
		r.open(atSummary)
	default:
		r.extend()
	}
	return nil
}

// extend goes on from Quick to the other questions.
func (r *root) extend() {
	r.session.Extend()
	r.reviewed, r.changed = false, ""
	r.open(atWalk)
}

func (r *root) reading() coach.Reading { return coach.Read(r.o.Pack, r.session.Record()) }

func (r *root) document() report.Document {
	return report.Compose(r.o.Pack, r.o.Words, r.session.Record(), r.reading())
}

// leave ends the program; keys that come before its end mean nothing any more.
func (r *root) leave() tea.Cmd {
	r.leaving = true
	return tea.Quit
}
