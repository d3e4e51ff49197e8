package tui

import (
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/tui/flow"
	"twohats/tui/screen"
)

// A sitting is a person's time at a shared laptop: from enter on the vacant page until their answers
// are wiped.
type sitting struct {
	shop   *flow.Workshop // nil where nobody shares the laptop
	words  content.WorkshopWords
	last   time.Time // when a key came last; zero while the place is free
	asked  time.Time // when the person was asked whether they are there
	ends   time.Time // when the time for the questions is over; zero where it has no end, or is over
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

// begun returns the sitting of a person who sits down.
func (t sitting) begun(now time.Time) sitting {
	t = sitting{shop: t.shop, words: t.words, last: now}
	if t.shop.Minutes > 0 {
		t.ends = now.Add(t.shop.Minutes)
	}
	return t
}

// taken reports whether somebody sits there.
func (t sitting) taken() bool { return t.shop != nil && !t.last.IsZero() }

// idleFor returns how long no key came, also while the laptop slept.
func (t sitting) idleFor(now time.Time) time.Duration {
	return max(now.Sub(t.last), now.Round(0).Sub(t.last.Round(0)))
}

// mayIdle returns how long no key may come at a stop before the person is asked whether they are
// there.
func (t sitting) mayIdle(at flow.About) time.Duration {
	if at.MayIdle {
		return max(t.shop.Idle, readingIdle)
	}
	return t.shop.Idle
}

// timed reports whether the time for the questions is running while they are asked.
func (t sitting) timed(at flow.About) bool { return at.Timed && !t.ends.IsZero() }

// nextTimer returns when the next timer is due, and false if none is.
func (t sitting) nextTimer(now time.Time, at flow.About, asked bool) (due time.Time, waits bool) {
	if !t.taken() {
		return due, false
	}
	due = earlier(now.Add(lookEvery), t.last.Add(t.mayIdle(at)))
	if asked {
		due = t.asked.Add(answerWithin)
	}
	switch left := t.ends.Sub(now); {
	case t.timed(at):
		due = earlier(due, t.ends.Add(-(left-1)/time.Minute*time.Minute))
	case !t.ends.IsZero():
		due = earlier(due, t.ends)
	}
	return due, true
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

// warn puts up, once, that the time for the questions is over soon.
func (t *sitting) warn(now time.Time, at flow.About) {
	if t.timed(at) && !t.warned && t.ends.Sub(now) <= warnBefore {
		t.warned = true
		t.notice = content.Fill(t.words.Soon, "{left}", t.minutesLeft(now, at))
	}
}

// minutesLeft returns how many minutes are left for the questions, rounded up; nothing where they
// are not counted.
func (t sitting) minutesLeft(now time.Time, at flow.About) string {
	switch left := (t.ends.Sub(now) + time.Minute - 1) / time.Minute; {
	case !t.timed(at):
		return ""
	case left == 1:
		return t.words.MinuteLeft
	default:
		return content.Fill(t.words.MinutesLeft, "{n}", strconv.Itoa(int(left)))
	}
}

// noteActivity resets the idle clock. It reports whether the key was consumed by doing so: any key
// answers the question whether somebody is there, and only that. Where a laptop slept for so long
// that the question should have been asked, it is asked first; and anyone
// who wakes it after that finds no answers.
func (r *root) noteActivity() (only bool, cmd tea.Cmd) {
	if !r.sitting.taken() {
		return false, nil
	}
	idle, may := r.sitting.idleFor(r.o.Clock()), r.sitting.mayIdle(r.about)
	r.sitting.last = r.o.Clock()
	_, asked := r.Over.(screen.Absent)
	switch {
	case idle >= may+answerWithin:
		return true, r.leave()
	case asked:
		r.Uncover()
		r.pace.turned()
	case idle >= may:
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
	r.sitting.asked = r.o.Clock()
	r.lay(screen.Absent{Words: r.env.Words.Workshop})
}

// A timer message is that the timer of a time went off.
type timer struct{ at time.Time }

// setTimer sets the timer for what time brings next. A timer that was set for later comes to
// nothing.
func (r *root) setTimer() tea.Cmd {
	at, due := r.nextTimer()
	if !due || !r.sitting.next.IsZero() && !at.Before(r.sitting.next) {
		return nil
	}
	r.sitting.next = at
	return tea.Tick(at.Sub(r.o.Clock()), func(time.Time) tea.Msg { return timer{at} })
}

// nextTimer returns when the next timer is due, and false if none is.
func (r *root) nextTimer() (due time.Time, waits bool) {
	_, asked := r.Over.(screen.Absent)
	due, waits = r.sitting.nextTimer(r.o.Clock(), r.about, asked)
	return due, waits && !r.leaving
}

// timerFired does what the time has brought.
func (r *root) timerFired(t timer) tea.Cmd {
	if !t.at.Equal(r.sitting.next) || r.leaving {
		return nil
	}
	r.sitting.next = time.Time{}
	_, asked := r.Over.(screen.Absent)
	now := r.o.Clock()
	switch {
	case asked && now.Sub(r.sitting.asked) >= answerWithin, r.sitting.idleFor(now) >= r.sitting.mayIdle(r.about)+answerWithin:
		return r.leave()
	case r.endTime():
	default:
		r.sitting.warn(now, r.about)
	}
	if r.sitting.idleFor(now) >= r.sitting.mayIdle(r.about) && !asked {
		r.askPresence()
	}
	return nil
}

// endTime ends the time for the questions where it is over, and reports whether the page is another
// one by that. Only here do pages learn that it is over, so that what one was drawn with holds
// until it is drawn anew.
func (r *root) endTime() (anew bool) {
	if r.sitting.ends.IsZero() || r.o.Clock().Before(r.sitting.ends) {
		return false
	}
	r.env.TimeUp, r.sitting.ends, r.sitting.notice = true, time.Time{}, ""
	pausing, paused := r.Over.(screen.Pausing)
	if r.about.Timed { // the summary takes the place of the questions
		if r.Over != nil {
			r.Uncover()
		}
		r.applyNow(r.flow.Update(flow.TimeUp{}))
		switch { // whoever has paused, or is about to erase, still has
		case paused && pausing.Menu.Final():
			r.Cover(pausing)
		case paused:
			r.Cover(r.env.Pausing(r.about))
		}
		return true
	}
	r.applyNow(r.flow.Update(flow.TimeUp{}))
	if paused && !pausing.Menu.Final() { // what can be chosen has changed
		r.Over, anew = r.env.Pausing(r.about), true
	}
	if anew = r.Redrawn(r.flow.Screen()) || anew; anew {
		r.pace.turned()
	}
	return anew
}
