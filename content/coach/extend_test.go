package coach

import (
	"testing"

	"twohats/content"
)

// A pack may ask its last prompt in Quick too; what Full adds then comes before it.
func TestAfterAnExtensionChecksComeFromAllAnswers(t *testing.T) {
	rating := func(id string, quick bool) content.Prompt {
		return content.Prompt{ID: id, Kind: content.Rating, Pole: "sea", Quick: quick}
	}
	pack := &content.Pack{
		Poles:  []content.Pole{{ID: "sea"}, {ID: "land"}},
		Scales: content.Scales{Rating: content.Scale{Labels: make([]string, 5)}, Evidence: content.Scale{Labels: make([]string, 5)}},
		Themes: []content.Theme{{
			ID: "wind", Prompts: []content.Prompt{rating("sail", true), rating("drift", false), rating("reef", true)},
			Claims: map[string]string{"sea": "You sail.", "land": "You farm."},
			Checks: []content.Check{{ID: "where-to", Pole: "sea", About: "sail"}},
		}},
	}
	s := Start(pack, Quick)
	skip(s) // the mission
	skip(s) // the opening
	s.Answer(Answer{Step: 4})
	s.Answer(Answer{Step: 4})
	if item, _ := s.Current(); item.Check == nil {
		t.Fatalf("a high rating brings no check: the walk is on %q", item.ID)
	}
	s.Extend()
	s.Answer(Answer{Step: 1}) // the pole's mean falls below 65
	if item, on := s.Current(); on {
		t.Errorf("the claim is gone and the walk asks %q", item.ID)
	}
	if p := s.Progress(); p.Passed > p.Stops {
		t.Errorf("got the progress %+v", p)
	}
}
