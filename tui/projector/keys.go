package projector

import (
	"twohats/tui/draw"
	"twohats/tui/screen"
)

// keys returns what the keys do now, most needed first.
func (p *projector) keys() screen.Keymap {
	w := p.o.Words
	enter, back := screen.Key{In: screen.GoOn{}, Full: w.Group.KeysTurn}, screen.Key{In: screen.GoBack{}, Full: w.Group.KeysTurn}
	move, parts := screen.Key{In: screen.Move{}, Does: w.Keys.Scroll, Full: w.Help.Scroll}, screen.Key{In: screen.Choose{N: p.parts()}, Full: w.Group.KeysParts}
	tab := screen.Key{In: screen.Skip{}, Full: w.Group.KeysLarge}
	if p.parts() > 1 {
		parts.Does = w.Keys.Parts
	}
	switch {
	case p.large():
		tab.Does = w.Group.InWords
		move = screen.Key{In: screen.Move{}, Full: w.Group.KeysTurn}
		if p.parts() > 1 {
			move.Does, move.Name = w.Keys.Go, func(g draw.Glyphs) string { return g.Arrows }
		}
	case p.roomy():
		tab.Does = w.Group.InLarge
		if p.parts() == 1 {
			move.Does = ""
		}
	}
	return screen.Keymap{Keys: []screen.Key{
		move, parts, tab, enter, back, {In: screen.Why{}, Does: w.Keys.Keys}, {In: screen.Pause{}, Does: w.Keys.Leave, Full: w.Group.KeysLeave},
	}}
}
