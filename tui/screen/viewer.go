package screen

import (
	"slices"

	"twohats/tui/draw"
)

// A Viewer is what is seen: a screen, or what lies over it, and how far it is scrolled.
type Viewer struct {
	Screen Screen
	Over   Screen // what lies over the screen; nil is nothing
	Scroll int    // of the page that is seen, in lines
	under  int    // of the page that lies under another
	part   int    // the part of the page that was gone to, from 1; 0 where it was moved since
	Notice string // why the last key did nothing
}

// Seen returns the screen that is seen.
func (d *Viewer) Seen() Screen {
	if d.Over != nil {
		return d.Over
	}
	return d.Screen
}

// Tell hands an intent to the screen that is seen, and returns what happened.
func (d *Viewer) Tell(in Intent) Event {
	next, happened := d.Seen().Update(in)
	if d.Over != nil {
		d.Over = next
	} else {
		d.Screen = next
	}
	return happened
}

// Keys returns what the keys do on the screen that is seen, where esc leaves the screen in a way of
// its own; the zero Key is none.
func (d *Viewer) Keys(esc Key) Keymap {
	if d.Over != nil || esc.In == nil {
		return d.Seen().Keys()
	}
	return d.Screen.Keys().EscIs(esc)
}

// Writes reports whether all that is typed goes into a text.
func (d *Viewer) Writes() bool { return d.Seen().Keys().Typing == AllTypes }

// Final reports whether a slip on the screen that is seen could not be taken back.
func (d *Viewer) Final() bool { return d.Seen().Keys().Final }

// Vacant reports whether the page between two people is seen.
func (d *Viewer) Vacant() bool {
	_, vacant := d.Seen().(Vacant)
	return vacant
}

// Cover lays a screen over the one that is seen.
func (d *Viewer) Cover(s Screen) { d.Over, d.under, d.Scroll = s, d.Scroll, 0 }

// Uncover takes away what lies over the screen.
func (d *Viewer) Uncover() { d.Over, d.Scroll = nil, d.under }

// Page returns the page that is seen, for a body of the frame.
func (d *Viewer) Page(body draw.Box, l draw.Look) draw.Page { return d.Seen().View(body, l) }

// Turn moves the page that is seen by lines, as far as it goes.
func (d *Viewer) Turn(by int, body draw.Box, l draw.Look) {
	last := d.Page(body, l).Fit(body, d.Scroll).Last
	d.Scroll = min(max(d.Scroll+by, 0), last)
	if d.Over == nil {
		d.part = 0
	}
}

// ReadFurther moves a reading page on: to its next part where that is near, else by a screen. It
// reports whether there was more of it.
func (d *Viewer) ReadFurther(body draw.Box, l draw.Look) bool {
	before, by := d.Scroll, max(1, body.H-2)
	for _, start := range d.Page(body, l).Starts {
		if start > before && start < before+by {
			by = start - before
		}
	}
	d.Turn(by, body, l)
	return d.Scroll != before
}

// GoTo moves the page that is seen to its n-th part, from 0.
func (d *Viewer) GoTo(part int, body draw.Box, l draw.Look) {
	if starts := d.Page(body, l).Starts; part < len(starts) {
		d.Scroll = starts[part]
		d.Turn(0, body, l)
		d.part = part + 1 // a last part can be too short to stand on top
	}
}

// Place returns which part of a reading page is seen, from 0, and how far down that is: done of
// so many lines.
func (d *Viewer) Place(p draw.Page, body draw.Box) (part, done, of int) {
	scroll := d.Scroll
	if d.Over != nil {
		scroll = d.under
	}
	part, done, of = p.Place(scroll, body)
	if d.part > 0 {
		part = d.part - 1
	}
	return part, done, of
}

// Redrawn puts a page of choices in the place of the one that is seen, for what can be chosen has
// changed. The cursor stays on what it is on, where that is still there. Redrawn reports whether
// both are pages of choices; else all stays.
func (d *Viewer) Redrawn(s Screen) bool {
	before, chooses := d.Screen.(Choosing)
	after, still := s.(Choosing)
	if !chooses || !still {
		return false
	}
	if before.Menu.At > 0 {
		on := before.Menu.Options[before.Menu.At-1].Text
		if at := slices.IndexFunc(after.Menu.Options, func(o Option) bool { return o.Text == on }); at >= 0 {
			after.Menu.At = at + 1
		}
	}
	d.Screen = after
	return true
}
