package report

import (
	"slices"
	"strings"

	"twohats/content"
	"twohats/content/coach"
)

// work sets practice beside what the work asks for and what was chosen.
func (c composer) work() (blocks []Block, figures []string) {
	return slices.Concat(under(c.demandCalled(), Plain.lines(c.demand()...)), under(c.words.Summary.Pull, Plain.lines(c.pull()...))), c.workFigures()
}

func (c composer) demandCalled() string { return c.pack.DemandCalled(c.words) }

// demand states what the work asks for, beside what the weeks held. What is said of all parts
// together never hides a part of which the plan says otherwise.
func (c composer) demand() []string {
	own, generic := c.pack.Sentences.Demand, c.words.Sentences.Demand
	fit := c.reading.DemandFit()
	switch fit.Kind {
	case coach.AsksApart:
		return append(c.pack.Say(0, own.Apart, generic.Apart), c.askedByPart())
	case coach.AsksMore:
		return c.pack.Say(fit.Side.Pole(), own.More, generic.More)
	case coach.AsksBoth:
		return append(c.pack.Say(fit.Side.Pole(), own.Both, generic.Both), c.wanting()...)
	case coach.Fits:
		lines, wanting := c.pack.Say(0, own.Match, generic.Match), c.wanting()
		if len(wanting) == 0 && c.reading.Practice != coach.Neither {
			lines = append(lines, c.words.Summary.LeanFits)
		}
		return append(lines, wanting...)
	}
	return c.incomparable(fit.Kind, content.Demand, own.None, generic.None)
}

func (c composer) askedByPart() string {
	var parts []string
	for _, theme := range c.reading.Themes {
		sentence, side := c.words.Reading.ApartBoth, theme.DemandSide()
		if side != coach.Neither {
			sentence = c.words.Reading.ApartMore
		}
		if theme.Demand.N > 0 {
			parts = append(parts, c.fill(sentence, "{theme}", c.pack.Theme(theme.ID).Title, "{pole}", c.pack.Poles[side.Pole()].Name))
		}
	}
	return strings.Join(parts, " ")
}

// wanting names the parts where the work asks for a side that practice does not lie on. What is
// said of all parts together does not show them.
func (c composer) wanting() (lines []string) {
	for _, theme := range c.reading.Themes {
		if side := theme.Wanting(); side != coach.Neither {
			lines = append(lines, c.fill(c.words.Reading.Wanting, "{theme}", c.pack.Theme(theme.ID).Title, "{pole}", c.pack.Poles[side.Pole()].Name))
		}
	}
	if len(lines) > 0 {
		lines = slices.Insert(lines, 0, c.words.Reading.NotEach)
	}
	return lines
}

// incomparable explains why there is nothing to compare: nothing was asked or chosen, or practice has
// no figure.
func (c composer) incomparable(kind coach.FitKind, measure content.Measure, own, generic content.ByPole) []string {
	switch {
	case kind == coach.NoPractice:
		return []string{c.words.Summary.NoPractice}
	case !coach.Asks(c.pack, c.record.Depth, measure):
		return []string{c.words.Summary.NotAsked}
	}
	return c.pack.Say(0, own, generic)
}

func (c composer) pull() []string {
	own, generic := c.pack.Sentences.Pull, c.words.Sentences.Pull
	fit := c.reading.PullFit()
	switch fit.Kind {
	case coach.Against:
		return c.pack.Say(fit.Side.Pole(), own.Against, generic.Against)
	case coach.Fits:
		return c.pack.Say(0, own.Match, generic.Match)
	}
	return c.incomparable(fit.Kind, content.Pull, own.None, generic.None)
}
