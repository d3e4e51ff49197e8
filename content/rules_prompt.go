package content

import (
	"fmt"
	"maps"
	"slices"
)

// prompts checks each prompt for what its kind needs, and against what its kind has no place
// for. What is misspelt is read as what it was meant to be, for the rules that come after.
func (g group) prompts(theme *Theme) {
	if !g.needs("prompts", "add at least one") {
		return
	}
	prompts := g.key("prompts")
	if len(prompts.node.Content) == 0 {
		g.add(prompts, "this theme has no prompts", "add at least one")
	}
	kinds := choice{"kind", []string{string(Rating), string(Between), string(Scenario), string(Open)}}
	sources := choice{"source", slices.Sorted(maps.Keys(theme.Sources))}
	for i := range theme.Prompts {
		prompt, of := &theme.Prompts[i], g.group(prompts.item(i), "this prompt")
		of.askedID(prompt.ID)
		of.text("text")
		prompt.Kind = Kind(of.one("kind", string(prompt.Kind), kinds))
		of.strangers(prompt.Kind)
		switch prompt.Kind {
		case Rating:
			g.group(of.place, "this rating").rating(prompt, sources)
		case Between:
			g.group(of.place, "this between").between(prompt)
		case Scenario:
			g.group(of.place, "this scenario").scenario(prompt)
		}
	}
}

// askedID wants the id of a prompt or a check: of one kind, for a walk keeps answers by id.
func (g group) askedID(id string) {
	switch {
	case !g.id(id):
	case id == MissionID:
		g.add(g.key("id"), fmt.Sprintf("the id %q is kept for the mission", MissionID), fmt.Sprintf("give %s another id", g.owner))
	default:
		g.unique(g.ids, id)
	}
}

// strangers wants no key that belongs to another kind.
func (g group) strangers(kind Kind) {
	own := map[string]Kind{
		"pole": Rating, "reversed": Rating, "source": Rating,
		"measures": Between, "left": Between, "ends": Between,
		"options": Scenario,
	}
	for key := range g.pairs() {
		if of, there := own[key.node.Value]; there && kind != "" && of != kind {
			g.add(key, fmt.Sprintf("%s has no %q", withArticle(kind), key.node.Value), fmt.Sprintf("take it out, or make this %s", withArticle(of)))
		}
	}
}

func withArticle(kind Kind) string {
	if kind == Open {
		return "an open prompt"
	}
	return "a " + string(kind)
}

func (g group) rating(prompt *Prompt, sources choice) {
	prompt.Pole = g.pole("pole", prompt.Pole)
	if prompt.Source != "" && !slices.Contains(sources.words, prompt.Source) {
		mend := `add it under "sources:" of this theme, or take this out`
		if len(sources.words) > 0 {
			mend = fmt.Sprintf(`use %s, or add it under "sources:" of this theme`, listed(sources.words, "or"))
		}
		g.add(g.key("source"), fmt.Sprintf("there is no source %s", quoted(prompt.Source)), didYouMean(likely(prompt.Source, sources.words), mend))
	}
}

func (g group) between(prompt *Prompt) {
	measures := choice{"measure", []string{string(Pull), string(Demand)}}
	prompt.Measures = Measure(g.one("measures", string(prompt.Measures), measures))
	prompt.Left = g.pole("left", prompt.Left)
	if g.needs("ends", "add a line for either pole") {
		g.byPole(g.key("ends"), `add a line "%s: …"`)
		g.filled("ends", "the end of %s is empty", "write it")
	}
}

// How many options a scenario has: one key chooses each. And how many points an option gives
// to a pole at most.
const (
	minOptions = 2
	maxOptions = 9
	maxPoints  = 2
)

func (g group) scenario(prompt *Prompt) {
	if !g.needs("options", fmt.Sprintf("add %d to %d", minOptions, maxOptions)) {
		return
	}
	if n := len(prompt.Options); n < minOptions || n > maxOptions {
		g.add(g.key("options"), fmt.Sprintf("a scenario has %d to %d options, and here %s %d", minOptions, maxOptions, isOrAre(n), n), "add or leave out some")
	}
	for i, option := range prompt.Options {
		g.group(g.key("options").item(i), "this option").option(option)
	}
}

func (g group) option(option Option) {
	g.texts("text", "gain", "cost")
	if !g.needs("points", fmt.Sprintf("add a line for either pole, 0 to %d", maxPoints)) {
		return
	}
	g.byPole(g.key("points"), `add "%s" with 0, 1 or 2`)
	for pole, points := range g.under("points") {
		switch n := option.Points[pole.node.Value]; {
		case points.empty():
			g.add(points, fmt.Sprintf("the points for %s are empty", quoted(pole.node.Value)), "write 0, 1 or 2")
		case n < 0 || n > maxPoints:
			g.add(points, fmt.Sprintf("an option gives a pole 0 to %d points, and here are %d", maxPoints, n), "write 0, 1 or 2")
		}
	}
}
