package tui

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A check shows a claim back and asks for evidence. Once a step is chosen, tab or a letter enters
// a line for what it was; until then digits change the step.
type check struct {
	item    coach.Item
	opening string // said before the first check
	frame   string
	scale   draw.Scale
	given   coach.Answer
	field   draw.Field
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
			if c.scale.At == noEvidence {
				return c, nil // of which there is nothing to write
			}
			c.given.Step, c.writes = c.scale.At, true
			c.field.Update(in.Msg)
			return c, noted{c.answer()}
		case skip:
			if c.scale.At == noEvidence {
				break
			}
			c.given.Step, c.writes = c.scale.At, true
			return c, noted{c.answer()}
		case goOn:
			if c.scale.At == c.given.Step {
				return c, answered{c.answer()}
			}
		}
	}
	switch in := in.(type) {
	case choose:
		if in.n <= len(c.scale.Labels) {
			return c.take(in.n, in.whole)
		}
		return c, nil
	case goOn:
		if c.scale.At > 0 {
			return c.take(c.scale.At, false)
		}
	case clear:
		c.field.Empty()
	}
	var e event
	c.scale.At, c.given, e = step(in, c.scale, c.answer(), c.words.Keys)
	return c, e
}

// offersText reports whether a step is chosen that the line can say more of.
func (c check) offersText() bool { return !c.writes && c.given.Step > noEvidence }

// take chooses a step. One that names evidence offers the line, or asks for it where nobody can see
// that it is offered.
func (c check) take(n int, asks bool) (screen, event) {
	c.scale.At, c.given.Step = n, n
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
		if isUp(in.Msg) && c.field.OnFirstLine() {
			c.writes = false
			return c, nil
		}
		c.field.Update(in.Msg)
		return c, noted{c.answer()}
	case goOn:
		return c, answered{c.answer()}
	}
	return c, general(in, c.answer())
}

func (c check) answer() coach.Answer {
	return coach.Answer{Step: c.given.Step, Text: c.field.Value()}
}

func (c check) View(b draw.Box, l draw.Look) draw.Page {
	claim := draw.Indented(l.Wrap(c.item.Claim.Statement, b.W-draw.Indent), 0)
	for i := range claim {
		claim[i] = l.Glyphs.Bar + " " + claim[i]
	}
	question := append(draw.Styled(l.Wrap(c.item.Check.Text, b.W), l.Strong.Render), l.Wrap(c.frame, b.W)...)
	p := draw.Page{Brief: question}
	if c.opening != "" {
		p.Text = append(draw.Styled(l.Wrap(c.opening, b.W), l.Quiet.Render), "")
	}
	p.Text = append(p.Text, draw.Styled(l.Wrap(c.words.Walk.Claimed, b.W), l.Quiet.Render)...)
	p.Text = append(append(append(p.Text, claim...), ""), question...)
	if !c.writes && !c.offersText() {
		return p.WithMenu(c.scale.Menu(), 1, b.W, l)
	}
	steps, from, to := c.scale.Menu().View(b.W, l)
	before := append([]string{""}, steps...)
	ask := append([]string{""}, draw.Styled(l.Wrap(c.words.Walk.Line, b.W), l.Quiet.Render)...)
	if len(p.Text)+len(before)+len(ask)+2 > b.H {
		before = append([]string{""}, steps[from:to+1]...) // the chosen step alone
		from, to = 0, to-from
	}
	p = p.WithField(c.field, b, append(before, ask...))
	if !c.writes { // the note is offered, and the step is still under the cursor
		p.Writes, p.From, p.To = false, from+1, to+1
		return p.Pointed(true, draw.Spot{X: 0, Y: p.From})
	}
	return p
}

func (c check) Hints(l draw.Look) []draw.Hint {
	if c.writes {
		return []draw.Hint{
			{Key: "enter", Does: c.words.Keys.Go}, {Key: l.Glyphs.UpKey, Does: c.words.Keys.Change}, {Key: "tab", Does: c.words.Keys.Skip},
			{Key: "shift+tab", Does: c.words.Keys.Back}, {Key: draw.WhyInText, Does: c.words.Keys.Why}, {Key: "esc", Does: c.words.Keys.Pause},
		}
	}
	if c.offersText() {
		return []draw.Hint{
			{Key: "enter", Does: c.words.Keys.Go}, {Key: "tab", Does: c.words.Keys.Write}, {Key: draw.Digits(len(c.scale.Labels)), Does: c.words.Keys.Change},
			{Key: "backspace", Does: c.words.Keys.Back}, {Key: "?", Does: c.words.Keys.Why}, {Key: "esc", Does: c.words.Keys.Pause},
		}
	}
	return stepHints(c.scale, l.Glyphs.Updown, c.words.Keys)
}
func (c check) Writes() bool { return c.writes }

// keys lists the keys on an evidence check, where a choice does not go on: a
// few words may follow it.
func (c check) keys(h content.HelpWords, l draw.Look) []draw.Hint {
	move, pause := l.Glyphs.Updown+" hjkl", "q esc ctrl+c"
	if c.offersText() { // where a letter is the beginning of it
		move, pause = l.Glyphs.Updown, "esc ctrl+c"
	}
	return []draw.Hint{
		{Key: draw.Digits(len(c.scale.Labels)), Does: h.Pick}, {Key: move, Does: h.Move}, {Key: h.NoteKeys, Does: h.Note}, {Key: "enter", Does: h.NoteEnter},
		{Key: "backspace shift+tab", Does: h.Back}, {Key: "delete 0", Does: h.Clear}, {Key: "? F1 " + draw.WhyInText, Does: h.Why}, {Key: pause, Does: h.Pause},
	}
}

func (c check) speak() Said {
	if c.writes {
		return Said{Text: []string{c.words.Walk.Line}, Writes: true, Written: c.field.Value(), On: c.words.Keys.Go}
	}
	return withSteps(c.scale, Said{Text: there(c.opening, c.words.Walk.Claimed, c.item.Claim.Statement, c.item.Check.Text, c.frame)})
}
