package flow

import (
	"errors"
	"io/fs"
	"slices"
	"strconv"
	"time"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/screen"
)

// The past is what was seen of earlier walks.
type past struct {
	kept   []coach.Kept // all that the journal has, newest first
	locked bool         // the journal, when that was seen last
	seen   map[string]seen
	pager  pager
	asked  []string // ids of the walks that were asked about already
}

// perPage is how many walks are seen at a time, so that a digit is left for what stands below.
const perPage = 8

// A pager is how far a list of walks was turned; on another stop the list starts anew.
type pager struct {
	of  Stop
	top int
}

// at returns where the page that is seen begins.
func (p pager) at(of Stop, list []coach.Kept) (top int) {
	if p.of != of || p.top >= len(list) {
		return 0
	}
	return p.top
}

// page returns the walks that are seen.
func (p pager) page(of Stop, list []coach.Kept) []coach.Kept {
	top := p.at(of, list)
	return list[top:min(top+perPage, len(list))]
}

// turn goes on by pages, and reports whether there was another.
func (p *pager) turn(of Stop, list []coach.Kept, by int) bool {
	before, last := p.at(of, list), max(0, (len(list)-1)/perPage*perPage)
	*p = pager{of, min(max(before+by*perPage, 0), last)}
	return p.top != before
}

// turnList turns the list of a stop by pages.
func (e *Env) turnList(of Stop, list []coach.Kept, by int) Next {
	return Next{Show: e.pager.turn(of, list, by)}
}

// listing is a page of walks to choose from.
func (e *Env) listing(of Stop, title string, list []coach.Kept, options []screen.Option) screen.Choosing {
	c := e.ask(options, strong(title))
	if len(list) > perPage {
		top := e.pager.at(of, list)
		c.Text = append(c.Text, quiet(content.Fill(e.Words.Past.Some, "{from}", strconv.Itoa(top+1),
			"{to}", strconv.Itoa(top+len(e.pager.page(of, list))), "{of}", strconv.Itoa(len(list)))))
		c.Pages = e.Words.Past.Earlier
	}
	return c
}

// drafts are the walks that were broken off, newest first.
func (e *Env) drafts() []coach.Kept {
	return slices.DeleteFunc(slices.Clone(e.kept), func(k coach.Kept) bool { return k.Own || !k.Draft })
}

// entries are the walks that were seen through, newest first.
func (e *Env) entries() []coach.Kept {
	return slices.DeleteFunc(slices.Clone(e.kept), func(k coach.Kept) bool { return k.Own || k.Draft })
}

// visit goes to a stop that reads what is kept, by way of the passphrase where that is locked.
func (e *Env) visit(s Stop) Next {
	u := newUnlock(e, s)
	if e.locked {
		return to(u)
	}
	return u.arrive()
}

// unreadable shows why a walk that could be chosen cannot be read: another window may have erased
// it, or have locked the journal, while its line stood here.
func (e *Env) unreadable(from Flow, err error, otherwise string) Next {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return e.list(func() Next { return e.refuse(from, e.Words.Past.Gone) })
	case e.locked:
		return to(newUnlock(e, listOf(from))).saying(e.Words.Past.LockedNow)
	}
	return e.refuse(from, otherwise)
}

// listOf returns the stop on which the walks are listed that are chosen from in a flow.
func listOf(f Flow) Stop {
	switch f := f.(type) {
	case *Unlock:
		return f.wanted
	case *Look:
		return Walks
	}
	return Drafts
}

// refuse stays where the person is, and says why: where there is still something to choose, and
// where the right passphrase is not asked for again.
func (e *Env) refuse(from Flow, reason string) Next {
	if _, unlocks := from.(*Unlock); unlocks && !e.locked {
		return e.Home().saying(reason)
	}
	if c, chooses := from.Screen().(screen.Choosing); chooses && len(c.Menu.Options) == 0 {
		return from.Update(screen.WentBack{}).saying(reason)
	}
	return to(from).saying(reason)
}

// when returns a time in words as near as it is: today, yesterday, or its day.
func (e *Env) when(t time.Time) string {
	w := e.Words.Past
	clock := t.Format("15:04")
	switch t.Format(time.DateOnly) {
	case e.today():
		return content.Fill(w.Today, "{time}", clock)
	case e.Now().AddDate(0, 0, -1).Format(time.DateOnly):
		return content.Fill(w.Yesterday, "{time}", clock)
	}
	return content.Fill(w.Day, "{date}", e.day(t), "{time}", clock)
}

// titleOf names the questions of a walk, where they are others than are asked now.
func (e *Env) titleOf(entry coach.Entry) string {
	if entry.Pack.ID == e.Pack.ID {
		return ""
	}
	return entry.Pack.Title
}
