package tui

import (
	"errors"
	"io/fs"
	"slices"
	"strconv"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// The past is what is seen of earlier walks.
type past struct {
	kept   []coach.Kept // all of them, newest first
	list   []coach.Kept // those that can be chosen now
	of     stage        // where they are chosen
	top    int          // the first of the list that is seen
	wanted stage        // what the passphrase is asked for
	one    coach.Entry  // the walk that is looked at
	name   string       // by its day, as the list of all of them has it
	other  coach.Entry  // the one beside it
}

// perPage is how many walks are seen at a time, so that a digit is left for what stands below.
const perPage = 8

// lookUp sees what is kept.
func (r *root) lookUp() {
	if r.o.Journal == nil {
		return
	}
	kept, err := r.o.Journal.Past()
	if err != nil {
		r.Notice = content.Fill(r.o.Words.Past.NoOpen, "{reason}", reasonOf(err))
	}
	r.past.kept = kept
}

func (p *past) drafts() []coach.Kept {
	return slices.DeleteFunc(slices.Clone(p.kept), func(k coach.Kept) bool { return k.Own || !k.Draft })
}

func (p *past) entries() []coach.Kept {
	return slices.DeleteFunc(slices.Clone(p.kept), func(k coach.Kept) bool { return k.Own || k.Draft })
}

// show puts some walks up to be chosen from at a stage, or stays on their page where they are up
// already.
func (p *past) show(list []coach.Kept, at stage) {
	if p.of != at || p.top >= len(list) {
		p.top = 0
	}
	p.list, p.of = list, at
}

// page gives the walks that are seen.
func (p *past) page() []coach.Kept { return p.list[p.top:min(p.top+perPage, len(p.list))] }

// turn goes on by pages; false where there is no other.
func (p *past) turn(by int) bool {
	last := max(0, (len(p.list)-1)/perPage*perPage)
	top := min(max(p.top+by*perPage, 0), last)
	turned := top != p.top
	p.top = top
	return turned
}

// toWelcome goes to the first page, by way of a plan whose day has come.
func (r *root) toWelcome() {
	r.lookUp()
	for _, kept := range r.past.kept {
		if r.asksAbout(kept) {
			r.checkIn.begin(kept)
			r.visit(atHappened)
			return
		}
	}
	r.open(atWelcome)
}

// visit goes to a stage that reads what is kept, by way of the passphrase where that is locked.
func (r *root) visit(s stage) {
	r.past.wanted = s
	if r.o.Journal.Locked() {
		r.open(atPassphrase)
		return
	}
	r.arrive()
}

// arrive goes to the stage that was wanted.
func (r *root) arrive() {
	switch s := r.past.wanted; s {
	case atHappened:
		r.openCheckIn()
	case atResume:
		if drafts := r.past.drafts(); len(drafts) == 1 {
			r.resume(drafts[0])
			return
		}
		r.open(s)
	case atPast:
		r.open(s)
	}
}

// refuse stays where the person is, and says why. Who gave the right passphrase is not asked
// for it again.
func (r *root) refuse(reason string) {
	r.Notice = reason
	if r.stage == atPassphrase && !r.o.Journal.Locked() {
		r.toWelcome()
		return
	}
	r.open(r.stage)
	if c, chooses := r.Screen.(screen.Choosing); chooses && len(c.Menu.Options) == 0 {
		r.back()
	}
}

// read returns what is kept of a walk. Where it cannot be read the person is told, and stays where
// there is still something to choose.
func (r *root) read(kept coach.Kept) (coach.Entry, bool) {
	entry, err := r.o.Journal.Read(kept.ID)
	if err != nil {
		r.unreadable(err, r.o.Words.Past.NotRead)
		return entry, false
	}
	return entry, true
}

// unreadable says why a walk that could be chosen cannot be read: another window may have erased
// it, or have locked the journal, while its line stood here.
func (r *root) unreadable(err error, otherwise string) {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.lookUp()
		r.refuse(r.o.Words.Past.Gone)
	case r.o.Journal.Locked():
		if r.Notice = r.o.Words.Past.LockedNow; r.stage != atPassphrase {
			r.past.wanted = r.listed()
		}
		r.open(atPassphrase)
	default:
		r.refuse(otherwise)
	}
}

// listed returns the stage on which the walks are listed that are chosen from on this one.
func (r *root) listed() stage {
	if r.stage == atResume || r.stage == atWelcome {
		return atResume
	}
	return atPast
}

// when says a time as near as it is: today, yesterday, or its day.
func (r *root) when(t time.Time) string {
	w := r.o.Words.Past
	clock := t.Format("15:04")
	switch day := t.Format(time.DateOnly); day {
	case r.now().Format(time.DateOnly):
		return content.Fill(w.Today, "{time}", clock)
	case r.now().AddDate(0, 0, -1).Format(time.DateOnly):
		return content.Fill(w.Yesterday, "{time}", clock)
	}
	return content.Fill(w.Day, "{date}", r.day(t), "{time}", clock)
}

// listing is a page of walks to choose from.
func (r *root) listing(title string) screen.Choosing {
	c := screen.Choosing{Text: []draw.Para{{Tone: draw.Strong, Text: title}}, Menu: screen.Menu{At: 1}, Words: r.keysHere()}
	if len(r.past.list) > perPage {
		c.Text = append(c.Text, draw.Para{Tone: draw.Quiet, Text: content.Fill(r.o.Words.Past.Some, "{from}", strconv.Itoa(r.past.top+1),
			"{to}", strconv.Itoa(r.past.top+len(r.past.page())), "{of}", strconv.Itoa(len(r.past.list)))})
		c.Pages = r.o.Words.Past.Earlier
	}
	return c
}
