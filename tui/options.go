package tui

import (
	"slices"
	"strings"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A menu offers options, one of them under the cursor.
type menu struct {
	options []option
	at      int  // the option under the cursor, from 1; 0 before the first arrow
	airy    bool // a blank line between the options
	open    bool // it may be left without a choice
}

// An option is one thing to choose, and what choosing it does.
type option struct {
	text   string
	detail string      // beside the text where there is room, else below it
	notes  []draw.Note // below the text
	gauge  *draw.Gauge // beside the text where there is room, else below it; in place of a detail
	does   event       // what happens when it is taken
	final  bool        // what it does cannot be taken back
}

// drawn returns the menu as it is drawn.
func (m menu) drawn() draw.Menu {
	n := draw.Menu{At: m.at, Airy: m.airy}
	for _, o := range m.options {
		n.Choices = append(n.Choices, draw.Choice{Text: o.text, Detail: o.detail, Notes: o.notes, Gauge: o.gauge})
	}
	return n
}

// pick returns where an intent moves a menu's cursor, and what happens. Where a choice cannot be
// taken back a digit only moves, and enter confirms.
func (m menu) pick(in intent, words content.KeyWords) (int, event) {
	switch in := in.(type) {
	case move:
		return listed(m.at, in.by, len(m.options)), nil
	case choose:
		switch {
		case in.n > len(m.options):
			return m.at, nil
		case m.final() && !in.whole:
			return in.n, nil
		}
		return in.n, m.options[in.n-1].does
	case goOn:
		switch {
		case m.at > 0:
		case m.open:
			return m.at, refused{words.ChooseFirst}
		default:
			return m.at, refused{words.ChooseOne}
		}
		return m.at, m.options[m.at-1].does
	}
	return m.at, general(in, coach.Answer{})
}

// final reports whether a choice of the menu cannot be taken back.
func (m menu) final() bool {
	return slices.ContainsFunc(m.options, func(c option) bool { return c.final })
}

// hints gives the keys that choose: a digit takes a choice, or only moves to it.
func (m menu) hints(l draw.Look, words content.KeyWords) []draw.Hint {
	if m.final() {
		return []draw.Hint{{Key: draw.Digits(len(m.options)) + " " + l.Glyphs.Updown, Does: words.Move}, {Key: "enter", Does: words.Go}}
	}
	return []draw.Hint{{Key: draw.Digits(len(m.options)), Does: words.Choose}, {Key: l.Glyphs.Updown, Does: words.Move}, {Key: "enter", Does: words.Go}}
}

// speak gives a menu's choices with all that stands beside and below them.
func (m menu) speak() []Choice {
	var choices []Choice
	for _, c := range m.options {
		said := Choice{Text: c.text, Notes: there(strings.ReplaceAll(c.detail, " · ", ", "))}
		if c.gauge != nil {
			said.Notes = append(said.Notes, c.gauge.Told)
		}
		for _, n := range c.notes {
			said.Notes = append(said.Notes, labelled(n.Label, n.Text))
		}
		choices = append(choices, said)
	}
	return choices
}
