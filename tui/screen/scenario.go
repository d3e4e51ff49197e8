package screen

import (
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A Scenario asks what one would do first, and then what second. Every option names a gain
// and a cost.
type Scenario struct {
	prompt *content.Prompt
	first  int // the option chosen first, from 1; 0 while that is asked
	At     int
	given  coach.Answer
	words  *content.Words
}

// NewScenario returns the page of a prompt, with the answer so far.
func NewScenario(prompt *content.Prompt, given coach.Answer, words *content.Words) Scenario {
	s := Scenario{prompt: prompt, At: given.First, given: given, words: words}
	if given.First > 0 && given.Second == 0 {
		s.first, s.At = given.First, 0 // the second is still to be chosen
	}
	return s
}

func (s Scenario) Update(in Intent) (Screen, Event) {
	switch in := in.(type) {
	case Move:
		s.At = listed(s.At, in.By, len(s.prompt.Options))
		return s, nil
	case Choose:
		if in.N <= len(s.prompt.Options) {
			return s.take(in.N)
		}
		return s, nil
	case GoOn:
		if s.At == 0 {
			return s, Refused{s.words.Keys.ChooseFirst}
		}
		return s.take(s.At)
	case Clear:
		s.first, s.At, s.given = 0, 0, coach.Answer{}
		return s, Noted{}
	case GoBack:
		if s.first > 0 {
			s.first, s.At = 0, s.first
			return s, nil
		}
	}
	return s, Common(in, s.given)
}

func (s Scenario) take(n int) (Screen, Event) {
	switch s.first {
	case 0:
		s.first, s.At = n, 0
		if s.given.First != n {
			s.given = coach.Answer{First: n}
		} else if s.given.Second != n {
			s.At = s.given.Second
		}
		return s, Halved{s.given}
	case n:
		return s, Refused{s.words.Keys.NotTwice}
	}
	return s, Answered{coach.Answer{First: s.first, Second: n}}
}

func (s Scenario) View(b draw.Box, l draw.Look) draw.Page {
	situation := l.Wrap(s.prompt.Text, b.W)
	question := s.words.Walk.DoFirst
	if s.first > 0 {
		question = s.words.Walk.DoSecond
	}
	m := draw.Menu{At: s.At, Airy: true}
	for i, option := range s.prompt.Options {
		c := draw.Choice{Text: option.Text, Notes: []draw.Note{{Label: s.words.Walk.Gain, Text: option.Gain}, {Label: s.words.Walk.Cost, Text: option.Cost}}}
		if i+1 == s.first {
			c.Mark = s.words.Walk.Chosen
		}
		m.Choices = append(m.Choices, c)
	}
	text := append(situation, "")
	text = append(text, draw.Styled(l.Wrap(question, b.W), l.Strong.Render)...)
	return draw.Page{Text: text}.WithMenu(m, 1, b.W, l)
}

func (s Scenario) Keys() Keymap {
	w := s.words.Keys
	return choiceKeys(Key{In: Choose{N: len(s.prompt.Options)}, Does: w.Choose}, Key{In: Move{}, Does: w.Move}, w)
}

func (s Scenario) Speak() Said {
	w := s.words.Walk
	said := Said{Frame: s.prompt.Text, Text: []string{w.DoFirst}, Chosen: s.At}
	if s.first > 0 {
		said.Text = []string{content.Fill(s.words.Plain.First, "{choice}", strconv.Itoa(s.first)+" "+s.prompt.Options[s.first-1].Text), w.DoSecond}
	}
	for _, option := range s.prompt.Options {
		said.Choices = append(said.Choices, Choice{Text: option.Text, Notes: NonEmpty(labelled(w.Gain, option.Gain), labelled(w.Cost, option.Cost))})
	}
	return said
}

func labelled(label, text string) string {
	if text == "" {
		return ""
	}
	return strings.TrimSpace(label + " " + text)
}
