package tui

import (
	"errors"
	"io/fs"
	"slices"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
)

// mostOverTime is how many walks the line over time shows.
const mostOverTime = 24

// looking gives the screens that look back at earlier walks.
func (r *root) looking(s stage) screen {
	w := r.o.Words.Past
	switch s {
	case atPast:
		r.past.show(r.past.entries(), s)
		c := r.walks(w.Walks, func(kept coach.Kept) event { return looksAt{kept} })
		if len(r.past.list) >= report.FewestOverTime {
			c.menu.options = append(c.menu.options, option{text: w.OverTime, does: goes{atOverTime}})
		}
		return c
	case atOther:
		r.past.show(slices.DeleteFunc(r.past.entries(), func(k coach.Kept) bool { return k.ID == r.past.one.ID }), s)
		return r.walks(w.With, func(kept coach.Kept) event { return setsBeside{kept} })
	case atEntry:
		return summary{r.composed(r.past.one), r.keysHere()}
	case atBeside:
		earlier, later := r.past.other, r.past.one
		if later.Begun.Before(earlier.Begun) {
			earlier, later = later, earlier
		}
		return summary{report.Compare(r.o.Words, earlier, later), r.keysHere()}
	case atOverTime:
		return summary{report.OverTime(r.o.Words, r.newest(mostOverTime)), r.keysHere()}
	case atErase:
		sure := content.Fill(w.Sure, "{date}", r.past.name)
		return choosing{text: []draw.Para{{Tone: draw.Strong, Text: sure}}, words: r.keysHere(),
			menu: menu{at: 1, options: []option{{text: w.No, does: goes{atActs}}, {text: w.Yes, does: removes{r.past.one.Kept}, final: true}}}}
	}
	return choosing{text: []draw.Para{{Tone: draw.Quiet, Text: r.past.name}, {Tone: draw.Strong, Text: w.Now}}, menu: menu{at: 1, options: r.acts()}, words: r.keysHere()}
}

// acts are what can be done with an earlier walk.
func (r *root) acts() []option {
	w := r.o.Words.Past
	acts := []option{{text: w.List, does: goes{atPast}}}
	if len(r.past.entries()) > 1 {
		acts = append(acts, option{text: w.Compare, does: goes{atOther}})
	}
	if r.o.Save != nil {
		acts = append(acts, option{text: w.Save, does: saves{}})
	}
	return append(acts, option{text: w.Erase, does: goes{atErase}})
}

// walks lists walks with their leans and plans, and with what choosing one does.
func (r *root) walks(title string, does func(coach.Kept) event) choosing {
	c := r.listing(title)
	page := r.past.page()
	_, days := r.named(page...)
	for i, kept := range page {
		entry, err := r.o.Journal.Read(kept.ID)
		row := option{text: days[i], does: does(kept)}
		if err != nil {
			row.detail = r.o.Words.Past.Unreadable
			row.notes = []draw.Note{{Text: content.Fill(r.o.Words.Past.Because, "{file}", kept.ID, "{reason}", reasonOf(err))}}
		} else {
			reading := coach.Read(entry.Pack, entry.Record)
			row.gauge = &draw.Gauge{Lean: reading.Lean, None: r.o.Words.Past.NoLean, Told: r.o.Words.Past.NoLean}
			if reading.Lean.N > 0 {
				row.gauge.Told = report.Towards(r.o.Words, entry.Pack.Poles, reading.Lean.Points)
			}
			if title := r.titleOf(entry); title != "" {
				row.notes = []draw.Note{{Text: title, Brief: true}}
			}
			row.notes = append(row.notes, r.plannedIn(entry.Record.Plan)...)
		}
		c.menu.options = append(c.menu.options, row)
	}
	return c
}

// plannedIn tells of a walk's plan, also of one that was let go, and how it went.
func (r *root) plannedIn(plan *coach.Plan) []draw.Note {
	var step string
	switch {
	case plan.Planned():
		step = report.Planned(r.o.Words, *plan)
	case plan != nil && len(plan.CheckIns) > 0:
		step = plan.CheckIns[len(plan.CheckIns)-1].Step
	default:
		return nil
	}
	if went := report.Went(r.o.Words, plan); went != "" {
		step = went + " · " + step // which may be cut at its end
	}
	return []draw.Note{{Text: step, Brief: true}}
}

// named names walks by their days, in full and briefly, as the list of all of them does: two of one
// minute have the same names on every page.
func (r *root) named(walks ...coach.Kept) (full, short []string) {
	var near []coach.Entry
	for _, kept := range r.past.entries() {
		if slices.ContainsFunc(walks, func(k coach.Kept) bool { return sameDay(k.Begun, kept.Begun) }) {
			near = append(near, coach.Entry{Kept: kept})
		}
	}
	names, brief := report.Days(r.o.Words, near)
	for _, kept := range walks {
		at := slices.IndexFunc(near, func(e coach.Entry) bool { return e.ID == kept.ID })
		if at < 0 { // gone since
			names, brief, at = []string{r.day(kept.Begun)}, []string{r.day(kept.Begun)}, 0
		}
		full, short = append(full, names[at]), append(short, brief[at])
	}
	return full, short
}

func sameDay(a, b time.Time) bool {
	year, month, day := a.Date()
	y, m, d := b.Date()
	return year == y && month == m && day == d
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

// lookAt shows an earlier walk.
func (r *root) lookAt(kept coach.Kept) {
	if entry, ok := r.read(kept); ok {
		full, _ := r.named(kept)
		r.past.one, r.past.name = entry, full[0]
		r.open(atEntry)
	}
}

// setBeside shows an earlier walk beside the one that is looked at.
func (r *root) setBeside(kept coach.Kept) {
	if entry, ok := r.read(kept); ok {
		r.past.other = entry
		r.open(atBeside)
	}
}

// remove erases an earlier walk.
func (r *root) remove(kept coach.Kept) {
	err := r.o.Journal.Remove(kept.ID)
	r.lookUp()
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.notice = r.o.Words.Past.Gone
	case err != nil:
		r.refuse(content.Fill(r.o.Words.Pause.NotErased, "{reason}", reasonOf(err)))
		return
	default:
		r.notice = r.o.Words.Past.Erased
	}
	if len(r.past.entries()) == 0 {
		r.toWelcome()
	} else {
		r.open(atPast)
	}
}
