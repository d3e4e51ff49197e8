package report

import (
	"cmp"
	"strings"
	"time"
	"unicode/utf8"

	"twohats/content"
	"twohats/content/coach"
)

// plan shows the step with what it serves, what may get in its way, whom the person tells, and when
// to look back; then each look back at it. Of a plan that was dropped the looks back are left.
func (c composer) plan() (blocks []Block, figures []string) {
	plan, words := cmp.Or(c.record.Plan, new(coach.Plan)), c.words.Plan
	if plan.Planned() {
		blocks = append(Strong.own(StepLines(c.words, *plan)...), Plain.own(
			filled(words.Serves, "{mission}", c.record.Answers[content.MissionID].Text),
			filled(words.InTheWay, "{obstacle}", plan.Obstacle), filled(words.Tell, "{whom}", plan.Whom), c.due(*plan))...)
	}
	for _, checkIn := range plan.CheckIns {
		blocks = append(blocks, c.lookBack(checkIn)...)
	}
	return blocks, nil
}

// due returns the sentence of when to look back at a plan; empty where no day is set.
func (c composer) due(plan coach.Plan) string {
	day, err := dueDay(&plan)
	if err != nil {
		return ""
	}
	return content.Fill(c.words.Plan.Date, "{date}", Day(c.words, day))
}

// lookBack shows one check-in: the step as it was then, what happened, and what became of it.
func (c composer) lookBack(checkIn coach.CheckIn) []Block {
	words := c.words.Plan
	went := map[coach.Went]string{coach.Done: words.Done, coach.Partly: words.Partly, coach.NotYet: words.NotYet}[checkIn.Went]
	then := map[coach.Then]string{coach.KeepOn: words.Kept, coach.Change: words.Changed, coach.Drop: words.Dropped}[checkIn.Then]
	on := checkIn.On // what is no day stands as it is
	if day, err := time.Parse(time.DateOnly, on); err == nil {
		on = Day(c.words, day)
	}
	blocks := []Block{Heading{content.Fill(words.Checked, "{date}", on)}}
	blocks = append(blocks, Plain.own(filled(words.StepThen, "{step}", checkIn.Step), went)...)
	if checkIn.Why != "" {
		blocks = append(blocks, Quote{words.Why, checkIn.Why})
	}
	return append(blocks, Plain.own(filled(words.Asked, "{whom}", checkIn.Asked), then)...)
}

// filled puts a text into a sentence, on one line. Without a text there is no sentence.
func filled(sentence, placeholder, text string) string {
	if text = content.OneLine(text); text == "" {
		return ""
	}
	return content.Fill(sentence, placeholder, text)
}

// StepLines returns a plan's step in lines; none where there is none. An offered step is one
// sentence. A person's own words never stand inside one: they have a line for the moment and one
// for the act.
func StepLines(words *content.Words, plan coach.Plan) []string {
	switch {
	case !plan.Planned():
		return nil
	case plan.Theme != "":
		return []string{content.Fill(words.Plan.Sentence, "{when}", content.OneLine(plan.When), "{will}", content.OneLine(plan.Will))}
	}
	return []string{Moment(words, plan.When), Act(words, plan.Will)}
}

// Planned returns a plan's step on one line; empty where there is none.
func Planned(words *content.Words, plan coach.Plan) string {
	return strings.Join(StepLines(words, plan), "; ")
}

// Went returns how a plan had gone at the last look back; empty where there was none.
func Went(words *content.Words, plan *coach.Plan) string {
	w := words.List
	return map[coach.Went]string{coach.Done: w.Done, coach.Partly: w.Partly, coach.NotYet: w.NotYet, coach.LetGo: w.LetGo}[plan.WentLast()]
}

// Moment returns the line for the moment of a step in a person's own words.
func Moment(words *content.Words, text string) string {
	return content.Fill(words.Plan.WhenIs, "{text}", withoutStem(words.Plan.WhenStems, text))
}

// Act returns the line for the act of a step in a person's own words.
func Act(words *content.Words, text string) string {
	return content.Fill(words.Plan.WillIs, "{text}", withoutStem(words.Plan.WillStems, text))
}

// withoutStem returns a text on one line, without a stem that its label holds already and without the
// stop or comma at its end. A text that is nothing but a stem keeps it.
func withoutStem(stems []string, text string) string {
	text = content.OneLine(text)
	short := text
	last := text[strings.LastIndexByte(text, ' ')+1:]
	if end := len(last) - 1; end > 0 && strings.ContainsRune(".,;", rune(last[end])) && !strings.Contains(last[:end], ".") {
		short = text[:len(text)-1] // but not off "5 p.m." or "and so on ..."
	}
	for _, stem := range stems {
		if rest, ok := cutStem(short, stem); ok && rest != "" {
			return rest
		}
	}
	return short
}

// cutStem cuts a stem off the head of a text, in any case and with either apostrophe, where a word
// ends behind it.
func cutStem(text, stem string) (rest string, ok bool) {
	runes, n := []rune(text), utf8.RuneCountInString(stem)
	if len(runes) < n || !strings.EqualFold(strings.ReplaceAll(string(runes[:n]), "’", "'"), stem) {
		return "", false
	}
	behind := string(runes[n:])
	rest = strings.TrimLeft(behind, " ,:…")
	return rest, behind == "" || rest != behind
}
