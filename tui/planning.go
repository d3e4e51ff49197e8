package tui

import (
	"slices"
	"strings"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
)

// weeks are the times after which a plan can be looked back at; the second is offered.
var weeks = [...]int{1, 2, 4, 6}

const offeredWeeks = 2 // the place of the offered time, from 1

// planning gives the screens behind the summary that make a plan.
func (r *root) planning(s stage) screen {
	words, plan := r.o.Words.Plan, r.plan()
	switch s {
	case atObstacle:
		return r.writing(writing{question: words.Obstacle, help: words.ObstacleHelp}, plan.Obstacle)
	case atStep:
		return r.steps()
	case atWhen:
		return r.writing(writing{label: words.Own, question: words.When, help: words.WhenHelp, needed: true, as: stepWords{moment: true, words: r.o.Words}}, plan.When)
	case atWill:
		return r.writing(writing{label: words.Own, question: words.Will, help: words.WillHelp, needed: true, as: stepWords{when: plan.When, words: r.o.Words}}, plan.Will)
	case atWhom:
		return r.writing(writing{label: r.planned(plan), question: words.Whom, help: words.WhomHelp}, plan.Whom)
	}
	return r.weeksFor(plan)
}

// weeksFor asks when to look back at a plan.
func (r *root) weeksFor(plan coach.Plan) screen {
	words := r.o.Words.Plan
	m := menu{at: offeredWeeks}
	for i, label := range words.Weeks {
		due := r.after(weeks[i]).Format(time.DateOnly)
		m.options = append(m.options, option{text: label, detail: r.day(r.after(weeks[i])), does: dates{due}})
		if due == plan.Due {
			m.at = i + 1
		}
	}
	return choosing{text: []draw.Para{{Tone: draw.Quiet, Text: r.planned(plan)}, {Tone: draw.Strong, Text: words.LookBack}}, menu: m, words: r.o.Words.Keys}
}

// steps offers the reading's experiments, and one's own words.
func (r *root) steps() screen {
	words := r.o.Words.Plan
	c := choosing{text: []draw.Para{{Tone: draw.Strong, Text: words.Intro}}, words: r.o.Words.Keys}
	if obstacle := r.plan().Obstacle; obstacle != "" {
		c.text = append(c.text, draw.Para{Tone: draw.Normal, Text: content.Fill(words.InTheWay, "{obstacle}", content.OneLine(obstacle))})
	}
	plan := r.plan()
	for i, offer := range r.reading().Offers {
		experiment := r.experiment(offer)
		step := takes{when: experiment.When, will: experiment.Will, theme: offer.Theme, pole: offer.Pole}
		if plan.Theme == step.theme && plan.When == step.when && plan.Will == step.will {
			c.menu.at = i + 1
		}
		c.menu.options = append(c.menu.options, option{
			text:  content.Fill(words.Sentence, "{when}", step.when, "{will}", step.will),
			notes: []draw.Note{{Text: r.because(offer)}}, does: step,
		})
	}
	c.menu.options = append(c.menu.options, option{text: words.Own, does: takesOwn{}})
	if plan.Theme == "" && plan.When != "" {
		c.menu.at = len(c.menu.options)
	}
	c.menu.airy, c.menu.open = true, true
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
func (r *root) last() screen {
	words, plan := r.o.Words.Plan, r.plan()
	c := choosing{words: r.o.Words.Keys}
	if sentence := r.planned(plan); sentence == "" {
		c.text = []draw.Para{{Tone: draw.Strong, Text: words.None}}
	} else {
		c.text = append([]draw.Para{{Tone: draw.Strong, Text: sentence}}, r.around(plan)...)
	}
	c.menu.options = r.partings()
	return c
}

// partings are what can be done at the end of a walk.
func (r *root) partings() []option {
	words := r.o.Words.Plan
	again := option{text: words.Again, does: goes{atSummary}}
	last := r.sharedWays()
	if r.o.Workshop == nil {
		last = []option{{text: words.Leave, does: left{}, final: r.wouldLose()}}
	}
	change := option{text: words.Choose, does: goes{atStep}}
	if plan := r.plan(); plan.Planned() {
		change.text = words.Change
	}
	return slices.Concat([]option{again, change}, r.saveWay(), r.restWay(""), last)
}

// around gives what stands beside a plan: what it serves, who will hear of it, and its day.
func (r *root) around(plan coach.Plan) []draw.Para {
	words := r.o.Words.Plan
	var text []draw.Para
	day, err := time.Parse(time.DateOnly, plan.Due)
	if err == nil {
		text = append(text, draw.Para{Tone: draw.Normal, Text: content.Fill(words.Date, "{date}", r.day(day))})
	}
	switch kept := r.keeps() >= asDraft; {
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
