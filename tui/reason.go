package tui

import (
	"slices"

	"twohats/content"
	"twohats/content/coach"
)

// A reason lies over a page and says why it is asked, how its figures came about, and what
// all keys do.
type reason struct {
	title string
	text  []string
	keys  []hint // none where the page says itself what they do
	goes  bool   // whether a digit answers and goes on
	words *content.Words
}

func (r reason) Update(in intent) (screen, event) {
	switch in := in.(type) {
	case move:
		return r, scrolled(in)
	case turn:
		return r, turned(in)
	}
	return r, closed{}
}

func (r reason) View(b box, l look) page {
	var lines []string
	if len(r.text) > 0 {
		lines = append(styled(l.wrap(r.title, b.w), l.strong.Render), "")
		for _, text := range r.text {
			lines = append(append(lines, l.wrap(text, b.w)...), "")
		}
	}
	if len(r.keys) == 0 {
		return page{text: lines, reads: true}
	}
	lines = append(append(lines, styled(l.wrap(r.words.Help.KeysTitle, b.w), l.strong.Render)...), "")
	for _, key := range r.keys {
		lines = append(lines, r.key(key, b, l)...)
	}
	lines = append(lines, "")
	if r.goes {
		lines = append(lines, styled(l.wrap(r.words.Help.Fast, b.w), l.quiet.Render)...)
	}
	return page{text: append(lines, styled(l.wrap(r.words.Help.Held, b.w), l.quiet.Render)...), reads: true}
}

// keyCells is the room of a key's name before what it does.
const keyCells = 20

func (r reason) key(k hint, b box, l look) []string {
	does := styled(l.wrap(k.does, b.w-keyCells), l.quiet.Render)
	if width(k.key) >= keyCells {
		return append(l.wrap(k.key, b.w), indented(does, keyCells)...)
	}
	return append([]string{pad(k.key, keyCells) + does[0]}, indented(does[1:], keyCells)...)
}

func (r reason) Hints(l look) []hint {
	return []hint{{l.signs.updown, r.words.Keys.Scroll}, {"? esc", r.words.Help.Close}}
}
func (r reason) Writes() bool { return false }

// choiceKeys lists the keys outside a text, and what each does: the same everywhere, but for
// the digits.
func choiceKeys(digits hint, h content.HelpWords, l look) []hint {
	return []hint{
		digits, {l.signs.arrows + " " + l.signs.updown + " hjkl", h.Move}, {"enter", h.Enter}, {"backspace shift+tab", h.Back},
		{"tab", h.Skip}, {"delete 0", h.Clear}, {l.signs.page + " space", h.Scroll}, {"? F1 " + whyInText, h.Why}, {"q esc ctrl+c", h.Pause},
	}
}

// consentKeys lists the keys where whoever passes does not agree.
func consentKeys(words *content.Words, l look) []hint {
	h := words.Help
	return []hint{
		{"1-2 " + l.signs.updown, h.MoveThere}, {"tab esc q", words.Workshop.No}, {"backspace shift+tab", h.Back},
		{l.signs.page + " space", h.Scroll}, {"? F1 " + whyInText, h.Why}, {"ctrl+c", h.Pause},
	}
}

// keys lists the keys on an evidence check, where a choice does not go on: a
// few words may follow it.
func (c check) keys(h content.HelpWords, l look) []hint {
	move, pause := l.signs.updown+" hjkl", "q esc ctrl+c"
	if c.offersText() { // where a letter is the beginning of it
		move, pause = l.signs.updown, "esc ctrl+c"
	}
	return []hint{
		{digits(len(c.scale.labels)), h.Pick}, {move, h.Move}, {h.NoteKeys, h.Note}, {"enter", h.NoteEnter},
		{"backspace shift+tab", h.Back}, {"delete 0", h.Clear}, {"? F1 " + whyInText, h.Why}, {pause, h.Pause},
	}
}

// textKeys lists the keys within a text.
func textKeys(h content.HelpWords, l look) []hint {
	return []hint{
		{"enter", h.Enter}, {"ctrl+j alt+enter", h.Newline}, {"shift+tab", h.Back},
		{"tab", h.Skip}, {l.signs.page, h.Scroll}, {"F1 " + whyInText, h.Why}, {"esc ctrl+c", h.Pause},
	}
}

// noteKeys lists the keys within the few words on a check's choice.
func noteKeys(h content.HelpWords, l look) []hint {
	return append([]hint{{l.signs.upKey, h.NoteUp}}, textKeys(h, l)...)
}

// whyAsked gives what is said of an item of the walk.
func whyAsked(pack *content.Pack, words *content.Words, item coach.Item) []string {
	switch {
	case item.Theme == nil:
		return []string{pack.Mission.Help}
	case item.Check != nil:
		return there(words.Walk.Checks, pack.Scales.Evidence.Help)
	case item.Opens():
		return there(item.Theme.Why, pack.Terms)
	}
	help := pack.Scale(item.Prompt).Help
	switch item.Prompt.Kind {
	case content.Scenario:
		help = words.Walk.Scenario
	case content.Open:
		help = words.Walk.Open
	}
	return there(item.Prompt.Help, help, item.Theme.Sources[item.Prompt.Source], item.Theme.Why, pack.Terms)
}

// there gives the texts that are there.
func there(texts ...string) []string {
	var some []string
	for _, text := range texts {
		if text != "" {
			some = append(some, text)
		}
	}
	return some
}

// reason gives the page that says why the screen is asked.
func (r *root) reason() screen {
	words := r.o.Words
	s := reason{title: words.Help.Title, words: words}
	page, reads := r.screen.(summary)
	asked, checks := r.screen.(check)
	switch {
	case r.stage == atFree:
		s.title = r.o.Pack.Title
		s.text = there(r.o.Pack.Purpose, ahead(r.o.Pack, words), r.privacy(), r.addedLater(), words.Summary.Aid)
		return s
	case checks && asked.writes:
		s.keys = noteKeys(words.Help, r.look)
	case checks:
		s.keys = asked.keys(words.Help, r.look)
	case r.screen.Writes():
		s.keys = textKeys(words.Help, r.look)
	case reads:
		s.keys = choiceKeys(hint{digits(len(page.document.Sections)), words.Help.Parts}, words.Help, r.look)
	case r.stage == atConsent:
		s.keys = consentKeys(words, r.look)
	case r.isFinal():
		s.keys = choiceKeys(hint{"1-9", words.Help.MoveThere}, words.Help, r.look)
	default:
		s.keys, s.goes = choiceKeys(hint{"1-9", words.Help.Choose}, words.Help, r.look), true
	}
	if r.stage.escapes() {
		s.keys = slices.Concat(s.keys[:len(s.keys)-1], []hint{{"esc", words.Help.Back}, {"ctrl+c", words.Help.Pause}})
	}
	switch {
	case r.stage == atWalk:
		s.text = whyAsked(r.o.Pack, words, r.item())
	case reads:
		s.title = words.Figures.Title
		part, _, _ := r.place(r.page(r.body(), r.look), r.body())
		if s.text = page.document.Sections[part].Figures; len(s.text) == 0 {
			s.text = []string{words.Figures.None}
		}
	case r.stage > atSummary:
		s.text = there(map[stage]string{
			atNext: words.Plan.RestWhy, atFits: words.Summary.FitsHelp, atObstacle: words.Plan.ObstacleHelp, atStep: words.Figures.Offers,
			atWhen: words.Plan.WhenHelp, atWill: words.Plan.WillHelp, atWhom: words.Plan.WhomHelp,
			atWhy: words.Past.WhyHelp, atAsked: words.Past.AskedHelp, atNewWhen: words.Plan.WhenHelp, atNewWill: words.Plan.WillHelp,
		}[r.stage])
	case r.stage == atWelcome:
		s.title, s.text = r.o.Pack.Title, there(r.o.Pack.Terms, words.Summary.Aid)
	}
	return s
}
