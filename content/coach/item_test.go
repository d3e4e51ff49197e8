package coach

import (
	"slices"
	"testing"

	"twohats/content"
)

// withQuick returns the built-in pack with other prompts in Quick.
func withQuick(quick func(content.Prompt) bool) *content.Pack {
	pack, _ := content.Builtin("en")
	for t := range pack.Themes {
		for p := range pack.Themes[t].Prompts {
			prompt := &pack.Themes[t].Prompts[p]
			prompt.Quick = quick(*prompt)
		}
	}
	return pack
}

func TestAPackWithoutQuickPromptsHasAllOfThemAsked(t *testing.T) {
	pack := withQuick(func(content.Prompt) bool { return false })
	if quick, full := Count(pack, Quick), Count(pack, Full); quick != full || quick == 0 {
		t.Errorf("Quick asks %d, and Full %d", quick, full)
	}
}

func TestAWalkHasTheThemesThatItAsksAbout(t *testing.T) {
	trust := func(prompt content.Prompt) bool {
		return slices.Contains([]string{"clear-answer", "promise-stands"}, prompt.ID)
	}
	s := Start(withQuick(trust), Quick)
	if themes := s.Themes(); len(themes) != 1 || themes[0].ID != "trust" || s.Progress().Themes != 1 {
		t.Errorf("Quick has the themes %v", themes)
	}
	s.Extend()
	if n := len(s.Themes()); n != 4 {
		t.Errorf("Full has %d themes", n)
	}
}

func TestAsks(t *testing.T) {
	for claim, c := range map[string]struct {
		quick        func(content.Prompt) bool
		pull, demand bool
	}{
		"ratings alone": {func(p content.Prompt) bool { return p.Kind == content.Rating }, false, false},
		"a scenario":    {func(p content.Prompt) bool { return p.Kind == content.Scenario }, true, false},
		"a demand":      {func(p content.Prompt) bool { return p.Measures == content.Demand }, false, true},
	} {
		pack := withQuick(c.quick)
		if pull, demand := Asks(pack, Quick, content.Pull), Asks(pack, Quick, content.Demand); pull != c.pull || demand != c.demand {
			t.Errorf("%s: pull is asked for: %v, demand: %v", claim, pull, demand)
		}
	}
}
