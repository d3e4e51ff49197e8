package coach

import (
	"fmt"
	"maps"
	"slices"

	"twohats/content"
)

// A Session is one person's walk through a pack. It stands on one item, or past the last.
// Its checks are drawn anew from the answers each time the walk comes to them.
type Session struct {
	pack   *content.Pack
	record Record
	items  []Item
	at     int // index into items; len(items) past the last
	behind int // the farthest item that the person has gone back from
}

// Start begins a walk.
func Start(pack *content.Pack, depth Depth) *Session {
	return &Session{
		pack: pack,
		record: Record{
			Format: RecordFormat, Pack: pack.ID, Revision: pack.Revision,
			Depth: depth, Answers: map[string]Answer{},
		},
		items: asked(pack, depth),
	}
}

// Resume takes up a walk at its first item that was not asked yet. Where the walk stood on the
// one before it goes on there, for its answer may be half given; an opening that was read is
// passed over. It refuses a record of another pack,
// of a newer format, or of a depth that is not known.
func Resume(pack *content.Pack, record Record) (*Session, error) {
	switch {
	case record.Format > RecordFormat:
		return nil, fmt.Errorf("resume: format %d is newer than this program's %d", record.Format, RecordFormat)
	case record.Pack != pack.ID || record.Revision != pack.Revision:
		return nil, fmt.Errorf("resume: the walk is of pack %s, revision %d, not of %s, revision %d",
			record.Pack, record.Revision, pack.ID, pack.Revision)
	case record.Depth != Quick && record.Depth != Full:
		return nil, fmt.Errorf("resume: there is no depth %q", record.Depth)
	}
	s := Start(pack, record.Depth)
	s.record = record.clone()
	if s.at = s.unseen(0); s.at == len(s.items) {
		s.draw()
		s.at = s.unseen(s.at)
	}
	switch {
	case s.at > 0 && s.items[s.at-1].ID == record.At:
		s.at--
	case s.at+1 < len(s.items) && s.items[s.at+1].ID == record.At && s.items[s.at].Opens():
		s.at++
	}
	return s, nil
}

// Pack gives the pack that is walked.
func (s *Session) Pack() *content.Pack { return s.pack }

// Depth gives the depth of the walk.
func (s *Session) Depth() Depth { return s.record.Depth }

// Items gives the stops of the walk, in order: checks only once they are drawn.
func (s *Session) Items() []Item { return s.items }

// Current gives the item the walk stands on; false past the last.
func (s *Session) Current() (Item, bool) {
	if s.at >= len(s.items) {
		return Item{}, false
	}
	return s.items[s.at], true
}

// Given gives what was answered to an item so far; its zero value where nothing was.
func (s *Session) Given(id string) Answer { return s.record.Answers[id] }

// Answer keeps what was said to the current item and goes on.
func (s *Session) Answer(a Answer) {
	if item, ok := s.Current(); ok && !item.Opens() {
		s.record.Answers[item.ID] = a
	}
	s.forward()
}

// Note keeps what was said to the current item and stays on it. Saying nothing to an item
// that has no answer leaves it as one that was not asked yet.
func (s *Session) Note(a Answer) {
	item, ok := s.Current()
	if !ok || item.Opens() {
		return
	}
	if _, asked := s.record.Answers[item.ID]; asked || a.Given() {
		s.record.Answers[item.ID] = a
	}
}

// Skip goes on without a new answer; an answer already given stays.
func (s *Session) Skip() {
	if item, ok := s.Current(); ok {
		s.Answer(s.record.Answers[item.ID])
	}
}

// Back goes to the item before; on the first it stays, and says so with false.
func (s *Session) Back() bool {
	if s.at == 0 {
		return false
	}
	s.behind = max(s.behind, min(s.at, len(s.items)-1))
	s.at--
	return true
}

// Goto goes to an item of the walk; false where the walk has no such item.
func (s *Session) Goto(id string) bool {
	for i, item := range s.items {
		if item.ID == id {
			s.at = i
			return true
		}
	}
	return false
}

// End goes past the last item, with the checks drawn for the answers as they are now.
func (s *Session) End() {
	s.draw()
	s.at = len(s.items)
}

// ToUnasked goes to the first item that was not asked yet; where there is none the walk
// stays where it is, and says so with false.
func (s *Session) ToUnasked() bool {
	at := s.unseen(0)
	if at == len(s.items) {
		return false
	}
	s.at = at
	return true
}

// Extend turns a Quick walk into a Full one and goes to the first item not asked yet.
func (s *Session) Extend() {
	s.record.Depth = Full
	s.items = append(asked(s.pack, Full), checks(s.pack, s.record)...)
	s.behind = 0
	s.at = s.unseen(0)
}

// Fits keeps what a person says fits and surprises them in the summary.
func (s *Session) Fits(text string) { s.record.Fits = text }

// Plan keeps the plan; nil is none.
func (s *Session) Plan(plan *Plan) { s.record.Plan = plan }

// Record gives all that the walk holds; the caller may keep and change it.
func (s *Session) Record() Record {
	record := s.record.clone()
	item, _ := s.Current()
	record.At = item.ID
	return record
}

// Themes gives the themes that the walk asks about, in order.
func (s *Session) Themes() []*content.Theme {
	var themes []*content.Theme
	for _, item := range s.items {
		if item.Opens() {
			themes = append(themes, item.Theme)
		}
	}
	return themes
}

// Progress tells how far a walk is.
type Progress struct {
	Theme, Themes int // the current one of the walk's themes, from 1, and how many there are; Theme is 0 at the mission
	In, Of        int // the current prompt or check within its theme, from 1, and how many it has
	Given, Asked  int // prompts and checks with an answer, and how many there are
	Passed, Stops int // stops of the walk behind this one, and how many there are
}

// Progress tells how far the walk is.
func (s *Session) Progress() Progress {
	p := Progress{Passed: s.at, Stops: len(s.items)}
	if s.items[len(s.items)-1].Check == nil {
		p.Stops += mostChecks(s.pack, s.record.Depth) // as if all came, so that the walk never goes back
	}
	var seen *content.Theme
	_, onItem := s.Current()
	inHere := 0
	for i, item := range s.items {
		if item.Theme == nil {
			continue
		}
		// Checks are part of the last theme on the way, whichever theme they ask about.
		theme := item.Theme
		if item.Check != nil {
			theme = seen
		}
		if theme != seen {
			seen = theme
			p.Themes++
			inHere = 0
		}
		if !item.Opens() {
			inHere++
			p.Asked++
			if s.record.Answers[item.ID].Given() {
				p.Given++
			}
		}
		if onItem && i == s.at {
			p.Theme, p.In = p.Themes, inHere
		}
		if onItem && p.Theme == p.Themes {
			p.Of = inHere
		}
	}
	if !onItem {
		p.Theme = p.Themes
	}
	return p
}

// forward goes to the next item. What was asked before is passed over, unless the person
// went back to look at it.
func (s *Session) forward() {
	s.at++
	on := s.at > s.behind
	if on {
		s.at = s.unseen(s.at)
	}
	if checks := len(asked(s.pack, s.record.Depth)); s.at >= checks {
		s.draw()
		if on { // to the first check, wherever those drawn before stood
			s.at = s.unseen(checks)
		}
	}
	s.at = min(s.at, len(s.items))
}

// unseen gives the first item from here on that was not asked yet.
func (s *Session) unseen(from int) int {
	for i := from; i < len(s.items); i++ {
		if !s.seen(i) {
			return i
		}
	}
	return len(s.items)
}

// seen tells whether an item was asked. An opening was read when its theme's first prompt was.
func (s *Session) seen(i int) bool {
	item := s.items[i]
	if item.Opens() {
		item = s.items[i+1]
	}
	_, seen := s.record.Answers[item.ID]
	return seen
}

// draw puts the checks of the answers as they are now behind what else is asked.
func (s *Session) draw() {
	s.items = append(asked(s.pack, s.record.Depth), checks(s.pack, s.record)...)
}

func (r Record) clone() Record {
	r.Answers = maps.Clone(r.Answers)
	if r.Answers == nil {
		r.Answers = map[string]Answer{}
	}
	if r.Plan != nil {
		plan := *r.Plan
		plan.CheckIns = slices.Clone(plan.CheckIns)
		r.Plan = &plan
	}
	return r
}
