package content

import (
	"fmt"
	"slices"
	"strings"
)

func (g group) head() {
	if g.line("format", fmt.Sprint(formatRead), fmt.Sprintf("write %d", formatRead)) && g.pack.Format != formatRead {
		g.add(g.key("format"), fmt.Sprintf("there is no format %d", g.pack.Format), fmt.Sprintf("write %d", formatRead))
	}
	g.id(g.pack.ID)
	if g.line("revision", "1", "write 1") && g.pack.Revision < 1 {
		g.add(g.key("revision"), fmt.Sprintf("there is no revision %d", g.pack.Revision), "begin with 1, and add 1 whenever the pack changes")
	}
	if g.text("language") && !languageCode(g.pack.Language) {
		g.add(g.key("language"), fmt.Sprintf("%s is no language code", quoted(g.pack.Language)), "write a code such as en, de or pt-br")
	}
	g.text("title")
	if g.pack.Centre < -100 || g.pack.Centre > 100 {
		g.add(g.key("centre"), "the centre lies beyond the scale of points", "write a number from -100 to 100, or leave it out where there was no pilot")
	}
}

// languageCode reports whether a code looks like en, gsw or pt-br.
func languageCode(code string) bool {
	parts := strings.Split(strings.ToLower(code), "-")
	if n := len(parts[0]); n < 2 || n > 3 || strings.ContainsAny(parts[0], "0123456789") {
		return false
	}
	return !slices.ContainsFunc(parts, func(part string) bool { return len(part) > 8 || !wellFormed(part) })
}

func (g group) bothPoles() {
	if g.needs("poles", "add the two, the plus side first") {
		g.count(g.key("poles"), len(g.pack.Poles), PoleCount, PoleCount, "a pack has two poles, and here", "write two, the plus side first")
	}
	for i, pole := range g.pack.Poles {
		side := g.group(g.key("poles").item(i), "this pole")
		if side.id(pole.ID) {
			side.poleID(pole.ID, g.pack.Poles[:i])
		}
		side.texts("name", "hat", "asks")
		if side.text("letter") {
			side.letter(pole.Letter, g.pack.Poles[:i])
		}
	}
}

func (g group) poleID(id string, before []Pole) {
	switch {
	case id == AnyPole:
		g.add(g.key("id"), fmt.Sprintf("the id %q stands for either pole", AnyPole), "give this pole another id")
	case slices.ContainsFunc(before, func(other Pole) bool { return other.ID == id }):
		g.add(g.key("id"), fmt.Sprintf("the id %s is taken by the other pole", quoted(id)), "give this pole another id")
	}
}

func (g group) letter(letter string, before []Pole) {
	switch {
	case len(letter) != 1 || letter[0]|0x20 < 'a' || letter[0]|0x20 > 'z':
		g.add(g.key("letter"), fmt.Sprintf("%s is not one letter from A to Z", quoted(letter)), "write one that stands for the pole")
	case slices.ContainsFunc(before, func(other Pole) bool { return strings.EqualFold(other.Letter, letter) }):
		g.add(g.key("letter"), fmt.Sprintf("the letter %s is taken by the other pole", letter), "write another")
	}
}

func (g group) missionAndCards() {
	if g.needs("mission", `write it, with a "text" that asks what it is all for`) {
		g.group(g.key("mission"), "the mission").text("text")
	}
	if g.needs("cards", `write them, with "meets" and "parts"`) {
		g.group(g.key("cards"), "the cards").texts("meets", "parts")
	}
}

// sentences wants each of the pack's own sayings to be for a pole and to have one or two sentences.
func (g group) sentences() {
	for _, saying := range g.under("sentences") {
		for _, about := range saying.pairs() {
			for pole, lines := range about.pairs() {
				if pole.node.Value != AnyPole {
					g.knownPole(pole)
				}
				g.count(lines, len(lines.node.Content), 1, 2, "one or two sentences are wanted here, and there", "write one or two")
				g.noneBlank(lines, "sentence")
			}
		}
	}
}

// How many labels a scale may have. Evidence has five: the reading fixes their meanings.
const (
	minLabels      = 3
	maxLabels      = 7
	evidenceLabels = 5
)

// scales wants each scale that a prompt or check is answered on, and each that is there to be whole.
func (g group) scales() {
	users, scales := g.scaleUsers(), g.key("scales")
	for _, one := range []struct {
		name   string
		scale  Scale
		labels string
	}{
		{"rating", g.pack.Scales.Rating, "labels"},
		{"pull", g.pack.Scales.Pull, "labels"},
		{"demand", g.pack.Scales.Demand, "labels"},
		{"evidence", g.pack.Scales.Evidence, "five labels"},
	} {
		switch user := users[one.name]; {
		case scales.has(one.name):
			g.group(scales.key(one.name), "this scale").scale(one.name, one.scale)
		case user != "":
			g.add(scales.key(one.name), fmt.Sprintf("there is no scale %q, and %s is answered on it", one.name, quoted(user)),
				fmt.Sprintf(`add it under "scales:", with a frame and %s`, one.labels))
		}
	}
}

// scaleUsers returns, by scale, the id of the first prompt or check that is answered on it.
func (c checker) scaleUsers() map[string]string {
	users := make(map[string]string)
	use := func(scale, id string) {
		if users[scale] == "" {
			users[scale] = id
		}
	}
	for _, theme := range c.pack.Themes {
		for _, prompt := range theme.Prompts {
			use(ByKind(prompt.Kind, "rating", string(prompt.Measures), "", ""), prompt.ID)
		}
		for _, check := range theme.Checks {
			use("evidence", check.ID)
		}
	}
	return users
}

func (g group) scale(name string, scale Scale) {
	g.text("frame")
	if !g.needs("labels", fmt.Sprintf("add %d to %d", minLabels, maxLabels)) {
		return
	}
	labels := g.key("labels")
	if name == "evidence" {
		g.count(labels, len(scale.Labels), evidenceLabels, evidenceLabels, fmt.Sprintf("the evidence scale has %d labels, and here", evidenceLabels),
			"write five, from none up to two in the last month that someone else could confirm")
	} else {
		g.count(labels, len(scale.Labels), minLabels, maxLabels, fmt.Sprintf("a scale has %d to %d labels, and here", minLabels, maxLabels),
			"write as many as a person can tell apart: five serve well")
	}
	g.noneBlank(labels, "label")
}
