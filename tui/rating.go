package tui

import (
	"twohats/content"
	"twohats/content/coach"
)

// A rating asks how often a statement was true. Arrows move; a digit or enter answers.
type rating struct {
	prompt *content.Prompt
	frame  string
	scale  scale
	given  coach.Answer
	words  content.KeyWords
}

func newRating(pack *content.Pack, prompt *content.Prompt, given coach.Answer, words content.KeyWords) rating {
	on := pack.Scale(prompt)
	return rating{prompt, on.Frame, scale{on.Labels, given.Step}, given, words}
}

func (r rating) Update(in intent) (screen, event) {
	var e event
	r.scale.at, r.given, e = step(in, r.scale, r.given, r.words)
	return r, e
}

func (r rating) View(b box, l look) page {
	statement := styled(l.wrap(r.prompt.Text, b.w), l.strong.Render)
	p := page{
		text:  append(append(styled(l.wrap(r.frame, b.w), l.quiet.Render), ""), statement...),
		brief: statement,
	}
	return p.withScale(r.scale, b, l)
}

func (r rating) Hints(l look) []hint { return stepHints(r.scale, l.signs.arrows, r.words) }
func (r rating) Writes() bool        { return false }

// step gives what an intent does to a cursor on a scale.
func step(in intent, s scale, given coach.Answer, words content.KeyWords) (int, coach.Answer, event) {
	switch in := in.(type) {
	case move:
		return moved(s.at, in.by, len(s.labels)), given, nil
	case choose:
		if in.n > len(s.labels) {
			return s.at, given, nil
		}
		return in.n, given, answered{coach.Answer{Step: in.n}}
	case goOn:
		if s.at == 0 {
			return s.at, given, refused{words.ChooseFirst}
		}
		return s.at, given, answered{coach.Answer{Step: s.at}}
	case clear:
		return 0, coach.Answer{}, noted{}
	}
	return s.at, given, general(in, given)
}

// stepHints gives the keys on a scale; arrows names those that move.
func stepHints(s scale, arrows string, words content.KeyWords) []hint {
	return []hint{
		{digits(len(s.labels)), words.Answer}, {arrows, words.Move}, {"enter", words.Go},
		{"tab", words.Skip}, {"backspace", words.Back}, {"?", words.Why}, {"esc", words.Pause},
	}
}
