package tui

import (
	"slices"
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
	"twohats/tui/screen"
)

// A stay is a person's time at a shared laptop: from enter on the free page until their answers
// are wiped.
type stay struct {
	last    time.Time // when a key came last; zero while the place is free
	asked   time.Time // when the person was asked whether they are there
	over    time.Time // when the time for the questions is over; zero where it has no end
	ended   bool      // it is over, and that was said
	notice  string    // that it soon is, until the page is turned
	warned  bool
	next    time.Time     // when the one timer that counts goes off; zero where there is none
	typed   time.Time     // when a key came last while the place was free
	from    stage         // where the card, or the end, was asked for
	taken   *coach.Record // the walk as the person was shown it to take home; nil where they did not see it to its end
	worth   group.Worth
	outcome Outcome
}

const (
	readingIdle  = 15 * time.Minute // a summary is read, and a card copied, without keys
	answerWithin = time.Minute      // whether one is still there
	forgets      = 10 * time.Second // letters on the free page, so that nobody ends a word that another began
	lookEvery    = 30 * time.Second // at the clock on the wall, which goes on while a laptop sleeps
	warnBefore   = 2 * time.Minute  // the time for the questions is over
)

// sit begins a person's walk.
func (r *root) sit() {
	r.stay = stay{last: r.now(), outcome: Outcome{Tries: r.stay.outcome.Tries}}
	if r.o.Workshop.Minutes > 0 {
		r.stay.over = r.stay.last.Add(r.o.Workshop.Minutes)
	}
	r.begin(r.o.Depth)
	r.warn()
}

// idle is how long no key may come before the person is asked whether they are there.
func (r *root) idle() time.Duration {
	if r.stage >= atSummary {
		return max(r.o.Workshop.Idle, readingIdle)
	}
	return r.o.Workshop.Idle
}

// stirs notes that somebody is there, and tells whether that is all that a key means. Any key
// answers the question for it. Where a laptop slept for so long that the question should have been
// asked, it is asked first; and nobody's answers are left for who wakes it after that.
func (r *root) stirs() (only bool, cmd tea.Cmd) {
	if r.o.Workshop == nil || r.stay.last.IsZero() {
		return false, nil
	}
	alone := r.alone()
	r.stay.last = r.now()
	_, asked := r.Over.(screen.Absent)
	switch {
	case alone >= r.idle()+answerWithin:
		return true, r.leave()
	case asked:
		r.Uncover()
		r.pace.turned()
	case alone >= r.idle():
		r.ask()
	case r.endTime(): // what the key was meant for is no longer there
		r.pace.turnedByItself()
	default:
		return false, nil
	}
	return true, nil
}

// alone gives how long no key came, also while the laptop slept.
func (r *root) alone() time.Duration {
	now, last := r.now(), r.stay.last
	return max(now.Sub(last), now.Round(0).Sub(last.Round(0)))
}

// ask asks whether somebody is there.
func (r *root) ask() {
	if r.Over != nil {
		r.Uncover()
	}
	r.stay.asked = r.now()
	r.lay(screen.Absent{Words: r.o.Words.Workshop})
}

// A woken message says that the timer of a time went off.
type woken struct{ at time.Time }

// wake sets the timer for what time brings next. A timer that was set for later comes to nothing.
func (r *root) wake() tea.Cmd {
	at, waits := r.brings()
	if !waits || !r.stay.next.IsZero() && !at.Before(r.stay.next) {
		return nil
	}
	r.stay.next = at
	return tea.Tick(at.Sub(r.now()), func(time.Time) tea.Msg { return woken{at} })
}

// brings gives when time brings something next; false where it brings nothing.
func (r *root) brings() (at time.Time, waits bool) {
	if r.o.Workshop == nil || r.stay.last.IsZero() || r.leaving {
		return at, false
	}
	now := r.now()
	at = earlier(now.Add(lookEvery), r.stay.last.Add(r.idle()))
	if _, asked := r.Over.(screen.Absent); asked {
		at = r.stay.asked.Add(answerWithin)
	}
	left := r.stay.over.Sub(now)
	switch {
	case r.timed():
		at = earlier(at, r.stay.over.Add(-(left-1)/time.Minute*time.Minute))
	case r.running():
		at = earlier(at, r.stay.over)
	}
	return at, true
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

// wokenAt does what the time has brought.
func (r *root) wokenAt(at time.Time) tea.Cmd {
	if !at.Equal(r.stay.next) || r.leaving {
		return nil
	}
	r.stay.next = time.Time{}
	_, asked := r.Over.(screen.Absent)
	switch {
	case asked && r.now().Sub(r.stay.asked) >= answerWithin, r.alone() >= r.idle()+answerWithin:
		return r.leave()
	case r.endTime():
	default:
		r.warn()
	}
	if r.alone() >= r.idle() && !asked {
		r.ask()
	}
	return nil
}

// warn says once that the time for the questions is over soon.
func (r *root) warn() {
	if r.timed() && !r.stay.warned && r.stay.over.Sub(r.now()) <= warnBefore {
		r.stay.warned = true
		r.stay.notice = content.Fill(r.o.Words.Workshop.Soon, "{left}", r.minutesLeft())
	}
}

// running reports whether the time for the questions has an end that is still to come.
func (r *root) running() bool { return !r.stay.over.IsZero() && !r.stay.ended }

// timed reports whether the time for the questions is running while they are asked.
func (r *root) timed() bool { return r.running() && (r.stage == atWalk || r.stage == atReview) }

// endTime ends the time for the questions where it is over, and reports whether the page is another
// one by that. Only here do pages learn that it is over, so that what one was drawn with holds until it is drawn
// anew.
func (r *root) endTime() bool {
	if !r.running() || r.now().Before(r.stay.over) {
		return false
	}
	r.stay.ended, r.stay.notice = true, ""
	if r.stage == atWalk || r.stage == atReview {
		r.toSummary()
		return true
	}
	r.Notice = r.o.Words.Workshop.OverNow
	return r.redraw()
}

// redraw draws a page of choices anew, for what can be chosen has changed, and reports whether it
// did. The cursor stays on what it is on, where that is still there.
func (r *root) redraw() (anew bool) {
	if p, paused := r.Over.(screen.Pausing); paused && !p.Final() {
		r.Over, anew = r.pausing(), true
		r.pace.turned()
	}
	before, chooses := r.Screen.(screen.Choosing)
	if !chooses {
		return anew
	}
	after, chooses := r.screenOf(r.stage).(screen.Choosing)
	if !chooses {
		return anew
	}
	if before.Menu.At > 0 {
		on := before.Menu.Options[before.Menu.At-1].Text
		if at := slices.IndexFunc(after.Menu.Options, func(c screen.Option) bool { return c.Text == on }); at >= 0 {
			after.Menu.At = at + 1
		}
	}
	r.Screen = after
	r.pace.turned()
	return true
}

// minutesLeft says how many minutes are left for the questions, rounded up; nothing where they
// are not counted.
func (r *root) minutesLeft() string {
	w := r.o.Words.Workshop
	switch left := (r.stay.over.Sub(r.now()) + time.Minute - 1) / time.Minute; {
	case !r.timed():
		return ""
	case left == 1:
		return w.MinuteLeft
	default:
		return content.Fill(w.MinutesLeft, "{n}", strconv.Itoa(int(left)))
	}
}

// toSummary ends the questions with what is answered. Whoever has paused there, or is about to erase,
// still has.
func (r *root) toSummary() {
	over, paused := r.Over.(screen.Pausing)
	if r.Over != nil {
		r.Uncover()
	}
	r.session.End()
	r.open(atSummary)
	switch {
	case paused && over.Final():
		r.Cover(over)
	case paused:
		r.Cover(r.pausing())
	}
	r.Notice = r.o.Words.Workshop.Over
}
