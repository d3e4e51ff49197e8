package pilot

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
)

// ragged reports a row with more or fewer cells than the header has.
func (t *Table) ragged() {
	first := t.scan.row[0]
	has, wanted := t.scan.cells, len(t.columns)
	what := fmt.Sprintf("this row has %s, and the header has %d", counted(has, "cell"), wanted)
	if has < wanted {
		t.found.add(first.line, first.column, what, "add what is missing: an empty cell is an answer that was not given")
		return
	}
	at := first
	if wanted < len(t.scan.row) {
		at = t.scan.row[wanted]
	}
	t.found.add(at.line, at.column, what, "take out what is too much, or put a cell that holds the separator in quotation marks")
}

func counted(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// id reads what tells a person apart. It goes into what is written, so it must only show itself.
func (t *Table) id(one cell) string {
	text := string(t.scan.at(one))
	if strings.ContainsFunc(text, outsideASCII) && content.Shown(text) != text {
		t.found.add(one.line, one.column, fmt.Sprintf("the id %s holds what cannot be shown", quoted(text)), "write it in letters and digits")
	}
	t.again(one, text)
	return text
}

// outsideASCII tells what may not show itself: most ids hold nothing of the kind.
func outsideASCII(r rune) bool { return r < ' ' || r > '~' }

// again warns of who stands in one of the first rows as well: only who made the table can tell
// whether that is one person or two.
func (t *Table) again(one cell, id string) {
	if id = strings.TrimSpace(id); id == "" {
		return
	}
	if first, there := t.lines[id]; there {
		t.found.warn(one.line, one.column, fmt.Sprintf("%s is on line %d already, and both rows count", quoted(id), first), "take one out, or give it another id")
		return
	}
	if len(t.lines) < mostIDs {
		t.lines[id] = one.line
	}
}

// mostIDs is how many ids are remembered, so that a table of any length takes no more memory.
const mostIDs = 10_000

// answer reads a cell of a prompt's column.
func (t *Table) answer(one cell, prompt *coach.Asked, answer *coach.Answer) {
	text := t.scan.at(one)
	if prompt.Kind != content.Scenario && len(text) == 1 && !t.digits { // as most are
		if step := int(text[0]) - '0'; step >= 1 && step <= min(prompt.Steps, 9) {
			answer.Step = step
			return
		}
	}
	said := string(bytes.TrimSpace(text))
	switch {
	case said == "", slices.Contains(t.missing, said):
	case prompt.Kind == content.Scenario:
		t.chosen(one, said, prompt, answer)
	default:
		answer.Step = t.step(one, said, prompt)
	}
}

// step reads the step of a scale.
func (t *Table) step(one cell, said string, prompt *coach.Asked) int {
	step, whole := wholeNumber(said)
	if whole && step >= 1 && step <= prompt.Steps {
		return step
	}
	wanted := fmt.Sprintf("write a step from 1 to %d, or name %s behind --missing", prompt.Steps, quoted(said))
	if !whole {
		labels := t.many.Pack().Scale(prompt.Prompt).Labels
		if i := slices.IndexFunc(labels, func(label string) bool { return strings.EqualFold(label, said) }); i >= 0 {
			wanted = fmt.Sprintf("write %d for this label", i+1)
		}
		t.found.add(one.line, one.column, fmt.Sprintf("%s is no whole number", quoted(said)), wanted)
		return 0
	}
	t.found.add(one.line, one.column, fmt.Sprintf("%q has the steps 1 to %d, and not %s", prompt.ID, prompt.Steps, quoted(said)), wanted)
	return 0
}

// wholeNumber reads 4, and the 4.0 that some programs write for it.
func wholeNumber(said string) (int, bool) {
	if whole, rest, found := strings.Cut(said, "."); found && rest != "" && strings.Trim(rest, "0") == "" {
		said = whole
	}
	number, err := strconv.Atoi(said)
	return number, err == nil
}

// chosen reads what was chosen in a scenario, as 2>1, or as 2 where there was no second choice.
func (t *Table) chosen(one cell, said string, prompt *coach.Asked, answer *coach.Answer) {
	before, after, second := strings.Cut(said, ">")
	first, whole := wholeNumber(strings.TrimSpace(before))
	then, wholeThen := 0, true
	if second {
		then, wholeThen = wholeNumber(strings.TrimSpace(after))
	}
	fits := func(option int) bool { return option >= 1 && option <= prompt.Steps }
	switch {
	case !whole || !wholeThen:
		t.found.add(one.line, one.column, fmt.Sprintf("%s is no choice", quoted(said)),
			fmt.Sprintf("write the options chosen first and second as 2>1, or name %s behind --missing", quoted(said)))
	case !fits(first) || second && !fits(then):
		t.found.add(one.line, one.column, fmt.Sprintf("%q has the options 1 to %d, and not %s", prompt.ID, prompt.Steps, quoted(said)),
			"write the options chosen first and second as 2>1")
	case first == then:
		t.found.add(one.line, one.column, fmt.Sprintf("%s chooses one option twice", quoted(said)), "write the first choice alone where there was no second")
	default:
		answer.First, answer.Second = first, then
	}
}
