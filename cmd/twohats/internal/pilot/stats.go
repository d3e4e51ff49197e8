package pilot

import (
	"encoding/json"
	"math"
)

// A Rule is what becomes of people who left prompts of a scale unanswered.
type Rule string

// The rules, one scale at a time.
const (
	Complete Rule = "complete" // people count who answered all of a scale's prompts
	Median   Rule = "median"   // what is missing counts as the median of its prompt; people who answered none do not count
)

// Stats hold how the prompts and the scales of a pack do with some people.
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
	Spread          // there is none of a scenario
	First    []int  `json:"first,omitempty"` // of a scenario: how many chose each option first
}

// A Spread is how answers, or people's means, lie on their scale.
type Spread struct {
	Mean    Figure `json:"mean"`    // in steps
	SD      Figure `json:"sd"`      // over n − 1
	Floor   Figure `json:"floor"`   // the share at the first step, 0 to 1
	Ceiling Figure `json:"ceiling"` // the share at the last step, 0 to 1
}

// spread returns that of a figure that is counted in parts of a step.
func (m *moments) spread(i, parts, floor, ceiling int) Spread {
	n, step := float64(m.n), float64(parts)
	return Spread{
		Mean: figureOf(m.mean(i) / step), SD: figureOf(math.Sqrt(m.covariance(i, i)) / step),
		Floor: figureOf(float64(floor) / n), Ceiling: figureOf(float64(ceiling) / n),
	}
}

// A ScaleStat is how a scale does with the people who count by the rule.
type ScaleStat struct {
	Scale   string    `json:"scale"`
	Theme   string    `json:"theme,omitempty"` // empty where it goes over several
	Pole    string    `json:"pole,omitempty"`  // empty where it is of both
	People  int       `json:"people"`          // that count
	Filled  int       `json:"filled"`          // answers that the median stands for
	Spread            // of the people's means
	R       Figure    `json:"mean_r"` // the mean correlation between its prompts
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
