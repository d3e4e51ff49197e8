package screen

import (
	"maps"
	"slices"

	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// An Opening says what a theme is about before its first prompt.
type Opening struct {
	Theme *content.Theme
	Part  string
	Words content.KeyWords
}

func (o Opening) Update(in Intent) (Screen, Event) {
	switch in := in.(type) {
	case GoOn:
		return o, Passed{}
	case Move:
		return o, Scrolled(in)
	}
	return o, Common(in, coach.Answer{})
}

func (o Opening) View(b draw.Box, l draw.Look) draw.Page {
	text := append(draw.Styled(l.Wrap(o.Part, b.W), l.Quiet.Render), draw.Styled(l.Wrap(o.Theme.Title, b.W), l.Strong.Render)...)
	text = append(append(text, ""), l.Wrap(o.Theme.Opening, b.W)...)
	if len(o.Theme.Sources) > 0 {
		text = append(text, "")
		for _, key := range slices.Sorted(maps.Keys(o.Theme.Sources)) {
			text = append(text, draw.Indented(l.Wrap(o.Theme.Sources[key], b.W-draw.Indent), draw.Indent)...)
		}
	}
	text = append(text, "")
	return draw.Page{Text: append(text, l.Wrap(o.Theme.Why, b.W)...)}
}

func (o Opening) Keys() Keymap {
	return Keymap{Keys: []Key{
		{In: GoOn{}, Does: o.Words.Go}, {In: Move{}}, {In: Skip{}}, {In: GoBack{}, Does: o.Words.Back}, {In: Why{}, Does: o.Words.Keys}, {In: Pause{}, Does: o.Words.Pause},
	}}
}

func (o Opening) Speak() Said {
	text := []string{o.Part, o.Theme.Title, o.Theme.Opening}
	for _, key := range slices.Sorted(maps.Keys(o.Theme.Sources)) {
		text = append(text, o.Theme.Sources[key])
	}
	return Said{Text: NonEmpty(append(text, o.Theme.Why)...), On: o.Words.Go}
}
