package report

import (
	"cmp"
	"io"
	"slices"
	"strconv"
	"strings"

	"twohats/content"
)

// A Spoken part is a section in lines that make sense to the ear.
type Spoken struct {
	Title   string
	Lines   []string
	Figures []string // how its figures came about
}

// Speak returns a document part by part: in reading order, figures in words, the poles by their
// names, and no drawing that must be seen. Of own words it says that they are examples.
func Speak(d Document, words *content.Words) []Spoken {
	parts := make([]Spoken, len(d.Sections))
	for i, section := range d.Sections {
		s := speaker{words: words, poles: d.Poles}
		s.teller = s.hear
		for _, block := range section.Blocks {
			block.Visit(&s)
		}
		parts[i] = Spoken{section.Title, s.lines, allInWords(words, section.Figures)}
	}
	return parts
}

// A speaker is the visitor that tells the blocks of a part to the ear.
type speaker struct {
	teller
	words *content.Words
	poles []content.Pole
	lines []string
}

func (s *speaker) Say(b Say) {
	if b.Own {
		s.tell(quote, content.OneLine(cmp.Or(b.Spoken, b.Text)))
		return
	}
	s.teller.Say(b)
}

func (s *speaker) Backing(b Backing) {
	s.tell(heading, upperFirst(content.Fill(s.words.Plain.Examples, "{state}", b.State)))
	for _, claim := range b.Claims {
		s.tell(item, upperFirst(s.poles[claim.Pole].Name)+": "+claim.Statement)
		s.tell(note, claim.Line)
	}
	s.tell(plain, b.Question)
}

// Rows has what was chosen in a theme begin with the theme: to the ear it is a line of its own.
func (s *speaker) Rows(b Rows) {
	for _, row := range b.Rows {
		s.tell(item, row.Spoken)
		if row.Chosen != "" {
			s.tell(detail, upperFirst(content.Fill(s.words.Plain.OfTheme, "{theme}", row.Title, "{text}", row.Chosen)))
		}
	}
}

func (s *speaker) hear(kind kind, text string) {
	switch kind {
	case quote, commands:
	case heading: // which names its pole
		text = strings.TrimLeft(text, sign(0)+sign(1)+" ")
	case note:
		text = content.Fill(s.words.Plain.Example, "{text}", text)
	default:
		text = InWords(s.words, text)
	}
	s.lines = append(s.lines, strings.Split(strings.TrimSpace(text), "\n")...)
}

// WriteSpoken writes a document to be heard: a line at a time, part by part.
func WriteSpoken(w io.Writer, d Document, words *content.Words) error {
	lines := slices.DeleteFunc([]string{d.Title, d.Made, d.Mark}, func(line string) bool { return line == "" })
	parts := Speak(d, words)
	for i, part := range parts {
		lines = append(append(lines, "", PartHead(words, parts, i)), part.Lines...)
	}
	_, err := io.WriteString(w, strings.Join(lines, "\n")+"\n")
	return err
}

// PartHead names the n-th of the parts, from 0, and how many there are.
func PartHead(words *content.Words, parts []Spoken, n int) string {
	if len(parts) == 1 {
		return parts[0].Title
	}
	return content.Fill(words.Plain.Part, "{n}", strconv.Itoa(n+1), "{of}", strconv.Itoa(len(parts)), "{title}", parts[n].Title)
}

// InWords puts the signs of our figures into words. It is for what we say ourselves: a person's own
// words stay as they are, so it is no good for a text that holds some.
func InWords(words *content.Words, text string) string {
	minus, plus := words.Plain.Minus+" ", words.Plain.Plus+" "
	return strings.NewReplacer("− ", minus, "−", minus, " +", " "+plus, "(+", "("+plus, " · ", ", ").Replace(text)
}

func allInWords(words *content.Words, lines []string) (heard []string) {
	for _, line := range lines {
		heard = append(heard, InWords(words, line))
	}
	return heard
}
