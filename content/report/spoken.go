package report

import (
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
	d = shown(d)
	named := byName(d.Poles)
	parts := make([]Spoken, len(d.Sections))
	for i, section := range d.Sections {
		parts[i] = Spoken{section.Title, nil, section.Figures}
		for _, block := range section.Blocks {
			if claims, ok := block.(Backing); ok {
				claims.State = content.Fill(words.Plain.Examples, "{state}", claims.State)
				block = claims
			}
			tell(block, d.Poles, words, func(kind kind, text string) {
				if kind != quote && kind != commands {
					text = content.OneLine(text)
				}
				switch kind {
				case heading: // which names its pole
					text = strings.TrimLeft(text, sign(0)+sign(1)+" ")
				case note:
					if text == "" {
						return
					}
					text = content.Fill(words.Plain.Example, "{text}", text)
				}
				if text = strings.TrimSpace(named.Replace(text)); text != "" {
					parts[i].Lines = append(parts[i].Lines, strings.Split(text, "\n")...)
				}
			})
		}
	}
	return parts
}

// byName puts the names of the poles in the place of their signs.
func byName(poles []content.Pole) *strings.Replacer {
	var pairs []string
	for i, pole := range poles {
		pairs = append(pairs, sign(i), upperFirst(pole.Name)+":")
	}
	return strings.NewReplacer(pairs...)
}
