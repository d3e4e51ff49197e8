package content

import (
	"fmt"
	"maps"
	"slices"
)

// prompts checks each prompt for what its kind needs, and against what its kind has no place
// for. What is misspelt is read as what it was meant to be, for the rules that come after.
func (c checker) prompts(at place, theme *Theme) {
	if !c.needsKey(at, "this theme", "prompts", "add at least one") {
		return
	}
	if len(at.key("prompts").node.Content) == 0 {
		c.add(at.key("prompts"), "this theme has no prompts", "add at least one")
	}
	const owner = "this prompt"
	sources := choice{"source", slices.Sorted(maps.Keys(theme.Sources))}
	for i := range theme.Prompts {
		prompt, at := &theme.Prompts[i], at.key("prompts").item(i)
		c.askedID(at, prompt.ID, owner)
		c.needs(at, owner, "text", prompt.Text)
		prompt.Kind = Kind(c.needsOne(at, owner, "kind", string(prompt.Kind), kinds()))
		c.strangers(at, prompt.Kind)
		switch prompt.Kind {
		case Rating:
			c.rating(at, prompt, sources)
		case Between:
			c.between(at, prompt)
		case Scenario:
			c.scenario(at, prompt)
		}
	}
}

func kinds() choice {
	return choice{"kind", []string{string(Rating), string(Between), string(Scenario), string(Open)}}
}

func measures() choice { return choice{"measure", []string{string(Pull), string(Demand)}} }

// askedID wants the id of a prompt or a check: of one kind, for a walk keeps answers by id.
func (c checker) askedID(at place, id, owner string) {
	if !c.id(at, owner, id) {
		return
	}
	if id == MissionID {
		c.add(at.key("id"), fmt.Sprintf("the id %q is kept for the mission", MissionID), fmt.Sprintf("give %s another id", owner))
		return
	}
	c.unique(c.ids, at, id, owner)
}

// strangers wants no key that belongs to another kind.
func (c checker) strangers(at place, kind Kind) {
	for key := range at.pairs() {
		of, there := kindOfKey(key.node.Value)
		if there && kind != "" && of != kind {
			c.add(key, fmt.Sprintf("%s has no %q", withArticle(kind), key.node.Value), fmt.Sprintf("take it out, or make this %s", withArticle(of)))
		}
	}
}

// kindOfKey gives the kind that alone has a key.
func kindOfKey(key string) (Kind, bool) {
	switch key {
	case "pole", "reversed", "source":
		return Rating, true
	case "measures", "left", "ends":
		return Between, true
	case "options":
		return Scenario, true
	}
	return "", false
}

func withArticle(kind Kind) string {
	if kind == Open {
		return "an open prompt"
	}
	return "a " + string(kind)
}

func (c checker) rating(at place, prompt *Prompt, sources choice) {
	prompt.Pole = c.needsPole(at, "this rating", "pole", prompt.Pole)
	if prompt.Source != "" && !slices.Contains(sources.words, prompt.Source) {
		mend := `add it under "sources:" of this theme, or take this out`
		if len(sources.words) > 0 {
			mend = fmt.Sprintf(`use %s, or add it under "sources:" of this theme`, listed(sources.words, "or"))
		}
		c.add(at.key("source"), fmt.Sprintf("there is no source %s", quoted(prompt.Source)), didYouMean(likely(prompt.Source, sources.words), mend))
	}
}

func (c checker) between(at place, prompt *Prompt) {
	const owner = "this between"
	prompt.Measures = Measure(c.needsOne(at, owner, "measures", string(prompt.Measures), measures()))
	prompt.Left = c.needsPole(at, owner, "left", prompt.Left)
	if !c.needsKey(at, owner, "ends", "add a line for either pole") {
		return
	}
	c.byPole(at.key("ends"), `add a line "%s: …"`)
	for pole, end := range at.under("ends") {
		if blank(end.node.Value) {
			c.add(end, fmt.Sprintf("the end of %s is empty", quoted(pole.node.Value)), "write it")
		}
	}
}

// How many options a scenario has: one key chooses each. And how many points an option gives
// to a pole at most.
const (
	minOptions = 2
	maxOptions = 9
	maxPoints  = 2
)

func (c checker) scenario(at place, prompt *Prompt) {
	if !c.needsKey(at, "this scenario", "options", fmt.Sprintf("add %d to %d", minOptions, maxOptions)) {
		return
	}
	if n := len(prompt.Options); n < minOptions || n > maxOptions {
		c.add(at.key("options"), fmt.Sprintf("a scenario has %d to %d options, and here %s %d", minOptions, maxOptions, isOrAre(n), n), "add or leave out some")
	}
	for i, option := range prompt.Options {
		c.option(at.key("options").item(i), option)
	}
}

func (c checker) option(at place, option Option) {
	const owner = "this option"
	c.needs(at, owner, "text", option.Text)
	c.needs(at, owner, "gain", option.Gain)
	c.needs(at, owner, "cost", option.Cost)
	if !c.needsKey(at, owner, "points", fmt.Sprintf("add a line for either pole, 0 to %d", maxPoints)) {
		return
	}
	c.byPole(at.key("points"), `add "%s" with 0, 1 or 2`)
	for pole, points := range at.under("points") {
		switch n := option.Points[pole.node.Value]; {
		case points.empty():
			c.add(points, fmt.Sprintf("the points for %s are empty", quoted(pole.node.Value)), "write 0, 1 or 2")
		case n < 0 || n > maxPoints:
			c.add(points, fmt.Sprintf("an option gives a pole 0 to %d points, and here are %d", maxPoints, n), "write 0, 1 or 2")
		}
	}
}
