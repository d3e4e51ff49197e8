package tui

import (
	"cmp"
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content/coach"
	"twohats/tui/card"
	"twohats/tui/draw"
	"twohats/tui/screen"
	"twohats/tui/term"
)

// Root is the model of the whole program. It alone holds the session, makes commands and
// keeps time.
type root struct {
	o Options
	walk
	draft keeping
	behind
	size  draw.Box
	look  draw.Look
	pace  pace
	stage stage
	stay  stay // on a shared laptop
	screen.Viewer
	leaving bool                                 // the program was told to end
	later   func(time.Duration, tea.Msg) tea.Cmd // sends a message after a while
}

// A walk is the session that is under way, and how it stands to its review.
type walk struct {
	session  *coach.Session
	begun    time.Time // zero until something is worth keeping
	reviewed bool      // it was seen through; a changed answer leads back to the review
	changed  string    // id of the answer that was changed last from there
}

// Behind is what the pages behind the walk are about.
type behind struct {
	past    past
	checkIn checkIn
	saving  saving
}

func newRoot(o Options) *root {
	r := &root{o: o, size: draw.Box{W: o.Width, H: o.Height}, pace: pace{clock: o.Clock}, later: afterwards}
	r.look = draw.NewLook(draw.Unknown, o.Profile, o.Signs, o.Pack.Poles)
	r.session = coach.Start(o.Pack, coach.Quick)
	if o.Journal != nil && o.Invented == nil {
		r.draft.keeper = o.Journal
	}
	switch {
	case o.Invented != nil:
		r.session, _ = coach.Resume(o.Pack, *o.Invented)
		r.open(atSummary)
	case o.Workshop != nil:
		r.stay.outcome.Tries = o.Workshop.Tries
		r.open(atFree)
	case o.Depth != "":
		r.begin(o.Depth)
	default:
		r.toWelcome()
	}
	return r
}

func afterwards(d time.Duration, msg tea.Msg) tea.Cmd {
	return tea.Tick(d, func(time.Time) tea.Msg { return msg })
}

// Init asks the terminal for its background; nothing waits for the answer.
func (r *root) Init() tea.Cmd { return tea.RequestBackgroundColor }

// Update turns a message into an intent, the screen turns that into an event, and the root acts on it.
func (r *root) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	turns := r.pace.turns
	cmd := r.receive(msg)
	switch msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg, term.Interrupted: // somebody did that
	default:
		if r.pace.turns != turns {
			r.pace.turnedByItself()
		}
	}
	return r, tea.Batch(cmd, r.wake())
}

func (r *root) receive(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		r.size = draw.Box{W: msg.Width, H: msg.Height}
		if c, shown := r.Screen.(card.Card); shown {
			r.Screen = c.Sized(r.size)
		}
		if !draw.TooSmall(msg.Width, msg.Height) {
			r.Turn(0, r.body(), r.look)
		}
	case tea.BackgroundColorMsg:
		r.look = draw.NewLook(draw.GroundOf(msg), r.o.Profile, r.o.Signs, r.o.Pack.Poles)
	case term.Settled:
		r.pace.settled = true
	case woken:
		return r.wokenAt(msg.at)
	case term.Interrupted:
		return r.interrupt()
	case term.Leaving:
		return r.save()
	case rested:
		if msg.n == r.draft.keys {
			return r.save()
		}
	case synced:
		cmd := r.draft.synced(msg.err)
		r.unsaved()
		return cmd
	case stillOpening:
		r.takesLonger()
	case unlocked:
		r.Notice = ""
		r.unlocked(msg)
	case tea.PasteMsg:
		if only, cmd := r.stirs(); only {
			return cmd
		}
		if (r.Seen().Writes() || r.OffersText()) && !r.leaving && !draw.TooSmall(r.size.W, r.size.H) {
			return r.act(screen.Write{Msg: msg})
		}
	case tea.KeyPressMsg:
		return r.press(msg)
	}
	return nil
}

// press takes a key. Where the terminal is too small to show what it would do, only leaving
// is left.
func (r *root) press(key tea.KeyPressMsg) tea.Cmd {
	if only, cmd := r.stirs(); only {
		return cmd
	}
	in := r.intendedBy(key)
	switch _, leaves := in.(screen.Quit); {
	case in == nil || r.leaving:
		return nil
	case r.stage == atFree && r.Over == nil:
		return r.pressFree(in)
	case draw.TooSmall(r.size.W, r.size.H) && !leaves:
		return nil
	case draw.TooSmall(r.size.W, r.size.H) && r.Over == nil:
		r.lay(r.pausing().Hurried())
		return r.save()
	case !r.pace.allows(in, r.isFinal()):
		return nil
	}
	return r.act(r.meant(in))
}

// isFinal reports whether a slip on the page that is seen could not be taken back.
func (r *root) isFinal() bool {
	page, chooses := r.Seen().(interface{ Final() bool })
	return chooses && page.Final()
}

// meant returns what an intent means where esc does not pause: it goes back from earlier walks and
// from the forms of a walk, and does not consent.
func (r *root) meant(in screen.Intent) screen.Intent {
	switch _, stops := in.(screen.Pause); {
	case !stops || r.Over != nil:
	case r.stage == atConsent:
		return screen.Skip{}
	case r.stage.escapes():
		return screen.GoBack{}
	}
	return in
}

// intendedBy returns what a key means on the page that is seen.
func (r *root) intendedBy(key tea.KeyPressMsg) screen.Intent {
	switch {
	case r.Seen().Writes():
		return screen.TextKey(key)
	case r.OffersText():
		return screen.BesideTextKey(key)
	}
	return screen.NavKey(key)
}

// OffersText reports whether a text can be written beside what is chosen on the page that is seen.
func (r *root) OffersText() bool {
	page, offers := r.Seen().(interface{ OffersText() bool })
	return offers && page.OffersText()
}

// interrupt pauses, whatever is seen; who has paused already stays there.
func (r *root) interrupt() tea.Cmd {
	if _, paused := r.Over.(screen.Pausing); paused || r.leaving {
		return nil
	}
	if r.Over != nil {
		r.Uncover()
	}
	return r.act(screen.Pause{})
}

// act hands an intent to the screen that is seen, and acts on what happened.
func (r *root) act(in screen.Intent) tea.Cmd {
	r.Notice = ""
	e := r.Tell(in)
	r.pace.follows(in, e)
	cmd := r.happen(e)
	if _, types := in.(screen.Write); types {
		return tea.Batch(cmd, r.draft.soon())
	}
	return tea.Batch(cmd, r.save())
}

// now gives the time that the program was handed.
func (r *root) now() time.Time { return r.o.Clock() }

// View draws the page that is seen, and nothing in it changes the order of what is around it,
// wherever it came from. It must stand at any size, 0×0 too.
func (r *root) View() tea.View { return draw.Undirected(r.view()) }

func (r *root) view() tea.View {
	if draw.TooSmall(r.size.W, r.size.H) {
		return r.roomView()
	}
	if c, shown := r.Seen().(card.Card); shown {
		if view, whole := c.Whole(r.look); whole {
			return view
		}
	}
	page := r.Page(r.body(), r.look)
	return draw.Frame(r.size, r.Scroll, r.header(page), page, r.Seen().Hints(r.look), r.told(), r.look)
}

// told gives what stands above the keys.
func (r *root) told() string {
	if _, asked := r.Over.(screen.Absent); asked {
		return r.Notice
	}
	return cmp.Or(r.Notice, r.stay.notice)
}

// roomView asks for a larger terminal, in what room there is.
func (r *root) roomView() tea.View {
	asks := ""
	if p, paused := r.Over.(screen.Pausing); paused && p.Again != nil {
		asks = p.Title + " ctrl+c"
	}
	view := tea.NewView(screen.TooSmall(r.size, r.o.Words.Keys, asks, r.look))
	view.AltScreen = true
	return view
}
