package tui

import (
	"strconv"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// A draft is a walk that can be gone on with, or why it cannot.
type draft struct {
	kept    coach.Kept
	entry   coach.Entry
	session *coach.Session
	err     error
}

// openDraft sees whether a draft can be gone on with. The journal does not take it over yet.
func (r *root) openDraft(kept coach.Kept) draft {
	d := draft{kept: kept}
	if d.entry, d.err = r.o.Journal.Read(kept.ID); d.err == nil {
		d.session, d.err = coach.Resume(d.entry.Pack, d.entry.Record)
	}
	return d
}

// resume goes on with a draft.
func (r *root) resume(kept coach.Kept) {
	d := r.openDraft(kept)
	if d.err == nil && !kept.Busy {
		_, d.err = r.o.Journal.Resume(kept.ID)
	}
	switch {
	case kept.Busy:
		r.refuse(r.o.Words.Past.IsBusy)
		return
	case d.err != nil:
		r.unreadable(d.err, reasonOf(d.err))
		return
	}
	r.o.Pack, r.look = d.entry.Pack, r.look.Of(d.entry.Pack.Poles)
	r.walk = walk{session: d.session, begun: d.entry.Begun}
	r.draft.kept, r.draft.finished = d.entry.Record, false
	if _, on := d.session.Current(); on {
		r.open(atWalk)
		return
	}
	r.toReview()
}

// resuming asks which draft to go on with.
func (r *root) resuming() screen.Screen {
	r.past.show(r.past.drafts(), atResume)
	c := r.listing(r.o.Words.Past.Which)
	for _, kept := range r.past.page() {
		d := r.openDraft(kept)
		c.Menu.Options = append(c.Menu.Options, screen.Option{Text: r.soFar(d), Notes: r.toldBy(d), Does: resumes{kept}})
	}
	return c
}

// soFar says when a walk was begun and how far it is.
func (r *root) soFar(d draft) string {
	w, when := r.o.Words.Past, r.whenDraft(d.kept)
	switch {
	case d.kept.Busy:
		return when + ", " + w.Busy
	case d.err != nil:
		return when + ", " + w.Unreadable
	}
	if title := r.titleOf(d.entry); title != "" {
		when = title + ", " + when
	}
	progress := d.session.Progress()
	item, on := d.session.Current()
	if on && item.Theme == nil {
		return content.Fill(w.AtStart, "{when}", when)
	}
	sentence, theme := w.AllAsked, ""
	if on {
		sentence, theme = w.SoFar, d.session.Themes()[progress.Theme-1].Title
	}
	return content.Fill(sentence, "{when}", when, "{theme}", theme, "{n}", strconv.Itoa(progress.Given), "{of}", strconv.Itoa(progress.Asked))
}

// whenDraft says when a draft was begun; those of one minute have numbers, the oldest first.
func (r *root) whenDraft(kept coach.Kept) string {
	when, n, of := r.when(kept.Begun), 0, 0
	for _, other := range r.past.drafts() {
		if r.when(other.Begun) != when {
			continue
		}
		if of++; other.ID <= kept.ID {
			n++
		}
	}
	if of < 2 {
		return when
	}
	return content.Fill(r.o.Words.Past.Same, "{when}", when, "{n}", strconv.Itoa(n))
}

// titleOf names the questions of a walk, where they are others than are asked now.
func (r *root) titleOf(entry coach.Entry) string {
	if entry.Pack.ID == r.o.Pack.ID {
		return ""
	}
	return entry.Pack.Title
}

// toldBy tells walks apart by what they are for, and one that cannot be read by its file.
func (r *root) toldBy(d draft) []draw.Note {
	text := content.OneLine(d.entry.Record.Answers[content.MissionID].Text)
	if d.err != nil && !d.kept.Busy {
		text = content.Fill(r.o.Words.Past.Because, "{file}", d.kept.ID, "{reason}", reasonOf(d.err))
	}
	if text == "" {
		return nil
	}
	return []draw.Note{{Text: text, Brief: true}}
}
