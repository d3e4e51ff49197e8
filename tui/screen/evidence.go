package screen

import (
	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// Evidence shows a claim back and asks what it rests on. Once a step is chosen, tab or a letter enters
// a line for what it was; until then digits change the step.
type Evidence struct {
	Item    coach.Item
	Opening string // said before the first check
	Frame   string
	Scale   draw.Scale
	Given   coach.Answer
	Field   draw.Field
	writes  bool
	Words   *content.Words
}

// noEvidence is the step that says there is none to name, so that no line is asked for.
const noEvidence = 1

func (c Evidence) Update(in Intent) (Screen, Event) {
	if c.writes {
		return c.line(in)
	}
	if c.OffersText() {
		switch in := in.(type) {
		case Write:
			if c.Scale.At == noEvidence {
				return c, nil // of which there is nothing to write
			}
			c.Given.Step, c.writes = c.Scale.At, true
			c.Field.Update(in.Msg)
			return c, Noted{c.answer()}
		case Skip:
			if c.Scale.At == noEvidence {
				break
			}
			c.Given.Step, c.writes = c.Scale.At, true
			return c, Noted{c.answer()}
		case GoOn:
			if c.Scale.At == c.Given.Step {
				return c, Answered{c.answer()}
			}
		}
	}
	switch in := in.(type) {
	case Choose:
		if in.N <= len(c.Scale.Labels) {
			return c.take(in.N, in.Whole)
		}
		return c, nil
	case GoOn:
		if c.Scale.At > 0 {
			return c.take(c.Scale.At, false)
		}
	case Clear:
		c.Field.Empty()
	}
	var e Event
	c.Scale.At, c.Given, e = step(in, c.Scale, c.answer(), c.Words.Keys)
	return c, e
}

// OffersText reports whether a step is chosen that the line can say more of.
func (c Evidence) OffersText() bool { return !c.writes && c.Given.Step > noEvidence }

// take chooses a step. One that names evidence offers the line, or asks for it where nobody can see
// that it is offered.
func (c Evidence) take(n int, asks bool) (Screen, Event) {
	c.Scale.At, c.Given.Step = n, n
	if n == noEvidence {
		return c, Answered{c.answer()}
	}
	c.writes = asks
	return c, Noted{c.answer()}
}

// line returns what an intent does while the line is written.
func (c Evidence) line(in Intent) (Screen, Event) {
	switch in := in.(type) {
	case Move: // up
		if c.Field.OnFirstLine() {
			c.writes = false
			return c, nil
		}
		c.Field.Update(tea.KeyPressMsg{Code: tea.KeyUp})
		return c, nil
	case Write:
		c.Field.Update(in.Msg)
		return c, Noted{c.answer()}
	case GoOn:
		return c, Answered{c.answer()}
	}
	return c, Common(in, c.answer())
}

func (c Evidence) answer() coach.Answer {
	return coach.Answer{Step: c.Given.Step, Text: c.Field.Value()}
}

func (c Evidence) View(b draw.Box, l draw.Look) draw.Page {
	claim := draw.Indented(l.Wrap(c.Item.Claim.Statement, b.W-draw.Indent), 0)
	for i := range claim {
		claim[i] = l.Glyphs.Bar + " " + claim[i]
	}
	question := append(draw.Styled(l.Wrap(c.Item.Check.Text, b.W), l.Strong.Render), l.Wrap(c.Frame, b.W)...)
	p := draw.Page{Brief: question}
	if c.Opening != "" {
		p.Text = append(draw.Styled(l.Wrap(c.Opening, b.W), l.Quiet.Render), "")
	}
	p.Text = append(p.Text, draw.Styled(l.Wrap(c.Words.Walk.Claimed, b.W), l.Quiet.Render)...)
	p.Text = append(append(append(p.Text, claim...), ""), question...)
	if !c.writes && !c.OffersText() {
		return p.WithMenu(c.Scale.Menu(), 1, b.W, l)
	}
	steps, from, to := c.Scale.Menu().View(b.W, l)
	before := append([]string{""}, steps...)
	ask := append([]string{""}, draw.Styled(l.Wrap(c.Words.Walk.Line, b.W), l.Quiet.Render)...)
	if len(p.Text)+len(before)+len(ask)+2 > b.H {
		before = append([]string{""}, steps[from:to+1]...) // the chosen step alone
		from, to = 0, to-from
	}
	p = p.WithField(c.Field, b, append(before, ask...), l)
	if !c.writes { // the note is offered, and the step is still under the cursor
		p.Writes, p.From, p.To = false, from+1, to+1
		p.Cursor = &draw.Spot{X: 0, Y: p.From}
	}
	return p
}

// Keys returns the keys on an evidence check, where a choice does not go on: a few words may follow
// it.
func (c Evidence) Keys() Keymap {
	w, h := c.Words.Keys, c.Words.Help
	stop := []Key{{In: GoBack{}, Does: w.Back}, {In: Why{}, Does: w.Why}, {In: Pause{}, Does: w.Pause}}
	enter, tab := Key{In: GoOn{}, Does: w.Go}, Key{In: Skip{}, Does: w.Skip}
	if c.writes {
		up := Key{In: Move{}, Does: w.Change, Full: h.NoteUp}
		return Keymap{Typing: AllTypes, Keys: append([]Key{enter, up, tab, {In: Write{}}}, stop...)}
	}
	digit, move := Key{In: Choose{N: len(c.Scale.Labels)}, Does: w.Answer, Full: h.Pick}, Key{In: Move{}, Does: w.Move}
	enter.Full, tab.Full, tab.All = h.NoteEnter, h.Note, h.NoteKeys
	if c.OffersText() {
		digit.Does, move.Does, tab.Does = w.Change, "", w.Write
		return Keymap{Typing: LetterTypes, Keys: append([]Key{enter, tab, digit, move, {In: Clear{}}}, stop...)}
	}
	return Keymap{Keys: append([]Key{digit, move, enter, tab, {In: Clear{}}}, stop...)}
}

func (c Evidence) Speak() Said {
	if c.writes {
		return Said{Text: []string{c.Words.Walk.Line}, Writes: true, Written: c.Field.Value(), On: c.Words.Keys.Go}
	}
	return withSteps(c.Scale, Said{Text: NonEmpty(c.Opening, c.Words.Walk.Claimed, c.Item.Claim.Statement, c.Item.Check.Text, c.Frame)})
}
