package report

import (
	"strings"

	"twohats/content"
)

// Spoken tells a document in lines that make sense to the ear: in reading order, figures in words,
// the poles by their names, and no drawing that must be seen. A blank line stands before each part.
func Spoken(d Document) []string {
	d = shown(d)
	words, named := wordsOf(d), byName(d.Poles)
	lines := []string{}
	for _, section := range d.Sections {
		lines = append(lines, "", section.Title)
		for _, block := range section.Blocks {
			tell(block, d.Poles, words, func(kind kind, text string) {
				if kind != quote && kind != commands {
					text = content.OneLine(text)
				}
				if kind == heading { // which names its pole
					text = strings.TrimLeft(text, sign(0)+sign(1)+" ")
				}
				if text = strings.TrimSpace(named.Replace(text)); text != "" {
					lines = append(lines, strings.Split(text, "\n")...)
				}
			})
		}
	}
	return lines
}

// byName puts the names of things in the place of their signs.
func byName(poles []content.Pole) *strings.Replacer {
	pairs := []string{"◇ ", "", "◆ ", ""}
	for i, pole := range poles {
		pairs = append(pairs, sign(i), pole.Name+":")
	}
	return strings.NewReplacer(pairs...)
}
