package tui

import (
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/term"
)

// Root is the model of the whole program. It alone holds the session, makes commands and
// keeps time.
type root struct {
	o        Options
	session  *coach.Session
	size     box
	look     look
	pace     pace
	stage    stage
	screen   screen
	over     screen // what lies over the screen; nil is nothing
	scroll   int    // of the page that is seen, in lines
	under    int    // of the page that lies under another
	reviewed bool   // the walk was seen through; a changed answer leads back to the review
	notice   string // why the last key did nothing
}

func newRoot(o Options) *root {
	r := &root{o: o, size: box{w: o.Width, h: o.Height}, pace: pace{clock: o.Clock}}
	r.look = newLook(unknown, o.Profile, o.Signs, o.Pack.Poles)
	r.session = coach.Start(o.Pack, coach.Quick)
	switch {
	case o.Invented != nil:
		r.session, _ = coach.Resume(o.Pack, *o.Invented)
		r.open(atSummary)
	case o.Depth != "":
		r.begin(o.Depth)
	default:
		r.open(atWelcome)
	}
	return r
}

// Init asks the terminal for its background; nothing waits for the answer.
func (r *root) Init() tea.Cmd { return tea.RequestBackgroundColor }

// Update turns a message into an intent, the screen turns that into an event, and the root acts on it.
func (r *root) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		r.size = box{w: msg.Width, h: msg.Height}
		r.turn(0)
	case tea.BackgroundColorMsg:
		r.look = newLook(groundOf(msg), r.o.Profile, r.o.Signs, r.o.Pack.Poles)
	case term.Settled:
		r.pace.settled = true
	case term.Interrupted:
		return r, r.act(pause{})
	case tea.PasteMsg:
		if r.seen().Writes() {
			return r, r.act(write{msg})
		}
	case tea.KeyPressMsg:
		return r, r.press(msg)
	}
	return r, nil
}

func groundOf(msg tea.BackgroundColorMsg) ground {
	if msg.IsDark() {
		return dark
	}
	return light
}

// seen gives the screen that is seen.
func (r *root) seen() screen {
	if r.over != nil {
		return r.over
	}
	return r.screen
}

// press takes a key. Where the terminal is too small to show what it would do, it does nothing.
func (r *root) press(key tea.KeyPressMsg) tea.Cmd {
	if tooSmall(r.size.w, r.size.h) {
		if key.String() == "ctrl+c" && r.stage == atWelcome {
			return tea.Quit
		}
		return nil
	}
	in := intended(key)
	if r.seen().Writes() {
		in = written(key)
	}
	if in == nil || !r.pace.allows(in) {
		return nil
	}
	r.notice = ""
	return r.act(in)
}

// act hands an intent to the screen that is seen, and acts on what happened.
func (r *root) act(in intent) tea.Cmd {
	next, happened := r.seen().Update(in)
	if r.over != nil {
		r.over = next
	} else {
		r.screen = next
	}
	return r.happen(happened)
}

// now gives the time that the program was handed.
func (r *root) now() time.Time { return r.o.Clock() }

// View draws the page that is seen. It must stand at any size, 0×0 too.
func (r *root) View() tea.View {
	if tooSmall(r.size.w, r.size.h) {
		return r.roomView()
	}
	body := column(r.size.w, r.size.h).body()
	page := r.seen().View(body, r.look)
	return draw(r.size, r.scroll, r.header(page), page, r.seen().Hints(r.look), r.notice, r.look)
}

// turn moves the page that is seen by lines, as far as it goes.
func (r *root) turn(by int) {
	if tooSmall(r.size.w, r.size.h) {
		return
	}
	body := column(r.size.w, r.size.h).body()
	s := r.seen().View(body, r.look).fit(body, r.scroll)
	r.scroll = min(max(r.scroll+by, 0), s.last)
}

// goTo moves the page that is seen to its n-th part.
func (r *root) goTo(part int) {
	body := column(r.size.w, r.size.h).body()
	if starts := r.seen().View(body, r.look).starts; part < len(starts) {
		r.scroll = starts[part]
		r.turn(0)
	}
}

// roomView asks for a larger terminal, in what room there is.
func (r *root) roomView() tea.View {
	view := tea.NewView(roomAsked(r.size, r.o.Words.Keys, r.look))
	view.AltScreen = true
	return view
}

// header names the parts of the walk, or of the page.
func (r *root) header(p page) header {
	words, h := r.o.Words, header{}
	switch s := r.screen.(type) {
	case summary:
		h.labels, h.of = s.names(), 1
		h.at, h.done, h.of = p.place(r.scroll, r.body())
	default:
		h = r.walkHeader()
	}
	if r.o.Invented != nil {
		h.count = words.Welcome.Invented
	}
	return h
}

// walkHeader names the themes, with the count of this one's prompts.
func (r *root) walkHeader() header {
	var h header
	switch {
	case r.stage == atWalk:
		progress := r.session.Progress()
		for _, theme := range r.o.Pack.Themes {
			h.labels = append(h.labels, theme.Short)
		}
		h.at, h.done, h.of = progress.Theme-1, progress.Passed, progress.Stops
		if progress.In > 0 {
			h.count = content.Fill(r.o.Words.Walk.Count, "{n}", strconv.Itoa(progress.In), "{of}", strconv.Itoa(progress.Of))
		}
	case r.stage == atReview:
		h = header{labels: []string{r.o.Words.Review.Title}, done: 1, of: 1}
	case r.stage > atSummary:
		h = header{labels: []string{r.o.Words.Plan.Before, r.o.Words.Plan.Title}, done: 1, of: 1}
		if r.stage >= atObstacle {
			h.at = 1
		}
	}
	return h
}

// reason gives the page that says why the screen is asked.
func (r *root) reason() screen {
	words := r.o.Words
	s := reason{title: words.Help.Title, keys: choiceKeys(words.Help, r.look), words: words}
	if r.screen.Writes() {
		s.keys = textKeys(words.Help)
	}
	switch {
	case r.stage == atWalk:
		s.text = whyAsked(r.o.Pack, words, r.item())
	case r.stage == atSummary:
		s.title = words.Figures.Title
		part, _, _ := r.screen.View(r.body(), r.look).place(r.scroll, r.body())
		if s.text = r.screen.(summary).document.Sections[part].Figures; len(s.text) == 0 {
			s.text = []string{words.Figures.None}
		}
	case r.stage == atWelcome:
		s.title, s.text = r.o.Pack.Title, there(r.o.Pack.Terms, words.Summary.Aid)
	}
	return s
}
