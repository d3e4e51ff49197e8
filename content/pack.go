package content

// PoleCount is how many poles a pack has: one to either side of zero.
const PoleCount = 2

// MissionID is the id under which a walk keeps its answer to the mission; no prompt may bear it.
const MissionID = "mission"

// A Pack is one questionnaire as its file says it. Load makes it; nobody changes it after that.
type Pack struct {
	Format    int       `yaml:"format"`
	ID        string    `yaml:"id"`
	Revision  int       `yaml:"revision"`
	Language  string    `yaml:"language"`
	Title     string    `yaml:"title"`
	Purpose   string    `yaml:"purpose"` // what Welcome says under the title; may be empty
	Terms     string    `yaml:"terms"`   // what the pack means by its words; may be empty
	Centre    float64   `yaml:"centre"`  // points, −100 to 100: the lean that counts as balanced, from a pilot
	Poles     []Pole    `yaml:"poles"`   // two: the first is +, the second −
	Mission   Mission   `yaml:"mission"`
	Scales    Scales    `yaml:"scales"`
	Cards     Cards     `yaml:"cards"`
	Sentences Sentences `yaml:"sentences"` // the pack's own; they win over the word file's
	Themes    []Theme   `yaml:"themes"`
}

// A Pole is one side of the lean. Its name stands in the middle of sentences.
type Pole struct {
	ID     string `yaml:"id"`
	Name   string `yaml:"name"`
	Hat    string `yaml:"hat"`
	Asks   string `yaml:"asks"`
	Letter string `yaml:"letter"` // its sign where only ASCII can be shown
}

// Mission is the opening question: what it is all for.
type Mission struct {
	Text string `yaml:"text"`
	Help string `yaml:"help"`
}

// Scales are the labelled answers: one scale for ratings, one for either kind of between, one for checks.
type Scales struct {
	Rating   Scale `yaml:"rating"`
	Pull     Scale `yaml:"pull"`
	Demand   Scale `yaml:"demand"`
	Evidence Scale `yaml:"evidence"`
}

// A Scale is a row of 3 to 7 labels with the question that stands above every prompt that uses it.
type Scale struct {
	Frame  string   `yaml:"frame"`
	Help   string   `yaml:"help"`
	Labels []string `yaml:"labels"`
}

// Cards are the sentences on where the two jobs meet and part, whatever the theme.
type Cards struct {
	Meets string `yaml:"meets"`
	Parts string `yaml:"parts"`
}

// A Theme is one part of the walk.
type Theme struct {
	ID      string            `yaml:"id"`
	Title   string            `yaml:"title"`
	Short   string            `yaml:"short"` // at most 10 cells
	Opening string            `yaml:"opening"`
	Why     string            `yaml:"why"`
	Sources map[string]string `yaml:"sources"` // what a prompt's source names, in words
	Prompts []Prompt          `yaml:"prompts"`
	Claims  map[string]string `yaml:"claims"` // by pole: what a high rating of the pole claims
	Checks  []Check           `yaml:"checks"`
	Advice  Advice            `yaml:"advice"`
}

// A Kind is a way of asking.
type Kind string

// The kinds of prompt.
const (
	Rating   Kind = "rating"   // how often was this true?
	Between  Kind = "between"  // which of two ends?
	Scenario Kind = "scenario" // what first, and what second?
	Open     Kind = "open"     // free text, never scored
)

// A Measure is what a between measures.
type Measure string

// The measures of a between.
const (
	Pull   Measure = "pull"   // what a person reaches for when made to choose
	Demand Measure = "demand" // what they say their work asks for now
)

// A Prompt is one question. Which fields count depends on its kind.
type Prompt struct {
	ID    string `yaml:"id"`
	Kind  Kind   `yaml:"kind"`
	Text  string `yaml:"text"`
	Help  string `yaml:"help"`
	Quick bool   `yaml:"quick"` // asked in Quick too

	Pole     string `yaml:"pole"`     // rating: the pole it speaks for
	Reversed bool   `yaml:"reversed"` // rating: often true speaks against the pole
	Source   string `yaml:"source"`   // rating: a key of the theme's sources

	Measures Measure           `yaml:"measures"` // between
	Left     string            `yaml:"left"`     // between: the pole whose end is step 1
	Ends     map[string]string `yaml:"ends"`     // between: by pole

	Options []Option `yaml:"options"` // scenario
}

// An Option is one thing to do in a scenario; it gains something and costs something.
type Option struct {
	Text   string         `yaml:"text"`
	Gain   string         `yaml:"gain"`
	Cost   string         `yaml:"cost"`
	Points map[string]int `yaml:"points"` // by pole, 0 to 2
}

// A Check asks a claim of its theme and pole for evidence.
type Check struct {
	ID    string `yaml:"id"`
	Pole  string `yaml:"pole"`
	About string `yaml:"about"` // the rating that it asks about
	Text  string `yaml:"text"`
}

// Advice is what either pole of a theme asks of a person.
type Advice struct {
	Poles map[string]PoleAdvice `yaml:"poles"`
	Meets string                `yaml:"meets"`
	Parts string                `yaml:"parts"`
}

// PoleAdvice is what one pole of a theme asks, and at least two things to try.
type PoleAdvice struct {
	Asks        string       `yaml:"asks"`
	Experiments []Experiment `yaml:"experiments"`
}

// An Experiment reads "When …, I will …". The form is that of if-then plans: Gollwitzer and
// Sheeran 2006, https://doi.org/10.1016/S0065-2601(06)38002-1.
type Experiment struct {
	When string `yaml:"when"`
	Will string `yaml:"will"`
}

// Pole returns the pole with this id, and which of the two it is, 0 or 1; −1 where there is none.
func (p *Pack) Pole(id string) (Pole, int) {
	for i, pole := range p.Poles {
		if pole.ID == id {
			return pole, i
		}
	}
	return Pole{}, -1
}

// Theme returns the theme with this id, or nil.
func (p *Pack) Theme(id string) *Theme {
	for i := range p.Themes {
		if p.Themes[i].ID == id {
			return &p.Themes[i]
		}
	}
	return nil
}

// Prompt returns the prompt with this id and its theme, or nils.
func (p *Pack) Prompt(id string) (*Theme, *Prompt) {
	for i := range p.Themes {
		if prompt := p.Themes[i].Prompt(id); prompt != nil {
			return &p.Themes[i], prompt
		}
	}
	return nil, nil
}

// Prompt returns the theme's prompt with this id, or nil.
func (t *Theme) Prompt(id string) *Prompt {
	for i := range t.Prompts {
		if t.Prompts[i].ID == id {
			return &t.Prompts[i]
		}
	}
	return nil
}

// Scale returns the scale that a prompt is answered on; a scenario or an open prompt has none.
func (p *Pack) Scale(of *Prompt) Scale {
	switch {
	case of.Kind == Rating:
		return p.Scales.Rating
	case of.Kind == Between && of.Measures == Demand:
		return p.Scales.Demand
	case of.Kind == Between:
		return p.Scales.Pull
	}
	return Scale{}
}

// Right returns the id of the pole whose end of a between is the last step.
func (p *Pack) Right(of *Prompt) string {
	for _, pole := range p.Poles {
		if pole.ID != of.Left {
			return pole.ID
		}
	}
	return ""
}
