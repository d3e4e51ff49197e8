package main

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// A table lists what is kept as people read it: a line each, and below them what the figures are.
type table struct {
	w       io.Writer
	heard   bool // a line is a sentence, without columns
	words   *content.Words
	usual   string            // the id of the built-in pack, which is named nowhere
	ids     map[string]string // by whole id: as much of it as tells it from the others
	wide    []int             // cells of each column but the last
	legends []string
	went    bool // how a plan went was said
}

func newTable(w io.Writer, words *content.Words, past []coach.Kept, heard bool) *table {
	t := &table{w: w, heard: heard, words: words, usual: builtinID(words.Language), ids: shortIDs(past)}
	columns := [][]string{ // the widest that stands in each
		{}, {}, // the ids and the days
		{words.Welcome.Quick, words.Welcome.Full},
		{words.List.Finished, t.progress(99, 99)},
		{words.List.Few, t.lean(coach.Estimate{Points: -100, Error: 100, N: 1})},
	}
	for _, kept := range past {
		columns[0] = append(columns[0], t.ids[kept.ID])
		columns[1] = append(columns[1], t.day(kept.Begun))
	}
	for _, texts := range columns {
		wide := 0
		for _, text := range texts {
			wide = max(wide, ansi.StringWidth(text))
		}
		t.wide = append(t.wide, wide)
	}
	return t
}

// add prints what there is to say of a walk, or why it cannot be read.
func (t *table) add(entry coach.Entry, unread error) error {
	if unread != nil {
		return t.line(t.ids[entry.ID], t.day(entry.Begun), content.OneLine(unread.Error()))
	}
	depth := t.words.Welcome.Full
	if entry.Record.Depth == coach.Quick {
		depth = t.words.Welcome.Quick
	}
	lean := coach.Read(entry.Pack, entry.Record).Lean
	if legend := t.legend(entry.Pack); lean.N > 0 && !slices.Contains(t.legends, legend) {
		t.legends = append(t.legends, legend)
	}
	state := t.words.List.Finished
	if session, err := coach.Resume(entry.Pack, entry.Record); entry.Draft && err == nil {
		far := session.Progress()
		state = t.progress(far.Given, far.Asked)
	} else if entry.Draft {
		state = t.words.List.Draft
	}
	went, ahead := report.Went(t.words, entry.Record.Plan), t.ahead(entry.Kept, t.words.List.Due)
	if went != "" {
		ahead, t.went = t.ahead(entry.Kept, t.words.List.Again), true
	}
	return t.line(t.ids[entry.ID], t.day(entry.Begun), depth, state, t.lean(lean), joinNonEmpty(went, ahead, t.titleOf(entry.Pack)))
}

// unseen prints what is known of a walk without reading it.
func (t *table) unseen(kept coach.Kept) error {
	state := t.words.List.Finished
	if kept.Draft {
		state = t.words.List.Draft
	}
	return t.line(t.ids[kept.ID], t.day(kept.Begun), state+"  "+t.ahead(kept, t.words.List.Due))
}

// end prints what the figures mean, or that nothing is kept.
func (t *table) end() error {
	if len(t.ids) == 0 {
		return t.line(t.words.List.None)
	}
	legends := t.legends
	if len(legends) > 0 {
		legends = append(legends, t.words.List.Brackets)
	}
	if t.went {
		legends = append(legends, t.words.List.Went)
	}
	if len(legends) == 0 {
		return nil
	}
	return t.line("\n" + strings.Join(legends, "\n"))
}

// line prints a line; its last cell may be of any width.
func (t *table) line(cells ...string) error {
	if t.heard {
		_, err := fmt.Fprintln(t.w, report.InWords(t.words, joinNonEmpty(cells...)))
		return err
	}
	var b strings.Builder
	for i, cell := range cells {
		b.WriteString(cell)
		if i < len(cells)-1 {
			b.WriteString(strings.Repeat(" ", max(0, t.wide[i]-ansi.StringWidth(cell))+2))
		}
	}
	_, err := fmt.Fprintln(t.w, strings.TrimRight(b.String(), " "))
	return err
}

func joinNonEmpty(texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(text string) bool { return text == "" }), ", ")
}

func (t *table) progress(given, asked int) string {
	return content.Fill(t.words.Walk.Count, "{n}", strconv.Itoa(given), "{of}", strconv.Itoa(asked))
}

// lean returns a lean and its band in words.
func (t *table) lean(lean coach.Estimate) string {
	if lean.N == 0 {
		return t.words.List.Few
	}
	low, high := lean.Band()
	const end = 100 // of the line that it is shown on
	return content.Fill(t.words.List.Lean, "{points}", report.Signed(lean.Points),
		"{low}", report.Signed(max(low, -end)), "{high}", report.Signed(min(high, end)))
}

// ahead returns what a walk waits for. Then is the sentence for the day of its check-in.
func (t *table) ahead(kept coach.Kept, then string) string {
	day, err := time.Parse(time.DateOnly, kept.Due)
	switch {
	case kept.Busy:
		return t.words.Past.Busy
	case err != nil:
		return ""
	}
	return content.Fill(then, "{date}", t.day(day))
}

func (t *table) day(at time.Time) string {
	w := t.words.Compare
	return content.Fill(w.ShortDay, "{day}", strconv.Itoa(at.Day()), "{month}", w.ShortMonths[at.Month()-1], "{year}", strconv.Itoa(at.Year()))
}

// titleOf returns the title of a pack; nothing for the built-in one.
func (t *table) titleOf(pack *content.Pack) string {
	if pack.ID == t.usual {
		return ""
	}
	return pack.Title
}

func (t *table) legend(pack *content.Pack) string {
	poles := []string{"{first}", pack.Poles[0].Name, "{second}", pack.Poles[1].Name}
	if title := t.titleOf(pack); title != "" {
		return content.Fill(t.words.List.LineOf, append(poles, "{pack}", title)...)
	}
	return content.Fill(t.words.List.Line, poles...)
}

// shortIDs returns by id the letters at its end, or all of it if they do not tell it from the others.
// Digits alone do not: they may stand in a time too.
func shortIDs(past []coach.Kept) map[string]string {
	ending := func(id string) string { return id[strings.LastIndexByte(id, '-')+1:] }
	times := make(map[string]int, len(past))
	for _, kept := range past {
		times[ending(kept.ID)]++
	}
	short := make(map[string]string, len(past))
	for _, kept := range past {
		short[kept.ID] = kept.ID
		if end := ending(kept.ID); times[end] == 1 && strings.Trim(end, "0123456789") != "" {
			short[kept.ID] = end
		}
	}
	return short
}
