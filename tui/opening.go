package tui

import (
	"maps"
	"slices"

	"twohats/content"
	"twohats/content/coach"
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

func (o opening) View(b box, l look) page {
	text := append(styled(l.wrap(o.part, b.w), l.quiet.Render), styled(l.wrap(o.theme.Title, b.w), l.strong.Render)...)
	text = append(append(text, ""), l.wrap(o.theme.Opening, b.w)...)
	if len(o.theme.Sources) > 0 {
		text = append(text, "")
		for _, key := range slices.Sorted(maps.Keys(o.theme.Sources)) {
			text = append(text, indented(l.wrap(o.theme.Sources[key], b.w-indent), indent)...)
		}
	}
	text = append(text, "")
	return page{text: append(text, l.wrap(o.theme.Why, b.w)...)}
}

func (o opening) Hints(look) []hint {
	return []hint{{"enter", o.words.Go}, {"backspace", o.words.Back}, {"?", o.words.Keys}, {"esc", o.words.Pause}}
}
func (o opening) Writes() bool { return false }
