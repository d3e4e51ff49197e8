package tui

import "twohats/content/coach"

// keep puts an answer where its stage keeps it.
func (r *root) keep(a coach.Answer) {
	switch r.stage {
	case atWalk:
		if a.Took = r.session.Given(r.item().ID).Took; a.Took == 0 && !r.o.Lines {
			a.Took = r.pace.took()
		}
		if !a.Given() {
			a.Took = 0
		}
		r.session.Note(a)
	case atFits:
		r.session.Fits(a.Text)
	case atObstacle, atWhen, atWill, atWhom:
		r.keepPlan(writtenInto(r.plan(), r.stage, a.Text))
	case atWhy, atAsked, atNewWhen, atNewWill:
		r.keepCheckIn(a.Text)
	case atName:
		r.saving.name = a.Text
	}
}

// writtenInto gives a plan with the text of a stage. One's own moment and act are kept apart too,
// for who tries an offered step and comes back to them.
func writtenInto(plan coach.Plan, s stage, text string) coach.Plan {
	switch s {
	case atObstacle:
		plan.Obstacle = text
	case atWhen:
		plan.When, plan.OwnWhen = text, text
	case atWill:
		plan.Will, plan.OwnWill = text, text
	case atWhom:
		plan.Whom = text
	}
	return plan
}

// plan gives a copy of the plan as it is, to change and to keep.
func (r *root) plan() coach.Plan {
	if plan := r.session.Record().Plan; plan != nil {
		return *plan
	}
	return coach.Plan{}
}

// keepPlan keeps a plan; one without a single word is none.
func (r *root) keepPlan(plan coach.Plan) {
	if plan.Blank() {
		r.session.Plan(nil)
		return
	}
	r.session.Plan(&plan)
}
