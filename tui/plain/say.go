package plain

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/report"
	"twohats/tui/screen"
)

// A sayer writes lines. After an error it writes nothing more.
type sayer struct {
	out    io.Writer
	o      Options
	before screen.Said // the page that was said last
	err    error
}

// page says a page. What the page before it has just said is left out.
func (s *sayer) page(p screen.Said) {
	before := s.before
	s.before = p
	asksSame := p.Place == before.Place && p.Frame == before.Frame && slices.Equal(p.Text, before.Text)
	offersSame := sameTexts(p.Choices, before.Choices)
	if !asksSame {
		if p.Reads == nil || p.Place != "" {
			s.line("") // a part has its own
		}
		s.paragraphs(p.Place)
		if p.Frame != before.Frame {
			s.paragraphs(p.Frame)
		}
		s.paragraphs(p.Text...)
	}
	if p.Reads != nil {
		return
	}
	switch {
	case !offersSame:
		s.choices(p)
	case !asksSame:
		s.choices(withoutNotes(p))
	}
	s.answer(p)
}

// sameTexts reports whether choices are the same, whatever goes with them.
func sameTexts(a, b []screen.Choice) bool {
	return slices.EqualFunc(a, b, func(a, b screen.Choice) bool { return a.Text == b.Text })
}

// withoutNotes leaves out of a page what goes with its choices.
func withoutNotes(p screen.Said) screen.Said {
	p.Choices = slices.Clone(p.Choices)
	for i := range p.Choices {
		p.Choices[i].Notes = nil
	}
	return p
}

// whole says a page with all that there is of it.
func (s *sayer) whole(p screen.Said) {
	s.before = screen.Said{}
	s.page(p)
}

// choices says what can be chosen, each with its number: where each is a few words, on one line if
// they fit, for a number must not stand apart from its words; where they are many, those that are
// left open.
func (s *sayer) choices(p screen.Said) {
	if p.Brief {
		var all []string
		for i, c := range p.Choices {
			all = append(all, numbered(i+1, " ", c.Text))
		}
		if line := strings.Join(all, ", "); !strings.Contains(s.broken(s.heard(content.Shown(line))), "\n") {
			s.line(line)
			return
		}
	}
	for i, c := range p.Choices {
		if p.Many && !c.Open {
			continue
		}
		s.choice(i+1, c)
	}
}

// choice says one choice, with what goes with it.
func (s *sayer) choice(n int, c screen.Choice) {
	text := numbered(n, ". ", c.Text)
	for i, note := range c.Notes {
		switch {
		case strings.ContainsAny(text[len(text)-1:], ".!?:"):
			text += " " + note
		case i == 0:
			text += ": " + note
		default:
			text += ". " + note
		}
	}
	s.line(text)
}

// answer says what is answered here already.
func (s *sayer) answer(p screen.Said) {
	w := s.o.Words.Plain
	if p.Chosen > 0 {
		s.line(content.Fill(w.Given, "{choice}", numbered(p.Chosen, " ", p.Choices[p.Chosen-1].Text)))
	}
	switch n := strings.Count(p.Written, "\n"); {
	case n > 0:
		s.line(content.Fill(w.WrittenLines, "{n}", strconv.Itoa(n+1)))
		s.paragraphs(p.Written)
	case p.Written != "":
		s.line(content.Fill(w.Written, "{text}", p.Written))
	}
}

func numbered(n int, then, text string) string { return strconv.Itoa(n) + then + text }

// part says the n-th of the parts that are read, from 0.
func (s *sayer) part(parts []report.Spoken, n int) {
	s.line("")
	s.line(report.PartHead(s.o.Words, parts, n))
	s.paragraphs(parts[n].Lines...)
}

// paragraphs says texts that are there, a line each.
func (s *sayer) paragraphs(texts ...string) {
	for _, text := range texts {
		if text == "" {
			continue
		}
		for line := range strings.SplitSeq(text, "\n") {
			s.line(line)
		}
	}
}

// line says one line, broken where it would be too wide.
func (s *sayer) line(text string) { s.write(s.broken(s.heard(content.Shown(text))) + "\n") }

// broken breaks a text where it would be too wide.
func (s *sayer) broken(text string) string {
	if s.o.Width == 0 {
		return text
	}
	return strings.Join(report.Wrap(text, s.o.Width), "\n")
}

// heard puts a text into the signs that are wanted. Those of figures are in words already: what a
// person wrote stays as it is.
func (s *sayer) heard(text string) string {
	if s.o.Say != nil {
		text = s.o.Say(text)
	}
	return text
}

// ask says what is wanted, and leaves the rest of the line for it.
func (s *sayer) ask(text string) { s.write(s.broken(s.heard(text)) + " ") }

func (s *sayer) write(text string) {
	if s.err == nil {
		_, s.err = io.WriteString(s.out, text)
	}
}
