package tui

import (
	"twohats/content/coach"
	"twohats/tui/screen"
)

// item gives the item that the walk stands on.
func (r *root) item() coach.Item {
	item, _ := r.session.Current()
	return item
}

// begin starts the walk, or goes on with it at another depth.
func (r *root) begin(depth coach.Depth) {
	record := r.session.Record()
	record.Depth = depth
	if session, err := coach.Resume(r.o.Pack, record); err == nil {
		r.session = session
	}
	r.open(atWalk)
}

// extend goes on from Quick to the other questions.
func (r *root) extend() {
	r.session.Extend()
	r.draft.finished = false
	r.reviewed, r.changed = false, ""
	r.open(atWalk)
}

// forward goes to what comes next.
func (r *root) forward() {
	if r.stage == atWalk {
		r.walkOn()
		return
	}
	switch r.stage {
	case atReview:
		r.session.End()
	case atName:
		r.saveForm()
		return
	case atFree:
		r.sit()
		return
	case atCard: // to its end
		record := r.session.Record()
		r.stay.taken = &record
	}
	r.open(r.next())
}

// passOver goes to what comes next without an answer here.
func (r *root) passOver() {
	switch r.stage {
	case atHappened, atThen, atAgain, atPassphrase: // another time
		r.toWelcome()
	case atName, atFinish:
		r.back()
	default:
		r.forward()
	}
}

// next gives the stage that follows the one that is seen.
func (r *root) next() stage {
	plan := r.plan()
	if s, behind := r.pastNext(); behind {
		return s
	}
	switch {
	case r.stage == atCard:
		return r.stay.from
	case r.stage == atSummary && len(r.ways()) == 1:
		r.stage = atNext // there is one way only
		return r.next()
	case r.stage == atStep, r.stage == atWhen && plan.When == "", r.stage == atWill && plan.Will == "", r.stage == atLast:
		return atLast // without a step there is nothing to tell or to look back at
	}
	return r.stage + 1
}

// previous gives the stage that comes before the one that is seen.
func (r *root) previous() stage {
	plan := r.plan()
	if s, behind := r.pastPrevious(); behind {
		return s
	}
	switch {
	case r.stage == atFits && len(r.ways()) == 1:
		return atSummary
	case r.stage == atWhom && plan.Theme != "", r.stage == atLast && r.planned(plan) == "":
		return atStep
	}
	return r.stage - 1
}

// back goes to what came before.
func (r *root) back() {
	switch r.stage {
	case atWalk:
		r.walkBack()
	case atReview:
		// Who stopped early goes on where nothing was asked yet.
		if r.reviewed, r.changed = false, ""; !r.session.ToUnasked() {
			r.session.Back()
		}
		r.open(atWalk)
	case atHappened, atPassphrase, atPast, atResume:
		r.toWelcome()
	case atForms:
		r.open(r.saving.from)
	case atCard, atFinish, atWorth:
		r.open(r.stay.from)
	case atSummary:
		if r.stay.ended {
			r.Notice = r.o.Words.Workshop.Over
			return
		}
		r.open(r.previous())
	default:
		r.open(r.previous())
	}
	if w, ok := r.Screen.(screen.Writing); ok {
		w.Arrived = true
		r.Screen = w
	}
}

// walkOn goes on to the next item, and past the last to the review. From an answer that the
// review sent to be changed it goes back there, by way of a check that the change calls for.
func (r *root) walkOn() {
	r.session.Skip()
	if r.reviewed {
		r.session.End()
		r.session.ToUnasked()
	}
	if _, on := r.session.Current(); on {
		r.open(atWalk)
		return
	}
	r.toReview()
}

// walkBack goes to the item before, from the first to Welcome where there was one.
func (r *root) walkBack() {
	switch {
	case r.reviewed:
		r.toReview()
	case r.session.Back():
		r.open(atWalk)
	case r.o.Depth == "":
		r.toWelcome()
	default:
		r.Notice = r.o.Words.Keys.NoBack
	}
}

// toReview shows all answers, with the cursor on the one that was changed just now.
func (r *root) toReview() {
	r.reviewed = true
	r.session.End()
	r.open(atReview)
}

// pastNext gives what follows a stage behind the walk; false before it.
func (r *root) pastNext() (stage, bool) {
	switch r.stage {
	case atWhy, atAsked, atNewWhen:
		return r.stage + 1, true
	case atNewWill:
		return atAgain, true
	case atEntry, atBeside, atErase:
		return atActs, true
	case atOverTime:
		return atPast, true
	case atSaved:
		return r.saving.from, true
	}
	return r.stage, r.stage.behindWalk()
}

// pastPrevious gives what comes before a stage behind the walk; false before it.
func (r *root) pastPrevious() (stage, bool) {
	switch r.stage {
	case atName, atSaved:
		return atForms, true
	case atWhy, atAsked, atThen, atNewWhen, atNewWill:
		return r.stage - 1, true
	case atAgain:
		return atThen, true
	case atEntry, atOverTime:
		return atPast, true
	case atActs:
		return atEntry, true
	}
	return atActs, r.stage.behindWalk()
}
