package flow

import (
	"errors"
	"io/fs"
	"slices"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/screen"
)

// The stops of a check-in.
const (
	Happened Stop = "happened"
	Why      Stop = "why"
	Asked    Stop = "asked"    // whom the person asked
	Becomes  Stop = "becomes"  // what shall become of the plan
	NewWhen  Stop = "new when" // changed: the moment
	NewWill  Stop = "new will" // changed: the act
	Again    Stop = "again"    // when to look back at it again
)

// A CheckIn looks back at the plan of an earlier walk whose day has come.
type CheckIn struct {
	*Env
	place
}

// What the options of a check-in do.
type (
	happens struct{ went coach.Went } // so far the plan happened
	becomes struct{ then coach.Then } // that shall become of it
	waits   struct{}                  // it is asked about another day
)

// A dueWalk is the earlier walk whose plan is looked back at, and how it is to be kept.
type dueWalk struct {
	entry   coach.Entry
	then    coach.Then // what shall become of the plan
	unsaved bool
	trouble error // why it could not be saved when that was tried last; nil where it could
}

// plan returns the plan that is looked back at.
func (d *dueWalk) plan() *coach.Plan {
	if d.entry.Record.Plan == nil {
		d.entry.Record.Plan = &coach.Plan{}
	}
	return d.entry.Record.Plan
}

// now returns the check-in that is under way; one that was broken off goes on.
func (d *dueWalk) now() *coach.CheckIn {
	plan := d.plan()
	if n := len(plan.CheckIns); n > 0 && plan.CheckIns[n-1].Then == "" {
		return &plan.CheckIns[n-1]
	}
	return &coach.CheckIn{}
}

// changed returns the plan as it shall be. Changed, the step is no offer any more.
func (d *dueWalk) changed() coach.Plan {
	plan, now := *d.plan(), d.now()
	if d.then == coach.Change && (now.When != plan.When || now.Will != plan.Will) {
		plan.When, plan.Will, plan.Theme, plan.Pole = now.When, now.Will, "", ""
	}
	return plan
}

// asksAbout reports whether the day has come to ask about the plan of a walk. Another window may
// have it open, and what could not be saved of the last check-in comes first.
func (e *Env) asksAbout(kept coach.Kept) bool {
	due := kept.Due != "" && kept.Due <= e.today()
	return due && !kept.Own && !kept.Busy && !e.due.unsaved && !slices.Contains(e.asked, kept.ID)
}

// openCheckIn asks about a plan, if its day has come by what the walk itself says.
func (e *Env) openCheckIn() Next {
	return e.open(e.due.entry.ID, func(entry coach.Entry, err error) Next {
		trouble := ""
		switch {
		case err != nil && e.locked:
			return to(newUnlock(e, Happened)).saying(e.Words.Past.LockedNow)
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			trouble = e.Words.Past.NotRead
		}
		if plan := entry.Record.Plan; err != nil || !plan.Planned() || plan.Due == "" || plan.Due > e.today() {
			return e.Home().saying(trouble)
		}
		e.due.entry = entry
		return to(newCheckIn(e))
	})
}

func newCheckIn(e *Env) *CheckIn {
	c, w := &CheckIn{Env: e}, e.Words.Past
	c.place = place{stop: Happened, route: route{
		{name: Happened, page: c.happened, pass: always(outside)},
		{name: Why, page: c.because, keep: c.into(func(now *coach.CheckIn, text string) { now.Why = text }), why: w.WhyHelp},
		{name: Asked, page: c.asking, keep: c.into(func(now *coach.CheckIn, text string) { now.Asked = text }), why: w.AskedHelp},
		{name: Becomes, page: c.becoming, pass: always(outside)},
		{name: NewWhen, page: c.newWhen, keep: c.into(func(now *coach.CheckIn, text string) { now.When = text }), why: e.Words.Plan.WhenHelp},
		{name: NewWill, page: c.newWill, keep: c.into(func(now *coach.CheckIn, text string) { now.Will = text }), why: e.Words.Plan.WillHelp},
		{name: Again, page: func() screen.Screen { return e.weeksFor(e.due.changed()) }, back: always(Becomes), pass: always(outside)},
	}}
	return c
}

// into returns what keeps a text in the check-in.
func (c *CheckIn) into(put func(now *coach.CheckIn, text string)) func(text string) {
	return func(text string) {
		put(c.due.now(), text)
		c.due.unsaved = true
	}
}

// Update acts on an event.
func (c *CheckIn) Update(ev screen.Event) Next {
	switch ev := ev.(type) {
	case happens:
		return c.note(ev.went)
	case becomes:
		return c.become(ev.then)
	case waits:
		c.due.plan().Due = c.Now().AddDate(0, 0, 1).Format(time.DateOnly)
		return c.leave()
	case dates:
		*c.due.plan() = c.due.changed()
		c.due.plan().Due = ev.due
		return c.settle()
	}
	if next, followed := c.follow(ev, c.Home); followed {
		return next
	}
	return c.act(c, ev)
}

// note notes how far the plan happened, and asks why.
func (c *CheckIn) note(went coach.Went) Next {
	plan := c.due.plan()
	if c.due.now().Step == "" {
		plan.CheckIns = append(plan.CheckIns, coach.CheckIn{Step: report.Planned(c.Words, *plan)})
	}
	now := c.due.now()
	now.On, now.Went = c.today(), went
	c.due.unsaved = true
	return c.stand(Why)
}

// become has the plan go on, change or end.
func (c *CheckIn) become(then coach.Then) Next {
	c.due.then = then
	plan, now := c.due.plan(), c.due.now()
	switch then {
	case coach.KeepOn:
		return c.stand(Again)
	case coach.Change:
		if now.When == "" {
			now.When = plan.When
		}
		if now.Will == "" {
			now.Will = plan.Will
		}
		return c.stand(NewWhen)
	}
	plan.When, plan.Will, plan.Theme, plan.Pole, plan.Due = "", "", "", "", ""
	return c.settle()
}

// settle ends the check-in, and goes on to the first page.
func (c *CheckIn) settle() Next {
	now := c.due.now()
	now.Then, now.When, now.Will = c.due.then, "", ""
	return c.leave()
}

// leave keeps the check-in, says when the plan is asked about again, and goes to the first page.
func (c *CheckIn) leave() Next {
	c.due.unsaved = true
	there, notice := c.SaveCheckIn()
	if there && !c.due.unsaved {
		notice = c.Words.Past.LetGo
		if day, err := time.Parse(time.DateOnly, c.due.plan().Due); err == nil {
			notice = content.Fill(c.Words.Past.Again, "{date}", c.day(day))
		}
	}
	return c.Home().saying(notice)
}

// SaveCheckIn keeps a check-in in the walk whose plan it is about, if it has changed. It reports
// whether the walk is still there, for another window may have erased it, and returns what is to be
// said of it, mostly nothing.
func (e *Env) SaveCheckIn() (there bool, notice string) {
	if !e.due.unsaved {
		return true, ""
	}
	err := e.Journal.Revise(e.due.entry.ID, e.due.plan())
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.due.unsaved, e.due.trouble = false, nil
		return false, e.Words.Past.PlanGone
	case err != nil:
		e.due.trouble = err
		return true, e.CheckInTrouble()
	}
	e.due.unsaved, e.due.trouble = false, nil
	return true, ""
}

// CheckInTrouble returns why the last check-in is not kept; empty where it is.
func (e *Env) CheckInTrouble() string {
	if e.due.trouble == nil {
		return ""
	}
	return content.Fill(e.Words.Past.Unsaved, "{reason}", RootCause(e.due.trouble))
}

// About returns the facts of the stop.
func (c *CheckIn) About() About {
	return About{Stop: c.stop, Header: titled(c.Words.Past.CheckIn), Why: c.why(), MayIdle: true}
}

// happened asks whether the plan happened.
func (c *CheckIn) happened() screen.Screen {
	w, now := c.Words.Past, c.due.now()
	page := c.ask([]screen.Option{
		{Text: w.Done, Does: happens{coach.Done}}, {Text: w.Partly, Does: happens{coach.Partly}}, {Text: w.NotYet, Does: happens{coach.NotYet}},
		{Text: w.AskLater, Does: waits{}},
	}, quiet(content.Fill(w.Planned, "{date}", c.day(c.due.entry.Begun))), strong(c.planned(*c.due.plan())), normal(w.Happened))
	page.Menu.At = 1 + slices.IndexFunc(page.Menu.Options, func(o screen.Option) bool { return o.Does == happens{now.Went} })
	return page
}

func (c *CheckIn) because() screen.Screen {
	w, now := c.Words.Past, c.due.now()
	return c.writing(screen.Writing{Label: now.Step, Question: w.Why, Help: w.WhyHelp}, now.Why)
}

func (c *CheckIn) asking() screen.Screen {
	w, now := c.Words.Past, c.due.now()
	return c.writing(screen.Writing{Label: now.Step, Question: w.Asked, Help: w.AskedHelp}, now.Asked)
}

// becoming asks what shall become of the plan.
func (c *CheckIn) becoming() screen.Screen {
	w := c.Words.Past
	page := c.ask([]screen.Option{
		{Text: w.Keep, Does: becomes{coach.KeepOn}}, {Text: w.Change, Does: becomes{coach.Change}}, {Text: w.Drop, Does: becomes{coach.Drop}},
	}, quiet(c.due.now().Step), strong(w.Then))
	page.Menu.At = 0
	return page
}

func (c *CheckIn) newWhen() screen.Screen { return c.ownWhen(c.due.now().Step, c.due.now().When) }

func (c *CheckIn) newWill() screen.Screen {
	return c.ownWill(c.due.now().Step, c.due.now().When, c.due.now().Will)
}
