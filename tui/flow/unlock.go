package flow

import (
	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// Passphrase is the stop where the passphrase is asked for.
const Passphrase Stop = "passphrase"

// An Unlock asks for the passphrase of the journal, and goes where that was wanted.
type Unlock struct {
	*Env
	wanted Stop
}

// Unlocked is the event of how a passphrase did.
type Unlocked struct {
	ok  bool
	err error
}

func newUnlock(e *Env, wanted Stop) *Unlock { return &Unlock{e, wanted} }

// Screen asks for the passphrase.
func (u *Unlock) Screen() screen.Screen {
	page := screen.Passphrase{Words: u.Words}
	if u.wanted == Happened {
		page.Why = u.Words.Past.DueLocked
	}
	return page
}

// About returns the facts of the stop.
func (u *Unlock) About() About {
	return About{Stop: Passphrase, Header: u.header(), Esc: u.back(), MayIdle: true}
}

// header names the part of the program that the passphrase leads to.
func (u *Unlock) header() draw.Header {
	switch u.wanted {
	case Happened:
		return titled(u.Words.Past.CheckIn)
	case Drafts:
		return titled(u.Words.Welcome.Resume)
	}
	return titled(u.Words.Past.Title)
}

// Update acts on an event.
func (u *Unlock) Update(ev screen.Event) Next {
	switch ev := ev.(type) {
	case screen.Unlocking: // takes about a second, by intent
		journal := u.Journal
		return Next{Cmd: func() tea.Msg {
			ok, err := journal.Unlock(ev.Passphrase)
			return Unlocked{ok, err}
		}}
	case Unlocked:
		switch {
		case ev.ok:
			u.locked = false
			return u.arrive()
		case ev.err != nil:
			return u.refuse(u, content.Fill(u.Words.Past.NoOpen, "{reason}", RootCause(ev.err)))
		}
		return u.refuse(u, u.Words.Past.Wrong)
	}
	return u.act(u, ev)
}

// arrive goes where the passphrase was wanted for.
func (u *Unlock) arrive() Next {
	switch u.wanted {
	case Happened:
		return u.openCheckIn()
	case Drafts:
		if drafts := u.drafts(); len(drafts) == 1 {
			return u.resume(u, drafts[0])
		}
		return to(Resume{u.Env})
	}
	return to(newLook(u.Env))
}
