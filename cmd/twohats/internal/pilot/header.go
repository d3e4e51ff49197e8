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
	if len(t.scan.row) > maxColumns {
		t.scan.stop(place{1, 1}, fmt.Sprintf("this row has more than %d columns", maxColumns), "look whether the table stands on its side: a row is a person")
		return
	}
	h := t.heads()
	places := make(map[string]int)
	for i, cell := range t.scan.row {
		name := strings.TrimSpace(cell)
		to, known := h.columns[name]
		first, twice := places[name]
		switch {
		case name == "" && slices.Contains(ignore, AllOthers):
			to = ignored
		case name == "":
			to = unknown
			t.found.add(t.scan.of(i), "this column has no head", "write the id of its prompt, or take the column out")
		case slices.Contains(ignore, name), !known && slices.Contains(ignore, AllOthers):
			to = ignored
		case twice:
			to = unknown
			t.found.add(t.scan.of(i), fmt.Sprintf("the column %s is here twice", quoted(name)), fmt.Sprintf("take one out: the other is at %d:%d", t.scan.of(first).line, t.scan.of(first).column))
		case !known:
			to = unknown
		case to == ids && t.named:
			to = unknown
			t.found.add(t.scan.of(i), fmt.Sprintf("%s is a second column of ids", quoted(name)), "keep one of them, or name the other behind --ignore")
		}
		t.named = t.named || to == ids
		if !twice {
			places[name] = i
		}
		t.columns = append(t.columns, to)
	}
	t.strangers(h, places)
	for _, name := range ignore {
		if _, there := places[name]; !there && name != AllOthers {
			t.found.warn(t.scan.of(0), fmt.Sprintf("there is no column %s to ignore", quoted(name)), "check the name behind --ignore")
		}
	}
}

// heads are what the columns of a table may be headed by.
type heads struct {
	columns map[string]column
	names   []string // of the prompts that are scored, in pack order
	others  []string
	texts   map[string]string // by the text of a prompt or a check, in small letters: its id
}

// Header returns the heads of a table in which everything that is scored has a column.
func Header(pack *content.Pack) []string {
	t := &Table{many: coach.ForMany(pack)}
	h := t.heads()
	for _, name := range []string{"id", "person"} {
		if h.columns[name] == ids {
			return append([]string{name}, h.names...)
		}
	}
	return h.names
}

func (t *Table) heads() heads {
	pack := t.many.Pack()
	h := heads{columns: map[string]column{content.MissionID: ignored, "id": ids, "person": ids}, others: []string{"id", "person"}, texts: make(map[string]string)}
	for i := range pack.Themes {
		for _, prompt := range pack.Themes[i].Prompts {
			h.columns[prompt.ID] = ignored
			h.texts[bare(prompt.Text)] = prompt.ID
		}
		for _, check := range pack.Themes[i].Checks {
			h.columns[check.ID] = ignored
			h.texts[bare(check.Text)] = check.ID
			h.others = append(h.others, check.ID)
		}
	}
	for i, prompt := range t.many.Prompts() {
		h.columns[prompt.ID] = column(i)
		h.names = append(h.names, prompt.ID)
	}
	delete(h.texts, "")
	return h
}

// bare returns a text in small letters, without the marks at its end.
func bare(text string) string {
	return strings.TrimRight(strings.ToLower(content.OneLine(text)), ".?!… ")
}

// strangers reports the columns that the pack does not know, or that no column is one of its
// own, and warns of prompts without a column.
func (t *Table) strangers(h heads, places map[string]int) {
	row := t.scan.row
	pack := t.many.Pack()
	var without []string
	for i, name := range h.names {
		if !slices.Contains(t.columns, column(i)) {
			without = append(without, name)
		}
	}
	if len(without) == len(h.names) && !t.anyText(h) {
		what, mend := fmt.Sprintf("no column here is headed by a prompt of the pack %q", pack.ID), "begin with a row of the ids of its prompts"
		if len(h.names) > 0 {
			mend += fmt.Sprintf(", such as %q: pack score PACK --header prints it", h.names[0])
		} else {
			what, mend = fmt.Sprintf("the pack %q has no prompt that is scored", pack.ID), "choose another pack"
		}
		t.scan.stop(t.scan.of(0), what, mend)
		return
	}
	for i, cell := range row {
		name := strings.TrimSpace(cell)
		if t.columns[i] != unknown || places[name] != i || name == "" {
			continue
		}
		if _, known := h.columns[name]; known {
			continue
		}
		mend := "take the column out, or name it behind --ignore"
		meant := h.texts[bare(name)]
		if meant != "" {
			mend = fmt.Sprintf("write its id, %q", meant)
		} else if meant = content.Nearest(name, slices.Concat(without, h.others)); meant != "" {
			mend = fmt.Sprintf("did you mean %q?", meant)
		}
		without = slices.DeleteFunc(without, func(name string) bool { return name == meant }) // is said already
		t.found.add(t.scan.of(i), fmt.Sprintf("there is no prompt %s", quoted(name)), mend)
	}
	if len(without) > 0 {
		t.found.warn(t.scan.of(0), fmt.Sprintf("no column holds the answers to %s", some(without)), "add what was asked; what was not counts as unanswered; pack score PACK --header prints all columns")
	}
}

// anyText reports whether a column is headed by the text of a prompt.
func (t *Table) anyText(h heads) bool {
	return slices.ContainsFunc(t.scan.row, func(cell string) bool { return h.texts[bare(cell)] != "" })
}

// some names a few of many names.
func some(names []string) string {
	const few = 3
	quotedNames := make([]string, 0, few)
	for _, name := range names[:min(len(names), few)] {
		quotedNames = append(quotedNames, quoted(name))
	}
	said := strings.Join(quotedNames, ", ")
	if more := len(names) - few; more > 0 {
		return fmt.Sprintf("%s and %d more", said, more)
	}
	return said
}
