package tui

import "twohats/tui/draw"

// A display is what is seen: a screen, or what lies over it, and how far it is scrolled.
type display struct {
	screen screen
	over   screen // what lies over the screen; nil is nothing
	scroll int    // of the page that is seen, in lines
	under  int    // of the page that lies under another
	part   int    // the part of the page that was gone to, from 1; 0 where it was moved since
	notice string // why the last key did nothing
}

// seen gives the screen that is seen.
func (d *display) seen() screen {
	if d.over != nil {
		return d.over
	}
	return d.screen
}

// tell hands an intent to the screen that is seen, and gives what happened.
func (d *display) tell(in intent) event {
	next, happened := d.seen().Update(in)
	if d.over != nil {
		d.over = next
	} else {
		d.screen = next
	}
	return happened
}

// cover lays a screen over the one that is seen.
func (d *display) cover(s screen) { d.over, d.under, d.scroll = s, d.scroll, 0 }

// uncover takes away what lies over the screen.
func (d *display) uncover() { d.over, d.scroll = nil, d.under }

// page gives the page that is seen, for a body of the frame.
func (d *display) page(body draw.Box, l draw.Look) draw.Page { return d.seen().View(body, l) }

// turn moves the page that is seen by lines, as far as it goes.
func (d *display) turn(by int, body draw.Box, l draw.Look) {
	last := d.page(body, l).Fit(body, d.scroll).Last
	d.scroll = min(max(d.scroll+by, 0), last)
	if d.over == nil {
		d.part = 0
	}
}

// goTo moves the page that is seen to its n-th part, from 0.
func (d *display) goTo(part int, body draw.Box, l draw.Look) {
	if starts := d.page(body, l).Starts; part < len(starts) {
		d.scroll = starts[part]
		d.turn(0, body, l)
		d.part = part + 1 // a last part can be too short to stand on top
	}
}

// place tells which part of a reading page is seen, from 0, and how far down that is: done of
// so many lines.
func (d *display) place(p draw.Page, body draw.Box) (part, done, of int) {
	scroll := d.scroll
	if d.over != nil {
		scroll = d.under
	}
	part, done, of = p.Place(scroll, body)
	if d.part > 0 {
		part = d.part - 1
	}
	return part, done, of
}
