package content

import (
	"fmt"
	"math"

	"github.com/charmbracelet/x/ansi"
)

// The limits of a pack's size, and of a theme's short title in cells: it heads a row of figures.
const (
	maxThemes  = 8
	maxPrompts = 500 // and as many checks
	maxShort   = 10
)

func (g group) themes() {
	themes, mend := g.key("themes"), "leave out some"
	if len(g.pack.Themes) == 0 {
		mend = "add some"
	}
	if g.needs("themes", fmt.Sprintf("add 1 to %d", maxThemes)) {
		g.count(themes, len(g.pack.Themes), 1, maxThemes, fmt.Sprintf("a pack has 1 to %d themes, and here", maxThemes), mend)
	}
	g.size(themes)
	seen := make(map[string]place)
	for i := range g.pack.Themes {
		theme, of := &g.pack.Themes[i], g.group(themes.item(i), "this theme")
		if of.id(theme.ID) {
			of.unique(seen, theme.ID)
		}
		of.theme(theme)
		of.prompts(theme)
		of.claims(theme)
		of.checks(theme)
		if of.has("advice") {
			g.group(of.key("advice"), "this advice").advice(theme.Advice)
		}
	}
}

// size wants no more prompts and checks than a person could ever answer, and cuts off the rest.
func (c checker) size(themes place) {
	prompts, checks := maxPrompts, maxPrompts
	for i := range c.pack.Themes {
		theme, at := &c.pack.Themes[i], themes.item(i)
		theme.Prompts = fitting(c, at.key("prompts"), "prompts", theme.Prompts, &prompts)
		theme.Checks = fitting(c, at.key("checks"), "checks", theme.Checks, &checks)
	}
}

// fitting returns as many of a theme's prompts or checks as there is room for, and reduces the room.
func fitting[T any](c checker, at place, what string, all []T, room *int) []T {
	if len(all) > *room {
		c.add(at.item(*room), fmt.Sprintf("a pack may have %d %s, and this is one more", maxPrompts, what), "leave out some")
		all = all[:*room]
	}
	*room -= len(all)
	return all
}

func (g group) theme(theme *Theme) {
	g.text("title")
	if n := cells(theme.Short); g.text("short") && n > maxShort {
		g.add(g.key("short"), fmt.Sprintf("%s takes %d cells on the screen, and there is room for %d", quoted(theme.Short), n, maxShort), "shorten it")
	}
	g.text("opening")
	for source := range g.under("sources") {
		g.idForm(source, source.node.Value)
	}
	g.filled("sources", "the source %s has no words", "say what it is")
}

// cells returns the width of a text, the greater of the two that terminals may give it.
func cells(text string) int { return max(ansi.StringWidth(text), ansi.StringWidthWc(text)) }

// claims wants a sentence for each pole if the theme has checks, which may show it.
func (g group) claims(theme *Theme) {
	const mend = "say what a high rating claims"
	g.filled("claims", "the claim of %s is empty", mend)
	if len(theme.Checks) > 0 {
		g.byPole("claims", "the checks show them: add a line for either pole and "+mend, `add a line "%s: …" and `+mend)
		return
	}
	for pole := range g.under("claims") {
		g.knownPole(pole)
	}
}

func (g group) checks(theme *Theme) {
	for i, check := range theme.Checks {
		of := g.group(g.key("checks").item(i), "this check")
		of.askedID(check.ID)
		of.text("text")
		check.Pole = of.pole("pole", check.Pole)
		if of.text("about") && check.Pole != "" {
			of.about(check, theme)
		}
	}
}

// about wants a rating of the check's own theme and pole whose high answers claim something.
func (g group) about(check Check, theme *Theme) {
	var fit []string
	for _, prompt := range theme.Prompts {
		if prompt.Kind == Rating && prompt.Pole == check.Pole && !prompt.Reversed {
			fit = append(fit, prompt.ID)
		}
	}
	about, what := theme.Prompt(check.About), ""
	near, askAbout := "", "ask about "+listed(fit, "or")
	switch {
	case about == nil:
		what, near = fmt.Sprintf("there is no rating %s in this theme", quoted(check.About)), Nearest(check.About, fit)
	case about.Kind != Rating:
		what = fmt.Sprintf("%s is no rating", quoted(about.ID))
	case about.Pole != check.Pole && about.Pole != "":
		what = fmt.Sprintf("%s is a rating for %s, and this check is for %s", quoted(about.ID), quoted(about.Pole), quoted(check.Pole))
	case about.Reversed:
		what = fmt.Sprintf("%s is reversed, so a high rating of it claims nothing", quoted(about.ID))
	default:
		return
	}
	if len(fit) == 0 {
		askAbout = fmt.Sprintf("this theme needs a rating for %s that is not reversed", quoted(check.Pole))
	}
	g.add(g.key("about"), what, didYouMean(near, askAbout))
}

// minExperiments is the least number of things to try that the advice of a pole offers.
const minExperiments = 2

func (g group) advice(advice Advice) {
	g.texts("meets", "parts")
	g.byPole("poles", "add what either pole asks", `add "%s:" with "asks" and "experiments"`)
	for pole, at := range g.under("poles") {
		g.group(at, "the advice of this pole").poleAdvice(advice.Poles[pole.node.Value])
	}
}

func (g group) poleAdvice(advice PoleAdvice) {
	g.text("asks")
	if g.needs("experiments", "add at least two") {
		g.count(g.key("experiments"), len(advice.Experiments), minExperiments, math.MaxInt, "at least two experiments are wanted here, and there", "add another")
	}
	for i := range advice.Experiments {
		g.group(g.key("experiments").item(i), "this experiment").texts("when", "will")
	}
}
