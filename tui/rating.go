package tui

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A rating asks how often a statement was true. Arrows move; a digit or enter answers.
type rating struct {
	prompt *content.Prompt
	frame  string
	scale  draw.Scale
	given  coach.Answer
	words  content.KeyWords
}

func newRating(pack *content.Pack, prompt *content.Prompt, given coach.Answer, words content.KeyWords) rating {
	on := pack.Scale(prompt)
	return rating{prompt, on.Frame, draw.Scale{Labels: on.Labels, At: given.Step}, given, words}
}

func (r rating) Update(in intent) (screen, event) {
	var e event
	r.scale.At, r.given, e = step(in, r.scale, r.given, r.words)
	return r, e
}

func (r rating) View(b draw.Box, l draw.Look) draw.Page {
	statement := draw.Styled(l.Wrap(r.prompt.Text, b.W), l.Strong.Render)
	p := draw.Page{
		Text:  append(append(draw.Styled(l.Wrap(r.frame, b.W), l.Quiet.Render), ""), statement...),
		Brief: statement,
	}
	return p.WithScale(r.scale, b, l)
}

func (r rating) Hints(l draw.Look) []draw.Hint { return stepHints(r.scale, l.Glyphs.Arrows, r.words) }
func (r rating) Writes() bool                  { return false }

// step gives what an intent does to a cursor on a scale.
func step(in intent, s draw.Scale, given coach.Answer, words content.KeyWords) (int, coach.Answer, event) {
	switch in := in.(type) {
	case move:
		return moved(s.At, in.by, len(s.Labels)), given, nil
	case choose:
		if in.n > len(s.Labels) {
			return s.At, given, nil
		}
		return in.n, given, answered{coach.Answer{Step: in.n}}
	case goOn:
		if s.At == 0 {
			return s.At, given, refused{words.ChooseFirst}
		}
		return s.At, given, answered{coach.Answer{Step: s.At}}
	case clear:
		return 0, coach.Answer{}, noted{}
	}
	return s.At, given, general(in, given)
}

// stepHints gives the keys on a scale; arrows names those that move.
func stepHints(s draw.Scale, arrows string, words content.KeyWords) []draw.Hint {
	return []draw.Hint{
		{Key: draw.Digits(len(s.Labels)), Does: words.Answer}, {Key: arrows, Does: words.Move}, {Key: "enter", Does: words.Go},
		{Key: "tab", Does: words.Skip}, {Key: "backspace", Does: words.Back}, {Key: "?", Does: words.Why}, {Key: "esc", Does: words.Pause},
	}
}

func (r rating) speak() Said {
	return withSteps(r.scale, Said{Frame: r.frame, Text: []string{r.prompt.Text}})
}

// withSteps adds the steps of a scale to what is said.
func withSteps(s draw.Scale, said Said) Said {
	for _, label := range s.Labels {
		said.Choices = append(said.Choices, Choice{Text: label})
	}
	said.Chosen, said.Brief = s.At, true
	return said
}
