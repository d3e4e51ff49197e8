package sheet

import (
	"fmt"
	"slices"

	"twohats/content/group"
)

// A Plan is the room that a sheet is for; NewPlan makes one that can be.
type Plan struct {
	People  int // 2 to 200
	Laptops int // 1 to 200
	Minutes int // the whole session: 45, 60 or 90
}

const (
	fewestPeople, mostPeople   = 2, 200
	fewestLaptops, mostLaptops = 1, 200
)

// sessions returns how many minutes a session can have, the shortest first.
func sessions() []int { return []int{45, 60, 90} }

// NewPlan returns the plan of a room. An error is a PlanError.
func NewPlan(people, laptops, minutes int) (Plan, error) {
	switch {
	case people < fewestPeople || people > mostPeople:
		return Plan{}, PlanError{"people", people, fmt.Sprintf("%d to %d", fewestPeople, mostPeople)}
	case laptops < fewestLaptops || laptops > mostLaptops:
		return Plan{}, PlanError{"laptops", laptops, fmt.Sprintf("%d to %d", fewestLaptops, mostLaptops)}
	case !slices.Contains(sessions(), minutes):
		return Plan{}, PlanError{"minutes", minutes, "45, 60 or 90"}
	}
	return Plan{people, laptops, minutes}, nil
}

// A PlanError is a number that no sheet can be made for.
type PlanError struct {
	Of   string // people, laptops or minutes
	Got  int
	Want string // what it can be, such as "2 to 200"
}

func (e PlanError) Error() string {
	return fmt.Sprintf("plan a workshop: %s cannot be %d, only %s", e.Of, e.Got, e.Want)
}

// waves shares the people out to as few waves as the laptops allow. It returns how many are in
// each, as even as can be and the larger ones first.
func (p Plan) waves() []int {
	waves := make([]int, (p.People+p.Laptops-1)/p.Laptops)
	for i := range waves {
		waves[i] = (p.People + len(waves) - 1 - i) / len(waves)
	}
	return waves
}

// pictured reports whether a picture of the room can come about: whether at one laptop or more as
// many people walk as a picture takes.
func (p Plan) pictured() bool { return len(p.waves()) >= group.Fewest }
