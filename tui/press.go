package tui

import (
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"twohats/tui/draw"
	"twohats/tui/screen"
)

// press takes a key. Where the terminal is too small to show what it would do, only leaving
// is left.
func (r *root) press(key tea.KeyPressMsg) tea.Cmd {
	if only, cmd := r.noteActivity(); only {
		return cmd
	}
	in, small := r.Keys(r.about.Esc).Intent(key), draw.TooSmall(r.size.W, r.size.H)
	switch _, leaves := in.(screen.Quit); {
	case in == nil || r.leaving:
		return nil
	case r.working && !leaves && r.Over == nil:
		return nil
	case r.Vacant():
		return r.pressVacant(in)
	case small && !leaves:
		return nil
	case small && r.Over == nil:
		r.lay(r.env.Pausing(r.about).Hurried())
		return r.save()
	case !r.pace.allows(in, r.Final()):
		return nil
	}
	return r.act(in)
}

// paste takes a text that was pasted, where one is asked for.
func (r *root) paste(msg tea.PasteMsg) tea.Cmd {
	if only, cmd := r.noteActivity(); only {
		return cmd
	}
	if r.Keys(r.about.Esc).Typing != screen.NoText && !r.leaving && !r.working && !draw.TooSmall(r.size.W, r.size.H) {
		return r.act(screen.Write{Msg: msg})
	}
	return nil
}

// vacantFor is how long the page between two people stands before enter begins: for longer than
// anybody takes to press a key twice.
const vacantFor = 500 * time.Millisecond

// pressVacant takes a key while the place is free: enter begins once the page has stood for a
// while, and where the page can be seen; the word ends the workshop at any size.
func (r *root) pressVacant(in screen.Intent) tea.Cmd {
	now := r.o.Clock()
	if now.Sub(r.sitting.typed) >= forgets {
		r.Screen = r.flow.Screen()
	}
	r.sitting.typed = now
	page, _ := r.Screen.(screen.Vacant)
	begins := utf8.RuneCountInString(page.Typed) < screen.LeastWord
	if _, enters := in.(screen.GoOn); enters && begins && (draw.TooSmall(r.size.W, r.size.H) || now.Sub(r.pace.shown) < vacantFor) {
		r.Screen = r.flow.Screen()
		return nil
	}
	if !r.pace.allows(in, false) {
		return nil
	}
	return r.act(in)
}

// interrupt pauses, whatever is seen; anyone who has paused already stays there.
func (r *root) interrupt() tea.Cmd {
	if _, paused := r.Over.(screen.Pausing); paused || r.leaving {
		return nil
	}
	if r.Over != nil {
		r.Uncover()
	}
	return r.act(screen.Pause{})
}
