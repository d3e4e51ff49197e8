package tui

import (
	"strings"
	"testing"
)

// Plain mode says a page as it is told, so that a person's own words keep their signs: ours have
// to be in words by then.
func TestAPageIsToldWithoutSignsOfFigures(t *testing.T) {
	for _, s := range scenes() {
		said := (&Talk{root: sceneAt(t, s, 80, 24).root}).Said()
		texts := append([]string{said.Place, said.Frame, said.More, said.On}, said.Text...)
		for _, choice := range said.Choices {
			texts = append(append(texts, choice.Text), choice.Notes...)
		}
		for _, text := range texts {
			if strings.ContainsAny(text, "−·▲●◇◆") || strings.Contains(" "+text, " +") || strings.Contains(text, "(+") {
				t.Errorf("%s: it tells %q", s.name, text)
			}
		}
	}
}
