package coach

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"twohats/content"
)

// A Session is one person's walk through a pack. It stands on one item, or past the last. Its
// checks are drawn anew from the answers each time the walk comes to them.
//
// Start or Resume begins it. Answer and Note record an answer to the current item; every other
// method only moves, or records what belongs to no item.
type Session struct {
	pack     *content.Pack
	record   Record
	revision int // changes of record so far
	items    []Item
	at       int // index into items; len(items) past the last
	behind   int // the farthest item that the person has gone back from
}

// Start begins a walk.
func Start(pack *content.Pack, depth Depth) *Session {
	return &Session{
		pack: pack,
		record: Record{
			Format: RecordFormat, Pack: pack.ID, Revision: pack.Revision,
			Depth: depth, At: content.MissionID, Answers: map[string]Answer{},
		},
		items: fixedItems(pack, depth),
	}
}

// Resume continues a walk at its first item that was not asked yet. If it stood on the item before,
// it continues there, for the answer may be half given. An opening that was read is passed over. It
// returns an error for a record of another pack, of a newer format, or of an unknown depth.
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
	at := s.unseen(0)
	if at == len(s.items) {
		s.draw()
		at = s.unseen(at)
	}
	switch {
	case at > 0 && s.items[at-1].ID == record.At:
		at--
	case at+1 < len(s.items) && s.items[at+1].ID == record.At && s.items[at].Opens():
		at++
	}
	s.stand(at)
	s.revision = 0
	return s, nil
}

// Pack returns the pack that is walked.
func (s *Session) Pack() *content.Pack { return s.pack }

// Items returns the items of the walk, in order: checks only once they are drawn.
func (s *Session) Items() []Item { return s.items }

// Current returns the item that the walk stands on; false past the last.
func (s *Session) Current() (Item, bool) {
	if s.at >= len(s.items) {
		return Item{}, false
	}
	return s.items[s.at], true
}

// Given returns the answer to an item so far; its zero value if there is none.
func (s *Session) Given(id string) Answer { return s.record.Answers[id] }

// Revision returns how often the Record has changed since Start or Resume.
func (s *Session) Revision() int { return s.revision }

// Answer records an answer to the current item and goes on. An answer that says nothing passes the
// item over; on an opening nothing is recorded.
func (s *Session) Answer(a Answer) {
	s.put(a)
	s.forward()
}

// Note records an answer to the current item, while it is being given, and stays on the item.
// An answer that says nothing does not count a new item as asked.
func (s *Session) Note(a Answer) {
	if item, _ := s.Current(); s.record.asked(item.ID) || a.Given() {
		s.put(a)
	}
}

// put records an answer to the current item. The time of the first answer stands for every
// later one; an answer that says nothing has none.
func (s *Session) put(a Answer) {
	item, on := s.Current()
	if !on || item.Opens() {
		return
	}
	before, asked := s.record.Answers[item.ID]
	a.Took = cmp.Or(before.Took, a.Took)
	if !a.Given() {
		a.Took = 0
	}
	if !asked || a != before {
		s.record.Answers[item.ID] = a
		s.revision++
	}
}

// Back goes to the item before. On the first item it stays and returns false.
func (s *Session) Back() bool {
	if s.at == 0 {
		return false
	}
	s.behind = max(s.behind, min(s.at, len(s.items)-1))
	s.stand(s.at - 1)
	return true
}

// Goto goes to an item of the walk. It reports whether the walk has such an item.
func (s *Session) Goto(id string) bool {
	at := slices.IndexFunc(s.items, func(item Item) bool { return item.ID == id })
	if at >= 0 {
		s.stand(at)
	}
	return at >= 0
}

// End goes past the last item, with the checks drawn for the answers as they are now.
func (s *Session) End() {
	s.draw()
	s.stand(len(s.items))
}

// ToUnasked goes to the first item not asked yet. If there is none it stays and returns false.
func (s *Session) ToUnasked() bool {
	at := s.unseen(0)
	return at < len(s.items) && s.Goto(s.items[at].ID)
}

// Extend turns a Quick walk into a Full one and goes to the first item not asked yet.
func (s *Session) Extend() {
	change(s, &s.record.Depth, Full)
	s.draw()
	s.behind = 0
	s.stand(s.unseen(0))
}

// Fits records what fits and surprises the person in the summary, in their words.
func (s *Session) Fits(text string) { change(s, &s.record.Fits, text) }

// Plan records a copy of the plan; nil is none.
func (s *Session) Plan(plan *Plan) {
	if !reflect.DeepEqual(s.record.Plan, plan) {
		s.record.Plan = plan.clone()
		s.revision++
	}
}

// Record returns a copy of all that the walk holds.
func (s *Session) Record() Record { return s.record.clone() }

// Themes returns the themes that the walk asks about, in order.
func (s *Session) Themes() (themes []*content.Theme) {
	for _, item := range s.items {
		if item.Opens() {
			themes = append(themes, item.Theme)
		}
	}
	return themes
}

// forward goes to the next item. It passes over what was asked before, unless the person went back
// to look at it.
func (s *Session) forward() {
	at := s.at + 1
	on := at > s.behind
	if on {
		at = s.unseen(at)
	}
	if fixed := len(fixedItems(s.pack, s.record.Depth)); at >= fixed {
		s.draw()
		if on { // to the first check, wherever those drawn before stood
			at = s.unseen(fixed)
		}
	}
	s.stand(min(at, len(s.items)))
}

// stand moves to the item with this index, or past the last.
func (s *Session) stand(at int) {
	s.at = at
	item, _ := s.Current()
	change(s, &s.record.At, item.ID)
}

// change sets a field of the record. It counts as a change only if the value differs.
func change[T comparable](s *Session, field *T, to T) {
	if *field != to {
		*field = to
		s.revision++
	}
}

// unseen returns the index of the first item, from an index on, that was not asked yet. An opening
// counts as asked once its theme's first prompt was.
func (s *Session) unseen(from int) int {
	for ; from < len(s.items); from++ {
		item := s.items[from]
		if item.Opens() {
			item = s.items[from+1]
		}
		if !s.record.asked(item.ID) {
			break
		}
	}
	return from
}

// draw draws the checks from the answers as they are now, and puts them after all other items.
func (s *Session) draw() {
	s.items = append(fixedItems(s.pack, s.record.Depth), checkItems(s.pack, s.record)...)
}

// Progress is how far a walk is.
type Progress struct {
	Theme, Themes int // the current one of the walk's themes, from 1, and how many there are; Theme is 0 at the mission
	In, Of        int // the current prompt or check within its theme, from 1, and how many it has
	Given, Asked  int // prompts and checks with an answer, and how many there are
	Passed, Stops int // items of the walk before this one, and how many there are
}

// Progress returns how far the walk is. Checks count to the last theme, whichever they ask about.
func (s *Session) Progress() Progress {
	p := Progress{Passed: s.at, Stops: len(s.items)}
	if s.items[len(s.items)-1].Check == nil {
		p.Stops += maxChecks(s.pack, s.record.Depth) // as if all came, so that the bar never goes back
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
