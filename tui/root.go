package tui

import (
	"cmp"
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content/coach"
	"twohats/tui/card"
	"twohats/tui/draw"
	"twohats/tui/flow"
	"twohats/tui/screen"
	"twohats/tui/term"
)

// A root is the model of the whole program.
type root struct {
	o     Options
	env   *flow.Env
	flow  flow.Flow
	about flow.About // the stop that is seen
	screen.Viewer
	saver   autosave
	size    draw.Box
	look    draw.Look
	pace    pace
	sitting sitting                              // on a shared laptop
	working bool                                 // disk work is under way; keys wait
	leaving bool                                 // the program was told to end
	later   func(time.Duration, tea.Msg) tea.Cmd // sends a message after a while
}

func newRoot(o Options) *root {
	r := &root{o: o, size: draw.Box{W: o.Width, H: o.Height}, pace: pace{clock: o.Clock}, later: afterwards, sitting: sitting{shop: o.Workshop, words: o.Words.Workshop}}
	r.look = draw.NewLook(draw.Unknown, o.Profile, o.Signs, o.Pack.Poles)
	took := r.pace.took
	if o.Lines { // there the time that an answer took means nothing
		took = func() time.Duration { return 0 }
	}
	r.env = &flow.Env{
		Options: flow.Options{
			Pack: o.Pack, Words: o.Words, Depth: o.Depth, Now: o.Clock, Signs: o.Signs, Codes: o.Codes, Lines: o.Lines, Remote: o.Remote,
			Invented: o.Invented != nil, Journal: o.Journal, Save: o.Save, Workshop: o.Workshop,
		},
		Walk:  flow.Walk{Session: coach.Start(o.Pack, coach.Quick)},
		Keeps: func() screen.Keeps { return r.saver.keeps(r.env.Walk) }, Took: took,
	}
	if o.Journal != nil && o.Invented == nil {
		r.saver.keeper = o.Journal
	}
	switch {
	case o.Invented != nil:
		r.env.Walk.Session, _ = coach.Resume(o.Pack, *o.Invented)
		r.applyNow(flow.Next{Flow: flow.NewQuestions(r.env, flow.Summary), Show: true})
	case o.Workshop != nil:
		r.env.Outcome.Tries = o.Workshop.Tries
		r.applyNow(flow.Next{Flow: flow.Seat{Env: r.env}, Show: true})
	case o.Depth != "":
		r.applyNow(r.env.Begin(o.Depth))
	default:
		r.applyNow(r.env.Home())
	}
	return r
}

func afterwards(d time.Duration, msg tea.Msg) tea.Cmd {
	return tea.Tick(d, func(time.Time) tea.Msg { return msg })
}

// Init asks the terminal for its background; nothing waits for the answer.
func (r *root) Init() tea.Cmd { return tea.RequestBackgroundColor }

// Update turns a message into an intent, the screen turns that into an event, and the flow says
// what comes next.
func (r *root) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	turns := r.pace.turns
	cmd := r.receive(msg)
	switch msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg, term.Interrupted, done: // somebody did that
	default:
		if r.pace.turns != turns {
			r.pace.turnedByItself()
		}
	}
	return r, tea.Batch(cmd, r.setTimer())
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
		r.look = draw.NewLook(draw.GroundOf(msg), r.o.Profile, r.o.Signs, r.env.Pack.Poles)
	case term.Settled:
		r.pace.settled = true
	case timer:
		return r.timerFired(msg)
	case term.Interrupted:
		return r.interrupt()
	case term.Leaving:
		return r.save()
	case rested:
		if msg.n == r.saver.keys {
			return r.save()
		}
	case synced:
		cmd := r.saver.synced(msg.err)
		r.sayUnsaved()
		return cmd
	case stillOpening:
		if page, asked := r.Screen.(screen.Passphrase); asked && page.Opening {
			page.Longer = true
			r.Screen = page
		}
	case done:
		r.working = false
		if msg.by == r.flow && !r.leaving { // else the person has left the flow that wanted it
			return tea.Batch(r.apply(msg.then()), r.save())
		}
	case flow.Unlocked:
		r.Notice = ""
		switch _, asked := r.flow.(*flow.Unlock); {
		case asked && r.Over == nil:
			return r.tell(msg)
		case asked:
			r.Screen = r.flow.Screen() // anyone who has paused meanwhile is asked again
		}
	case tea.PasteMsg:
		return r.paste(msg)
	case tea.KeyPressMsg:
		return r.press(msg)
	}
	return nil
}

// body is the part of the terminal that a page has.
func (r *root) body() draw.Box { return draw.Column(r.size.W, r.size.H).Body() }

// View draws the page that is seen, without characters that reverse the direction of text. It must
// stand at any size, 0×0 too.
func (r *root) View() tea.View {
	var view tea.View
	c, shown := r.Seen().(card.Card)
	whole := false
	if shown {
		view, whole = c.Whole(r.look)
	}
	switch {
	case draw.TooSmall(r.size.W, r.size.H):
		asks := ""
		if p, paused := r.Over.(screen.Pausing); paused && p.Again != nil {
			asks = p.Title + " ctrl+c"
		}
		view = tea.NewView(screen.TooSmall(r.size, r.env.Words.Keys, asks, r.look))
		view.AltScreen = true
	case !whole:
		page := r.Page(r.body(), r.look)
		f := draw.Frame{Place: draw.Column(r.size.W, r.size.H), Header: r.header(page), Page: page, Scroll: r.Scroll, Hints: r.Keys(r.about.Esc).Footer(r.look), Notice: r.notice()}
		view = f.View(r.look)
	}
	return draw.Undirected(view)
}

// header names the parts of the walk, or of the page.
func (r *root) header(p draw.Page) draw.Header {
	h := r.about.Header
	if s, reads := r.Screen.(screen.Reading); reads {
		h.Labels = s.Names()
		if r.Over != nil {
			p = s.View(r.body(), r.look) // the page that is seen is another
		}
		h.At, h.Done, h.Of = r.Place(p, r.body())
	}
	h.Mark = cmp.Or(r.sitting.minutesLeft(r.o.Clock(), r.about), h.Mark)
	if r.env.Invented {
		h.Mark = r.env.Words.Welcome.Invented
	}
	return h
}

// notice returns what stands above the keys.
func (r *root) notice() string {
	if _, asked := r.Over.(screen.Absent); asked {
		return r.Notice
	}
	return cmp.Or(r.Notice, r.sitting.notice)
}
