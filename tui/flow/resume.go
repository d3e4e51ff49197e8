package flow

import (
	"strconv"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// Drafts is the stop where a draft is chosen.
const Drafts Stop = "drafts"

// A Resume asks which draft to go on with.
type Resume struct{ *Env }

// A draft is a walk that can be gone on with, or why it cannot.
type draft struct {
	kept    coach.Kept
	entry   coach.Entry
	session *coach.Session
	err     error
}

// openDraft sees whether a draft can be gone on with. The journal does not take it over yet.
func (e *Env) openDraft(kept coach.Kept) draft {
	entry, err := e.read(kept.ID)
	return draftOf(kept, entry, err)
}

func draftOf(kept coach.Kept, entry coach.Entry, err error) draft {
	d := draft{kept: kept, entry: entry, err: err}
	if err == nil {
		d.session, d.err = coach.Resume(entry.Pack, entry.Record)
	}
	return d
}

// resume goes on with a draft.
func (e *Env) resume(from Flow, kept coach.Kept) Next {
	if kept.Busy {
		return e.refuse(from, e.Words.Past.IsBusy)
	}
	journal := e.Journal
	return Next{Do: func() func() Next {
		entry, err := journal.Read(kept.ID)
		d := draftOf(kept, entry, err)
		if d.err == nil {
			_, d.err = journal.Resume(kept.ID)
		}
		locked := d.err != nil && journal.Locked()
		return func() Next {
			e.locked = e.locked || locked
			return e.resumed(from, d)
		}
	}}
}

// resumed goes on with a draft that the journal has taken over, or says why it has not.
func (e *Env) resumed(from Flow, d draft) Next {
	if d.err != nil {
		return e.unreadable(from, d.err, RootCause(d.err))
	}
	e.Pack = d.entry.Pack
	e.Walk = Walk{Session: d.session, Begun: d.entry.Begun, InJournal: true}
	if _, on := d.session.Current(); on {
		return to(NewQuestions(e, Asking))
	}
	return e.toReview()
}

// Update acts on an event.
func (r Resume) Update(ev screen.Event) Next {
	switch ev := ev.(type) {
	case screen.Turned:
		return r.turnList(Drafts, r.drafts(), ev.By)
	case screen.Passed:
		return to(r)
	}
	return r.act(r, ev)
}

// About returns the facts of the stop.
func (r Resume) About() About {
	return About{Stop: Drafts, Header: titled(r.Words.Welcome.Resume), Esc: r.back(), MayIdle: true, Shows: ids(r.pager.page(Drafts, r.drafts()))}
}

// Screen asks which draft to go on with.
func (r Resume) Screen() screen.Screen {
	list := r.drafts()
	var options []screen.Option
	for _, kept := range r.pager.page(Drafts, list) {
		d := r.openDraft(kept)
		options = append(options, screen.Option{Text: r.soFar(d), Notes: r.told(d), Does: resumes{kept}})
	}
	return r.listing(Drafts, r.Words.Past.Which, list, options)
}

// soFar returns when a walk was begun and how far it is.
func (e *Env) soFar(d draft) string {
	w, when := e.Words.Past, e.whenDraft(d.kept)
	switch {
	case d.kept.Busy:
		return when + ", " + w.Busy
	case d.err != nil:
		return when + ", " + w.Unreadable
	}
	if title := e.titleOf(d.entry); title != "" {
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

// whenDraft returns when a draft was begun; those of one minute have numbers, the oldest first.
func (e *Env) whenDraft(kept coach.Kept) string {
	when, n, of := e.when(kept.Begun), 0, 0
	for _, other := range e.drafts() {
		if e.when(other.Begun) != when {
			continue
		}
		if of++; other.ID <= kept.ID {
			n++
		}
	}
	if of < 2 {
		return when
	}
	return content.Fill(e.Words.Past.Same, "{when}", when, "{n}", strconv.Itoa(n))
}

// told returns what tells a walk from the others: what it is for, or its file where it cannot be read.
func (r Resume) told(d draft) []draw.Note {
	text := content.OneLine(d.entry.Record.Answers[content.MissionID].Text)
	if d.err != nil && !d.kept.Busy {
		text = content.Fill(r.Words.Past.Because, "{file}", d.kept.ID, "{reason}", RootCause(d.err))
	}
	if text == "" {
		return nil
	}
	return []draw.Note{{Text: text, Brief: true}}
}
