package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/tui/screen"
)

// unlocked says how a passphrase did.
type unlocked struct {
	ok  bool
	err error
}

// secret asks for the passphrase.
func (r *root) secret() screen.Screen {
	s := screen.Passphrase{Words: r.o.Words}
	if r.past.wanted == atHappened {
		s.Why = r.o.Words.Past.DueLocked
	}
	return s
}

// usually is how long opening a journal takes at most, as a rule.
const usually = 3 * time.Second

// stillOpening says that a passphrase takes longer to be tried than is usual.
type stillOpening struct{}

// unlock tries a passphrase beside everything else: it takes about a second, by intent.
func (r *root) unlock(passphrase string) tea.Cmd {
	journal := r.o.Journal
	tries := func() tea.Msg {
		ok, err := journal.Unlock(passphrase)
		return unlocked{ok, err}
	}
	if r.o.Lines {
		return tries
	}
	return tea.Batch(tries, r.later(usually, stillOpening{}))
}

// takesLonger says so, where a passphrase is still being tried.
func (r *root) takesLonger() {
	if s, asked := r.Screen.(screen.Passphrase); asked && s.Opening {
		s.Longer = true
		r.Screen = s
	}
}

// unlocked goes where the passphrase was asked for, or asks for it again.
func (r *root) unlocked(u unlocked) {
	switch {
	case r.stage != atPassphrase:
	case r.Over != nil:
		r.Screen = r.secret() // who has paused meanwhile is asked again
	case u.ok:
		r.arrive()
	case u.err != nil:
		r.refuse(content.Fill(r.o.Words.Past.NoOpen, "{reason}", reasonOf(u.err)))
	default:
		r.refuse(r.o.Words.Past.Wrong)
	}
}
