package coach

import (
	"maps"
	"slices"
	"time"

	"twohats/content"
)

// RecordFormat is the version of Record that this program writes.
const RecordFormat = 1

// A Depth is how much of a pack a walk asks. Quick is a strict subset of Full.
type Depth string

const (
	Quick Depth = "quick"
	Full  Depth = "full"
)

// A Record is what one walk holds, as plain data that can be stored and read again.
type Record struct {
	Format   int               `json:"format"`
	Pack     string            `json:"pack"`     // the pack's id
	Revision int               `json:"revision"` // the pack's revision
	Depth    Depth             `json:"depth"`
	At       string            `json:"at,omitempty"` // id of the item the walk stands on, to tell how far it is; empty at its end
	Answers  map[string]Answer `json:"answers"`      // by the id of the prompt, the check or the mission
	Fits     string            `json:"fits,omitempty"`
	Plan     *Plan             `json:"plan,omitempty"`
}

// An Answer is what a person said to one item. Its zero value is for an item passed over; an item
// without an Answer in a Record has not been asked yet.
type Answer struct {
	Step   int           `json:"step,omitempty"`   // rating, between and check: 1 to the number of labels; 0 is none
	First  int           `json:"first,omitempty"`  // scenario: the option chosen first, from 1; 0 is none
	Second int           `json:"second,omitempty"` // scenario: the option chosen second, from 1; 0 is none
	Text   string        `json:"text,omitempty"`   // open prompt, mission, and what the evidence of a check was
	Took   time.Duration `json:"took,omitempty"`   // from the prompt's showing to its answer; 0 where not timed
}

// Given reports whether the answer says anything.
func (a Answer) Given() bool { return a.Step > 0 || a.First > 0 || a.Text != "" }

func (r Record) asked(id string) bool {
	_, asked := r.Answers[id]
	return asked
}

func (r Record) clone() Record {
	answers := make(map[string]Answer, len(r.Answers))
	maps.Copy(answers, r.Answers)
	r.Answers, r.Plan = answers, r.Plan.clone()
	return r
}

// A Plan is one step a person means to take. Naming the obstacle beside the step follows
// Wang, Wang and Gai 2021, https://doi.org/10.3389/fpsyg.2021.565202.
type Plan struct {
	Obstacle string    `json:"obstacle,omitempty"`
	When     string    `json:"when,omitempty"`
	Will     string    `json:"will,omitempty"`
	Theme    string    `json:"theme,omitempty"`    // id of the theme the step was offered for; empty for one's own
	Pole     string    `json:"pole,omitempty"`     // id of the pole it practises; empty for one's own
	OwnWhen  string    `json:"own_when,omitempty"` // the person's own words, kept while an offered step is chosen
	OwnWill  string    `json:"own_will,omitempty"`
	Whom     string    `json:"whom,omitempty"`      // whom the person will tell
	Due      string    `json:"due,omitempty"`       // the day of the next check-in, as 2006-01-02; empty when none is to come
	CheckIns []CheckIn `json:"check_ins,omitempty"` // oldest first
}

// Blank reports whether the plan says nothing at all.
func (p *Plan) Blank() bool {
	words := p.Obstacle + p.When + p.Will + p.Theme + p.Pole + p.OwnWhen + p.OwnWill + p.Whom + p.Due
	return words == "" && len(p.CheckIns) == 0
}

// Planned reports whether the plan has a step.
func (p *Plan) Planned() bool { return p != nil && p.When != "" && p.Will != "" }

func (p *Plan) clone() *Plan {
	if p == nil {
		return nil
	}
	plan := *p
	plan.CheckIns = slices.Clone(plan.CheckIns)
	return &plan
}

// A CheckIn is one look back at a plan: what happened, why, and what becomes of the plan. It is
// about acts, not about the person.
type CheckIn struct {
	On    string `json:"on"`   // the day of the check-in, as 2006-01-02
	Step  string `json:"step"` // the plan in words, as it was then
	Went  Went   `json:"went"`
	Why   string `json:"why,omitempty"`   // what happened and why, in a line
	Asked string `json:"asked,omitempty"` // whom the person asked what they saw
	Then  Then   `json:"then,omitempty"`  // empty until it was said
	When  string `json:"when,omitempty"`  // the new step, while it is being changed
	Will  string `json:"will,omitempty"`
}

// Went is how far a planned step was taken.
type Went string

const (
	Done   Went = "done"
	Partly Went = "partly"
	NotYet Went = "not yet"
	LetGo  Went = "let go" // of a plan that was dropped; only WentLast returns it
)

// WentLast returns how the plan went at its last check-in; empty if there was none.
func (p *Plan) WentLast() Went {
	if p == nil || len(p.CheckIns) == 0 {
		return ""
	}
	last := p.CheckIns[len(p.CheckIns)-1]
	if last.Then == Drop && last.Went != Done { // dropping a plan that is done is not letting go
		return LetGo
	}
	return last.Went
}

// Then is what becomes of a plan after a check-in.
type Then string

const (
	KeepOn Then = "keep"
	Change Then = "change"
	Drop   Then = "drop"
)

// An Entry is a stored walk.
type Entry struct {
	Kept
	Saved  time.Time     // when it was last stored
	Pack   *content.Pack // as it was when the walk began
	Record Record
}

// Earlier returns the finished walks begun before another one, in their order.
func Earlier(walks []Kept, than Kept) []Kept {
	return slices.DeleteFunc(slices.Clone(walks), func(k Kept) bool {
		before := k.Begun.Before(than.Begun) || k.Begun.Equal(than.Begun) && k.ID < than.ID
		return k.Draft || k.ID == than.ID || !before
	})
}

// Kept is what is known of an Entry without reading it.
type Kept struct {
	ID    string
	Begun time.Time // when the walk began
	Draft bool      // it is not finished
	Own   bool      // it is the walk that is under way
	Busy  bool      // another session has it open
	Due   string    // the day of its plan's next check-in, as 2006-01-02; empty if there is none
}
