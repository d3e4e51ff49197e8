package tui

import (
	"slices"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
)

// A writing asks for a text.
type writing struct {
	label    string // what it belongs to
	question string
	help     string
	needed   bool      // enter asks for a text, and does not go on without
	as       stepWords // how a step in one's own words will be shown; its zero value shows nothing
	arrived  bool      // by going back: the key that went back must not take a letter along
	field    draw.Field
	words    content.KeyWords
}

func (w writing) Update(in intent) (screen, event) {
	switch in := in.(type) {
	case write:
		if w.arrived && isBackspace(in.Msg) {
			w.arrived = false
			return w, refused{w.words.Erases}
		}
		w.arrived = false
		w.field.Update(in.Msg)
		return w, noted{w.answer()}
	case goOn:
		if w.needed && w.field.Value() == "" {
			return w, refused{w.words.WriteFirst}
		}
		return w, answered{w.answer()}
	}
	return w, general(in, w.answer())
}

func (w writing) answer() coach.Answer { return coach.Answer{Text: w.field.Value()} }

func (w writing) View(b draw.Box, l draw.Look) draw.Page {
	question := draw.Styled(l.Wrap(w.question, b.W), l.Strong.Render)
	var p draw.Page
	if w.label != "" {
		p.Text = append(draw.Styled(l.Wrap(w.label, b.W), l.Quiet.Render), "")
	}
	p.Text = append(p.Text, question...)
	if w.help != "" {
		p.Text = append(append(p.Text, ""), draw.Styled(l.Wrap(w.help, b.W), l.Quiet.Render)...)
	}
	p.Brief = question
	below := w.as.lines(w.field.Value(), b.W, l)
	b.H -= len(below)
	p = p.WithField(w.field, b, nil)
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

// stepWords show a step in one's own words while it is written, as it will be shown.
type stepWords struct {
	moment bool   // the moment is written, not the act
	when   string // the moment, where the act is written
	words  *content.Words
}

// shown returns the step with a text as it will be shown; nothing while it is empty.
func (s stepWords) shown(text string) []string {
	switch {
	case s.words == nil || text == "":
		return nil
	case s.moment:
		return []string{report.Moment(s.words, text)}
	case s.when == "":
		return []string{report.Act(s.words, text)}
	}
	return []string{report.Moment(s.words, s.when), report.Act(s.words, text)}
}

// lines returns what stands below the text that is written.
func (s stepWords) lines(text string, cells int, l draw.Look) []string {
	var lines []string
	for _, shown := range s.shown(text) {
		lines = append(lines, l.Wrap(shown, cells)...)
	}
	if len(lines) == 0 {
		return nil
	}
	return append([]string{""}, lines...)
}

func (w writing) Hints(l draw.Look) []draw.Hint {
	return []draw.Hint{
		{Key: "enter", Does: w.words.Go}, {Key: "tab", Does: w.words.Skip}, {Key: "ctrl+j", Does: w.words.Line},
		{Key: "shift+tab", Does: w.words.Back}, {Key: draw.WhyInText, Does: w.words.Why}, {Key: "esc", Does: w.words.Pause},
	}
}
func (w writing) Writes() bool { return true }

func (w writing) speak() Said {
	said := Said{Frame: w.label, Text: there(w.question, w.help), Writes: true, Written: w.field.Value(), On: w.words.Go}
	said.Shown = w.as.shown(said.Written)
	if w.needed && said.Written == "" {
		said.On = ""
	}
	return said
}
