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
	"twohats/tui/screen"
)

// mostOverTime is how many walks the line over time shows.
const mostOverTime = 24

// looking gives the screens that look back at earlier walks.
func (r *root) looking(s stage) screen.Screen {
	w := r.o.Words.Past
	switch s {
	case atPast:
		r.past.show(r.past.entries(), s)
		c := r.walks(w.Walks, func(kept coach.Kept) screen.Event { return looksAt{kept} })
		if len(r.past.list) >= report.FewestOverTime {
			c.Menu.Options = append(c.Menu.Options, screen.Option{Text: w.OverTime, Does: goes{atOverTime}})
		}
		return c
	case atOther:
		r.past.show(slices.DeleteFunc(r.past.entries(), func(k coach.Kept) bool { return k.ID == r.past.one.ID }), s)
		return r.walks(w.With, func(kept coach.Kept) screen.Event { return setsBeside{kept} })
	case atEntry:
		return screen.Reading{Document: r.composed(r.past.one), Words: r.keysHere()}
	case atBeside:
		earlier, later := r.past.other, r.past.one
		if later.Begun.Before(earlier.Begun) {
			earlier, later = later, earlier
		}
		return screen.Reading{Document: report.Compare(r.o.Words, earlier, later), Words: r.keysHere()}
	case atOverTime:
		return screen.Reading{Document: report.OverTime(r.o.Words, r.newest(mostOverTime)), Words: r.keysHere()}
	case atErase:
		sure := content.Fill(w.Sure, "{date}", r.past.name)
		return screen.Choosing{Text: []draw.Para{{Tone: draw.Strong, Text: sure}}, Words: r.keysHere(),
			Menu: screen.Menu{At: 1, Options: []screen.Option{{Text: w.No, Does: goes{atActs}}, {Text: w.Yes, Does: removes{r.past.one.Kept}, Final: true}}}}
	}
	return screen.Choosing{Text: []draw.Para{{Tone: draw.Quiet, Text: r.past.name}, {Tone: draw.Strong, Text: w.Now}}, Menu: screen.Menu{At: 1, Options: r.acts()}, Words: r.keysHere()}
}

// acts are what can be done with an earlier walk.
func (r *root) acts() []screen.Option {
	w := r.o.Words.Past
	acts := []screen.Option{{Text: w.List, Does: goes{atPast}}}
	if len(r.past.entries()) > 1 {
		acts = append(acts, screen.Option{Text: w.Compare, Does: goes{atOther}})
	}
	if r.o.Save != nil {
		acts = append(acts, screen.Option{Text: w.Save, Does: saves{}})
	}
	return append(acts, screen.Option{Text: w.Erase, Does: goes{atErase}})
}

// walks lists walks with their leans and plans, and with what choosing one does.
func (r *root) walks(title string, does func(coach.Kept) screen.Event) screen.Choosing {
	c := r.listing(title)
	page := r.past.page()
	_, days := r.named(page...)
	for i, kept := range page {
		entry, err := r.o.Journal.Read(kept.ID)
		row := screen.Option{Text: days[i], Does: does(kept)}
		if err != nil {
			row.Detail = r.o.Words.Past.Unreadable
			row.Notes = []draw.Note{{Text: content.Fill(r.o.Words.Past.Because, "{file}", kept.ID, "{reason}", reasonOf(err))}}
		} else {
			reading := coach.Read(entry.Pack, entry.Record)
			row.Gauge = &draw.Gauge{Lean: reading.Lean, None: r.o.Words.Past.NoLean, Told: r.o.Words.Past.NoLean}
			if reading.Lean.N > 0 {
				row.Gauge.Told = report.Towards(r.o.Words, entry.Pack.Poles, reading.Lean.Points)
			}
			if title := r.titleOf(entry); title != "" {
				row.Notes = []draw.Note{{Text: title, Brief: true}}
			}
			row.Notes = append(row.Notes, r.plannedIn(entry.Record.Plan)...)
		}
		c.Menu.Options = append(c.Menu.Options, row)
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
		r.Notice = r.o.Words.Past.Gone
	case err != nil:
		r.refuse(content.Fill(r.o.Words.Pause.NotErased, "{reason}", reasonOf(err)))
		return
	default:
		r.Notice = r.o.Words.Past.Erased
	}
	if len(r.past.entries()) == 0 {
		r.toWelcome()
	} else {
		r.open(atPast)
	}
}
