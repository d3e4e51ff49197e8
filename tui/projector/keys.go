package projector

import (
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// A groupKeys lies over the picture of a room and explains its keys.
type groupKeys struct{ screen.Reason }

func (p *projector) keys() screen.Screen {
	w, s := p.o.Words, p.look.Glyphs
	keys := []draw.Hint{
		{Key: s.Arrows + " enter backspace", Does: w.Group.KeysTurn}, {Key: s.Updown + " " + s.Page + " space", Does: w.Help.Scroll},
		{Key: draw.Digits(p.parts()), Does: w.Group.KeysParts}, {Key: "tab", Does: w.Group.KeysLarge}, {Key: "? F1 " + draw.WhyInText, Does: w.Help.Why}, {Key: "q esc ctrl+c", Does: w.Group.KeysLeave},
	}
	return groupKeys{screen.Reason{Keys: keys, Words: w}}
}

func (g groupKeys) Update(in screen.Intent) (screen.Screen, screen.Event) {
	_, e := g.Reason.Update(in)
	return g, e
}

func (g groupKeys) View(b draw.Box, l draw.Look) draw.Page {
	lines := append(draw.Styled(l.Wrap(g.Words.Help.KeysTitle, b.W), l.Strong.Render), "")
	for _, key := range g.Reason.Keys {
		lines = append(lines, g.Key(key, b, l)...)
	}
	return draw.Page{Text: lines, Reads: true}
}

// hints returns the keys that do something now, most needed first.
func (p *projector) hints() []draw.Hint {
	w, s := p.o.Words, p.look.Glyphs
	leave, keys := draw.Hint{Key: "esc", Does: w.Keys.Leave}, draw.Hint{Key: "?", Does: w.Keys.Keys}
	parts := draw.Hint{Key: draw.Digits(p.parts()), Does: w.Keys.Parts}
	switch {
	case p.Over != nil:
		return p.Over.Hints(p.look)
	case p.large() && p.parts() == 1:
		return []draw.Hint{{Key: "tab", Does: w.Group.InWords}, keys, leave}
	case p.large():
		return []draw.Hint{{Key: s.Arrows, Does: w.Keys.Go}, parts, {Key: "tab", Does: w.Group.InWords}, keys, leave}
	case p.roomy() && p.parts() > 1:
		return []draw.Hint{{Key: s.Updown, Does: w.Keys.Scroll}, parts, {Key: "tab", Does: w.Group.InLarge}, keys, leave}
	case p.roomy():
		return []draw.Hint{{Key: "tab", Does: w.Group.InLarge}, keys, leave}
	case p.parts() > 1:
		return []draw.Hint{{Key: s.Updown, Does: w.Keys.Scroll}, parts, keys, leave}
	}
	return []draw.Hint{{Key: s.Updown, Does: w.Keys.Scroll}, keys, leave}
}
