package tui

import (
	"strconv"

	"twohats/content"
	"twohats/content/coach"
)

// resume goes on with a draft of the page that is seen.
func (r *root) resume(n int) {
	kept := r.past.page()[n]
	if kept.Busy {
		r.refuse(r.o.Words.Past.IsBusy)
		return
	}
	entry, err := r.o.Journal.Resume(kept.ID)
	if err != nil {
		r.refuse(reasonOf(err))
		return
	}
	session, err := coach.Resume(entry.Pack, entry.Record)
	if err != nil {
		r.refuse(reasonOf(err))
		return
	}
	r.o.Pack, r.look = entry.Pack, r.look.of(entry.Pack.Poles)
	r.walk = walk{session: session}
	r.draft.kept, r.draft.finished = entry.Record, false
	if _, on := session.Current(); on {
		r.open(atWalk)
		return
	}
	r.toReview()
}

// soFar says when a walk was begun and how far it is.
func (r *root) soFar(kept coach.Kept) string {
	w := r.o.Words.Past
	when := r.when(kept.Begun)
	if kept.Busy {
		return when + " · " + w.Busy
	}
	entry, err := r.o.Journal.Read(kept.ID)
	if err != nil {
		return when + " · " + w.Unreadable
	}
	session, err := coach.Resume(entry.Pack, entry.Record)
	if err != nil {
		return when + " · " + w.Unreadable
	}
	progress := session.Progress()
	if progress.Theme == 0 {
		return content.Fill(w.AtStart, "{when}", when)
	}
	return content.Fill(w.SoFar, "{when}", when, "{theme}", entry.Pack.Themes[progress.Theme-1].Title,
		"{n}", strconv.Itoa(progress.Given), "{of}", strconv.Itoa(progress.Asked))
}

// resuming asks which draft to go on with.
func (r *root) resuming() screen {
	c := r.listing(r.o.Words.Past.Which)
	for _, kept := range r.past.page() {
		c.menu.choices = append(c.menu.choices, choice{text: r.soFar(kept), notes: r.missionOf(kept)})
	}
	return c
}

// missionOf tells walks apart by what they are for.
func (r *root) missionOf(kept coach.Kept) []note {
	entry, err := r.o.Journal.Read(kept.ID)
	if err != nil && !kept.Busy {
		return []note{{text: content.Fill(r.o.Words.Past.Because, "{file}", kept.ID, "{reason}", reasonOf(err))}}
	}
	if mission := entry.Record.Answers[content.MissionID].Text; mission != "" {
		return []note{{text: cut(content.OneLine(mission), r.body().w-markWidth, r.look.signs.ellipsis)}}
	}
	return nil
}
