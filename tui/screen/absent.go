package screen

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/tui/draw"
)

// An Absent page asks whether somebody is there. Any key says so, and does nothing else.
type Absent struct{ Words content.WorkshopWords }

func (a Absent) Update(Intent) (Screen, Event) { return a, Common(Pause{}, coach.Answer{}) }

func (a Absent) View(b draw.Box, l draw.Look) draw.Page {
	return draw.Page{Text: draw.Paragraphs([]draw.Para{{Tone: draw.Strong, Text: a.Words.Still}, {Tone: draw.Normal, Text: a.Words.StillWhy}, {Tone: draw.Normal, Text: a.Words.StillKey}}, b.W, l)}
}

func (a Absent) Keys() Keymap {
	return Keymap{Keys: []Key{{In: Other{}, Does: a.Words.StillKey}}}
}

func (a Absent) Speak() Said {
	return Said{Text: []string{a.Words.Still, a.Words.StillWhy}, On: a.Words.StillKey}
}
