package screen

import (
	"slices"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A Menu offers options, one of them under the cursor.
type Menu struct {
	Options []Option
	At      int  // the option under the cursor, from 1; 0 before the first arrow
	Airy    bool // a blank line between the options
	Open    bool // it may be left without a choice
}

// An Option is one thing to choose, and what choosing it does.
type Option struct {
	Text   string
	Detail string      // beside the text where there is room, else below it
	Notes  []draw.Note // below the text
	Gauge  *draw.Gauge // beside the text where there is room, else below it; in place of a detail
	Does   Event       // what happens when it is taken
	Final  bool        // what it does cannot be taken back
}

// drawn returns the menu as it is drawn.
func (m Menu) drawn() draw.Menu {
	n := draw.Menu{At: m.At, Airy: m.Airy}
	for _, o := range m.Options {
		n.Choices = append(n.Choices, draw.Choice{Text: o.Text, Detail: o.Detail, Notes: o.Notes, Gauge: o.Gauge})
	}
	return n
}

// pick returns where an intent moves a menu's cursor, and what happens. Where a choice cannot be
// taken back a digit only moves, and enter confirms.
func (m Menu) pick(in Intent, words content.KeyWords) (int, Event) {
	switch in := in.(type) {
	case Move:
		return listed(m.At, in.By, len(m.Options)), nil
	case Choose:
		switch {
		case in.N > len(m.Options):
			return m.At, nil
		case m.Final() && !in.Whole:
			return in.N, nil
		}
		return in.N, m.Options[in.N-1].Does
	case GoOn:
		switch {
		case m.At > 0:
		case m.Open:
			return m.At, Refused{words.ChooseFirst}
		default:
			return m.At, Refused{words.ChooseOne}
		}
		return m.At, m.Options[m.At-1].Does
	}
	return m.At, Common(in, coach.Answer{})
}

// Final reports whether a choice of the menu cannot be taken back.
func (m Menu) Final() bool {
	return slices.ContainsFunc(m.Options, func(c Option) bool { return c.Final })
}

// keys returns the keys that choose: a digit takes a choice, or only moves to it.
func (m Menu) keys(words content.KeyWords) Keymap {
	digit, move := Key{In: Choose{N: len(m.Options)}, Does: words.Choose}, Key{In: Move{}, Does: words.Move}
	if m.Final() {
		digit.Does = ""
		move.Name = func(g draw.Glyphs) string { return draw.Digits(len(m.Options)) + " " + g.UpDown }
	}
	return Keymap{Keys: []Key{digit, move, {In: GoOn{}, Does: words.Go}}, Final: m.Final()}
}

// Speak returns a menu's choices with all that stands beside and below them.
func (m Menu) Speak() []Choice {
	var choices []Choice
	for _, c := range m.Options {
		said := Choice{Text: c.Text, Notes: NonEmpty(strings.ReplaceAll(c.Detail, " · ", ", "))}
		if c.Gauge != nil {
			said.Notes = append(said.Notes, c.Gauge.Told)
		}
		for _, n := range c.Notes {
			said.Notes = append(said.Notes, labelled(n.Label, n.Text))
		}
		choices = append(choices, said)
	}
	return choices
}
