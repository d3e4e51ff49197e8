package report

import (
	"twohats/content"
	"twohats/content/coach"
)

// A Document is what a walk came to, in the order in which it is read.
type Document struct {
	Language string // of its sentences, such as "en"
	Title    string
	Made     string         // the day of the walk, in words; empty where it is not known
	Mark     string         // what stands on every page of an invented person's; else empty
	Poles    []content.Pole // two, as in the pack
	How      string         // heads the figures of all sections
	Sections []Section
}

// A Section is a part of a document under a name of its own.
type Section struct {
	Title   string
	Blocks  []Block
	Figures []string // how its figures came about, with the person's own numbers
}

// A Block is one thing in a section: a sentence or a picture. A picture never stands alone:
// a sentence near it says the same.
type Block interface{ block() }

// A Tone is how much a sentence stands out.
type Tone int

// The tones.
const (
	Plain Tone = iota
	Strong
	Aside
)

// Say is a sentence or two.
type Say struct {
	Tone Tone
	Text string
	Told string // the same where nothing is drawn; empty where the text does for that
	Own  bool   // it holds the person's own words, and no sign of ours
}

// Heading opens a part within a section.
type Heading struct{ Text string }

// Dots are the equally likely places of the lean.
type Dots struct{ Lean coach.Estimate }

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

// any tells whether a row has anything to show.
func (r Rows) any() bool {
	for _, row := range r.Rows {
		if row.Lean.N > 0 || row.Pull.N > 0 || row.Demand.N > 0 {
			return true
		}
	}
	return false
}

// A Row is one theme's lean, pull and demand.
type Row struct {
	Title, Short string
	Lean         coach.Estimate
	Pull, Demand coach.Choice
	Sentence     string // the same in words, for where it cannot be drawn
	Told, Chosen string // the same, and its marks, where there is no line either to look them up on
}

// Backing is what is claimed with evidence of one kind, and a question about it.
type Backing struct {
	State    string // recent, older, none yet or left open, in words
	Claims   []Claim
	Question string
}

// A Claim is what a person said is often true.
type Claim struct {
	Pole      int // 0 or 1
	Statement string
	Line      string // what the evidence was, in the person's words
}

// Cards are the two jobs side by side.
type Cards struct{ Cards [content.PoleCount]Card }

// A Card is what one hat asks of a person next.
type Card struct {
	Title string
	Text  []string
}

// Gauges are leans below each other on one line, −100 to 100.
type Gauges struct{ Gauges []Gauge }

// A Gauge is the lean of one walk, or of a theme in it, with its band.
type Gauge struct {
	Title    string // what it is the lean of: a day or a theme
	Short    string // the same in about 12 cells
	Lean     coach.Estimate
	Sentence string // the same in words, for where it cannot be drawn
	Told     string // the same where there is no line either to look it up on
}

// A Quote is a question and what the person wrote.
type Quote struct{ Question, Text string }

func (Say) block()     {}
func (Heading) block() {}
func (Dots) block()    {}
func (Map) block()     {}
func (Rows) block()    {}
func (Backing) block() {}
func (Cards) block()   {}
func (Gauges) block()  {}
func (Quote) block()   {}
