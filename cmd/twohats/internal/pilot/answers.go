package pilot

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
)

// mostIDs is how many ids are remembered, so that a table of any length takes no more memory.
const mostIDs = 10_000

// id reads what tells a person apart. It goes into what is written, so it must only show itself.
// It warns of an id that stands in one of the first rows as well: only the table's maker knows
// whether that is one person or two.
func (t *Table) id(cell int) string {
	text := t.row[cell]
	if content.Shown(text) != text {
		t.add(t.of(cell), fmt.Sprintf("the id %s holds what cannot be shown", quoted(text)), "write it in letters and digits")
	}
	id := strings.TrimSpace(text)
	first, there := t.lines[id]
	switch {
	case id == "":
	case there:
		t.warn(t.of(cell), fmt.Sprintf("%s is on line %d already, and both rows count", quoted(id), first), "take one out, or give it another id")
	case len(t.lines) < mostIDs:
		t.lines[id] = t.of(cell).Line
	}
	return text
}

// answer reads the text of a cell in a prompt's column. Where it is no answer, it returns what is
// wrong with it and how to mend that.
func (t *Table) answer(text string, prompt *coach.Asked, answer *coach.Answer) (what, mend string) {
	said := strings.TrimSpace(text)
	switch {
	case said == "", slices.Contains(t.missing, said):
		return "", ""
	case prompt.Kind == content.Scenario:
		return choose(said, prompt, answer)
	}
	step, whole := wholeNumber(said)
	if whole && step >= 1 && step <= prompt.Steps {
		answer.Step = step
		return "", ""
	}
	mend = fmt.Sprintf("write a step from 1 to %d, or name %s behind --missing", prompt.Steps, quoted(said))
	if whole {
		return fmt.Sprintf("%q has the steps 1 to %d, and not %s", prompt.ID, prompt.Steps, quoted(said)), mend
	}
	labels := t.many.Pack().Scale(prompt.Prompt).Labels
	if i := slices.IndexFunc(labels, func(label string) bool { return strings.EqualFold(label, said) }); i >= 0 {
		mend = fmt.Sprintf("write %d for this label", i+1)
	}
	return quoted(said) + " is no whole number", mend
}

// wholeNumber reads 4, and the 4.0 that some programs write for it.
func wholeNumber(said string) (int, bool) {
	number, err := strconv.Atoi(said)
	if whole, rest, found := strings.Cut(said, "."); found && rest != "" && strings.Trim(rest, "0") == "" {
		number, err = strconv.Atoi(whole)
	}
	return number, err == nil
}

// choose reads what was chosen in a scenario, as 2>1, or as 2 where there was no second choice.
func choose(said string, prompt *coach.Asked, answer *coach.Answer) (what, mend string) {
	const asPair = "write the options chosen first and second as 2>1"
	before, after, second := strings.Cut(said, ">")
	first, whole := wholeNumber(strings.TrimSpace(before))
	then, wholeThen := wholeNumber(strings.TrimSpace(after))
	fits := func(option int) bool { return option >= 1 && option <= prompt.Steps }
	switch {
	case !whole || second && !wholeThen:
		return quoted(said) + " is no choice", fmt.Sprintf("%s, or name %s behind --missing", asPair, quoted(said))
	case !fits(first) || second && !fits(then):
		return fmt.Sprintf("%q has the options 1 to %d, and not %s", prompt.ID, prompt.Steps, quoted(said)), asPair
	case first == then:
		return quoted(said) + " chooses one option twice", "write the first choice alone where there was no second"
	}
	answer.First, answer.Second = first, then
	return "", ""
}
