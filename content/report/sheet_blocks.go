package report

import "twohats/content"

// List is some sentences of one kind, an item each.
type List struct{ Items []string }

// Steps are what is done one after another, with the time of each.
type Steps struct{ Steps []Step }

// A Step is what is done at a time, and how.
type Step struct{ When, What, How string }

func (List) block()  {}
func (Steps) block() {}

// shownSteps has their texts only ever show themselves.
func shownSteps(b Steps) Steps {
	steps := make([]Step, len(b.Steps))
	for i, step := range b.Steps {
		steps[i] = Step{content.Shown(step.When), content.Shown(step.What), content.Shown(step.How)}
	}
	return Steps{steps}
}

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
