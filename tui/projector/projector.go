// Package projector shows the picture of a room: in large, to be read from the back row, or in words.
// It is a model of its own, beside the walk's.
package projector

import (
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"twohats/content"
	"twohats/content/group"
	"twohats/content/report"
	"twohats/tui/draw"
	"twohats/tui/screen"
	"twohats/tui/term"
)

// Options are what a program hands to the picture of a room.
type Options struct {
	Picture       group.Picture
	Words         *content.Words
	Width, Height int // cells; the terminal's size at the start
	Profile       colorprofile.Profile
	Signs         draw.Signs
}

// New returns the model that shows the picture of a room: in large where the terminal has room for
// it, else in words.
func New(o Options) tea.Model { return newProjector(o) }

// A projector shows the parts of one document, in large or in words.
type projector struct {
	o      Options
	poster poster
	size   draw.Box
	look   draw.Look
	screen.Viewer
	part    int  // of the large picture, from 0
	inWords bool // the words are wanted, whatever the room
	leaving bool
}

// From this size on there is room for large letters, in cells and rows.
const (
	largeWidth  = 120
	largeHeight = 40
)

func newProjector(o Options) *projector {
	p := &projector{o: o, size: draw.Box{W: o.Width, H: o.Height}}
	document := report.Group(o.Words, o.Picture)
	p.poster = poster{report.NewPoster(o.Words, o.Picture), document, draw.NewLetters()}
	p.Screen = screen.Reading{Document: document, Words: o.Words}
	p.look = draw.NewLook(draw.Unknown, o.Profile, o.Signs, document.Poles)
	return p
}

func (p *projector) Init() tea.Cmd { return tea.RequestBackgroundColor }

func (p *projector) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		p.size = draw.Box{W: msg.Width, H: msg.Height}
		if !draw.TooSmall(msg.Width, msg.Height) {
			p.Turn(0, p.body(), p.look)
		}
	case tea.BackgroundColorMsg:
		p.look = draw.NewLook(draw.GroundOf(msg), p.o.Profile, p.o.Signs, p.poster.document.Poles)
	case term.Interrupted:
		return p, p.leave()
	case tea.KeyPressMsg:
		return p, p.press(msg)
	}
	return p, nil
}

func (p *projector) leave() tea.Cmd {
	p.leaving = true
	return tea.Quit
}

// press takes a key. Where the terminal is too small to show what it would do, it can only leave.
func (p *projector) press(key tea.KeyPressMsg) tea.Cmd {
	in := p.shown().Intent(key)
	_, quits := in.(screen.Quit)
	_, stops := in.(screen.Pause)
	switch {
	case p.leaving:
	case quits, stops && p.Over == nil:
		return p.leave()
	case draw.TooSmall(p.size.W, p.size.H):
	case p.large() && p.Over == nil:
		p.point(in)
	default:
		p.handle(p.Tell(in))
	}
	return nil
}

// shown returns the keys of what is seen.
func (p *projector) shown() screen.Keymap {
	if p.Over != nil {
		return p.Over.Keys()
	}
	return p.keys()
}

// keys returns what the keys do now, most needed first.
func (p *projector) keys() screen.Keymap {
	w := p.o.Words
	enter, back := screen.Key{In: screen.GoOn{}, Full: w.Group.KeysTurn}, screen.Key{In: screen.GoBack{}, Full: w.Group.KeysTurn}
	move, parts := screen.Key{In: screen.Move{}, Does: w.Keys.Scroll, Full: w.Help.Scroll}, screen.Key{In: screen.Choose{N: p.parts()}, Full: w.Group.KeysParts}
	tab := screen.Key{In: screen.Skip{}, Full: w.Group.KeysLarge}
	if p.parts() > 1 {
		parts.Does = w.Keys.Parts
	}
	switch {
	case p.large():
		tab.Does = w.Group.InWords
		move = screen.Key{In: screen.Move{}, Full: w.Group.KeysTurn}
		if p.parts() > 1 {
			move.Does, move.Name = w.Keys.Go, func(g draw.Glyphs) string { return g.Arrows }
		}
	case p.roomy():
		tab.Does = w.Group.InLarge
		if p.parts() == 1 {
			move.Does = ""
		}
	}
	return screen.Keymap{Keys: []screen.Key{
		move, parts, tab, enter, back, {In: screen.Why{}, Does: w.Keys.Keys}, {In: screen.Pause{}, Does: w.Keys.Leave, Full: w.Group.KeysLeave},
	}}
}

// large reports whether the picture is shown in large.
func (p *projector) large() bool { return p.roomy() && !p.inWords }

func (p *projector) roomy() bool { return p.size.W >= largeWidth && p.size.H >= largeHeight }

// point applies an intent to the large picture.
func (p *projector) point(in screen.Intent) {
	switch in := in.(type) {
	case screen.Choose:
		if in.N <= p.parts() {
			p.part = in.N - 1
		}
	case screen.Move:
		p.step(in.By)
	case screen.Turn:
		p.step(in.By)
	case screen.GoOn:
		p.step(1)
	case screen.GoBack:
		p.step(-1)
	case screen.Skip:
		p.inWords = true
		p.GoTo(p.part, p.body(), p.look)
	case screen.Why:
		p.Cover(screen.Reason{Of: p.keys(), Words: p.o.Words})
	}
}

func (p *projector) step(by int) { p.part = min(max(p.part+by, 0), p.parts()-1) }

func (p *projector) parts() int { return len(p.poster.document.Sections) }

// handle applies an event of the words.
func (p *projector) handle(e screen.Event) {
	switch e := e.(type) {
	case screen.Scrolled:
		p.Turn(e.By, p.body(), p.look)
	case screen.Turned:
		p.Turn(e.By*p.screenful(), p.body(), p.look)
	case screen.ReadOn:
		p.Turn(p.screenful(), p.body(), p.look)
	case screen.WentBack:
		p.Turn(-p.screenful(), p.body(), p.look)
	case screen.Jumped:
		p.GoTo(e.To, p.body(), p.look)
	case screen.Read:
		if p.roomy() {
			p.inWords = false
			p.part, _, _ = p.Place(p.Page(p.body(), p.look), p.body())
		}
	case screen.Asked:
		p.Cover(screen.Reason{Of: p.keys(), Words: p.o.Words})
	case screen.Closed:
		p.Uncover()
	}
}

// screenful returns how many lines a page moves on, so that two stay in sight.
func (p *projector) screenful() int { return max(1, p.body().H-2) }

func (p *projector) body() draw.Box { return draw.Column(p.size.W, p.size.H).Body() }

// View draws what is seen, at any size, even 0×0.
func (p *projector) View() tea.View { return draw.Undirected(p.view()) }

func (p *projector) view() tea.View {
	switch {
	case draw.TooSmall(p.size.W, p.size.H):
		view := tea.NewView(screen.TooSmall(p.size, p.o.Words.Keys, "", p.look))
		view.AltScreen = true
		return view
	case p.large() && p.Over == nil:
		return p.largeFrame().View(p.look)
	}
	page := p.Page(p.body(), p.look)
	return draw.Frame{Place: draw.Column(p.size.W, p.size.H), Header: p.header(page), Page: page, Scroll: p.Scroll, Hints: p.shown().Footer(p.look)}.View(p.look)
}

// largeFrame holds a part of the large picture, as wide as the terminal.
func (p *projector) largeFrame() draw.Frame {
	const margin = 2
	place := draw.Box{X: margin, W: p.size.W - 2*margin, H: p.size.H}
	h := draw.Header{Labels: p.names(), Mark: p.poster.document.Mark, At: p.part, Done: p.part + 1, Of: p.parts()}
	body := place.Body()
	lines := p.poster.part(p.part, body, p.look.WithPoles(p.poster.document.Poles))
	lines = lines[:min(len(lines), body.H)] // it does not scroll
	return draw.Frame{Place: place, Header: h, Page: draw.Page{Text: lines, Reads: true}, Hints: p.shown().Footer(p.look)}
}

// header names the parts, over how far the words are read.
func (p *projector) header(page draw.Page) draw.Header {
	h := draw.Header{Labels: p.names(), Mark: p.poster.document.Mark}
	if p.Over != nil {
		page = p.Screen.View(p.body(), p.look) // the page that is seen is another
	}
	h.At, h.Done, h.Of = p.Place(page, p.body())
	return h
}

func (p *projector) names() []string { return p.Screen.(screen.Reading).Names() }
