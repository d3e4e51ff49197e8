package tui

import (
	"twohats/content"
	"twohats/content/coach"
)

// A scenario asks what one would do first, and then what second. Every option names a gain
// and a cost.
type scenario struct {
	prompt *content.Prompt
	first  int // the option chosen first, from 1; 0 while that is asked
	at     int
	given  coach.Answer
	words  *content.Words
}

func newScenario(prompt *content.Prompt, given coach.Answer, words *content.Words) scenario {
	s := scenario{prompt: prompt, at: given.First, given: given, words: words}
	if given.First > 0 && given.Second == 0 {
		s.first, s.at = given.First, 0 // the second is still to be chosen
	}
	return s
}

func (s scenario) Update(in intent) (screen, event) {
	switch in := in.(type) {
	case move:
		s.at = listed(s.at, in.by, len(s.prompt.Options))
		return s, nil
	case choose:
		if in.n <= len(s.prompt.Options) {
			return s.take(in.n)
		}
		return s, nil
	case goOn:
		if s.at == 0 {
			return s, refused{s.words.Keys.ChooseFirst}
		}
		return s.take(s.at)
	case clear:
		s.first, s.at, s.given = 0, 0, coach.Answer{}
		return s, noted{}
	case goBack:
		if s.first > 0 {
			s.first, s.at = 0, s.first
			return s, nil
		}
	}
	return s, general(in, s.given)
}

func (s scenario) take(n int) (screen, event) {
	switch s.first {
	case 0:
		s.first, s.at = n, 0
		if s.given.First != n {
			s.given = coach.Answer{First: n}
		} else if s.given.Second != n {
			s.at = s.given.Second
		}
		return s, halved{s.given}
	case n:
		return s, refused{s.words.Keys.NotTwice}
	}
	return s, answered{coach.Answer{First: s.first, Second: n}}
}

func (s scenario) View(b box, l look) page {
	situation := l.wrap(s.prompt.Text, b.w)
	question := s.words.Walk.DoFirst
	if s.first > 0 {
		question = s.words.Walk.DoSecond
	}
	m := numbered{at: s.at, airy: true}
	for i, option := range s.prompt.Options {
		c := choice{text: option.Text, notes: []note{{label: s.words.Walk.Gain, text: option.Gain}, {label: s.words.Walk.Cost, text: option.Cost}}}
		if i+1 == s.first {
			c.mark = s.words.Walk.Chosen
		}
		m.choices = append(m.choices, c)
	}
	text := append(situation, "")
	text = append(text, styled(l.wrap(question, b.w), l.strong.Render)...)
	return page{text: text}.withMenu(m, 1, b.w, l)
}

func (s scenario) Hints(l look) []hint {
	return []hint{
		{digits(len(s.prompt.Options)), s.words.Keys.Choose}, {l.signs.updown, s.words.Keys.Move}, {"enter", s.words.Keys.Go},
		{"tab", s.words.Keys.Skip}, {"backspace", s.words.Keys.Back}, {"?", s.words.Keys.Why}, {"esc", s.words.Keys.Pause},
	}
}
func (s scenario) Writes() bool { return false }
