package content

// PoleCount is how many poles a pack has: one to either side of zero.
const PoleCount = 2

// MissionID is the id under which a walk keeps its answer to the mission; no prompt may have it.
const MissionID = "mission"

// A Pack is one questionnaire as its file has it: the key of a field is its name in small letters.
// It is not changed once loaded.
type Pack struct {
	Format    int
	ID        string
	Revision  int
	Language  string
	Title     string
	Purpose   string  // what Welcome says under the title; may be empty
	Terms     string  // what the pack means by its words; may be empty
	Centre    float64 // points, −100 to 100: the lean that counts as balanced, from a pilot
	Poles     []Pole  // two: the first is +, the second −
	Mission   Mission
	Scales    Scales
	Cards     Cards
	Sentences Sentences // the pack's own; they win over the word file's
	Themes    []Theme
}

// A Pole is one side of the lean. Its name is used in the middle of sentences.
type Pole struct {
	ID, Name, Hat, Asks string
	Letter              string // its sign where only ASCII can be shown
}

// Mission is the opening question: what it is all for.
type Mission struct {
	Text, Help string
}

// Scales are the labelled answers: to ratings, to betweens of either measure, and to checks.
type Scales struct {
	Rating, Pull, Demand, Evidence Scale
}

// A Scale is a row of 3 to 7 labels and the question above every prompt that uses it.
type Scale struct {
	Frame, Help string
	Labels      []string
}

// Cards are the sentences on where the two jobs meet and part, whatever the theme.
type Cards struct {
	Meets, Parts string
}

// A Theme is one part of the walk.
type Theme struct {
	ID, Title    string
	Short        string // at most 10 cells
	Opening, Why string
	Sources      map[string]string // by the name that a prompt's Source gives, in words
	Prompts      []Prompt
	Claims       map[string]string // by pole: what a high rating of the pole claims
	Checks       []Check
	Advice       Advice
}

// A Measure is what a between measures.
type Measure string

// The measures of a between.
const (
	Pull   Measure = "pull"   // what a person reaches for when made to choose
	Demand Measure = "demand" // what they say their work asks for now
)

// A Prompt is one question. Which fields count depends on its kind.
type Prompt struct {
	ID    string
	Kind  Kind
	Text  string
	Help  string
	Quick bool // asked in Quick too

	Pole     string // rating: the pole it speaks for
	Reversed bool   // rating: "often" speaks against the pole
	Source   string // rating: a key of the theme's sources

	Measures Measure           // between
	Left     string            // between: the pole whose end is step 1
	Ends     map[string]string // between: by pole

	Options []Option // scenario
}

// An Option is one thing to do in a scenario; it gains something and costs something.
type Option struct {
	Text, Gain, Cost string
	Points           map[string]int // by pole, 0 to 2
}

// A Check asks a claim of its theme and pole for evidence.
type Check struct {
	ID, Pole string
	About    string // the rating that it asks about
	Text     string
}

// Advice is what either pole of a theme asks of a person.
type Advice struct {
	Poles        map[string]PoleAdvice
	Meets, Parts string
}

// PoleAdvice is what one pole of a theme asks, and at least two things to try.
type PoleAdvice struct {
	Asks        string
	Experiments []Experiment
}

// An Experiment reads "When …, I will …". The form is that of if-then plans: Gollwitzer and
// Sheeran 2006, https://doi.org/10.1016/S0065-2601(06)38002-1.
type Experiment struct {
	When, Will string
}

// Pole returns the pole with this id and its index, 0 or 1; −1 if there is none.
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

// Prompt returns the theme and the prompt with this id, or nils.
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
	between := p.Scales.Pull
	if of.Measures == Demand {
		between = p.Scales.Demand
	}
	return ByKind(of.Kind, p.Scales.Rating, between, Scale{}, Scale{})
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
