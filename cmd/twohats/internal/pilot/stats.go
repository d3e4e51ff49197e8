package pilot

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// A Rule is what becomes of people who left prompts of a scale unanswered.
type Rule string

// The rules, one scale at a time.
const (
	Complete Rule = "complete" // only who answered all of a scale's prompts counts
	Median   Rule = "median"   // what is missing counts as the median of its prompt; who answered none does not count
)

// Stats say how the prompts and the scales of a pack do with some people.
type Stats struct {
	Pack     string       `json:"pack"`
	Revision int          `json:"revision"`
	People   int          `json:"people"` // rows of the table
	Rule     Rule         `json:"rule"`
	Prompts  []PromptStat `json:"prompts"` // in pack order
	Scales   []ScaleStat  `json:"scales"`
	Poles    []PolesStat  `json:"poles"` // each theme with both poles; and first all of them, where there is more than one
	Centre   CentreStat   `json:"centre"`
	Notes    []string     `json:"notes,omitempty"` // what holds of all of it
}

// A PromptStat is what was answered to a prompt by whoever answered it, in steps as answered.
type PromptStat struct {
	ID       string `json:"id"`
	Kind     string `json:"kind"`
	Theme    string `json:"theme"`
	Pole     string `json:"pole,omitempty"` // of a rating
	Reversed bool   `json:"reversed,omitempty"`
	N        int    `json:"n"`
	Missing  int    `json:"missing"`
	Mean     Figure `json:"mean"`            // of a scenario there is none; nor of the next three
	SD       Figure `json:"sd"`              // over n − 1
	Floor    Figure `json:"floor"`           // the share at the first step, 0 to 1
	Ceiling  Figure `json:"ceiling"`         // the share at the last step, 0 to 1
	First    []int  `json:"first,omitempty"` // of a scenario: how many chose each option first
}

// A ScaleStat is how a scale does with the people who count by the rule.
type ScaleStat struct {
	Scale   string    `json:"scale"`
	Theme   string    `json:"theme,omitempty"` // empty where it goes over several
	Pole    string    `json:"pole,omitempty"`  // empty where it is of both
	People  int       `json:"people"`          // that count
	Filled  int       `json:"filled"`          // answers that the median stands for
	Mean    Figure    `json:"mean"`            // of the people's means, in steps
	SD      Figure    `json:"sd"`
	Floor   Figure    `json:"floor"`   // the share whose mean is the first step, 0 to 1
	Ceiling Figure    `json:"ceiling"` // the share whose mean is the last step, 0 to 1
	R       Figure    `json:"mean_r"`  // the mean correlation between its prompts
	Alpha   Figure    `json:"alpha"`
	Low     Figure    `json:"alpha_low"` // of its interval, 95 %
	High    Figure    `json:"alpha_high"`
	Omega   Figure    `json:"omega"`
	Prompts []InScale `json:"prompts"`
	Notes   []string  `json:"notes,omitempty"` // why figures are missing, and what to look at
}

// InScale is how a prompt does in a scale, keyed.
type InScale struct {
	ID      string `json:"id"`
	Rest    Figure `json:"item_rest_r"`         // its correlation with the sum of the others
	Without Figure `json:"alpha_without"`       // the alpha of the others
	Raises  bool   `json:"raises,omitempty"`    // without it alpha is higher
	Wrong   bool   `json:"wrong_way,omitempty"` // it looks keyed the wrong way, or one of the two of a scale; said of scales of one pole
}

// A PolesStat is how the two poles go together, over the people who count in both.
type PolesStat struct {
	Theme  string `json:"theme,omitempty"` // empty for all themes
	People int    `json:"people"`
	R      Figure `json:"r"`
	Note   string `json:"note,omitempty"` // why there is none
}

// A CentreStat is where the people lie on average, in points before the pack's centre is
// taken off. Leans are those of the reading: from whatever was answered.
type CentreStat struct {
	Pack      float64 `json:"pack"`   // the pack's own
	People    int     `json:"people"` // with a lean
	Suggested Figure  `json:"suggested"`
	SD        Figure  `json:"sd"`
	Low       Figure  `json:"low"` // of the interval of the mean, 95 %
	High      Figure  `json:"high"`
	Note      string  `json:"note,omitempty"` // why there is none
}

// A Figure is a number, or none: its zero value.
type Figure struct {
	Value float64
	Has   bool
}

// figureOf is none of what is no number.
func figureOf(value float64) Figure {
	if math.IsNaN(value) || math.IsInf(value, 0) {
		return Figure{}
	}
	return Figure{value, true}
}

// MarshalJSON writes a number with six decimals at most, or null.
func (f Figure) MarshalJSON() ([]byte, error) {
	if !f.Has {
		return []byte("null"), nil
	}
	const fine = 1e6
	return json.Marshal(math.Round(f.Value*fine)/fine + 0)
}

// fewestPeople is how many people a figure about differences between people takes.
const fewestPeople = 3

// Measure reads a table and gives its statistics. It holds a byte for each rating. ErrTable
// tells that the table has problems; another error is the reader's.
func Measure(t *Table, rule Rule) (Stats, error) {
	d := gather(t, rule)
	if err := t.failed(); err != nil {
		return Stats{}, err
	}
	pack := t.many.Pack()
	stats := Stats{Pack: pack.ID, Revision: pack.Revision, People: d.people, Rule: rule, Centre: d.centre()}
	for i := range t.many.Prompts() {
		stats.Prompts = append(stats.Prompts, d.prompt(i))
	}
	for _, one := range scales(t.many) {
		stats.Scales = append(stats.Scales, d.scale(one))
	}
	stats.Poles = d.poles()
	stats.Notes = d.notes()
	return stats, nil
}

// enoughPeople is how many people a pilot takes before its figures tell much about a prompt: 30 is
// the least that is advised where a scale is first tried. Johanson and Brooks 2010,
// https://doi.org/10.1177/0013164409355692.
const enoughPeople = 30

// notes says what holds of all figures: that they are rough, and which ratings are in none.
func (d *data) notes() []string {
	var notes []string
	if d.people < enoughPeople {
		people := fmt.Sprintf("%d people", d.people)
		if d.people == 1 {
			people = "1 person"
		}
		notes = append(notes, people+": every figure here is rough; change no prompt on it alone")
	}
	if _, none := d.answered(itemsOf(d.many, whichever, whichever)); len(none) > 0 {
		ids := make([]string, len(none))
		for i, item := range none {
			ids[i] = strconv.Quote(d.many.Prompts()[item].ID)
		}
		notes = append(notes, "nobody answered "+strings.Join(ids, ", ")+": left out of every scale")
	}
	return notes
}
