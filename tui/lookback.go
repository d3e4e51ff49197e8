package tui

import (
	"slices"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
)

// mostOverTime is how many walks the line over time shows.
const mostOverTime = 24

// looking gives the screens that look back at earlier walks.
func (r *root) looking(s stage) screen {
	w := r.o.Words.Past
	switch s {
	case atPast:
		r.past.show(r.past.entries(), s)
		c := r.walks(w.Walks)
		if len(r.past.list) >= report.FewestOverTime {
			c.menu.choices = append(c.menu.choices, choice{text: w.OverTime})
		}
		return c
	case atOther:
		r.past.show(slices.DeleteFunc(r.past.entries(), func(k coach.Kept) bool { return k.ID == r.past.one.ID }), s)
		return r.walks(w.With)
	case atEntry:
		return summary{r.composed(r.past.one), r.o.Words.Keys}
	case atBeside:
		earlier, later := r.past.other, r.past.one
		if later.Begun.Before(earlier.Begun) {
			earlier, later = later, earlier
		}
		return summary{report.Compare(r.o.Words, earlier, later), r.o.Words.Keys}
	case atOverTime:
		return summary{report.OverTime(r.o.Words, r.newest(mostOverTime)), r.o.Words.Keys}
	case atErase:
		sure := content.Fill(w.Sure, "{date}", r.when(r.past.one.Begun))
		return choosing{text: []para{{strong, sure}}, words: r.o.Words.Keys,
			menu: menu{at: 1, choices: []choice{{text: w.No}, {text: w.Yes}}}}
	}
	c := choosing{text: []para{{quiet, r.when(r.past.one.Begun)}, {strong, w.Now}}, menu: menu{at: 1}, words: r.o.Words.Keys}
	for _, act := range r.acts() {
		c.menu.choices = append(c.menu.choices, choice{text: act.text})
	}
	return c
}

// An act is what can be done with an earlier walk.
type act struct {
	text string
	to   stage
}

func (r *root) acts() []act {
	w := r.o.Words.Past
	acts := []act{{w.List, atPast}}
	if len(r.past.entries()) > 1 {
		acts = append(acts, act{w.Compare, atOther})
	}
	if r.o.Save != nil {
		acts = append(acts, act{w.Save, atForms})
	}
	return append(acts, act{w.Erase, atErase})
}

// walks lists walks with their leans and plans.
func (r *root) walks(title string) choosing {
	c := r.listing(title)
	page := r.past.page()
	days := r.daysOf(page)
	for i, kept := range page {
		entry, err := r.o.Journal.Read(kept.ID)
		row := choice{text: days[i]}
		if err != nil {
			row.detail = r.o.Words.Past.Unreadable
			row.notes = []note{{text: content.Fill(r.o.Words.Past.Because, "{file}", kept.ID, "{reason}", reasonOf(err))}}
		} else {
			reading := coach.Read(entry.Pack, entry.Record)
			row.gauge = &gauge{reading.Lean, r.o.Words.Past.NoLean, r.o.Words.Past.NoLean}
			if reading.Lean.N > 0 {
				row.gauge.told = report.Towards(r.o.Words, entry.Pack.Poles, reading.Lean.Points)
			}
			if title := r.titleOf(entry); title != "" {
				row.notes = []note{{text: title, brief: true}}
			}
			row.notes = append(row.notes, r.plannedIn(entry.Record.Plan)...)
		}
		c.menu.choices = append(c.menu.choices, row)
	}
	return c
}

// plannedIn tells of a walk's plan, also of one that was let go.
func (r *root) plannedIn(plan *coach.Plan) []note {
	switch {
	case plan.Planned():
		return []note{{text: report.Planned(r.o.Words, *plan), brief: true}}
	case plan != nil && len(plan.CheckIns) > 0:
		return []note{{text: plan.CheckIns[len(plan.CheckIns)-1].Step, brief: true}}
	}
	return nil
}

// daysOf names walks by their days, briefly.
func (r *root) daysOf(kept []coach.Kept) []string {
	entries := make([]coach.Entry, len(kept))
	for i, k := range kept {
		entries[i] = coach.Entry{Kept: k}
	}
	_, days := report.Days(r.o.Words, entries)
	return days
}

// newest gives the newest walks that can be read.
func (r *root) newest(most int) []coach.Entry {
	var entries []coach.Entry
	for _, kept := range r.past.entries() {
		if len(entries) == most {
			break
		}
		if entry, err := r.o.Journal.Read(kept.ID); err == nil {
			entries = append(entries, entry)
		}
	}
	return entries
}

// lookAt acts on a choice among earlier walks, or of what to do with one.
func (r *root) lookAt(n int) {
	page := r.past.page()
	switch r.stage {
	case atPast:
		if n == len(page) {
			r.open(atOverTime)
		} else if entry, ok := r.read(page[n]); ok {
			r.past.one = entry
			r.open(atEntry)
		}
	case atOther:
		if entry, ok := r.read(page[n]); ok {
			r.past.other = entry
			r.open(atBeside)
		}
	case atActs:
		if to := r.acts()[n].to; to == atForms {
			r.saveForms(r.past.one, atActs)
		} else {
			r.open(to)
		}
	case atErase:
		if n == 0 {
			r.open(atActs)
			return
		}
		r.eraseOne()
	}
}

// eraseOne erases the walk that is looked at.
func (r *root) eraseOne() {
	err := r.o.Journal.Remove(r.past.one.ID)
	r.lookUp()
	if err != nil {
		r.refuse(content.Fill(r.o.Words.Pause.NotErased, "{reason}", reasonOf(err)))
		return
	}
	r.notice = r.o.Words.Past.Erased
	if len(r.past.entries()) == 0 {
		r.toWelcome()
	} else {
		r.open(atPast)
	}
}
