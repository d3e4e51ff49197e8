package tui

import (
	"slices"
	"strings"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// weeks are the times after which a plan can be looked back at; the second is offered.
var weeks = [...]int{1, 2, 4, 6}

const offeredWeeks = 2 // the place of the offered time, from 1

// planning gives the screens behind the summary that make a plan.
func (r *root) planning(s stage) screen.Screen {
	words, plan := r.o.Words.Plan, r.plan()
	switch s {
	case atObstacle:
		return r.writing(screen.Writing{Question: words.Obstacle, Help: words.ObstacleHelp}, plan.Obstacle)
	case atStep:
		return r.steps()
	case atWhen:
		return r.writing(screen.Writing{Label: words.Own, Question: words.When, Help: words.WhenHelp, Needed: true, As: screen.StepWords{Moment: true, Words: r.o.Words}}, plan.When)
	case atWill:
		return r.writing(screen.Writing{Label: words.Own, Question: words.Will, Help: words.WillHelp, Needed: true, As: screen.StepWords{When: plan.When, Words: r.o.Words}}, plan.Will)
	case atWhom:
		return r.writing(screen.Writing{Label: r.planned(plan), Question: words.Whom, Help: words.WhomHelp}, plan.Whom)
	}
	return r.weeksFor(plan)
}

// weeksFor asks when to look back at a plan.
func (r *root) weeksFor(plan coach.Plan) screen.Screen {
	words := r.o.Words.Plan
	m := screen.Menu{At: offeredWeeks}
	for i, label := range words.Weeks {
		due := r.after(weeks[i]).Format(time.DateOnly)
		m.Options = append(m.Options, screen.Option{Text: label, Detail: r.day(r.after(weeks[i])), Does: dates{due}})
		if due == plan.Due {
			m.At = i + 1
		}
	}
	return screen.Choosing{Text: []draw.Para{{Tone: draw.Quiet, Text: r.planned(plan)}, {Tone: draw.Strong, Text: words.LookBack}}, Menu: m, Words: r.o.Words.Keys}
}

// steps offers the reading's experiments, and one's own words.
func (r *root) steps() screen.Screen {
	words := r.o.Words.Plan
	c := screen.Choosing{Text: []draw.Para{{Tone: draw.Strong, Text: words.Intro}}, Words: r.o.Words.Keys}
	if obstacle := r.plan().Obstacle; obstacle != "" {
		c.Text = append(c.Text, draw.Para{Tone: draw.Normal, Text: content.Fill(words.InTheWay, "{obstacle}", content.OneLine(obstacle))})
	}
	plan := r.plan()
	for i, offer := range r.reading().Offers {
		experiment := r.experiment(offer)
		step := takes{when: experiment.When, will: experiment.Will, theme: offer.Theme, pole: offer.Pole}
		if plan.Theme == step.theme && plan.When == step.when && plan.Will == step.will {
			c.Menu.At = i + 1
		}
		c.Menu.Options = append(c.Menu.Options, screen.Option{
			Text:  content.Fill(words.Sentence, "{when}", step.when, "{will}", step.will),
			Notes: []draw.Note{{Text: r.because(offer)}}, Does: step,
		})
	}
	c.Menu.Options = append(c.Menu.Options, screen.Option{Text: words.Own, Does: takesOwn{}})
	if plan.Theme == "" && plan.When != "" {
		c.Menu.At = len(c.Menu.Options)
	}
	c.Menu.Airy, c.Menu.Open = true, true
	return c
}

// because says why an experiment is offered.
func (r *root) because(offer coach.Offer) string {
	own, generic := r.o.Pack.Sentences.Plan, r.o.Words.Sentences.Plan
	_, pole := r.o.Pack.Pole(offer.Pole)
	var lines []string
	switch offer.Reason {
	case coach.ForDemand:
		lines = r.o.Pack.Say(pole, own.Demand, generic.Demand)
	case coach.ForClaim:
		lines = r.o.Pack.Say(pole, own.Claim, generic.Claim)
	case coach.ForLeast:
		lines = r.o.Pack.Say(pole, own.Least, generic.Least)
	default:
		lines = r.o.Pack.Say(pole, own.Start, generic.Start)
	}
	return r.o.Pack.Theme(offer.Theme).Title + ". " + strings.Join(lines, " ")
}

func (r *root) experiment(offer coach.Offer) content.Experiment {
	return r.o.Pack.Theme(offer.Theme).Advice.Poles[offer.Pole].Experiments[offer.Experiment]
}

// take puts an offered step into the plan.
func (r *root) take(step takes) {
	plan := r.plan()
	plan.When, plan.Will, plan.Theme, plan.Pole = step.when, step.will, step.theme, step.pole
	r.keepPlan(plan)
	r.open(atWhom)
}

// takeOwn puts the person's own words into the plan, and asks for them.
func (r *root) takeOwn() {
	plan := r.plan()
	plan.When, plan.Will, plan.Theme, plan.Pole = plan.OwnWhen, plan.OwnWill, "", ""
	r.keepPlan(plan)
	r.open(atWhen)
}

// date has the plan looked back at on a day, or again on one after a check-in.
func (r *root) date(due string) {
	if r.stage == atAgain {
		r.askAgain(due)
		return
	}
	plan := r.plan()
	plan.Due = due
	r.keepPlan(plan)
	r.forward()
}

// planned says the plan, a line each for the moment and the act in one's own words; nothing where
// there is none.
func (r *root) planned(plan coach.Plan) string {
	return strings.Join(report.StepLines(r.o.Words, plan), "\n")
}

// after gives the day so many weeks from now.
func (r *root) after(weeks int) time.Time { return r.now().AddDate(0, 0, 7*weeks) }

// day writes a day in words.
func (r *root) day(t time.Time) string { return report.Day(r.o.Words, t) }

// last shows the plan with its day, and what can be done now.
func (r *root) last() screen.Screen {
	words, plan := r.o.Words.Plan, r.plan()
	c := screen.Choosing{Words: r.o.Words.Keys}
	if sentence := r.planned(plan); sentence == "" {
		c.Text = []draw.Para{{Tone: draw.Strong, Text: words.None}}
	} else {
		c.Text = append([]draw.Para{{Tone: draw.Strong, Text: sentence}}, r.around(plan)...)
	}
	c.Menu.Options = r.partings()
	return c
}

// partings are what can be done at the end of a walk.
func (r *root) partings() []screen.Option {
	words := r.o.Words.Plan
	again := screen.Option{Text: words.Again, Does: goes{atSummary}}
	last := r.sharedWays()
	if r.o.Workshop == nil {
		last = []screen.Option{{Text: words.Leave, Does: screen.Left{}, Final: r.wouldLose()}}
	}
	change := screen.Option{Text: words.Choose, Does: goes{atStep}}
	if plan := r.plan(); plan.Planned() {
		change.Text = words.Change
	}
	return slices.Concat([]screen.Option{again, change}, r.saveWay(), r.restWay(""), last)
}

// around gives what stands beside a plan: what it serves, who will hear of it, and its day.
func (r *root) around(plan coach.Plan) []draw.Para {
	words := r.o.Words.Plan
	var text []draw.Para
	day, err := time.Parse(time.DateOnly, plan.Due)
	if err == nil {
		text = append(text, draw.Para{Tone: draw.Normal, Text: content.Fill(words.Date, "{date}", r.day(day))})
	}
	switch kept := r.keeps() >= screen.AsDraft; {
	case !kept:
		text = append(text, draw.Para{Tone: draw.Normal, Text: words.NoteDown})
	case err != nil:
		text = append(text, draw.Para{Tone: draw.Quiet, Text: words.NoDay})
	default:
		text = append(text, draw.Para{Tone: draw.Quiet, Text: words.AskThen})
	}
	if plan.Obstacle != "" {
		text = append(text, draw.Para{Tone: draw.Quiet, Text: content.Fill(words.InTheWay, "{obstacle}", content.OneLine(plan.Obstacle))})
	}
	if mission := r.session.Given(content.MissionID).Text; mission != "" {
		text = append(text, draw.Para{Tone: draw.Normal, Text: content.Fill(words.Serves, "{mission}", content.OneLine(mission))})
	}
	if plan.Whom != "" {
		text = append(text, draw.Para{Tone: draw.Normal, Text: content.Fill(words.Tell, "{whom}", content.OneLine(plan.Whom))})
	}
	return text
}
