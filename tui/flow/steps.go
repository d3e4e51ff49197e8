package flow

import (
	"strings"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// weeks are the times after which a plan can be looked back at; the second is offered.
var weeks = [...]int{1, 2, 4, 6}

const offeredWeeks = 2 // the place of the offered time, from 1

// weeksFor asks when to look back at a plan.
func (e *Env) weeksFor(plan coach.Plan) screen.Screen {
	words := e.Words.Plan
	c := e.ask(nil, quiet(e.planned(plan)), strong(words.LookBack))
	c.Menu.At = offeredWeeks
	for i, label := range words.Weeks {
		day := e.Now().AddDate(0, 0, 7*weeks[i])
		due := day.Format(time.DateOnly)
		c.Menu.Options = append(c.Menu.Options, screen.Option{Text: label, Detail: e.day(day), Does: dates{due}})
		if due == plan.Due {
			c.Menu.At = i + 1
		}
	}
	return c
}

// steps offers the reading's experiments, and one's own words.
func (p *Plan) steps() screen.Screen {
	words, plan := p.Words.Plan, p.plan()
	c := screen.Choosing{Text: []draw.Para{strong(words.Intro)}, Words: p.Words.Keys, Menu: screen.Menu{Airy: true, Open: true}}
	if plan.Obstacle != "" {
		c.Text = append(c.Text, normal(content.Fill(words.InTheWay, "{obstacle}", content.OneLine(plan.Obstacle))))
	}
	for i, offer := range coach.Read(p.Pack, p.Walk.Session.Record()).Offers {
		experiment := p.Pack.Theme(offer.Theme).Advice.Poles[offer.Pole].Experiments[offer.Experiment]
		step := takes{when: experiment.When, will: experiment.Will, theme: offer.Theme, pole: offer.Pole}
		if plan.Theme == step.theme && plan.When == step.when && plan.Will == step.will {
			c.Menu.At = i + 1
		}
		c.Menu.Options = append(c.Menu.Options, screen.Option{
			Text:  content.Fill(words.Sentence, "{when}", step.when, "{will}", step.will),
			Notes: []draw.Note{{Text: p.because(offer)}}, Does: step,
		})
	}
	c.Menu.Options = append(c.Menu.Options, screen.Option{Text: words.Own, Does: takesOwn{}})
	if plan.Theme == "" && plan.When != "" {
		c.Menu.At = len(c.Menu.Options)
	}
	return c
}

// because returns why an experiment is offered.
func (p *Plan) because(offer coach.Offer) string {
	own, generic := p.Pack.Sentences.Plan, p.Words.Sentences.Plan
	_, pole := p.Pack.Pole(offer.Pole)
	var lines []string
	switch offer.Reason {
	case coach.ForDemand:
		lines = p.Pack.Say(pole, own.Demand, generic.Demand)
	case coach.ForClaim:
		lines = p.Pack.Say(pole, own.Claim, generic.Claim)
	case coach.ForLeast:
		lines = p.Pack.Say(pole, own.Least, generic.Least)
	default:
		lines = p.Pack.Say(pole, own.Start, generic.Start)
	}
	return p.Pack.Theme(offer.Theme).Title + ". " + strings.Join(lines, " ")
}
