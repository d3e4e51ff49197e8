package tui

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// went are the answers to whether a plan happened, in order.
var went = [...]coach.Went{coach.Done, coach.Partly, coach.NotYet}

// then are the answers to what shall become of it, in order.
var then = [...]coach.Then{coach.KeepOn, coach.Change, coach.Drop}

// openCheckIn asks about the plan of the walk that is looked at, if its day has come.
func (r *root) openCheckIn() {
	entry, ok := r.read(r.past.one.Kept)
	if plan := entry.Record.Plan; !ok || !plan.Planned() || plan.Due == "" || plan.Due > r.now().Format(dayForm) {
		notice := r.notice
		r.toWelcome()
		r.notice = notice
		return
	}
	r.past.one = entry
	r.open(atHappened)
}

// checking gives the screens that look back at a plan.
func (r *root) checking(s stage) screen {
	w, plan := r.o.Words.Past, r.pastPlan()
	last := r.lookBack()
	switch s {
	case atHappened:
		c := choosing{words: r.o.Words.Keys, text: []para{
			{quiet, content.Fill(w.Planned, "{date}", r.day(r.past.one.Begun))}, {strong, report.Planned(r.o.Words, *plan)}, {normal, w.Happened}}}
		for i, text := range []string{w.Done, w.Partly, w.NotYet} {
			if last.Went == went[i] {
				c.menu.at = i + 1
			}
			c.menu.choices = append(c.menu.choices, choice{text: text})
		}
		c.menu.choices = append(c.menu.choices, choice{text: w.AskLater})
		return c
	case atWhy:
		return r.writing(writing{label: last.Step, question: w.Why, help: w.WhyHelp}, last.Why)
	case atAsked:
		return r.writing(writing{label: last.Step, question: w.Asked, help: w.AskedHelp}, last.Asked)
	case atNewWhen:
		return r.writing(writing{label: last.Step, question: r.o.Words.Plan.When, help: r.o.Words.Plan.WhenHelp, needed: true}, plan.When)
	case atNewWill:
		return r.writing(writing{label: last.Step, question: r.o.Words.Plan.Will, help: r.o.Words.Plan.WillHelp, needed: true}, plan.Will)
	case atAgain:
		return r.weeksFor(*plan)
	}
	return choosing{text: []para{{quiet, last.Step}, {strong, w.Then}}, words: r.o.Words.Keys,
		menu: menu{choices: []choice{{text: w.Keep}, {text: w.Change}, {text: w.Drop}}}}
}

// pastPlan gives the plan that is looked back at.
func (r *root) pastPlan() *coach.Plan {
	if r.past.one.Record.Plan == nil {
		r.past.one.Record.Plan = &coach.Plan{}
	}
	return r.past.one.Record.Plan
}

// lookBack gives the look back that is under way; one that was broken off goes on.
func (r *root) lookBack() *coach.CheckIn {
	plan := r.pastPlan()
	if n := len(plan.CheckIns); n > 0 && plan.CheckIns[n-1].Then == "" {
		return &plan.CheckIns[n-1]
	}
	return &coach.CheckIn{}
}

// keepLook keeps what was written in a look back.
func (r *root) keepLook(text string) {
	switch r.stage {
	case atWhy:
		r.lookBack().Why = text
	case atAsked:
		r.lookBack().Asked = text
	case atNewWhen:
		r.renew(&r.pastPlan().When, text)
	case atNewWill:
		r.renew(&r.pastPlan().Will, text)
	}
	r.past.looked = true
}

// renew changes a part of the step. What is empty for a moment changes nothing: without it
// there would be no plan to ask about. Changed, the step is nobody's offer any more.
func (r *root) renew(part *string, text string) {
	if text != "" && text != *part {
		*part = text
		r.pastPlan().Theme, r.pastPlan().Pole = "", ""
	}
}

// checkOn acts on the choices of a look back.
func (r *root) checkOn(n int) {
	plan := r.pastPlan()
	switch r.stage {
	case atHappened:
		if n == len(went) {
			r.toWelcome()
			return
		}
		if look := r.lookBack(); look.Step == "" {
			plan.CheckIns = append(plan.CheckIns, coach.CheckIn{Step: report.Planned(r.o.Words, *plan)})
		}
		look := r.lookBack()
		look.On, look.Went = r.now().Format(dayForm), went[n]
		r.past.looked = true
		r.open(atWhy)
	case atThen:
		r.become(then[n])
	case atAgain:
		plan.Due = r.after(weeks[n]).Format(dayForm)
		r.settle()
	}
}

// become has the plan go on, change or end.
func (r *root) become(t coach.Then) {
	r.past.then = t
	switch t {
	case coach.KeepOn:
		r.open(atAgain)
	case coach.Change:
		r.open(atNewWhen)
	default:
		plan := r.pastPlan()
		plan.When, plan.Will, plan.Theme, plan.Pole, plan.Due = "", "", "", "", ""
		r.settle()
	}
}

// settle ends the look back, and goes on to the first page.
func (r *root) settle() {
	r.lookBack().Then = r.past.then
	r.past.looked = true
	r.saveLook()
	notice := r.notice
	r.toWelcome()
	if r.notice == "" {
		r.notice = notice
	}
}

// saveLook keeps a look back in the walk whose plan it is about.
func (r *root) saveLook() {
	if !r.past.looked {
		return
	}
	r.past.looked = false
	if err := r.o.Journal.Revise(r.past.one.ID, r.pastPlan()); err != nil {
		r.past.looked = true
		r.notice = content.Fill(r.o.Words.Past.Unsaved, "{reason}", reasonOf(err))
	}
}
