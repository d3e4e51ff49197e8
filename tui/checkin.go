package tui

import (
	"errors"
	"io/fs"
	"slices"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// A checkIn is a look back at the plan of an earlier walk.
type checkIn struct {
	entry   coach.Entry // whose plan it is
	then    coach.Then  // what shall become of it
	later   []string    // ids of the walks that were asked about already
	unsaved bool
	trouble error // why it could not be saved when that was tried last; nil where it could
}

// begin turns to the plan of a walk, once.
func (c *checkIn) begin(kept coach.Kept) {
	c.later = append(c.later, kept.ID)
	c.entry = coach.Entry{Kept: kept}
}

// plan gives the plan that is looked back at.
func (c *checkIn) plan() *coach.Plan {
	if c.entry.Record.Plan == nil {
		c.entry.Record.Plan = &coach.Plan{}
	}
	return c.entry.Record.Plan
}

// now gives the check-in that is under way; one that was broken off goes on.
func (c *checkIn) now() *coach.CheckIn {
	plan := c.plan()
	if n := len(plan.CheckIns); n > 0 && plan.CheckIns[n-1].Then == "" {
		return &plan.CheckIns[n-1]
	}
	return &coach.CheckIn{}
}

// asksAbout tells whether the day has come to ask about the plan of a walk. Another window may
// have it open, and what could not be saved of the last check-in comes first.
func (r *root) asksAbout(kept coach.Kept) bool {
	due := kept.Due != "" && kept.Due <= r.now().Format(time.DateOnly)
	return due && !kept.Own && !kept.Busy && !r.checkIn.unsaved && !slices.Contains(r.checkIn.later, kept.ID)
}

// openCheckIn asks about a plan, if its day has come by what the walk itself says.
func (r *root) openCheckIn() {
	entry, err := r.o.Journal.Read(r.checkIn.entry.ID)
	switch {
	case err != nil && r.o.Journal.Locked():
		r.Notice = r.o.Words.Past.LockedNow
		r.open(atPassphrase)
		return
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		r.Notice = r.o.Words.Past.NotRead
	}
	if plan := entry.Record.Plan; err != nil || !plan.Planned() || plan.Due == "" || plan.Due > r.now().Format(time.DateOnly) {
		r.toWelcome()
		return
	}
	r.checkIn.entry = entry
	r.open(atHappened)
}

// checking gives the screens of a check-in.
func (r *root) checking(s stage) screen.Screen {
	w, plan, now := r.o.Words.Past, r.checkIn.plan(), r.checkIn.now()
	switch s {
	case atHappened:
		return r.happened(*plan, *now)
	case atWhy:
		return r.writing(screen.Writing{Label: now.Step, Question: w.Why, Help: w.WhyHelp}, now.Why)
	case atAsked:
		return r.writing(screen.Writing{Label: now.Step, Question: w.Asked, Help: w.AskedHelp}, now.Asked)
	case atNewWhen:
		return r.writing(screen.Writing{Label: now.Step, Question: r.o.Words.Plan.When, Help: r.o.Words.Plan.WhenHelp, Needed: true, As: screen.StepWords{Moment: true, Words: r.o.Words}}, now.When)
	case atNewWill:
		return r.writing(screen.Writing{Label: now.Step, Question: r.o.Words.Plan.Will, Help: r.o.Words.Plan.WillHelp, Needed: true, As: screen.StepWords{When: now.When, Words: r.o.Words}}, now.Will)
	case atAgain:
		return r.weeksFor(r.checkIn.changed())
	}
	return screen.Choosing{Text: []draw.Para{{Tone: draw.Quiet, Text: now.Step}, {Tone: draw.Strong, Text: w.Then}}, Words: r.o.Words.Keys,
		Menu: screen.Menu{Options: []screen.Option{
			{Text: w.Keep, Does: becomes{coach.KeepOn}}, {Text: w.Change, Does: becomes{coach.Change}}, {Text: w.Drop, Does: becomes{coach.Drop}}}}}
}

// happened asks whether a plan happened.
func (r *root) happened(plan coach.Plan, now coach.CheckIn) screen.Screen {
	w := r.o.Words.Past
	c := screen.Choosing{Words: r.o.Words.Keys, Text: []draw.Para{
		{Tone: draw.Quiet, Text: content.Fill(w.Planned, "{date}", r.day(r.checkIn.entry.Begun))}, {Tone: draw.Strong, Text: r.planned(plan)}, {Tone: draw.Normal, Text: w.Happened}}}
	c.Menu.Options = []screen.Option{
		{Text: w.Done, Does: happens{coach.Done}}, {Text: w.Partly, Does: happens{coach.Partly}}, {Text: w.NotYet, Does: happens{coach.NotYet}},
		{Text: w.AskLater, Does: waits{}},
	}
	for i, choice := range c.Menu.Options {
		if choice.Does == (happens{now.Went}) {
			c.Menu.At = i + 1
		}
	}
	return c
}

// keepCheckIn keeps what was written in a check-in.
func (r *root) keepCheckIn(text string) {
	now := r.checkIn.now()
	switch r.stage {
	case atWhy:
		now.Why = text
	case atAsked:
		now.Asked = text
	case atNewWhen:
		now.When = text
	case atNewWill:
		now.Will = text
	}
	r.checkIn.unsaved = true
}

// note notes how far the plan happened, and asks why.
func (r *root) note(went coach.Went) {
	plan := r.checkIn.plan()
	if r.checkIn.now().Step == "" {
		plan.CheckIns = append(plan.CheckIns, coach.CheckIn{Step: report.Planned(r.o.Words, *plan)})
	}
	now := r.checkIn.now()
	now.On, now.Went = r.now().Format(time.DateOnly), went
	r.checkIn.unsaved = true
	r.open(atWhy)
}

// askAgain has the plan looked back at again on a day.
func (r *root) askAgain(due string) {
	plan := r.checkIn.plan()
	*plan = r.checkIn.changed()
	plan.Due = due
	r.settle()
}

// become has the plan go on, change or end.
func (r *root) become(t coach.Then) {
	r.checkIn.then = t
	plan, now := r.checkIn.plan(), r.checkIn.now()
	switch t {
	case coach.KeepOn:
		r.open(atAgain)
	case coach.Change:
		if now.When == "" {
			now.When = plan.When
		}
		if now.Will == "" {
			now.Will = plan.Will
		}
		r.open(atNewWhen)
	default:
		plan.When, plan.Will, plan.Theme, plan.Pole, plan.Due = "", "", "", "", ""
		r.settle()
	}
}

// changed gives the plan as it shall be. Changed, the step is nobody's offer any more.
func (c *checkIn) changed() coach.Plan {
	plan, now := *c.plan(), c.now()
	if c.then == coach.Change && (now.When != plan.When || now.Will != plan.Will) {
		plan.When, plan.Will, plan.Theme, plan.Pole = now.When, now.Will, "", ""
	}
	return plan
}

// settle ends the check-in, and goes on to the first page.
func (r *root) settle() {
	now := r.checkIn.now()
	now.Then, now.When, now.Will = r.checkIn.then, "", ""
	r.checkIn.unsaved = true
	r.leaveCheckIn()
}

// leaveCheckIn keeps a check-in, says when the plan is asked about again, and goes to the first
// page.
func (r *root) leaveCheckIn() {
	if there := r.saveCheckIn(); there {
		r.tellDue()
	}
	r.toWelcome()
}

// askTomorrow leaves a plan as it is for today.
func (r *root) askTomorrow() {
	r.checkIn.plan().Due = r.now().AddDate(0, 0, 1).Format(time.DateOnly)
	r.checkIn.unsaved = true
	r.leaveCheckIn()
}

// tellDue says when a plan is asked about again, where nothing worse is to be said.
func (r *root) tellDue() {
	if r.checkIn.unsaved {
		return
	}
	r.Notice = r.o.Words.Past.LetGo
	if day, err := time.Parse(time.DateOnly, r.checkIn.plan().Due); err == nil {
		r.Notice = content.Fill(r.o.Words.Past.Again, "{date}", r.day(day))
	}
}

// saveCheckIn keeps a check-in in the walk whose plan it is about, and reports whether that is still
// there: another window may have erased it.
func (r *root) saveCheckIn() (there bool) {
	if !r.checkIn.unsaved {
		return true
	}
	err := r.o.Journal.Revise(r.checkIn.entry.ID, r.checkIn.plan())
	r.checkIn.trouble = err
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.checkIn.unsaved, r.checkIn.trouble, r.Notice = false, nil, r.o.Words.Past.PlanGone
		return false
	case err != nil:
		r.Notice = content.Fill(r.o.Words.Past.Unsaved, "{reason}", reasonOf(err))
		return true
	}
	r.checkIn.unsaved = false
	return true
}
