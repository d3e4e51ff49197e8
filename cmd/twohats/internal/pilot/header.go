package pilot

import (
	"fmt"
	"slices"
	"strings"

	"twohats/content"
	"twohats/content/coach"
)

// AllOthers in How.Ignore stands for all columns that the pack does not know.
const AllOthers = "*"

// header takes the first row for what its columns hold.
func (t *Table) header(ignore []string) {
	if len(t.row) > maxColumns {
		t.stop(t.of(0), fmt.Sprintf("this row has more than %d columns", maxColumns), "look whether the table stands on its side: a row is a person")
		return
	}
	h := headsOf(t.many)
	first := make(map[string]int) // by name: its first column
	var strangers []int
	for i, cell := range t.row {
		name, to := strings.TrimSpace(cell), ignored
		here, known := h.columns[name]
		other, twice := first[name]
		switch {
		case slices.Contains(ignore, name), !known && slices.Contains(ignore, AllOthers):
		case name == "":
			t.add(t.of(i), "this column has no head", "write the id of its prompt, or take the column out")
		case twice:
			at := t.of(other)
			t.add(t.of(i), fmt.Sprintf("the column %s is here twice", quoted(name)), fmt.Sprintf("take one out: the other is at %d:%d", at.Line, at.Column))
		case !known:
			strangers = append(strangers, i)
		case here == ids && slices.Contains(t.columns, ids):
			t.add(t.of(i), fmt.Sprintf("%s is a second column of ids", quoted(name)), "keep one of them, or name the other behind --ignore")
		default:
			to = here
		}
		t.columns = append(t.columns, to)
		if !twice {
			first[name] = i
		}
	}
	t.missed(h, strangers)
	for _, name := range ignore {
		if _, there := first[name]; !there && name != AllOthers {
			t.warn(t.of(0), fmt.Sprintf("there is no column %s to ignore", quoted(name)), "check the name behind --ignore")
		}
	}
}

// missed reports the columns that the pack does not know, or that no column is one of its own,
// and warns of prompts without a column.
func (t *Table) missed(h heads, strangers []int) {
	pack, prompts := t.many.Pack(), t.many.Prompts()
	var without []string
	for i, prompt := range prompts {
		if !slices.Contains(t.columns, i) {
			without = append(without, prompt.ID)
		}
	}
	isText := func(cell string) bool { return h.texts[wording(cell)] != "" }
	switch {
	case len(without) < len(prompts), slices.ContainsFunc(t.row, isText):
	case len(prompts) == 0:
		t.stop(t.of(0), fmt.Sprintf("the pack %q has no prompt that is scored", pack.ID), "choose another pack")
		return
	default:
		t.stop(t.of(0), fmt.Sprintf("no column here is headed by a prompt of the pack %q", pack.ID),
			fmt.Sprintf("begin with a row of the ids of its prompts, such as %q: pack score PACK --header prints it", prompts[0].ID))
		return
	}
	for _, i := range strangers {
		name := strings.TrimSpace(t.row[i])
		mend := "take the column out, or name it behind --ignore"
		meant := h.texts[wording(name)]
		if meant != "" {
			mend = fmt.Sprintf("write its id, %q", meant)
		} else if meant = content.Nearest(name, slices.Concat(without, h.others)); meant != "" {
			mend = fmt.Sprintf("did you mean %q?", meant)
		}
		without = slices.DeleteFunc(without, func(name string) bool { return name == meant }) // is said already
		t.add(t.of(i), fmt.Sprintf("there is no prompt %s", quoted(name)), mend)
	}
	if len(without) > 0 {
		const few = 3
		some := listed(without[:min(len(without), few)])
		if more := len(without) - few; more > 0 {
			some += fmt.Sprintf(" and %d more", more)
		}
		t.warn(t.of(0), "no column holds the answers to "+some, "add what was asked; what was not counts as unanswered; pack score PACK --header prints all columns")
	}
}

// heads are what the columns of a table may be headed by.
type heads struct {
	columns map[string]int
	texts   map[string]string // by the text of a prompt or a check, as wording has it: its id
	others  []string          // than prompts that are scored
}

func headsOf(many *coach.Many) heads {
	h := heads{columns: map[string]int{content.MissionID: ignored, "id": ids, "person": ids}, others: []string{"id", "person"}, texts: make(map[string]string)}
	for _, theme := range many.Pack().Themes {
		for _, prompt := range theme.Prompts {
			h.columns[prompt.ID] = ignored
			h.texts[wording(prompt.Text)] = prompt.ID
		}
		for _, check := range theme.Checks {
			h.columns[check.ID] = ignored
			h.texts[wording(check.Text)] = check.ID
			h.others = append(h.others, check.ID)
		}
	}
	for i, prompt := range many.Prompts() {
		h.columns[prompt.ID] = i
	}
	delete(h.texts, "")
	return h
}

// wording returns a text in small letters, without the marks at its end.
func wording(text string) string {
	return strings.TrimRight(strings.ToLower(content.OneLine(text)), ".?!… ")
}

// Header returns the heads of a table in which everything that is scored has a column.
func Header(pack *content.Pack) []string {
	many := coach.ForMany(pack)
	var names []string
	for _, name := range []string{"id", "person"} {
		if headsOf(many).columns[name] == ids && len(names) == 0 {
			names = append(names, name)
		}
	}
	for _, prompt := range many.Prompts() {
		names = append(names, prompt.ID)
	}
	return names
}
