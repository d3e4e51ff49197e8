package report

import (
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

// Speak tells a document part by part: in reading order, figures in words, the poles by their
// names, and no drawing that must be seen. Of own words it says that they are examples.
func Speak(d Document, words *content.Words) []Spoken {
	parts := make([]Spoken, len(d.Sections))
	for i, section := range d.Sections {
		parts[i] = Spoken{Title: section.Title}
		for _, figure := range section.Figures {
			parts[i].Figures = append(parts[i].Figures, Heard(words, figure))
		}
		for _, block := range section.Blocks {
			own := false
			switch b := block.(type) {
			case Say:
				own = b.Own
			case Backing:
				b.State = content.Fill(words.Plain.Examples, "{state}", b.State)
				block = b
			}
			if rows, ok := block.(Rows); ok {
				block = rows.named(words)
			}
			tell(block, func(kind kind, text string) {
				if kind != quote && kind != commands {
					text = content.OneLine(text)
				}
				switch {
				case text == "":
					return
				case kind == quote, kind == commands, own:
				case kind == heading: // which names its pole
					text = strings.TrimLeft(text, sign(0)+sign(1)+" ")
				case kind == note:
					text = content.Fill(words.Plain.Example, "{text}", text)
				default:
					text = Heard(words, byName(d.Poles, text))
				}
				parts[i].Lines = append(parts[i].Lines, strings.Split(strings.TrimSpace(text), "\n")...)
			})
		}
	}
	return parts
}

// named has what was chosen in a theme begin with the theme: to the ear it is a line of its own.
func (r Rows) named(words *content.Words) Rows {
	r.Rows = slices.Clone(r.Rows)
	for i, row := range r.Rows {
		if row.Chosen != "" {
			r.Rows[i].Chosen = content.Fill(words.Plain.OfTheme, "{theme}", row.Title, "{text}", row.Chosen)
		}
	}
	return r
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

// Heard puts the signs of our figures into words. It is for what we say ourselves: a person's own
// words stay as they are, so it is no good for a text that holds some.
func Heard(words *content.Words, text string) string {
	minus, plus := words.Plain.Minus+" ", words.Plain.Plus+" "
	return strings.NewReplacer("− ", minus, "−", minus, " +", " "+plus, "(+", "("+plus, " · ", ", ").Replace(text)
}

// byName puts the name of a pole in the place of its sign, which stands before what is of it.
func byName(poles []content.Pole, text string) string {
	for i, pole := range poles {
		if rest, signed := strings.CutPrefix(text, sign(i)); signed {
			return upperFirst(pole.Name) + ":" + rest
		}
	}
	return text
}
