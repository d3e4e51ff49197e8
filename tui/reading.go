package tui

import (
	"twohats/content/coach"
	"twohats/content/report"
)

// reading gives what the answers say so far.
func (r *root) reading() coach.Reading { return coach.Read(r.o.Pack, r.session.Record()) }

func (r *root) document() report.Document {
	return r.composed(r.entry())
}

// composed gives the document of a walk, compared with the one before it.
func (r *root) composed(entry coach.Entry) report.Document {
	return report.Compose(r.o.Words, entry, r.before(entry))
}

// entry gives the walk that is under way as it stands.
func (r *root) entry() coach.Entry {
	begun := r.begun
	if begun.IsZero() {
		begun = r.now()
	}
	return coach.Entry{Kept: coach.Kept{ID: r.ownID(), Begun: begun}, Saved: r.now(), Pack: r.o.Pack, Record: r.session.Record()}
}

// ownID gives the id that the walk is kept under; empty while it is not.
func (r *root) ownID() string {
	if r.draft.keeper == nil {
		return ""
	}
	kept, _ := r.o.Journal.Past()
	for _, k := range kept {
		if k.Own {
			return k.ID
		}
	}
	return ""
}

// before gives the walk that was seen through last before another, or nil where there is none
// that can be read without asking.
func (r *root) before(entry coach.Entry) *coach.Entry {
	if r.draft.keeper == nil || r.o.Journal.Locked() {
		return nil
	}
	kept, _ := r.o.Journal.Past()
	for _, k := range coach.Earlier(kept, entry.Kept) {
		if before, err := r.o.Journal.Read(k.ID); err == nil {
			return &before
		}
	}
	return nil
}
