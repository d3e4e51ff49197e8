package flow

import (
	"slices"

	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// The stops of a plan.
const (
	NextWay  Stop = "next"     // on to a step, or to the other questions
	Fits     Stop = "fits"     // what fits, and what surprises
	Obstacle Stop = "obstacle" // what may get in the way
	Step     Stop = "step"     // one of three experiments, or one's own
	When     Stop = "when"     // one's own: the moment
	Will     Stop = "will"     // one's own: the act
	Whom     Stop = "whom"     // to tell
	Due      Stop = "due"      // when to look back
	Last     Stop = "last"
)

// A Plan is what follows the summary: one step, and when to look back at it.
type Plan struct {
	*Env
	place
}

// What the options of a plan do.
type (
	takes    struct{ when, will, theme, pole string } // an offered step
	takesOwn struct{}                                 // a step in the person's own words
	dates    struct{ due string }                     // the day to look back, as 2006-01-02
)

// NewPlan returns the plan at a stop.
func NewPlan(e *Env, at Stop) *Plan {
	p := newPlan(e)
	p.stop = at
	return p
}

func newPlan(e *Env) *Plan {
	p, w := &Plan{Env: e}, e.Words.Plan
	p.route = route{
		{name: NextWay, page: p.offering, why: w.RestWhy},
		{name: Fits, page: p.fits, keep: e.Walk.Session.Fits, back: p.beforeFits, why: e.Words.Summary.FitsHelp},
		{name: Obstacle, page: p.obstacle, keep: p.into(func(p *coach.Plan, text string) { p.Obstacle = text }), why: w.ObstacleHelp},
		{name: Step, page: p.steps, next: always(Last), why: e.Words.Figures.Offers},
		{name: When, page: p.when, keep: p.into(func(p *coach.Plan, text string) { p.When, p.OwnWhen = text, text }), next: p.afterWhen, why: w.WhenHelp},
		{name: Will, page: p.will, keep: p.into(func(p *coach.Plan, text string) { p.Will, p.OwnWill = text, text }), next: p.afterWill, why: w.WillHelp},
		{name: Whom, page: p.whom, keep: p.into(func(p *coach.Plan, text string) { p.Whom = text }), back: p.beforeWhom, why: w.WhomHelp},
		{name: Due, page: p.due},
		{name: Last, page: p.last, next: always(Last), back: p.beforeLast},
	}
	return p
}

// begin goes to the first stop, or past it where it offers one way only.
func (p *Plan) begin() Next {
	if p.stop = NextWay; len(p.ways()) == 1 {
		p.stop = Fits
	}
	return to(p)
}

func (p *Plan) beforeFits() Stop {
	if len(p.ways()) == 1 {
		return outside
	}
	return NextWay
}

// afterWhen is the act of the step. Without a step there is nothing to tell anyone, and nothing to
// look back at.
func (p *Plan) afterWhen() Stop {
	if p.plan().When == "" {
		return Last
	}
	return Will
}

func (p *Plan) afterWill() Stop {
	if p.plan().Will == "" {
		return Last
	}
	return Whom
}

func (p *Plan) beforeWhom() Stop {
	if p.plan().Theme != "" {
		return Step // an offered one: there are no own words
	}
	return Will
}

func (p *Plan) beforeLast() Stop {
	if p.planned(p.plan()) == "" {
		return Step
	}
	return Due
}

// into returns what keeps a text in the plan. A person's own moment and act are kept apart too, for
// anyone who tries an offered step and comes back to them.
func (p *Plan) into(put func(plan *coach.Plan, text string)) func(text string) {
	return func(text string) {
		plan := p.plan()
		put(&plan, text)
		p.keepPlan(plan)
	}
}

// keepPlan keeps a plan; one without a single word is none.
func (e *Env) keepPlan(plan coach.Plan) {
	if plan.Blank() {
		e.Walk.Session.Plan(nil)
		return
	}
	e.Walk.Session.Plan(&plan)
}

// Update acts on an event.
func (p *Plan) Update(ev screen.Event) Next {
	switch ev := ev.(type) {
	case goes:
		return p.stand(ev.to)
	case takes:
		return p.take(ev)
	case takesOwn:
		plan := p.plan()
		plan.When, plan.Will, plan.Theme, plan.Pole = plan.OwnWhen, plan.OwnWill, "", ""
		p.keepPlan(plan)
		return p.stand(When)
	case dates:
		plan := p.plan()
		plan.Due = ev.due
		p.keepPlan(plan)
		return p.walk(1, p.summarise)
	}
	if next, followed := p.follow(ev, p.summarise); followed {
		return next
	}
	return p.act(p, ev)
}

// take puts an offered step into the plan.
func (p *Plan) take(step takes) Next {
	plan := p.plan()
	plan.When, plan.Will, plan.Theme, plan.Pole = step.when, step.will, step.theme, step.pole
	p.keepPlan(plan)
	return p.stand(Whom)
}

// About returns the facts of the stop.
func (p *Plan) About() About {
	about := About{Stop: p.stop, Why: p.why(), MayIdle: true}
	about.Header = draw.Header{Labels: []string{p.Words.Plan.Before, p.Words.Plan.Title}, Done: 1, Of: 1}
	if p.stop != NextWay && p.stop != Fits {
		about.Header.At = 1
	}
	plan := p.plan()
	about.Finishes = plan.Planned() && p.stop != NextWay || p.unasked() == 0
	return about
}

// offering asks where to go from the summary.
func (p *Plan) offering() screen.Screen { return p.ask(p.ways(), strong(p.Words.Plan.After)) }

// ways are where to go from the summary.
func (p *Plan) ways() []screen.Option {
	words := p.Words.Plan
	next := screen.Option{Text: words.Next, Does: goes{Fits}}
	if plan := p.plan(); plan.Planned() {
		next = screen.Option{Text: words.Mine, Does: goes{Last}}
	}
	return slices.Concat([]screen.Option{next}, p.restWay(words.RestWhy), p.saveWay(), p.workshopWays())
}

func (p *Plan) fits() screen.Screen {
	words := p.Words.Summary
	return p.writing(screen.Writing{Question: words.Fits, Help: words.FitsHelp}, p.Walk.Session.Record().Fits)
}

func (p *Plan) obstacle() screen.Screen {
	words := p.Words.Plan
	return p.writing(screen.Writing{Question: words.Obstacle, Help: words.ObstacleHelp}, p.plan().Obstacle)
}

func (p *Plan) when() screen.Screen { return p.ownWhen(p.Words.Plan.Own, p.plan().When) }

func (p *Plan) will() screen.Screen {
	return p.ownWill(p.Words.Plan.Own, p.plan().When, p.plan().Will)
}

// ownWhen asks for the moment of a step in a person's own words.
func (e *Env) ownWhen(label, when string) screen.Screen {
	words := e.Words.Plan
	return e.writing(screen.Writing{Label: label, Question: words.When, Help: words.WhenHelp, Needed: true,
		As: screen.StepWords{Moment: true, Words: e.Words}}, when)
}

// ownWill asks for the act of a step in a person's own words, whose moment is known.
func (e *Env) ownWill(label, when, will string) screen.Screen {
	words := e.Words.Plan
	return e.writing(screen.Writing{Label: label, Question: words.Will, Help: words.WillHelp, Needed: true,
		As: screen.StepWords{When: when, Words: e.Words}}, will)
}

func (p *Plan) whom() screen.Screen {
	plan, words := p.plan(), p.Words.Plan
	return p.writing(screen.Writing{Label: p.planned(plan), Question: words.Whom, Help: words.WhomHelp}, plan.Whom)
}

func (p *Plan) due() screen.Screen { return p.weeksFor(p.plan()) }
