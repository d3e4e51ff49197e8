package content

import (
	"fmt"
	"slices"
	"strings"
)

func (c checker) head() {
	const owner = "this pack"
	if c.needsNumber(c.root, owner, "format", formatRead) && c.pack.Format != formatRead {
		c.add(c.root.key("format"), fmt.Sprintf("there is no format %d", c.pack.Format), fmt.Sprintf("write %d", formatRead))
	}
	c.id(c.root, owner, c.pack.ID)
	if c.needsNumber(c.root, owner, "revision", 1) && c.pack.Revision < 1 {
		c.add(c.root.key("revision"), fmt.Sprintf("there is no revision %d", c.pack.Revision), "begin with 1, and add 1 whenever the pack changes")
	}
	if c.needs(c.root, owner, "language", c.pack.Language) && !languageCode(c.pack.Language) {
		c.add(c.root.key("language"), fmt.Sprintf("%s is no language code", quoted(c.pack.Language)), "write a code such as en, de or pt-br")
	}
	c.needs(c.root, owner, "title", c.pack.Title)
	if c.pack.Centre < -100 || c.pack.Centre > 100 {
		c.add(c.root.key("centre"), "the centre lies beyond the scale of points", "write a number from -100 to 100, or leave it out where there was no pilot")
	}
}

// languageCode tells whether a code looks like en, gsw or pt-br.
func languageCode(code string) bool {
	parts := strings.Split(strings.ToLower(code), "-")
	if n := len(parts[0]); n < 2 || n > 3 || strings.ContainsAny(parts[0], "0123456789") {
		return false
	}
	return !slices.ContainsFunc(parts, func(part string) bool { return len(part) > 8 || !wellFormed(part) })
}

func (c checker) bothPoles() {
	if !c.needsKey(c.root, "this pack", "poles", "add the two, the plus side first") {
		return
	}
	if n := len(c.pack.Poles); n != PoleCount {
		c.add(c.root.key("poles"), fmt.Sprintf("a pack has two poles, and here %s %d", isOrAre(n), n), "write two, the plus side first")
	}
	for i, pole := range c.pack.Poles {
		at := c.root.key("poles").item(i)
		const owner = "this pole"
		if c.id(at, owner, pole.ID) {
			c.poleID(at.key("id"), pole.ID, c.pack.Poles[:i])
		}
		c.needs(at, owner, "name", pole.Name)
		c.needs(at, owner, "hat", pole.Hat)
		c.needs(at, owner, "asks", pole.Asks)
		if c.needs(at, owner, "letter", pole.Letter) {
			c.letter(at.key("letter"), pole.Letter, c.pack.Poles[:i])
		}
	}
}

func (c checker) poleID(at place, id string, before []Pole) {
	switch {
	case id == AnyPole:
		c.add(at, fmt.Sprintf("the id %q stands for either pole", AnyPole), "give this pole another id")
	case slices.ContainsFunc(before, func(other Pole) bool { return other.ID == id }):
		c.add(at, fmt.Sprintf("the id %s is taken by the other pole", quoted(id)), "give this pole another id")
	}
}

func (c checker) letter(at place, letter string, before []Pole) {
	switch {
	case len(letter) != 1 || letter[0]|0x20 < 'a' || letter[0]|0x20 > 'z':
		c.add(at, fmt.Sprintf("%s is not one letter from A to Z", quoted(letter)), "write one that stands for the pole")
	case slices.ContainsFunc(before, func(other Pole) bool { return strings.EqualFold(other.Letter, letter) }):
		c.add(at, fmt.Sprintf("the letter %s is taken by the other pole", letter), "write another")
	}
}

func (c checker) missionAndCards() {
	if c.needsKey(c.root, "this pack", "mission", `write it, with a "text" that asks what it is all for`) {
		c.needs(c.root.key("mission"), "the mission", "text", c.pack.Mission.Text)
	}
	if c.needsKey(c.root, "this pack", "cards", `write them, with "meets" and "parts"`) {
		c.needs(c.root.key("cards"), "the cards", "meets", c.pack.Cards.Meets)
		c.needs(c.root.key("cards"), "the cards", "parts", c.pack.Cards.Parts)
	}
}

// sentences wants the pack's own sayings by pole, each of one or two sentences.
func (c checker) sentences() {
	for _, saying := range c.root.under("sentences") {
		for _, about := range saying.pairs() {
			for pole, lines := range about.pairs() {
				if pole.node.Value != AnyPole {
					c.knownPole(pole)
				}
				c.saying(lines)
			}
		}
	}
}

func (c checker) saying(lines place) {
	if n := len(lines.node.Content); n < 1 || n > 2 {
		c.add(lines, fmt.Sprintf("one or two sentences are wanted here, and there %s %d", isOrAre(n), n), "write one or two")
	}
	for _, line := range lines.node.Content {
		if blank(line.Value) {
			c.add(place{line}, "this sentence is empty", "write it, or take the line out")
		}
	}
}

func isOrAre(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}
