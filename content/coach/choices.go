package coach

import "twohats/content"

// figure returns an answer in points: 0 to 100 for the pole of a rating, −100 to 100 for a choice;
// false if the answer does not count.
func (a *Asked) figure(answer Answer) (points float64, given bool) {
	return content.ByKind(a.Kind, (*Asked).rating, (*Asked).between, (*Asked).scenario, nil)(a, answer)
}

// rating returns the points of a step, counted from the other end if the rating is reversed.
func (a *Asked) rating(answer Answer) (float64, bool) {
	place, given := points(answer.Step, a.Steps)
	if a.Reversed {
		place = 100 - place
	}
	return place, given && a.Pole >= 0
}

// between returns where a step lies between two ends: 100 at the first pole's end, −100 at the
// second's, 0 halfway.
func (a *Asked) between(answer Answer) (float64, bool) {
	place, given := points(answer.Step, a.Steps)
	if !given || a.left < 0 {
		return 0, false
	}
	towardsRight := 2*place - 100
	if a.left == 0 {
		return -towardsRight, true
	}
	return towardsRight, true
}

// scenario returns the points of the first and second choices in a scenario, −100 to 100: twice the
// difference that the first makes between the poles, plus that of the second, as a share of the most
// that two choices could make in that direction. Without a second choice, or with the same one
// twice, there is no figure.
func (a *Asked) scenario(answer Answer) (float64, bool) {
	first, second := answer.First-1, answer.Second-1
	if first == second || min(first, second) < 0 || max(first, second) >= len(a.options) {
		return 0, false
	}
	switch made := a.weigh(first, second); {
	case made > 0:
		return 100 * float64(made) / float64(a.highest), true
	case made < 0:
		return 100 * float64(made) / float64(-a.lowest), true
	}
	return 0, true
}

func (a *Asked) weigh(first, second int) int { return 2*a.options[first] + a.options[second] }

func (a *Asked) weighOptions(pack *content.Pack) {
	for _, option := range a.Options {
		a.options = append(a.options, option.Points[pack.Poles[0].ID]-option.Points[pack.Poles[1].ID])
	}
	for i := range a.options {
		for j := range a.options {
			if i != j {
				a.lowest, a.highest = min(a.lowest, a.weigh(i, j)), max(a.highest, a.weigh(i, j))
			}
		}
	}
}

// choice returns the mean of the choices with this measure, all of equal weight. None counts towards
// the lean.
func choice(chosen []answered, measure content.Measure) Mean {
	return meanOf(chosen, func(c answered) (float64, bool) { return c.points, measured(c.Prompt) == measure }).rounded()
}
