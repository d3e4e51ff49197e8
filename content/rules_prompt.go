package content

import (
	"fmt"
	"maps"
	"slices"
)

// prompts wants each prompt to have what its kind needs, and nothing that belongs to another kind.
// It corrects misspelt words in the pack for the rules that come after.
func (g group) prompts(theme *Theme) {
	if !g.needs("prompts", "add at least one") {
		return
	}
	prompts := g.key("prompts")
	if len(prompts.node.Content) == 0 {
		g.add(prompts, "this theme has no prompts", "add at least one")
	}
	kinds := choose("kind", Kinds()...)
	for i := range theme.Prompts {
		prompt, of := &theme.Prompts[i], g.group(prompts.item(i), "this prompt")
		of.askedID(prompt.ID)
		of.text("text")
		prompt.Kind = Kind(of.one("kind", string(prompt.Kind), kinds))
		of.noForeignKeys(prompt.Kind)
		if rules := ByKind(prompt.Kind, group.rating, group.between, group.scenario, nil); rules != nil {
			rules(g.group(of.place, "this "+string(prompt.Kind)), prompt, theme)
		}
	}
}

// askedID wants an id that no other prompt or check of the pack has: a walk keeps answers by id.
func (g group) askedID(id string) {
	switch {
	case !g.id(id):
	case id == MissionID:
		g.add(g.key("id"), fmt.Sprintf("the id %q is kept for the mission", MissionID), fmt.Sprintf("give %s another id", g.owner))
	default:
		g.unique(g.ids, id)
	}
}

// noForeignKeys wants no key that belongs to another kind.
func (g group) noForeignKeys(kind Kind) {
	for key := range g.pairs() {
		for _, of := range Kinds() {
			if kind != "" && of != kind && slices.Contains(ownKeys(of), key.node.Value) {
				g.add(key, fmt.Sprintf("%s has no %q", withArticle(kind), key.node.Value), fmt.Sprintf("take it out, or make this %s", withArticle(of)))
			}
		}
	}
}

// ownKeys returns the keys that only prompts of one kind have.
func ownKeys(kind Kind) []string {
	return ByKind(kind, []string{"pole", "reversed", "source"}, []string{"measures", "left", "ends"}, []string{"options"}, nil)
}

func withArticle(kind Kind) string {
	return ByKind(kind, "a rating", "a between", "a scenario", "an open prompt")
}

func (g group) rating(prompt *Prompt, theme *Theme) {
	prompt.Pole = g.pole("pole", prompt.Pole)
	if _, there := theme.Sources[prompt.Source]; there || prompt.Source == "" {
		return
	}
	sources, mend := slices.Sorted(maps.Keys(theme.Sources)), `add it under "sources:" of this theme, or take this out`
	if len(sources) > 0 {
		mend = fmt.Sprintf(`use %s, or add it under "sources:" of this theme`, listed(sources, "or"))
	}
	g.add(g.key("source"), fmt.Sprintf("there is no source %s", quoted(prompt.Source)), didYouMean(likely(prompt.Source, sources), mend))
}

func (g group) between(prompt *Prompt, _ *Theme) {
	prompt.Measures = Measure(g.one("measures", string(prompt.Measures), choose("measure", Pull, Demand)))
	prompt.Left = g.pole("left", prompt.Left)
	g.byPole("ends", "add a line for either pole", `add a line "%s: …"`)
	g.filled("ends", "the end of %s is empty", "write it")
}

// How many options a scenario may have, each chosen by one digit, and how many points an option may
// give to a pole.
const (
	minOptions = 2
	maxOptions = 9
	maxPoints  = 2
)

func (g group) scenario(prompt *Prompt, _ *Theme) {
	if g.needs("options", fmt.Sprintf("add %d to %d", minOptions, maxOptions)) {
		g.count(g.key("options"), len(prompt.Options), minOptions, maxOptions,
			fmt.Sprintf("a scenario has %d to %d options, and here", minOptions, maxOptions), "add or leave out some")
	}
	for i, option := range prompt.Options {
		g.group(g.key("options").item(i), "this option").option(option)
	}
}

func (g group) option(option Option) {
	g.texts("text", "gain", "cost")
	g.byPole("points", fmt.Sprintf("add a line for either pole, 0 to %d", maxPoints), `add "%s" with 0, 1 or 2`)
	for pole, points := range g.under("points") {
		switch n := option.Points[pole.node.Value]; {
		case points.empty():
			g.add(points, fmt.Sprintf("the points for %s are empty", quoted(pole.node.Value)), "write 0, 1 or 2")
		case n < 0 || n > maxPoints:
			g.add(points, fmt.Sprintf("an option gives a pole 0 to %d points, and here are %d", maxPoints, n), "write 0, 1 or 2")
		}
	}
}
