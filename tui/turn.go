package tui

import (
	"slices"
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/tui/flow"
	"twohats/tui/screen"
)

// A turn is a person's time at a shared laptop: from enter on the vacant page until their answers
// are wiped.
type turn struct {
	last   time.Time // when a key came last; zero while the place is free
	asked  time.Time // when the person was asked whether they are there
	over   time.Time // when the time for the questions is over; zero where it has no end
	notice string    // that it soon is, until the page is turned
	warned bool
	next   time.Time // when the one timer that counts goes off; zero where there is none
	typed  time.Time // when a key came last while the place was free
}

const (
	readingIdle  = 15 * time.Minute // a summary is read, and a card copied, without keys
	answerWithin = time.Minute      // whether one is still there
	forgets      = 10 * time.Second // letters on the vacant page, so that nobody ends a word that another began
	lookEvery    = 30 * time.Second // at the clock on the wall, which goes on while a laptop sleeps
	warnBefore   = 2 * time.Minute  // the time for the questions is over
)

// idleFor returns how long no key came, also while the laptop slept.
func (t turn) idleFor(now time.Time) time.Duration {
	return max(now.Sub(t.last), now.Round(0).Sub(t.last.Round(0)))
}

// sit begins a person's turn.
func (r *root) sit() {
	r.turn = turn{last: r.now()}
	if r.o.Workshop.Minutes > 0 {
		r.turn.over = r.turn.last.Add(r.o.Workshop.Minutes)
	}
	r.warn()
}

// mayIdle is how long no key may come before the person is asked whether they are there.
func (r *root) mayIdle() time.Duration {
	if r.about.Read {
		return max(r.o.Workshop.Idle, readingIdle)
	}
	return r.o.Workshop.Idle
}

// noteActivity resets the idle clock. It reports whether the key was consumed by doing so: any key
// answers the question whether somebody is there, and only that. Where a laptop slept for so long
// that the question should have been asked, it is asked first; and no answers are left for whoever
// wakes it after that.
func (r *root) noteActivity() (only bool, cmd tea.Cmd) {
	if r.o.Workshop == nil || r.turn.last.IsZero() {
		return false, nil
	}
	idle := r.turn.idleFor(r.now())
	r.turn.last = r.now()
	_, asked := r.Over.(screen.Absent)
	switch {
	case idle >= r.mayIdle()+answerWithin:
		return true, r.leave()
	case asked:
		r.Uncover()
		r.pace.turned()
	case idle >= r.mayIdle():
		r.askPresence()
	case r.endTime(): // what the key was meant for is no longer there
		r.pace.turnedByItself()
	default:
		return false, nil
	}
	return true, nil
}

// askPresence asks whether somebody is there.
func (r *root) askPresence() {
	if r.Over != nil {
		r.Uncover()
	}
	r.turn.asked = r.now()
	r.lay(screen.Absent{Words: r.env.Words.Workshop})
}

// A timer says that the timer of a time went off.
type timer struct{ at time.Time }

// setTimer sets the timer for what time brings next. A timer that was set for later comes to
// nothing.
func (r *root) setTimer() tea.Cmd {
	at, due := r.nextTimer()
	if !due || !r.turn.next.IsZero() && !at.Before(r.turn.next) {
		return nil
	}
	r.turn.next = at
	return tea.Tick(at.Sub(r.now()), func(time.Time) tea.Msg { return timer{at} })
}

// nextTimer returns when the next timer is due, and false if none is.
func (r *root) nextTimer() (at time.Time, due bool) {
	if r.o.Workshop == nil || r.turn.last.IsZero() || r.leaving {
		return at, false
	}
	now := r.now()
	at = earlier(now.Add(lookEvery), r.turn.last.Add(r.mayIdle()))
	if _, asked := r.Over.(screen.Absent); asked {
		at = r.turn.asked.Add(answerWithin)
	}
	left := r.turn.over.Sub(now)
	switch {
	case r.timed():
		at = earlier(at, r.turn.over.Add(-(left-1)/time.Minute*time.Minute))
	case r.running():
		at = earlier(at, r.turn.over)
	}
	return at, true
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

// timerFired does what the time has brought.
func (r *root) timerFired(t timer) tea.Cmd {
	if !t.at.Equal(r.turn.next) || r.leaving {
		return nil
	}
	r.turn.next = time.Time{}
	_, asked := r.Over.(screen.Absent)
	switch {
	case asked && r.now().Sub(r.turn.asked) >= answerWithin, r.turn.idleFor(r.now()) >= r.mayIdle()+answerWithin:
		return r.leave()
	case r.endTime():
	default:
		r.warn()
	}
	if r.turn.idleFor(r.now()) >= r.mayIdle() && !asked {
		r.askPresence()
	}
	return nil
}

// warn says once that the time for the questions is over soon.
func (r *root) warn() {
	if r.timed() && !r.turn.warned && r.turn.over.Sub(r.now()) <= warnBefore {
		r.turn.warned = true
		r.turn.notice = content.Fill(r.env.Words.Workshop.Soon, "{left}", r.minutesLeft())
	}
}

// running reports whether the time for the questions has an end that is still to come.
func (r *root) running() bool { return !r.turn.over.IsZero() && !r.env.Over }

// timed reports whether the time for the questions is running while they are asked.
func (r *root) timed() bool { return r.running() && r.about.Timed }

// endTime ends the time for the questions where it is over, and reports whether the page is another
// one by that. Only here do pages learn that it is over, so that what one was drawn with holds
// until it is drawn anew.
func (r *root) endTime() bool {
	if !r.running() || r.now().Before(r.turn.over) {
		return false
	}
	r.env.Over, r.turn.notice = true, ""
	if !r.about.Timed {
		r.tell(flow.TimeUp{})
		return r.redraw()
	}
	over, paused := r.Over.(screen.Pausing)
	if r.Over != nil {
		r.Uncover()
	}
	r.tell(flow.TimeUp{})
	switch { // anyone who has paused, or is about to erase, still has
	case paused && over.Final():
		r.Cover(over)
	case paused:
		r.Cover(r.pausing())
	}
	return true
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
	after, chooses := r.flow.Screen().(screen.Choosing)
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
	w := r.env.Words.Workshop
	switch left := (r.turn.over.Sub(r.now()) + time.Minute - 1) / time.Minute; {
	case !r.timed():
		return ""
	case left == 1:
		return w.MinuteLeft
	default:
		return content.Fill(w.MinutesLeft, "{n}", strconv.Itoa(int(left)))
	}
}
