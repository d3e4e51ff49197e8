package pilot

import (
	"fmt"
	"strconv"

	"twohats/content"
)

// ratings writes the prompts of each scale of one pole in one theme.
func (p page) ratings(s Stats) {
	wide := []int{7, 8, 6, 6, 6, 6, 7, 9}
	const mark = " *" // of a reversed prompt
	var names []string
	stats := make(map[string]PromptStat)
	for _, prompt := range s.Prompts {
		names = append(names, "  "+prompt.ID+mark)
		stats[prompt.ID] = prompt
	}
	name := room(names, wide)
	p.open("Prompts. Mean and SD are in steps, as answered; first and last are the shares at the ends of the answers, in %; r is the correlation with the rest of the scale, and without is the scale's alpha without the prompt. * is reversed: r counts it turned round.")
	p.row("", name, wide, "n", "missing", "mean", "SD", "first", "last", "r", "without")
	for _, scale := range s.Scales {
		if scale.Theme == "" || scale.Pole == "" {
			continue
		}
		p.say(scale.Scale, "")
		for _, in := range scale.Prompts {
			prompt := stats[in.ID]
			id := "  " + shortened(in.ID, name-len("  "+mark))
			if prompt.Reversed {
				id += mark
			}
			p.row(id, name, wide, append(answered(prompt), two(in.Rest), two(in.Without))...)
		}
	}
}

func answered(prompt PromptStat) []string {
	return []string{strconv.Itoa(prompt.N), strconv.Itoa(prompt.Missing), two(prompt.Mean), two(prompt.SD), percent(prompt.Floor), percent(prompt.Ceiling)}
}

// scales writes the means of the scales.
func (p page) scales(s Stats) {
	wide := []int{8, 8, 7, 6, 8, 9, 7}
	name := room(s.names(), wide)
	p.open("Scales. People are those who count; mean and SD are those of their means, in steps; lowest and highest are the shares at the ends, in %; r is the mean correlation between prompts.")
	p.row("", name, wide, "prompts", "people", "mean", "SD", "lowest", "highest", "r")
	for _, scale := range s.Scales {
		p.row(scale.Scale, name, wide, strconv.Itoa(len(scale.Prompts)), strconv.Itoa(scale.People),
			two(scale.Mean), two(scale.SD), percent(scale.Floor), percent(scale.Ceiling), two(scale.R))
	}
}

func (s Stats) names() []string {
	var names []string
	for _, scale := range s.Scales {
		names = append(names, scale.Scale)
	}
	return names
}

// alphas writes how reliable the scales are.
func (p page) alphas(s Stats) {
	wide := []int{8, 16, 8}
	name := room(s.names(), wide)
	p.open("Reliability. Alpha is Cronbach's, with its interval of 95 % (Feldt 1965); omega is omega total of one factor (minres).")
	p.row("", name, wide, "alpha", "95 %", "omega")
	for _, scale := range s.Scales {
		interval := "-"
		if scale.Low.Has && scale.High.Has {
			interval = two(scale.Low) + " to " + two(scale.High)
		}
		p.row(scale.Scale, name, wide, two(scale.Alpha), interval, two(scale.Omega))
	}
}

// others writes the prompts that are no ratings.
func (p page) others(s Stats) {
	wide := []int{7, 9, 6, 6, 6, 6}
	var names []string
	var betweens, scenarios []PromptStat
	for _, prompt := range s.Prompts {
		switch content.Kind(prompt.Kind) {
		case content.Between:
			betweens = append(betweens, prompt)
		case content.Scenario:
			scenarios = append(scenarios, prompt)
		default:
			continue
		}
		names = append(names, prompt.ID)
	}
	if len(betweens) > 0 {
		name := room(names, wide)
		p.open("Betweens. Steps from the left end to the right.")
		p.row("", name, wide, "n", "missing", "mean", "SD", "first", "last")
		for _, prompt := range betweens {
			p.row(prompt.ID, name, wide, answered(prompt)...)
		}
	}
	if len(scenarios) > 0 {
		wide := []int{7, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5} // a pack has nine options at most
		name := room(names, wide)
		p.open("Scenarios. How many chose each option first.")
		options := 0
		for _, prompt := range scenarios {
			options = max(options, len(prompt.First))
		}
		options = min(options, len(wide)-2)
		heads := []string{"n", "missing"}
		for i := range options {
			heads = append(heads, strconv.Itoa(i+1))
		}
		p.row("", name, wide, heads...)
		for _, prompt := range scenarios {
			cells := []string{strconv.Itoa(prompt.N), strconv.Itoa(prompt.Missing)}
			for _, first := range prompt.First[:min(len(prompt.First), options)] {
				cells = append(cells, strconv.Itoa(first))
			}
			p.row(prompt.ID, name, wide, cells...)
		}
	}
}

func (p page) poles(s Stats) {
	if len(s.Poles) == 0 {
		return
	}
	const all = "all themes"
	wide := []int{8, 8}
	names := []string{all}
	for _, poles := range s.Poles {
		names = append(names, poles.Theme)
	}
	name := room(names, wide)
	p.open("The two poles. r is the correlation between them.")
	p.row("", name, wide, "people", "r")
	for _, poles := range s.Poles {
		called := poles.Theme
		if called == "" {
			called = all
		}
		p.row(called, name, wide, strconv.Itoa(poles.People), two(poles.R))
	}
}

func (p page) centre(c CentreStat) {
	p.say("", "")
	if c.Note != "" {
		p.say("Centre. None is suggested: "+c.Note+".", "")
		return
	}
	p.say(fmt.Sprintf("Centre. Before a centre is taken off, %d people lean %s points on average (SD %s); the mean likely lies from %s to %s (95 %%).",
		c.People, one(c.Suggested), one(c.SD), one(c.Low), one(c.High)), "")
	if c.Low.Value <= c.Pack && c.Pack <= c.High.Value {
		p.say(fmt.Sprintf("The pack's own, %s, lies in there: nothing asks for another.", one(figureOf(c.Pack))), "")
		return
	}
	p.say(fmt.Sprintf("The pack's own is %s. If these people are as balanced as those that you will ask, write: centre: %s", one(figureOf(c.Pack)), one(c.Suggested)), "")
}

// notes writes what is to be said of all figures and of single scales, in a line or more each.
func (p page) notes(s Stats) {
	begun := false
	say := func(note string) {
		if !begun {
			begun = true
			p.say("", "")
			p.say("Notes.", "")
		}
		p.say("- "+note, "  ")
	}
	for _, note := range s.Notes {
		say(note)
	}
	for _, scale := range s.Scales {
		for _, note := range scale.Notes {
			say(scale.Scale + ": " + note)
		}
	}
	for _, poles := range s.Poles {
		switch {
		case poles.Note == "":
		case poles.Theme == "":
			say("the two poles over all themes: " + poles.Note)
		default:
			say("the two poles of " + poles.Theme + ": " + poles.Note)
		}
	}
}
