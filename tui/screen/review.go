package screen

import (
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// Review shows all answers on one page. The cursor starts on the way to the summary; on an
// answer, enter changes it.
type Review struct {
	pack    *content.Pack
	Items   []coach.Item // what can be changed: all but the openings
	answers map[string]coach.Answer
	at      int // 0 the way on, then the items
	words   *content.Words
}

// PageStep is how many choices a page key passes.
const PageStep = 5

// NewReview returns the review of a walk, with the cursor on the item with an id, if any.
func NewReview(session *coach.Session, words *content.Words, id string) Review {
	r := Review{pack: session.Pack(), answers: session.Record().Answers, words: words}
	for _, item := range session.Items() {
		if item.Opens() {
			continue
		}
		r.Items = append(r.Items, item)
		if item.ID == id {
			r.at = len(r.Items)
		}
	}
	return r
}

func (r Review) Update(in Intent) (Screen, Event) {
	switch in := in.(type) {
	case Move:
		r.at = min(max(r.at+in.By, 0), len(r.Items))
		return r, nil
	case Turn:
		r.at = min(max(r.at+in.By*PageStep, 0), len(r.Items))
		return r, nil
	case Skip:
		return r, Read{}
	case GoOn:
		if r.at == 0 {
			return r, Read{}
		}
		return r, Changing{r.Items[r.at-1].ID}
	}
	return r, Common(in, coach.Answer{})
}

func (r Review) View(b draw.Box, l draw.Look) draw.Page {
	p := draw.Page{List: append(append(l.Wrap(r.intro(), b.W), ""), r.legend(b, l))}
	add := func(lines []string, cursor bool) {
		if cursor {
			p.From, p.To = len(p.List), len(p.List)+len(lines)-1
			p.Cursor = &draw.Spot{X: 0, Y: p.From}
		}
		p.List = append(p.List, lines...)
	}
	p.List = append(p.List, "")
	add(r.line(r.words.Review.Go, "", r.at == 0, b, l), r.at == 0)
	p.List = append(p.List, "")
	part := ""
	for i, item := range r.Items {
		title := r.words.Review.Checks
		if item.Check == nil && item.Theme != nil {
			title = item.Theme.Title
		}
		if item.Theme != nil && title != part {
			part = title
			p.List = append(append(p.List, ""), draw.Styled(l.Wrap(title, b.W), l.Quiet.Render)...)
		}
		add(r.entry(item, r.at == i+1, b, l), r.at == i+1)
	}
	return p
}

// intro returns what the page is for, and what becomes of what is left open.
func (r Review) intro() string {
	if r.open() > 0 {
		return r.words.Review.Intro + " " + r.words.Review.LeftOut
	}
	return r.words.Review.Intro
}

// open returns how many questions are left open.
func (r Review) open() int {
	open := 0
	for _, item := range r.Items {
		if !r.answers[item.ID].Given() {
			open++
		}
	}
	return open
}

// legend names the poles beside their signs.
func (r Review) legend(b draw.Box, l draw.Look) string {
	var meanings []string
	for i, pole := range r.pack.Poles {
		name := draw.Cut(l.Say(pole.Name), b.W/content.PoleCount-2*draw.SignCells, l.Glyphs.Ellipsis)
		meanings = append(meanings, l.Sign(i)+" "+l.Quiet.Render(name))
	}
	return strings.Join(meanings, "   ")
}

// entry shows one item and its answer.
func (r Review) entry(item coach.Item, cursor bool, b draw.Box, l draw.Look) []string {
	given := r.answers[item.ID]
	sign := ""
	switch {
	case item.Check != nil:
		sign = item.Check.Pole
	case item.Prompt != nil:
		if !item.Prompt.Reversed {
			sign = item.Prompt.Pole
		}
		if item.Prompt.Kind == content.Between {
			sign = r.chosenPole(item.Prompt, given.Step)
		}
	}
	lines := r.line(r.question(item), sign, cursor, b, l)
	if !given.Given() {
		return append(lines, draw.Indented([]string{l.Quiet.Render(l.Say(r.words.Review.Open))}, answerIndent)...)
	}
	return append(lines, draw.Indented(l.Wrap(r.answer(item, given), b.W-answerIndent), answerIndent)...)
}

// question returns what an item asks.
func (r Review) question(item coach.Item) string {
	switch {
	case item.Check != nil:
		return item.Check.Text
	case item.Prompt != nil:
		return item.Prompt.Text
	}
	return r.words.Walk.Mission
}

// reviewIndent is the room of the cursor and the pole's sign before a question, answerIndent
// that before its answer.
const (
	reviewIndent = 4
	answerIndent = 6
)

// line draws a question with the cursor and the sign of its pole.
func (r Review) line(text, pole string, cursor bool, b draw.Box, l draw.Look) []string {
	mark, tone := "  ", l.Quiet
	if cursor {
		mark, tone = l.Glyphs.Cursor+" ", l.Strong
	}
	sign := "  "
	if _, i := r.pack.Pole(pole); i >= 0 {
		sign = l.Sign(i) + " "
	}
	lines := draw.Styled(l.Wrap(text, b.W-reviewIndent), tone.Render)
	first := lines[0]
	lines = draw.Indented(lines, reviewIndent)
	lines[0] = tone.Render(mark) + sign + first
	return lines
}

// answer puts an answer into words.
func (r Review) answer(item coach.Item, given coach.Answer) string {
	switch {
	case item.Check != nil:
		return joinedBy(": ", r.label(r.pack.Scales.Evidence, given.Step), given.Text)
	case item.Prompt == nil:
		return given.Text
	}
	label := r.label(r.pack.Scale(item.Prompt), given.Step)
	if item.Prompt.Reversed {
		label += " (" + r.words.Review.Reversed + ")"
	}
	return content.ByKind(item.Prompt.Kind, label, r.end(item.Prompt, given.Step), r.choices(item.Prompt, given), given.Text)
}

// label returns the label of a step, or nothing where there is none.
func (r Review) label(on content.Scale, step int) string {
	if step < 1 || step > len(on.Labels) {
		return ""
	}
	return on.Labels[step-1]
}

// end returns the label of a between's step with the end that it means.
func (r Review) end(prompt *content.Prompt, step int) string {
	return joinedBy(": ", r.label(r.pack.Scale(prompt), step), prompt.Ends[r.chosenPole(prompt, step)])
}

// chosenPole returns the id of the pole whose end of a between a step means; none in the middle.
func (r Review) chosenPole(prompt *content.Prompt, step int) string {
	switch middle := len(r.pack.Scale(prompt).Labels) + 1; {
	case step == 0 || 2*step == middle:
		return ""
	case 2*step < middle:
		return prompt.Left
	}
	return r.pack.Right(prompt)
}

func (r Review) choices(prompt *content.Prompt, given coach.Answer) string {
	first, second := "", ""
	if given.First >= 1 && given.First <= len(prompt.Options) {
		first = prompt.Options[given.First-1].Text
	}
	if given.Second >= 1 && given.Second <= len(prompt.Options) {
		second = content.Fill(r.words.Review.Then, "{text}", prompt.Options[given.Second-1].Text)
	}
	return joinedBy("\n", first, second)
}

// joinedBy joins the texts that are there.
func joinedBy(by string, texts ...string) string { return strings.Join(NonEmpty(texts...), by) }

func (r Review) Keys() Keymap {
	w := r.words.Keys
	enter := w.Go
	if r.at > 0 {
		enter = w.Change
	}
	return Keymap{Keys: []Key{
		{In: GoOn{}, Does: enter}, {In: Move{}, Does: w.Move}, {In: Skip{}}, {In: GoBack{}, Does: w.Back}, {In: Why{}, Does: w.Keys}, {In: Pause{}, Does: w.Pause},
	}}
}

// mostOpen is how many questions left open are said though nobody asked for them.
const mostOpen = 5

func (r Review) Speak() Said {
	said := Said{Text: []string{r.words.Review.Title, r.intro()}, Many: true, On: r.words.Review.Go}
	open := r.open()
	for _, item := range r.Items {
		c := Choice{Text: r.question(item)}
		if given := r.answers[item.ID]; given.Given() {
			c.Notes = []string{content.OneLine(r.answer(item, given))}
		} else {
			c.Notes, c.Open = []string{r.words.Review.Open}, open <= mostOpen
		}
		said.Choices = append(said.Choices, c)
	}
	if open > 0 {
		said.Text = append(said.Text, content.Fill(r.words.Plain.Open, "{n}", strconv.Itoa(open)))
	}
	return said
}
