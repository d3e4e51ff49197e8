package tui

// A groupKeys lies over the picture of a room and says what its keys do.
type groupKeys struct{ reason }

func (p *projector) keys() screen {
	w, s := p.o.Words, p.look.signs
	keys := []hint{
		{s.arrows + " enter backspace", w.Group.KeysTurn}, {s.updown + " " + s.page + " space", w.Help.Scroll},
		{digits(p.parts()), w.Group.KeysParts}, {"tab", w.Group.KeysLarge}, {"? F1 " + whyInText, w.Help.Why}, {"q esc ctrl+c", w.Group.KeysLeave},
	}
	return groupKeys{reason{keys: keys, words: w}}
}

func (g groupKeys) Update(in intent) (screen, event) {
	_, e := g.reason.Update(in)
	return g, e
}

func (g groupKeys) View(b box, l look) page {
	lines := append(styled(l.wrap(g.words.Help.KeysTitle, b.w), l.strong.Render), "")
	for _, key := range g.reason.keys {
		lines = append(lines, g.key(key, b, l)...)
	}
	return page{text: lines, reads: true}
}

// hints gives the keys that do something now, most needed first.
func (p *projector) hints() []hint {
	w, s := p.o.Words, p.look.signs
	leave, keys := hint{"esc", w.Keys.Leave}, hint{"?", w.Keys.Keys}
	parts := hint{digits(p.parts()), w.Keys.Parts}
	switch {
	case p.over != nil:
		return p.over.Hints(p.look)
	case p.large() && p.parts() == 1:
		return []hint{{"tab", w.Group.InWords}, keys, leave}
	case p.large():
		return []hint{{s.arrows, w.Keys.Go}, parts, {"tab", w.Group.InWords}, keys, leave}
	case p.roomy() && p.parts() > 1:
		return []hint{{s.updown, w.Keys.Scroll}, parts, {"tab", w.Group.InLarge}, keys, leave}
	case p.roomy():
		return []hint{{"tab", w.Group.InLarge}, keys, leave}
	case p.parts() > 1:
		return []hint{{s.updown, w.Keys.Scroll}, parts, keys, leave}
	}
	return []hint{{s.updown, w.Keys.Scroll}, keys, leave}
}
