package coach

// Progress is how far a walk is.
type Progress struct {
	Theme, Themes int // the current one of the walk's themes, from 1, and how many there are; Theme is 0 at the mission
	In, Of        int // the current prompt or check within its theme, from 1, and how many it has
	Given, Asked  int // prompts and checks with an answer, and how many there are
	Passed, Stops int // stops of the walk behind this one, and how many there are
}

// Progress returns how far the walk is. Checks count to the last theme, whichever they ask about.
func (s *Session) Progress() Progress {
	p := Progress{Passed: s.at, Stops: len(s.items)}
	if s.items[len(s.items)-1].Check == nil {
		p.Stops += mostChecks(s.pack, s.record.Depth) // as if all came, so that the bar never goes back
	}
	for i, item := range s.items {
		switch {
		case item.Opens():
			p.Themes++
			if i <= s.at {
				p.Theme, p.In, p.Of = p.Themes, 0, 0
			}
		case item.Theme != nil:
			p.Asked++
			if s.record.Answers[item.ID].Given() {
				p.Given++
			}
			if p.Theme == p.Themes {
				p.Of++
			}
			if i <= s.at {
				p.In++
			}
		}
	}
	if s.at == len(s.items) {
		p.In, p.Of = 0, 0
	}
	return p
}
