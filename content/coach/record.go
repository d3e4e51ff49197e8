package coach

import "time"

// RecordFormat is the version of Record that this program writes.
const RecordFormat = 1

// A Depth is how much of a pack a walk asks.
type Depth string

// The depths of a walk. Quick is a strict subset of Full.
const (
	Quick Depth = "quick"
	Full  Depth = "full"
)

// A Record is what one walk holds: plain data, fit to be kept and read again.
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

// An Answer is what a person said to one item. Its zero value is an item passed over; an
// item with no Answer in a Record has not been asked yet.
type Answer struct {
	Step   int           `json:"step,omitempty"`   // rating, between and check: 1 to the number of labels; 0 is none
	First  int           `json:"first,omitempty"`  // scenario: the option chosen first, from 1; 0 is none
	Second int           `json:"second,omitempty"` // scenario: the option chosen second, from 1; 0 is none
	Text   string        `json:"text,omitempty"`   // open prompt, mission, and what the evidence of a check was
	Took   time.Duration `json:"took,omitempty"`   // from the prompt's showing to its answer; 0 where not timed
}

// Given tells whether the answer says anything.
func (a Answer) Given() bool { return a.Step > 0 || a.First > 0 || a.Text != "" }

// A Plan is one step a person means to take. Naming the obstacle beside the step follows
// Wang, Wang and Gai 2021, https://doi.org/10.3389/fpsyg.2021.565202.
type Plan struct {
	Obstacle string `json:"obstacle,omitempty"`
	When     string `json:"when,omitempty"`
	Will     string `json:"will,omitempty"`
	Theme    string `json:"theme,omitempty"`    // id of the theme the step was offered for; empty for one's own
	Pole     string `json:"pole,omitempty"`     // id of the pole it practises; empty for one's own
	OwnWhen  string `json:"own_when,omitempty"` // the person's own words, kept while an offered step is chosen
	OwnWill  string `json:"own_will,omitempty"`
	Whom     string `json:"whom,omitempty"`     // whom the person will tell
	CheckIn  string `json:"check_in,omitempty"` // the day to look back, as 2006-01-02
}
