package report

import (
	"strconv"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// dayForm is how a plan holds a day.
const dayForm = "2006-01-02"

// plan shows the step, what may get in its way, and when to look back at it.
func (c composer) plan() (blocks []Block, figures []string) {
	plan := c.record.Plan
	if plan == nil || !plan.Planned() {
		return nil, nil
	}
	words := c.words.Plan
	blocks = append(blocks, Say{Strong, Planned(c.words, *plan)})
	if plan.Obstacle != "" {
		blocks = append(blocks, Say{Plain, content.Fill(words.InTheWay, "{obstacle}", content.OneLine(plan.Obstacle))})
	}
	if plan.Whom != "" {
		blocks = append(blocks, Say{Plain, content.Fill(words.Tell, "{whom}", content.OneLine(plan.Whom))})
	}
	if day, err := time.Parse(dayForm, plan.Due); err == nil {
		blocks = append(blocks, Say{Plain, content.Fill(words.Date, "{date}", Day(c.words, day))})
	}
	return blocks, nil
}

// Planned says a plan's step in a sentence; nothing where there is none.
func Planned(words *content.Words, plan coach.Plan) string {
	if !plan.Planned() {
		return ""
	}
	return content.Fill(words.Plan.Sentence, "{when}", content.OneLine(plan.When), "{will}", content.OneLine(plan.Will))
}

// Day writes a day in words.
func Day(words *content.Words, t time.Time) string {
	return content.Fill(words.Plan.Day, "{day}", strconv.Itoa(t.Day()), "{month}", words.Plan.Months[t.Month()-1], "{year}", strconv.Itoa(t.Year()))
}
