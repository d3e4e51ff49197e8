package report

import (
	"twohats/content"
	"twohats/content/coach"
	"twohats/content/group"
)

// A Block is one thing in a section: a sentence or a picture. A picture never stands alone:
// a sentence near it says the same.
type Block interface{ Visit(Visitor) }

// A Visitor is a form that blocks are put into. It has a method for each kind of block, so that no
// form can forget one.
type Visitor interface {
	Say(Say)
	Heading(Heading)
	Quote(Quote)
	List(List)
	Steps(Steps)
	Commands(Commands)
	Backing(Backing)
	Cards(Cards)
	Dots(Dots)
	Map(Map)
	Rows(Rows)
	Gauges(Gauges)
	Spreads(Spreads)
	RoomMap(RoomMap)
}

func (b Say) Visit(v Visitor)      { v.Say(b) }
func (b Heading) Visit(v Visitor)  { v.Heading(b) }
func (b Quote) Visit(v Visitor)    { v.Quote(b) }
func (b List) Visit(v Visitor)     { v.List(b) }
func (b Steps) Visit(v Visitor)    { v.Steps(b) }
func (b Commands) Visit(v Visitor) { v.Commands(b) }
func (b Backing) Visit(v Visitor)  { v.Backing(b) }
func (b Cards) Visit(v Visitor)    { v.Cards(b) }
func (b Dots) Visit(v Visitor)     { v.Dots(b) }
func (b Map) Visit(v Visitor)      { v.Map(b) }
func (b Rows) Visit(v Visitor)     { v.Rows(b) }
func (b Gauges) Visit(v Visitor)   { v.Gauges(b) }
func (b Spreads) Visit(v Visitor)  { v.Spreads(b) }
func (b RoomMap) Visit(v Visitor)  { v.RoomMap(b) }

// A Tone is how much a sentence stands out.
type Tone int

const (
	Plain Tone = iota
	Strong
	Aside
)

func (t Tone) String() string { return [...]string{"plain", "strong", "aside"}[t] }

// MarshalText writes the name of a tone.
func (t Tone) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// Say is a sentence or two.
type Say struct {
	Tone   Tone   `json:"tone"`
	Text   string `json:"text"`
	Spoken string `json:"-"` // the same where nothing is drawn; empty where the text does for that
	Own    bool   `json:"-"` // it holds the person's own words, and no sign of ours
}

// Say returns a text in a tone.
func (t Tone) Say(text string) Say { return Say{Tone: t, Text: text} }

// lines returns a block of each text that is there.
func (t Tone) lines(texts ...string) []Block { return t.Say("").lines(texts) }

// own returns the same of texts that hold the person's own words.
func (t Tone) own(texts ...string) []Block { return Say{Tone: t, Own: true}.lines(texts) }

func (b Say) lines(texts []string) (blocks []Block) {
	for _, b.Text = range texts {
		if b.Text != "" {
			blocks = append(blocks, b)
		}
	}
	return blocks
}

// Heading opens a part within a section.
type Heading struct {
	Text string `json:"text"`
}

// A Quote is a question and what the person wrote.
type Quote struct {
	Question string `json:"question"`
	Text     string `json:"text"`
}

// List is some sentences of one kind, an item each.
type List struct{ Items []string }

// Steps are what is done one after another.
type Steps struct{ Steps []Step }

// A Step is what is done at a time, and how.
type Step struct {
	When string `json:"when"`
	What string `json:"what"`
	How  string `json:"how,omitempty"`
}

// Commands are what is typed in a terminal, a line each, and stand there as they are typed:
// copied as a block they run.
type Commands struct{ Lines []string }

// Backing is what is claimed with evidence of one kind, and a question about it.
type Backing struct {
	State    string  `json:"state"` // recent, older, none yet or left open, in words
	Claims   []Claim `json:"claims"`
	Question string  `json:"question,omitempty"`
}

// A Claim is what a person said is often true.
type Claim struct {
	Pole      int    `json:"pole"` // 0 or 1
	Statement string `json:"statement"`
	Line      string `json:"line,omitempty"` // what the evidence was, in the person's words
}

// Cards are the two jobs side by side.
type Cards struct{ Cards [content.PoleCount]Card }

// A Card is what one hat asks of a person next.
type Card struct {
	Title string   `json:"title"`
	Text  []string `json:"text"`
}

// Dots are the equally likely places of the lean.
type Dots struct {
	Lean coach.Estimate `json:"lean,omitzero"`
}

// Map is both poles, each on a line of its own, 0 to 100 points.
type Map struct {
	Levels      [content.PoleCount]coach.Level
	Doubts      [content.PoleCount]float64 // points to either side of each level
	Here, Doubt string                     // what its signs mean
	Sentence    string                     // how far the levels are in doubt, for where it cannot be drawn
}

// Rows are the themes, one each, with the legend of their marks.
type Rows struct {
	Rows                     []Row
	Hill, Pull, Demand, Both string // what its signs mean
}

// A Row is one theme's lean, pull and demand.
type Row struct {
	Title    string         `json:"title"`
	Short    string         `json:"-"`
	Lean     coach.Estimate `json:"lean,omitzero"`
	Pull     coach.Mean     `json:"pull,omitzero"`
	Demand   coach.Mean     `json:"demand,omitzero"`
	Sentence string         `json:"text"`            // the lean in words, for where it cannot be drawn
	Marks    string         `json:"marks,omitempty"` // pull and demand in words; empty where nothing was chosen
	Spoken   string         `json:"-"`               // the sentence for where it is only heard
	Chosen   string         `json:"-"`               // the marks, likewise
}

// Gauges are leans below each other on one line, −100 to 100.
type Gauges struct{ Gauges []Gauge }

// A Gauge is the lean of one walk, or of a theme in it, with its band.
type Gauge struct {
	Title    string         `json:"title"` // what it is the lean of: a day or a theme
	Short    string         `json:"-"`     // the same in about 12 cells
	Lean     coach.Estimate `json:"lean,omitzero"`
	Sentence string         `json:"text"` // the lean in words, for where it cannot be drawn
	Spoken   string         `json:"-"`    // the same for where it is only heard, and there is no line to look it up on
}

// Spreads are figures of many people below each other on one line, −100 to 100.
type Spreads struct{ Rows []SpreadRow }

// A SpreadRow is where the middle of many people's figures lies.
type SpreadRow struct {
	Title    string       `json:"title"`
	Short    string       `json:"-"` // the same in about 10 cells
	Spread   group.Spread `json:"spread,omitzero"`
	Sentence string       `json:"text"` // the spread in words, for where it cannot be drawn
}

// RoomMap is the map of many people: both poles, each on a line of its own, 0 to 100 points.
// There are dots for enough people only.
type RoomMap struct {
	Levels                        [content.PoleCount]group.Spread
	Dots                          []group.Dot
	Half, Median, Person, Several string // what its signs mean
}
