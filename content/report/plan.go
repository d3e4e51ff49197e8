package report

import (
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// plan shows the step and what belongs to it, then each look back at it. Of a plan that was
// dropped the looks back are left.
func (c composer) plan() (blocks []Block, figures []string) {
	plan := c.record.Plan
	if plan == nil {
		return nil, nil
	}
	if plan.Planned() {
		blocks = c.step(*plan)
	}
	for _, checkIn := range plan.CheckIns {
		blocks = append(blocks, c.lookBack(checkIn)...)
	}
	return blocks, nil
}

// step shows what is planned, what it serves, what may get in its way, who will hear of it,
// and when to look back.
func (c composer) step(plan coach.Plan) []Block {
	words := c.words.Plan
	blocks := []Block{Say{Tone: Strong, Text: Planned(c.words, plan)}}
	add := func(sentence, placeholder, value string) {
		if value = content.OneLine(value); value != "" {
			blocks = append(blocks, Say{Tone: Plain, Text: content.Fill(sentence, placeholder, value)})
		}
	}
	add(words.Serves, "{mission}", c.record.Answers[content.MissionID].Text)
	add(words.InTheWay, "{obstacle}", plan.Obstacle)
	add(words.Tell, "{whom}", plan.Whom)
	if day, err := time.Parse(time.DateOnly, plan.Due); err == nil {
		add(words.Date, "{date}", Day(c.words, day))
	}
	return blocks
}

// lookBack shows one check-in: the step as it was then, what happened, and what became of it.
func (c composer) lookBack(checkIn coach.CheckIn) []Block {
	words := c.words.Plan
	blocks := []Block{Heading{content.Fill(words.Checked, "{date}", dayOf(c.words, checkIn.On))}}
	say := func(sentence string) {
		if sentence != "" {
			blocks = append(blocks, Say{Tone: Plain, Text: sentence})
		}
	}
	if step := content.OneLine(checkIn.Step); step != "" {
		say(content.Fill(words.StepThen, "{step}", step))
	}
	say(map[coach.Went]string{coach.Done: words.Done, coach.Partly: words.Partly, coach.NotYet: words.NotYet}[checkIn.Went])
	if checkIn.Why != "" {
		blocks = append(blocks, Quote{words.Why, checkIn.Why})
	}
	if whom := content.OneLine(checkIn.Asked); whom != "" {
		say(content.Fill(words.Asked, "{whom}", whom))
	}
	say(map[coach.Then]string{coach.KeepOn: words.Kept, coach.Change: words.Changed, coach.Drop: words.Dropped}[checkIn.Then])
	return blocks
}

// Planned says a plan's step in a sentence; nothing where there is none.
func Planned(words *content.Words, plan coach.Plan) string {
	if !plan.Planned() {
		return ""
	}
	return content.Fill(words.Plan.Sentence, "{when}", content.OneLine(plan.When), "{will}", content.OneLine(plan.Will))
}
