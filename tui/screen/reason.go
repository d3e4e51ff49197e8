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
	Of    Keymap   // the keys of the page; its zero value where that says itself what they do
	Notes []string // below the keys
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
	if len(r.Of.Keys) == 0 {
		return draw.Page{Text: lines, Reads: true}
	}
	lines = append(append(lines, draw.Styled(l.Wrap(r.Words.Help.KeysTitle, b.W), l.Strong.Render)...), "")
	for _, hint := range r.Of.List(r.Words.Help, l) {
		lines = append(lines, explained(hint, b, l)...)
	}
	if len(r.Notes) > 0 {
		lines = append(lines, "")
	}
	for _, note := range r.Notes {
		lines = append(lines, draw.Styled(l.Wrap(note, b.W), l.Quiet.Render)...)
	}
	return draw.Page{Text: lines, Reads: true}
}

// keyCells is the room of a key's name before what it does.
const keyCells = 20

func explained(k draw.Hint, b draw.Box, l draw.Look) []string {
	does := draw.Styled(l.Wrap(k.Does, b.W-keyCells), l.Quiet.Render)
	if draw.Width(k.Key) >= keyCells {
		return append(l.Wrap(k.Key, b.W), draw.Indented(does, keyCells)...)
	}
	return append([]string{draw.Pad(k.Key, keyCells) + does[0]}, draw.Indented(does[1:], keyCells)...)
}

func (r Reason) Keys() Keymap {
	closes := func(draw.Glyphs) string { return "? esc" }
	return Keymap{Keys: []Key{{In: Move{}, Does: r.Words.Keys.Scroll}, {In: Pause{}, Does: r.Words.Help.Close, Name: closes}}}
}

func (r Reason) Speak() Said {
	return Said{Text: append([]string{r.Title}, r.Told()...)}
}

// Told returns the reasons with the signs of figures in words: no word of a person's is in them.
func (r Reason) Told() []string {
	told := make([]string, len(r.Text))
	for i, text := range r.Text {
		told[i] = report.InWords(r.Words, text)
	}
	return told
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
	scale := pack.Scale(item.Prompt).Help
	help := content.ByKind(item.Prompt.Kind, scale, scale, words.Walk.Scenario, words.Walk.Open)
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
