package tui

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
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

func (r reason) speak() Said {
	return Said{Text: append([]string{r.title}, r.told()...)}
}

// told returns the reasons with the signs of figures in words: no word of a person's is in them.
func (r reason) told() []string {
	told := make([]string, len(r.text))
	for i, text := range r.text {
		told[i] = report.Heard(r.words, text)
	}
	return told
}

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
