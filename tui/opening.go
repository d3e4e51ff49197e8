package tui

import (
	"maps"
	"slices"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// An opening says what a theme is about before its first prompt.
type opening struct {
	theme *content.Theme
	part  string
	words content.KeyWords
}

func (o opening) Update(in intent) (screen, event) {
	switch in := in.(type) {
	case goOn:
		return o, passed{}
	case move:
		return o, scrolled(in)
	}
	return o, general(in, coach.Answer{})
}

func (o opening) View(b draw.Box, l draw.Look) draw.Page {
	text := append(draw.Styled(l.Wrap(o.part, b.W), l.Quiet.Render), draw.Styled(l.Wrap(o.theme.Title, b.W), l.Strong.Render)...)
	text = append(append(text, ""), l.Wrap(o.theme.Opening, b.W)...)
	if len(o.theme.Sources) > 0 {
		text = append(text, "")
		for _, key := range slices.Sorted(maps.Keys(o.theme.Sources)) {
			text = append(text, draw.Indented(l.Wrap(o.theme.Sources[key], b.W-draw.Indent), draw.Indent)...)
		}
	}
	text = append(text, "")
	return draw.Page{Text: append(text, l.Wrap(o.theme.Why, b.W)...)}
}

func (o opening) Hints(draw.Look) []draw.Hint {
	return []draw.Hint{{Key: "enter", Does: o.words.Go}, {Key: "backspace", Does: o.words.Back}, {Key: "?", Does: o.words.Keys}, {Key: "esc", Does: o.words.Pause}}
}
func (o opening) Writes() bool { return false }

func (o opening) speak() Said {
	text := []string{o.part, o.theme.Title, o.theme.Opening}
	for _, key := range slices.Sorted(maps.Keys(o.theme.Sources)) {
		text = append(text, o.theme.Sources[key])
	}
	return Said{Text: there(append(text, o.theme.Why)...), On: o.words.Go}
}
