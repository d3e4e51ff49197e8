package tui

import (
	"slices"

	"twohats/content"
	"twohats/content/coach"
)

// A choosing asks for one of a few choices, below some lines of text.
type choosing struct {
	text  []para
	menu  menu
	pages string // what pgdn shows, where there are more choices than are seen
	words content.KeyWords
}

// A para is a paragraph in one tone.
type para struct {
	tone tone
	text string
}

// A tone is how much a text stands out.
type tone int

const (
	normal tone = iota
	strong
	quiet
)

func (t tone) of(l look) func(...string) string {
	switch t {
	case strong:
		return l.strong.Render
	case quiet:
		return l.quiet.Render
	}
	return l.normal.Render
}

func (c choosing) Update(in intent) (screen, event) {
	var e event
	c.menu.at, e = c.menu.pick(in, c.words)
	return c, e
}

// pick gives what an intent does to a menu's cursor.
func (m menu) pick(in intent, words content.KeyWords) (int, event) {
	switch in := in.(type) {
	case move:
		return listed(m.at, in.by, len(m.choices)), nil
	case choose:
		if in.n <= len(m.choices) {
			return in.n, chosen{in.n - 1}
		}
		return m.at, nil
	case goOn:
		switch {
		case m.at > 0:
		case m.open:
			return m.at, refused{words.ChooseFirst}
		default:
			return m.at, refused{words.ChooseOne}
		}
		return m.at, chosen{m.at - 1}
	}
	return m.at, general(in, coach.Answer{})
}

func (c choosing) View(b box, l look) page {
	list, from, to := c.menu.View(b.w, l)
	return page{text: paras(c.text, b.w, l), list: append([]string{""}, list...), from: from + 1, to: to + 1}
}

// paras sets paragraphs with a blank line between them.
func paras(text []para, cells int, l look) []string {
	var lines []string
	for i, p := range text {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, styled(l.wrap(p.text, cells), p.tone.of(l))...)
	}
	return lines
}

func (c choosing) Hints(l look) []hint {
	hints := []hint{
		{digits(len(c.menu.choices)), c.words.Choose}, {l.signs.updown, c.words.Move}, {"enter", c.words.Go},
		{"backspace", c.words.Back}, {"?", c.words.Keys}, {"esc", c.words.Pause},
	}
	if c.pages != "" {
		hints = slices.Insert(hints, 1, hint{l.signs.page, c.pages})
	}
	return hints
}
func (c choosing) Writes() bool { return false }
