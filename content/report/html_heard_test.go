package report

import (
	"encoding/xml"
	"testing"

	"twohats/content"
)

// heardOn returns what a screen reader says of a page, an element's own text a line: what is not
// hidden from it, and the names of pictures.
func heardOn(t *testing.T, page string) (heard []string) {
	t.Helper()
	var hidden []bool // by open element
	for token := range tokens(t, page) {
		switch token := token.(type) {
		case xml.StartElement:
			hides := len(hidden) > 0 && hidden[len(hidden)-1] || token.Name.Local == "head"
			for _, a := range token.Attr {
				hides = hides || a.Name.Local == "aria-hidden" && a.Value == "true"
				if a.Name.Local == "aria-label" && !hides {
					heard = append(heard, a.Value)
				}
			}
			if token.Name.Local == "svg" && !hides {
				t.Error("a picture is heard, and a sentence beside it says the same")
			}
			hidden = append(hidden, hides)
		case xml.EndElement:
			hidden = hidden[:len(hidden)-1]
		case xml.CharData:
			if text := content.OneLine(string(token)); text != "" && len(hidden) > 0 && !hidden[len(hidden)-1] {
				heard = append(heard, text)
			}
		}
	}
	return heard
}

func TestNoTextOfAPageIsHeardTwice(t *testing.T) {
	for name, d := range map[string]Document{"invented": invented(t), "room": roomOf(twelve())} {
		seen := map[string]bool{}
		for _, text := range heardOn(t, written(t, HTML, d)) {
			if seen[text] && len(text) > 60 { // a sentence, and no heading or name
				t.Errorf("%s: heard twice: %s", name, text)
			}
			seen[text] = true
		}
	}
}
