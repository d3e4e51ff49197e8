package tui

import "time"

// Pace holds back keys that nobody meant: a digit or enter counts only when its page has
// stood for a while and none came just before it, so that a key held down answers nothing;
// and no digit counts before the terminal has answered what it was asked, because a late
// reply can read as digits.
type pace struct {
	clock   func() time.Time
	settled bool      // the terminal has answered, or will not
	shown   time.Time // when the page was seen anew
	opened  time.Time // when its question was asked
	last    time.Time // when a digit or enter came last
}

// still is how long a page must stand, and how long no digit or enter may have come.
const still = 120 * time.Millisecond

// allows tells whether an intent counts; what is dropped is remembered as having come.
func (p *pace) allows(in intent) bool {
	if !commits(in) {
		return true
	}
	now := p.clock()
	calm := now.Sub(p.shown) >= still && now.Sub(p.last) >= still
	p.last = now
	if _, digit := in.(choose); digit && !p.settled {
		return false
	}
	return calm
}

// turned notes that another page is seen.
func (p *pace) turned() { p.shown = p.clock() }

// asked notes that another question is asked.
func (p *pace) asked() {
	p.turned()
	p.opened = p.shown
}

// took tells how long the question has stood.
func (p *pace) took() time.Duration { return p.clock().Sub(p.opened) }
