package screen

import (
	"slices"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
)

// A Writing page asks for a text.
type Writing struct {
	Label    string // what it belongs to
	Question string
	Help     string
	Needed   bool      // enter asks for a text, and does not go on without
	As       StepWords // how a step in one's own words will be shown; its zero value shows nothing
	Arrived  bool      // by going back: the key that went back must not take a letter along
	Field    draw.Field
	Words    content.KeyWords
}

func (w Writing) Update(in Intent) (Screen, Event) {
	switch in := in.(type) {
	case Write:
		if w.Arrived && isBackspace(in.Msg) {
			w.Arrived = false
			return w, Refused{w.Words.Erases}
		}
		w.Arrived = false
		w.Field.Update(in.Msg)
		return w, Noted{w.answer()}
	case GoOn:
		if w.Needed && w.Field.Value() == "" {
			return w, Refused{w.Words.WriteFirst}
		}
		return w, Answered{w.answer()}
	}
	return w, Common(in, w.answer())
}

func (w Writing) answer() coach.Answer { return coach.Answer{Text: w.Field.Value()} }

func (w Writing) View(b draw.Box, l draw.Look) draw.Page {
	question := draw.Styled(l.Wrap(w.Question, b.W), l.Strong.Render)
	var p draw.Page
	if w.Label != "" {
		p.Text = append(draw.Styled(l.Wrap(w.Label, b.W), l.Quiet.Render), "")
	}
	p.Text = append(p.Text, question...)
	if w.Help != "" {
		p.Text = append(append(p.Text, ""), draw.Styled(l.Wrap(w.Help, b.W), l.Quiet.Render)...)
	}
	p.Brief = question
	below := w.As.lines(w.Field.Value(), b.W, l)
	b.H -= len(below)
	p = p.WithField(w.Field, b, nil, l)
	if len(below) > 0 { // right below what is written, not below the room for it
		p.List = slices.Concat(trimmed(p.List, p.Cursor.Y+1), below)
	}
	return p
}

// trimmed returns lines without the blank ones at their end, but at least so many.
func trimmed(lines []string, least int) []string {
	for len(lines) > least && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// StepWords show a step in one's own words while it is written, as it will be shown.
type StepWords struct {
	Moment bool   // the moment is written, not the act
	When   string // the moment, where the act is written
	Words  *content.Words
}

// shown returns the step with a text as it will be shown; nothing while it is empty.
func (s StepWords) shown(text string) []string {
	switch {
	case s.Words == nil || text == "":
		return nil
	case s.Moment:
		return []string{report.Moment(s.Words, text)}
	case s.When == "":
		return []string{report.Act(s.Words, text)}
	}
	return []string{report.Moment(s.Words, s.When), report.Act(s.Words, text)}
}

// lines returns what stands below the text that is written.
func (s StepWords) lines(text string, cells int, l draw.Look) []string {
	var lines []string
	for _, shown := range s.shown(text) {
		lines = append(lines, l.Wrap(shown, cells)...)
	}
	if len(lines) == 0 {
		return nil
	}
	return append([]string{""}, lines...)
}

func (w Writing) Keys() Keymap {
	return Keymap{Typing: AllTypes, Keys: []Key{
		{In: GoOn{}, Does: w.Words.Go}, {In: Skip{}, Does: w.Words.Skip}, {In: Write{}, Does: w.Words.Line},
		{In: GoBack{}, Does: w.Words.Back}, {In: Why{}, Does: w.Words.Why}, {In: Pause{}, Does: w.Words.Pause},
	}}
}

func (w Writing) Speak() Said {
	said := Said{Frame: w.Label, Text: NonEmpty(w.Question, w.Help), Writes: true, Written: w.Field.Value(), On: w.Words.Go}
	said.Shown = w.As.shown(said.Written)
	if w.Needed && said.Written == "" {
		said.On = ""
	}
	return said
}
