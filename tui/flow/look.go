package flow

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

// The stops of looking back.
const (
	Walks    Stop = "walks" // all of them
	OneWalk  Stop = "one walk"
	Acts     Stop = "acts"     // what to do with it
	Others   Stop = "others"   // which walk to set beside it
	Beside   Stop = "beside"   // both
	OverTime Stop = "overTime" // all walks, on a line
	Erase    Stop = "erase"    // whether to erase it
)

// A Look looks back at the walks that were seen through.
type Look struct {
	*Env
	place
	one   coach.Entry // the walk that is looked at
	name  string      // by its day, as the list of all of them has it
	other coach.Entry // the one beside it
}

// What the options of looking back do.
type (
	looksAt    struct{ kept coach.Kept }
	setsBeside struct{ kept coach.Kept }
	removes    struct{ kept coach.Kept }
)

// mostOverTime is how many walks the line over time shows.
const mostOverTime = 24

func newLook(e *Env) *Look {
	l := &Look{Env: e}
	l.place = place{stop: Walks, route: route{
		{name: Walks, page: l.walks, next: always(Walks)},
		{name: OneWalk, page: l.oneWalk},
		{name: Acts, page: l.acts, next: always(Acts)},
		{name: Others, page: l.others, next: always(Others), back: always(Acts)},
		{name: Beside, page: l.beside, next: always(Acts), back: always(Acts)},
		{name: OverTime, page: l.overTime, next: always(Walks), back: always(Walks)},
		{name: Erase, page: l.erase, next: always(Acts), back: always(Acts)},
	}}
	return l
}

// Update acts on an event.
func (l *Look) Update(ev screen.Event) Next {
	switch ev := ev.(type) {
	case screen.Turned:
		return l.turnList(l.stop, l.listed(), ev.By)
	case goes:
		if ev.to == Others {
			l.pager = pager{of: Others} // whose first page comes first
		}
		return l.stand(ev.to)
	case saves:
		return to(newExport(l.Env, l, l.one))
	case looksAt:
		return l.open(ev.kept.ID, func(entry coach.Entry, err error) Next {
			if err != nil {
				return l.unreadable(l, err, l.Words.Past.NotRead)
			}
			full, _ := l.named(ev.kept)
			l.one, l.name = entry, full[0]
			return l.stand(OneWalk)
		})
	case setsBeside:
		return l.open(ev.kept.ID, func(entry coach.Entry, err error) Next {
			if err != nil {
				return l.unreadable(l, err, l.Words.Past.NotRead)
			}
			l.other = entry
			return l.stand(Beside)
		})
	case removes:
		return l.remove(ev.kept)
	}
	if next, followed := l.follow(ev, l.Home); followed {
		return next
	}
	return l.act(l, ev)
}

// About returns the facts of the stop.
func (l *Look) About() About {
	about := About{Stop: l.stop, Header: titled(l.Words.Past.Title), Esc: l.back(), MayIdle: true}
	switch l.stop {
	case OneWalk:
		about.Header.Mark, about.Spoken = l.name, l.name
		about.Shows = l.earlier(l.one)
	case Walks, Others:
		about.Shows = ids(l.pager.page(l.stop, l.listed()))
	case OverTime:
		about.Shows = ids(l.newest())
	}
	return about
}

func ids(walks []coach.Kept) (all []string) {
	for _, kept := range walks {
		all = append(all, kept.ID)
	}
	return all
}

// listed returns the walks that can be chosen at the stop.
func (l *Look) listed() []coach.Kept {
	if l.stop != Others {
		return l.entries()
	}
	return slices.DeleteFunc(l.entries(), func(k coach.Kept) bool { return k.ID == l.one.ID })
}

func (l *Look) walks() screen.Screen {
	list := l.entries()
	c := l.listing(Walks, l.Words.Past.Walks, list, l.rows(list, func(kept coach.Kept) screen.Event { return looksAt{kept} }))
	if len(list) >= report.MinOverTime {
		c.Menu.Options = append(c.Menu.Options, screen.Option{Text: l.Words.Past.OverTime, Does: goes{OverTime}})
	}
	return c
}

func (l *Look) others() screen.Screen {
	list := l.listed()
	return l.listing(Others, l.Words.Past.With, list, l.rows(list, func(kept coach.Kept) screen.Event { return setsBeside{kept} }))
}

func (l *Look) oneWalk() screen.Screen {
	return screen.Reading{Document: l.composed(l.one), Words: l.Words}
}

func (l *Look) beside() screen.Screen {
	earlier, later := l.other, l.one
	if later.Begun.Before(earlier.Begun) {
		earlier, later = later, earlier
	}
	return screen.Reading{Document: report.Compare(l.Words, earlier, later), Words: l.Words}
}

func (l *Look) overTime() screen.Screen {
	return screen.Reading{Document: report.OverTime(l.Words, l.readable()), Words: l.Words}
}

func (l *Look) erase() screen.Screen {
	w := l.Words.Past
	return l.ask([]screen.Option{{Text: w.No, Does: goes{Acts}}, {Text: w.Yes, Does: removes{l.one.Kept}, Final: true}},
		strong(content.Fill(w.Sure, "{date}", l.name)))
}

// acts are what can be done with an earlier walk.
func (l *Look) acts() screen.Screen {
	w := l.Words.Past
	acts := []screen.Option{{Text: w.List, Does: goes{Walks}}}
	if len(l.entries()) > 1 {
		acts = append(acts, screen.Option{Text: w.Compare, Does: goes{Others}})
	}
	if l.Save != nil {
		acts = append(acts, screen.Option{Text: w.Save, Does: saves{}})
	}
	acts = append(acts, screen.Option{Text: w.Erase, Does: goes{Erase}})
	return l.ask(acts, quiet(l.name), strong(w.Now))
}

// rows lists walks with their leans and plans, and with what choosing one does.
func (l *Look) rows(list []coach.Kept, does func(coach.Kept) screen.Event) (rows []screen.Option) {
	page := l.pager.page(l.stop, list)
	_, days := l.named(page...)
	for i, kept := range page {
		row := screen.Option{Text: days[i], Does: does(kept)}
		if entry, err := l.read(kept.ID); err != nil {
			row.Detail = l.Words.Past.Unreadable
			row.Notes = []draw.Note{{Text: content.Fill(l.Words.Past.Because, "{file}", kept.ID, "{reason}", RootCause(err))}}
		} else {
			row.Gauge, row.Notes = l.gauge(entry), l.told(entry)
		}
		rows = append(rows, row)
	}
	return rows
}

// gauge shows where a walk leans.
func (l *Look) gauge(entry coach.Entry) *draw.Gauge {
	reading := coach.Read(entry.Pack, entry.Record)
	g := &draw.Gauge{Lean: reading.Lean, None: l.Words.Past.NoLean, Told: l.Words.Past.NoLean}
	if reading.Lean.N > 0 {
		g.Told = report.Towards(l.Words, entry.Pack.Poles, reading.Lean.Points)
	}
	return g
}

// told returns a walk's questions, where they are others, and its plan, also one that was
// let go, and how that went.
func (l *Look) told(entry coach.Entry) (notes []draw.Note) {
	if title := l.titleOf(entry); title != "" {
		notes = append(notes, draw.Note{Text: title, Brief: true})
	}
	plan, step := entry.Record.Plan, ""
	switch {
	case plan.Planned():
		step = report.Planned(l.Words, *plan)
	case plan != nil && len(plan.CheckIns) > 0:
		step = plan.CheckIns[len(plan.CheckIns)-1].Step
	default:
		return notes
	}
	if went := report.Went(l.Words, plan); went != "" {
		step = went + " · " + step // which may be cut at its end
	}
	return append(notes, draw.Note{Text: step, Brief: true})
}

// named names walks by their days, in full and briefly, as the list of all of them does: two of one
// minute have the same names on every page.
func (l *Look) named(walks ...coach.Kept) (full, short []string) {
	var near []coach.Entry
	for _, kept := range l.entries() {
		day := kept.Begun.Format(time.DateOnly)
		if slices.ContainsFunc(walks, func(k coach.Kept) bool { return k.Begun.Format(time.DateOnly) == day }) {
			near = append(near, coach.Entry{Kept: kept})
		}
	}
	names, brief := report.Days(l.Words, near)
	for _, kept := range walks {
		at := slices.IndexFunc(near, func(e coach.Entry) bool { return e.ID == kept.ID })
		if at < 0 { // gone since
			names, brief, at = []string{l.day(kept.Begun)}, []string{l.day(kept.Begun)}, 0
		}
		full, short = append(full, names[at]), append(short, brief[at])
	}
	return full, short
}

// newest returns the newest walks, up to as many as can be read, or may be, as the line over time
// shows.
func (l *Look) newest() (newest []coach.Kept) {
	readable := 0
	for _, kept := range l.entries() {
		if readable == mostOverTime {
			break
		}
		newest = append(newest, kept)
		if _, err := l.read(kept.ID); err == nil {
			readable++
		}
	}
	return newest
}

// readable returns the newest walks that could be read.
func (l *Look) readable() (entries []coach.Entry) {
	for _, kept := range l.newest() {
		if entry, err := l.read(kept.ID); err == nil {
			entries = append(entries, entry)
		}
	}
	return entries
}

// remove erases an earlier walk.
func (l *Look) remove(kept coach.Kept) Next {
	journal := l.Journal
	return Next{Do: func() func() Next {
		err := journal.Remove(kept.ID)
		return func() Next { return l.list(func() Next { return l.removed(err) }) }
	}}
}

// removed shows what came of erasing a walk.
func (l *Look) removed(err error) Next {
	notice := l.Words.Past.Erased
	switch {
	case errors.Is(err, fs.ErrNotExist):
		notice = l.Words.Past.Gone
	case err != nil:
		return l.refuse(l, content.Fill(l.Words.Pause.NotErased, "{reason}", RootCause(err)))
	}
	if len(l.entries()) == 0 {
		return l.Home().saying(notice)
	}
	return l.stand(Walks).saying(notice)
}
