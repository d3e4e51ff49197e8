package plain

import (
	"io"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/report"
	"twohats/tui"
)

// A sayer writes lines. After an error it writes nothing more.
type sayer struct {
	out io.Writer
	o   Options
	err error
}

// page says a page: its text, what is read, and its choices.
func (s *sayer) page(p tui.Said) {
	s.line("")
	s.paragraphs(p.Text...)
	if p.Reads != nil {
		for _, line := range report.Spoken(*p.Reads) {
			s.line(line)
		}
	}
	for i, c := range p.Choices {
		s.line(s.choice(i+1, c))
		for _, note := range c.Notes {
			s.line(note)
		}
	}
	if p.Written != "" {
		s.line(content.Fill(s.o.Words.Plain.Written, "{text}", content.OneLine(p.Written)))
	}
}

func (s *sayer) choice(n int, c tui.Choice) string {
	text := strconv.Itoa(n) + " " + c.Text
	if c.Chosen {
		return content.Fill(s.o.Words.Plain.Chosen, "{choice}", text)
	}
	return text
}

func (s *sayer) paragraphs(texts ...string) {
	for _, text := range texts {
		for line := range strings.SplitSeq(text, "\n") {
			s.line(line)
		}
	}
}

// line says one line, broken where it would be too wide.
func (s *sayer) line(text string) {
	text = content.Shown(text)
	if s.o.Say != nil {
		text = s.o.Say(text)
	}
	lines := []string{text}
	if s.o.Width > 0 {
		lines = report.Wrap(text, s.o.Width)
	}
	s.write(strings.Join(lines, "\n") + "\n")
}

// ask says what is wanted, and leaves the rest of the line for it.
func (s *sayer) ask(text string) {
	if s.o.Say != nil {
		text = s.o.Say(text)
	}
	s.write(text + " ")
}

func (s *sayer) write(text string) {
	if s.err == nil {
		_, s.err = io.WriteString(s.out, text)
	}
}
