package report

import "strings"

// List is some sentences of one kind, an item each.
type List struct{ Items []string }

// Steps are what is done one after another, with the time of each.
type Steps struct{ Steps []Step }

// A Step is what is done at a time, and how.
type Step struct{ When, What, How string }

// Commands are what is typed in a terminal, a line each, and stand there as they are typed:
// copied as a block they run.
type Commands struct{ Lines []string }

func (List) block()     {}
func (Steps) block()    {}
func (Commands) block() {}

// text gives the commands below each other.
func (b Commands) text() string { return strings.Join(b.Lines, "\n") }

// head is a step's time and what is done then, on one line.
func (s Step) head() string { return s.When + " " + s.What }

type stepShape struct {
	When string `json:"when"`
	What string `json:"what"`
	How  string `json:"how,omitempty"`
}

func stepShapesOf(b Steps) (steps []stepShape) {
	for _, step := range b.Steps {
		steps = append(steps, stepShape(step))
	}
	return steps
}
