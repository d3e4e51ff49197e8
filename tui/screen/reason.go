package screen

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/report"
	"twohats/tui/draw"
)

// A Reason lies over a page and says why it is asked, how its figures came about, and what
// all keys do.
type Reason struct {
	Title string
	Text  []string
	Keys  []draw.Hint // none where the page says itself what they do
	Goes  bool        // whether a digit answers and goes on
	Words *content.Words
}

func (r Reason) Update(in Intent) (Screen, Event) {
	switch in := in.(type) {
	case Move:
		return r, Scrolled(in)
	case Turn:
		return r, Turned(in)
	}
	return r, Closed{}
}

func (r Reason) View(b draw.Box, l draw.Look) draw.Page {
	var lines []string
	if len(r.Text) > 0 {
		lines = append(draw.Styled(l.Wrap(r.Title, b.W), l.Strong.Render), "")
		for _, text := range r.Text {
			lines = append(append(lines, l.Wrap(text, b.W)...), "")
		}
	}
	if len(r.Keys) == 0 {
		return draw.Page{Text: lines, Reads: true}
	}
	lines = append(append(lines, draw.Styled(l.Wrap(r.Words.Help.KeysTitle, b.W), l.Strong.Render)...), "")
	for _, key := range r.Keys {
		lines = append(lines, r.Key(key, b, l)...)
	}
	lines = append(lines, "")
	if r.Goes {
		lines = append(lines, draw.Styled(l.Wrap(r.Words.Help.Fast, b.W), l.Quiet.Render)...)
	}
	return draw.Page{Text: append(lines, draw.Styled(l.Wrap(r.Words.Help.Held, b.W), l.Quiet.Render)...), Reads: true}
}

// keyCells is the room of a key's name before what it does.
const keyCells = 20

func (r Reason) Key(k draw.Hint, b draw.Box, l draw.Look) []string {
	does := draw.Styled(l.Wrap(k.Does, b.W-keyCells), l.Quiet.Render)
	if draw.Width(k.Key) >= keyCells {
		return append(l.Wrap(k.Key, b.W), draw.Indented(does, keyCells)...)
	}
	return append([]string{draw.Pad(k.Key, keyCells) + does[0]}, draw.Indented(does[1:], keyCells)...)
}

func (r Reason) Hints(l draw.Look) []draw.Hint {
	return []draw.Hint{{Key: l.Glyphs.Updown, Does: r.Words.Keys.Scroll}, {Key: "? esc", Does: r.Words.Help.Close}}
}

func (r Reason) Writes() bool { return false }

func (r Reason) Speak() Said {
	return Said{Text: append([]string{r.Title}, r.Told()...)}
}

// Told returns the reasons with the signs of figures in words: no word of a person's is in them.
func (r Reason) Told() []string {
	told := make([]string, len(r.Text))
	for i, text := range r.Text {
		told[i] = report.Heard(r.Words, text)
	}
	return told
}

// ChoiceKeys lists the keys outside a text, and what each does: the same everywhere, but for
// the digits.
func ChoiceKeys(digits draw.Hint, h content.HelpWords, l draw.Look) []draw.Hint {
	return []draw.Hint{
		digits, {Key: l.Glyphs.Arrows + " " + l.Glyphs.Updown + " hjkl", Does: h.Move}, {Key: "enter", Does: h.Enter}, {Key: "backspace shift+tab", Does: h.Back},
		{Key: "tab", Does: h.Skip}, {Key: "delete 0", Does: h.Clear}, {Key: l.Glyphs.Page + " space", Does: h.Scroll}, {Key: "? F1 " + draw.WhyInText, Does: h.Why}, {Key: "q esc ctrl+c", Does: h.Pause},
	}
}

// ConsentKeys lists the keys where whoever passes does not agree.
func ConsentKeys(words *content.Words, l draw.Look) []draw.Hint {
	h := words.Help
	return []draw.Hint{
		{Key: "1-2 " + l.Glyphs.Updown, Does: h.MoveThere}, {Key: "tab esc q", Does: words.Workshop.No}, {Key: "backspace shift+tab", Does: h.Back},
		{Key: l.Glyphs.Page + " space", Does: h.Scroll}, {Key: "? F1 " + draw.WhyInText, Does: h.Why}, {Key: "ctrl+c", Does: h.Pause},
	}
}

// TextKeys lists the keys within a text.
func TextKeys(h content.HelpWords, l draw.Look) []draw.Hint {
	return []draw.Hint{
		{Key: "enter", Does: h.Enter}, {Key: "ctrl+j alt+enter", Does: h.Newline}, {Key: "shift+tab", Does: h.Back},
		{Key: "tab", Does: h.Skip}, {Key: l.Glyphs.Page, Does: h.Scroll}, {Key: "F1 " + draw.WhyInText, Does: h.Why}, {Key: "esc ctrl+c", Does: h.Pause},
	}
}

// WhyAsked returns what is said of an item of the walk.
func WhyAsked(pack *content.Pack, words *content.Words, item coach.Item) []string {
	switch {
	case item.Theme == nil:
		return []string{pack.Mission.Help}
	case item.Check != nil:
		return NonEmpty(words.Walk.Checks, pack.Scales.Evidence.Help)
	case item.Opens():
		return NonEmpty(item.Theme.Why, pack.Terms)
	}
	help := pack.Scale(item.Prompt).Help
	switch item.Prompt.Kind {
	case content.Scenario:
		help = words.Walk.Scenario
	case content.Open:
		help = words.Walk.Open
	}
	return NonEmpty(item.Prompt.Help, help, item.Theme.Sources[item.Prompt.Source], item.Theme.Why, pack.Terms)
}

// NonEmpty returns the texts that are there.
func NonEmpty(texts ...string) []string {
	var some []string
	for _, text := range texts {
		if text != "" {
			some = append(some, text)
		}
	}
	return some
}
