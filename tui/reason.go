package tui

import (
	"slices"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// A reason lies over a page and says why it is asked, how its figures came about, and what
// all keys do.
type reason struct {
	title string
	text  []string
	keys  []draw.Hint // none where the page says itself what they do
	goes  bool        // whether a digit answers and goes on
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

func (r reason) View(b draw.Box, l draw.Look) draw.Page {
	var lines []string
	if len(r.text) > 0 {
		lines = append(draw.Styled(l.Wrap(r.title, b.W), l.Strong.Render), "")
		for _, text := range r.text {
			lines = append(append(lines, l.Wrap(text, b.W)...), "")
		}
	}
	if len(r.keys) == 0 {
		return draw.Page{Text: lines, Reads: true}
	}
	lines = append(append(lines, draw.Styled(l.Wrap(r.words.Help.KeysTitle, b.W), l.Strong.Render)...), "")
	for _, key := range r.keys {
		lines = append(lines, r.key(key, b, l)...)
	}
	lines = append(lines, "")
	if r.goes {
		lines = append(lines, draw.Styled(l.Wrap(r.words.Help.Fast, b.W), l.Quiet.Render)...)
	}
	return draw.Page{Text: append(lines, draw.Styled(l.Wrap(r.words.Help.Held, b.W), l.Quiet.Render)...), Reads: true}
}

// keyCells is the room of a key's name before what it does.
const keyCells = 20

func (r reason) key(k draw.Hint, b draw.Box, l draw.Look) []string {
	does := draw.Styled(l.Wrap(k.Does, b.W-keyCells), l.Quiet.Render)
	if draw.Width(k.Key) >= keyCells {
		return append(l.Wrap(k.Key, b.W), draw.Indented(does, keyCells)...)
	}
	return append([]string{draw.Pad(k.Key, keyCells) + does[0]}, draw.Indented(does[1:], keyCells)...)
}

func (r reason) Hints(l draw.Look) []draw.Hint {
	return []draw.Hint{{Key: l.Glyphs.Updown, Does: r.words.Keys.Scroll}, {Key: "? esc", Does: r.words.Help.Close}}
}
func (r reason) Writes() bool { return false }

// choiceKeys lists the keys outside a text, and what each does: the same everywhere, but for
// the digits.
func choiceKeys(digits draw.Hint, h content.HelpWords, l draw.Look) []draw.Hint {
	return []draw.Hint{
		digits, {Key: l.Glyphs.Arrows + " " + l.Glyphs.Updown + " hjkl", Does: h.Move}, {Key: "enter", Does: h.Enter}, {Key: "backspace shift+tab", Does: h.Back},
		{Key: "tab", Does: h.Skip}, {Key: "delete 0", Does: h.Clear}, {Key: l.Glyphs.Page + " space", Does: h.Scroll}, {Key: "? F1 " + draw.WhyInText, Does: h.Why}, {Key: "q esc ctrl+c", Does: h.Pause},
	}
}

// consentKeys lists the keys where whoever passes does not agree.
func consentKeys(words *content.Words, l draw.Look) []draw.Hint {
	h := words.Help
	return []draw.Hint{
		{Key: "1-2 " + l.Glyphs.Updown, Does: h.MoveThere}, {Key: "tab esc q", Does: words.Workshop.No}, {Key: "backspace shift+tab", Does: h.Back},
		{Key: l.Glyphs.Page + " space", Does: h.Scroll}, {Key: "? F1 " + draw.WhyInText, Does: h.Why}, {Key: "ctrl+c", Does: h.Pause},
	}
}

// keys lists the keys on an evidence check, where a choice does not go on: a
// few words may follow it.
func (c check) keys(h content.HelpWords, l draw.Look) []draw.Hint {
	move, pause := l.Glyphs.Updown+" hjkl", "q esc ctrl+c"
	if c.offersText() { // where a letter is the beginning of it
		move, pause = l.Glyphs.Updown, "esc ctrl+c"
	}
	return []draw.Hint{
		{Key: draw.Digits(len(c.scale.Labels)), Does: h.Pick}, {Key: move, Does: h.Move}, {Key: h.NoteKeys, Does: h.Note}, {Key: "enter", Does: h.NoteEnter},
		{Key: "backspace shift+tab", Does: h.Back}, {Key: "delete 0", Does: h.Clear}, {Key: "? F1 " + draw.WhyInText, Does: h.Why}, {Key: pause, Does: h.Pause},
	}
}

// textKeys lists the keys within a text.
func textKeys(h content.HelpWords, l draw.Look) []draw.Hint {
	return []draw.Hint{
		{Key: "enter", Does: h.Enter}, {Key: "ctrl+j alt+enter", Does: h.Newline}, {Key: "shift+tab", Does: h.Back},
		{Key: "tab", Does: h.Skip}, {Key: l.Glyphs.Page, Does: h.Scroll}, {Key: "F1 " + draw.WhyInText, Does: h.Why}, {Key: "esc ctrl+c", Does: h.Pause},
	}
}

// noteKeys lists the keys within the few words on a check's choice.
func noteKeys(h content.HelpWords, l draw.Look) []draw.Hint {
	return append([]draw.Hint{{Key: l.Glyphs.UpKey, Does: h.NoteUp}}, textKeys(h, l)...)
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
		s.keys = choiceKeys(draw.Hint{Key: draw.Digits(len(page.document.Sections)), Does: words.Help.Parts}, words.Help, r.look)
	case r.stage == atConsent:
		s.keys = consentKeys(words, r.look)
	case r.isFinal():
		s.keys = choiceKeys(draw.Hint{Key: "1-9", Does: words.Help.MoveThere}, words.Help, r.look)
	default:
		s.keys, s.goes = choiceKeys(draw.Hint{Key: "1-9", Does: words.Help.Choose}, words.Help, r.look), true
	}
	if r.stage.escapes() {
		s.keys = slices.Concat(s.keys[:len(s.keys)-1], []draw.Hint{{Key: "esc", Does: words.Help.Back}, {Key: "ctrl+c", Does: words.Help.Pause}})
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
