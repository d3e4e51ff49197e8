package screen

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A Rating asks how often a statement was true. Arrows move; a digit or enter answers.
type Rating struct {
	prompt *content.Prompt
	frame  string
	Scale  draw.Scale
	given  coach.Answer
	words  *content.Words
}

// NewRating returns the page of a prompt, with the answer so far.
func NewRating(pack *content.Pack, prompt *content.Prompt, given coach.Answer, words *content.Words) Rating {
	on := pack.Scale(prompt)
	return Rating{prompt, on.Frame, draw.Scale{Labels: on.Labels, At: given.Step}, given, words}
}

func (r Rating) Update(in Intent) (Screen, Event) {
	var e Event
	r.Scale.At, r.given, e = step(in, r.Scale, r.given, r.words.Keys)
	return r, e
}

func (r Rating) View(b draw.Box, l draw.Look) draw.Page {
	return r.question(b, l).WithScale(r.Scale, b, l)
}

// question returns the page without its scale.
func (r Rating) question(b draw.Box, l draw.Look) draw.Page {
	statement := draw.Styled(l.Wrap(r.prompt.Text, b.W), l.Strong.Render)
	frame := append(draw.Styled(l.Wrap(r.frame, b.W), l.Quiet.Render), "")
	return draw.Page{Text: append(frame, statement...), Brief: statement}
}

func (r Rating) Keys() Keymap {
	w := r.words.Keys
	sideways := func(g draw.Glyphs) string { return g.Arrows }
	return choiceKeys(Key{In: Choose{N: len(r.Scale.Labels)}, Does: w.Answer}, Key{In: Move{}, Does: w.Move, Name: sideways}, w)
}

func (r Rating) Speak() Said {
	return withSteps(r.Scale, Said{Frame: r.frame, Text: []string{r.prompt.Text}})
}

// step returns what an intent does to a cursor on a scale.
func step(in Intent, s draw.Scale, given coach.Answer, words content.KeyWords) (int, coach.Answer, Event) {
	switch in := in.(type) {
	case Move:
		return moved(s.At, in.By, len(s.Labels)), given, nil
	case Choose:
		if in.N > len(s.Labels) {
			return s.At, given, nil
		}
		return in.N, given, Answered{coach.Answer{Step: in.N}}
	case GoOn:
		if s.At == 0 {
			return s.At, given, Refused{words.ChooseFirst}
		}
		return s.At, given, Answered{coach.Answer{Step: s.At}}
	case Clear:
		return 0, coach.Answer{}, Noted{}
	}
	return s.At, given, Common(in, given)
}

// choiceKeys returns the keys of a question that is answered by a choice.
func choiceKeys(digit, move Key, words content.KeyWords) Keymap {
	return Keymap{Keys: []Key{
		digit, move, {In: GoOn{}, Does: words.Go}, {In: Skip{}, Does: words.Skip}, {In: GoBack{}, Does: words.Back}, {In: Clear{}},
		{In: Why{}, Does: words.Why}, {In: Pause{}, Does: words.Pause},
	}}
}

// withSteps adds the steps of a scale to what is said.
func withSteps(s draw.Scale, said Said) Said {
	for _, label := range s.Labels {
		said.Choices = append(said.Choices, Choice{Text: label})
	}
	said.Chosen, said.Brief = s.At, true
	return said
}
