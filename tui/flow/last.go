package flow

import (
	"slices"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// last shows the plan with its day, and what can be done now.
func (p *Plan) last() screen.Screen {
	words, plan := p.Words.Plan, p.plan()
	c := screen.Choosing{Words: p.Words.Keys, Text: []draw.Para{strong(words.None)}, Menu: screen.Menu{Options: p.partings()}}
	if sentence := p.planned(plan); sentence != "" {
		c.Text = append([]draw.Para{strong(sentence)}, p.around(plan)...)
	}
	return c
}

// partings are what can be done at the end of a walk.
func (p *Plan) partings() []screen.Option {
	words := p.Words.Plan
	again, change := screen.Option{Text: words.Again, Does: summarises{}}, screen.Option{Text: words.Choose, Does: goes{Step}}
	if plan := p.plan(); plan.Planned() {
		change.Text = words.Change
	}
	end := p.workshopWays()
	if p.Workshop == nil {
		end = []screen.Option{{Text: words.Leave, Does: screen.Left{}, Final: p.WouldLose()}}
	}
	return slices.Concat([]screen.Option{again, change}, p.saveWay(), p.restWay(""), end)
}

// around returns what stands beside a plan: what it serves, who will hear of it, and its day.
func (p *Plan) around(plan coach.Plan) []draw.Para {
	words := p.Words.Plan
	var text []draw.Para
	day, err := time.Parse(time.DateOnly, plan.Due)
	if err == nil {
		text = append(text, normal(content.Fill(words.Date, "{date}", p.day(day))))
	}
	switch kept := p.Keeps() >= screen.AsDraft; {
	case !kept:
		text = append(text, normal(words.NoteDown))
	case err != nil:
		text = append(text, quiet(words.NoDay))
	default:
		text = append(text, quiet(words.AskThen))
	}
	if plan.Obstacle != "" {
		text = append(text, quiet(content.Fill(words.InTheWay, "{obstacle}", content.OneLine(plan.Obstacle))))
	}
	if mission := p.Walk.Session.Given(content.MissionID).Text; mission != "" {
		text = append(text, normal(content.Fill(words.Serves, "{mission}", content.OneLine(mission))))
	}
	if plan.Whom != "" {
		text = append(text, normal(content.Fill(words.Tell, "{whom}", content.OneLine(plan.Whom))))
	}
	return text
}
