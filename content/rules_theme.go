package content

import (
	"fmt"

	"github.com/charmbracelet/x/ansi"
)

// The limits of a pack's size, and of a theme's short title in cells: it heads a row of figures.
const (
	maxThemes  = 8
	maxPrompts = 500 // and as many checks
	maxShort   = 10
)

func (c checker) themes() {
	if !c.needsKey(c.root, "this pack", "themes", fmt.Sprintf("add 1 to %d", maxThemes)) {
		return
	}
	if n := len(c.pack.Themes); n < 1 || n > maxThemes {
		mend := "leave out some"
		if n < 1 {
			mend = "add some"
		}
		c.add(c.root.key("themes"), fmt.Sprintf("a pack has 1 to %d themes, and here are %d", maxThemes, n), mend)
	}
	c.size()
	seen := make(map[string]place)
	for i := range c.pack.Themes {
		theme, at := &c.pack.Themes[i], c.root.key("themes").item(i)
		if c.id(at, "this theme", theme.ID) {
			c.unique(seen, at, theme.ID, "this theme")
		}
		c.theme(at, theme)
		c.prompts(at, theme)
		c.claims(at, theme)
		c.checks(at, theme)
		if at.has("advice") {
			c.advice(at.key("advice"), theme.Advice)
		}
	}
}

// size keeps a pack to what a person could ever answer. What is beyond it is not looked at.
func (c checker) size() {
	prompts, checks := maxPrompts, maxPrompts
	for i := range c.pack.Themes {
		theme, at := &c.pack.Themes[i], c.root.key("themes").item(i)
		theme.Prompts = theme.Prompts[:c.fits(at.key("prompts"), "prompts", len(theme.Prompts), prompts)]
		theme.Checks = theme.Checks[:c.fits(at.key("checks"), "checks", len(theme.Checks), checks)]
		prompts -= len(theme.Prompts)
		checks -= len(theme.Checks)
	}
}

// fits gives how many of a theme's n prompts or checks there is room for.
func (c checker) fits(at place, what string, n, room int) int {
	if n > room {
		c.add(at.item(room), fmt.Sprintf("a pack may have %d %s, and this is one more", maxPrompts, what), "leave out some")
	}
	return min(n, room)
}

func (c checker) theme(at place, theme *Theme) {
	const owner = "this theme"
	c.needs(at, owner, "title", theme.Title)
	if c.needs(at, owner, "short", theme.Short) {
		if n := cells(theme.Short); n > maxShort {
			c.add(at.key("short"), fmt.Sprintf("%s takes %d cells on the screen, and there is room for %d", quoted(theme.Short), n, maxShort), "shorten it")
		}
	}
	c.needs(at, owner, "opening", theme.Opening)
	for key, value := range at.under("sources") {
		c.idForm(key, key.node.Value)
		if blank(value.node.Value) {
			c.add(value, fmt.Sprintf("the source %s has no words", quoted(key.node.Value)), "say what it is")
		}
	}
}

// cells measures by the more careful of the two ways in which terminals count.
func cells(text string) int { return max(ansi.StringWidth(text), ansi.StringWidthWc(text)) }

// claims wants a sentence for either pole wherever a check may show it.
func (c checker) claims(at place, theme *Theme) {
	const mend = "say what a high rating claims"
	for pole, claim := range at.under("claims") {
		if blank(claim.node.Value) {
			c.add(claim, fmt.Sprintf("the claim of %s is empty", quoted(pole.node.Value)), mend)
		}
	}
	switch {
	case len(theme.Checks) == 0:
		for pole := range at.under("claims") {
			c.knownPole(pole)
		}
	case c.needsKey(at, "this theme", "claims", "the checks show them: add a line for either pole and "+mend):
		c.byPole(at.key("claims"), `add a line "%s: …" and `+mend)
	}
}

func (c checker) checks(at place, theme *Theme) {
	const owner = "this check"
	for i, check := range theme.Checks {
		at := at.key("checks").item(i)
		c.askedID(at, check.ID, owner)
		c.needs(at, owner, "text", check.Text)
		check.Pole = c.needsPole(at, owner, "pole", check.Pole)
		if c.needs(at, owner, "about", check.About) && check.Pole != "" {
			c.about(at.key("about"), check, theme)
		}
	}
}

// about wants a rating of the check's own theme and pole whose high answers claim something.
func (c checker) about(at place, check Check, theme *Theme) {
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
	c.add(at, what, didYouMean(near, askAbout))
}

// minExperiments is how many things to try either pole offers at least.
const minExperiments = 2

func (c checker) advice(at place, advice Advice) {
	const owner = "this advice"
	c.needs(at, owner, "meets", advice.Meets)
	c.needs(at, owner, "parts", advice.Parts)
	if !c.needsKey(at, owner, "poles", "add what either pole asks") {
		return
	}
	c.byPole(at.key("poles"), `add "%s:" with "asks" and "experiments"`)
	for pole, at := range at.under("poles") {
		c.poleAdvice(at, advice.Poles[pole.node.Value])
	}
}

func (c checker) poleAdvice(at place, advice PoleAdvice) {
	const owner = "the advice of this pole"
	c.needs(at, owner, "asks", advice.Asks)
	if !c.needsKey(at, owner, "experiments", "add at least two") {
		return
	}
	if n := len(advice.Experiments); n < minExperiments {
		c.add(at.key("experiments"), fmt.Sprintf("at least two experiments are wanted here, and there %s %d", isOrAre(n), n), "add another")
	}
	for i, experiment := range advice.Experiments {
		at := at.key("experiments").item(i)
		c.needs(at, "this experiment", "when", experiment.When)
		c.needs(at, "this experiment", "will", experiment.Will)
	}
}
