package tui

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// An absent page asks whether somebody is there. Any key says so, and does nothing else.
type absent struct{ words content.WorkshopWords }

func (a absent) Update(intent) (screen, event) { return a, general(pause{}, coach.Answer{}) }

func (a absent) View(b draw.Box, l draw.Look) draw.Page {
	return draw.Page{Text: draw.Paragraphs([]draw.Para{{Tone: draw.Strong, Text: a.words.Still}, {Tone: draw.Normal, Text: a.words.StillWhy}, {Tone: draw.Normal, Text: a.words.StillKey}}, b.W, l)}
}

func (a absent) Hints(draw.Look) []draw.Hint { return []draw.Hint{{Key: "", Does: a.words.StillKey}} }

func (a absent) Writes() bool { return false }

func (a absent) speak() Said {
	return Said{Text: []string{a.words.Still, a.words.StillWhy}, On: a.words.StillKey}
}
