package tui

import (
	"twohats/content"
	"twohats/content/coach"
)

// A check shows a claim back and asks for evidence. Once a step is chosen, tab or a letter enters
// a line for what it was; until then digits change the step.
type check struct {
	item    coach.Item
	opening string // said before the first check
	frame   string
	scale   scale
	given   coach.Answer
	field   field
	writes  bool
	words   *content.Words
}

// noEvidence is the step that says there is none to name, so that no line is asked for.
const noEvidence = 1

func (c check) Update(in intent) (screen, event) {
	if c.writes {
		return c.line(in)
	}
	if c.offersText() {
		switch in := in.(type) {
		case write:
			if c.scale.at == noEvidence {
				return c, nil // of which there is nothing to write
			}
			c.given.Step, c.writes = c.scale.at, true
			c.field.update(in.Msg)
			return c, noted{c.answer()}
		case skip:
			if c.scale.at == noEvidence {
				break
			}
			c.given.Step, c.writes = c.scale.at, true
			return c, noted{c.answer()}
		case goOn:
			if c.scale.at == c.given.Step {
				return c, answered{c.answer()}
			}
		}
	}
	switch in := in.(type) {
	case choose:
		if in.n <= len(c.scale.labels) {
			return c.take(in.n, in.whole)
		}
		return c, nil
	case goOn:
		if c.scale.at > 0 {
			return c.take(c.scale.at, false)
		}
	case clear:
		c.field.empty()
	}
	var e event
	c.scale.at, c.given, e = step(in, c.scale, c.answer(), c.words.Keys)
	return c, e
}

// offersText reports whether a step is chosen that the line can say more of.
func (c check) offersText() bool { return !c.writes && c.given.Step > noEvidence }

// take chooses a step. One that names evidence offers the line, or asks for it where nobody can see
// that it is offered.
func (c check) take(n int, asks bool) (screen, event) {
	c.scale.at, c.given.Step = n, n
	if n == noEvidence {
		return c, answered{c.answer()}
	}
	c.writes = asks
	return c, noted{c.answer()}
}

// line gives what an intent does while the line is written.
func (c check) line(in intent) (screen, event) {
	switch in := in.(type) {
	case write:
		if isUp(in.Msg) && c.field.onFirstLine() {
			c.writes = false
			return c, nil
		}
		c.field.update(in.Msg)
		return c, noted{c.answer()}
	case goOn:
		return c, answered{c.answer()}
	}
	return c, general(in, c.answer())
}

func (c check) answer() coach.Answer {
	return coach.Answer{Step: c.given.Step, Text: c.field.Value()}
}

func (c check) View(b box, l look) page {
	claim := indented(l.wrap(c.item.Claim.Statement, b.w-indent), 0)
	for i := range claim {
		claim[i] = l.signs.bar + " " + claim[i]
	}
	question := append(styled(l.wrap(c.item.Check.Text, b.w), l.strong.Render), l.wrap(c.frame, b.w)...)
	p := page{brief: question}
	if c.opening != "" {
		p.text = append(styled(l.wrap(c.opening, b.w), l.quiet.Render), "")
	}
	p.text = append(p.text, styled(l.wrap(c.words.Walk.Claimed, b.w), l.quiet.Render)...)
	p.text = append(append(append(p.text, claim...), ""), question...)
	if !c.writes && !c.offersText() {
		return p.withMenu(c.scale.menu(), 1, b.w, l)
	}
	steps, from, to := c.scale.menu().View(b.w, l)
	before := append([]string{""}, steps...)
	ask := append([]string{""}, styled(l.wrap(c.words.Walk.Line, b.w), l.quiet.Render)...)
	if len(p.text)+len(before)+len(ask)+2 > b.h {
		before = append([]string{""}, steps[from:to+1]...) // the chosen step alone
		from, to = 0, to-from
	}
	p = p.withField(c.field, b, append(before, ask...))
	if !c.writes { // the note is offered, and the step is still under the cursor
		p.writes, p.from, p.to = false, from+1, to+1
		return p.pointed(true, spot{0, p.from})
	}
	return p
}

func (c check) Hints(l look) []hint {
	if c.writes {
		return []hint{
			{"enter", c.words.Keys.Go}, {l.signs.upKey, c.words.Keys.Change}, {"tab", c.words.Keys.Skip},
			{"shift+tab", c.words.Keys.Back}, {whyInText, c.words.Keys.Why}, {"esc", c.words.Keys.Pause},
		}
	}
	if c.offersText() {
		return []hint{
			{"enter", c.words.Keys.Go}, {"tab", c.words.Keys.Write}, {digits(len(c.scale.labels)), c.words.Keys.Change},
			{"backspace", c.words.Keys.Back}, {"?", c.words.Keys.Why}, {"esc", c.words.Keys.Pause},
		}
	}
	return stepHints(c.scale, l.signs.updown, c.words.Keys)
}
func (c check) Writes() bool { return c.writes }
