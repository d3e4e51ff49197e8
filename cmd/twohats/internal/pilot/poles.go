package pilot

import "fmt"

// poles returns how the poles go together: over all themes, and in each that has both.
func (d *data) poles() []PolesStat {
	var all []PolesStat
	themes := 0
	for t := range d.many.Pack().Themes {
		if stat, both := d.twoPoles(t); both {
			stat.Theme = d.many.Pack().Themes[t].ID
			all = append(all, stat)
		}
		if len(itemsOf(d.many, t, whichever)) > 0 {
			themes++
		}
	}
	if stat, both := d.twoPoles(whichever); both && themes > 1 {
		all = append([]PolesStat{stat}, all...)
	}
	return all
}

// twoPoles correlates the sums of the two poles; false where there are not both.
func (d *data) twoPoles(theme int) (stat PolesStat, both bool) {
	first, _ := d.answered(itemsOf(d.many, theme, 0))
	second, _ := d.answered(itemsOf(d.many, theme, 1))
	if len(first) == 0 || len(second) == 0 {
		stat.Note = d.unanswered(len(first), len(second))
		return stat, bothPoles(d.many, theme)
	}
	m := newMoments(2)
	sums := make([]int, 2)
	stat.People, _ = d.each([][]int{first, second}, func(halves []int) {
		sums[0], sums[1] = 0, 0
		for i, half := range halves {
			if i < len(first) {
				sums[0] += half
			} else {
				sums[1] += half
			}
		}
		m.add(sums)
	})
	switch {
	case stat.People < fewestPeople:
		stat.Note = "a correlation takes three people who count"
	case m.covariance(0, 0) == 0 || m.covariance(1, 1) == 0:
		stat.Note = "all who count score alike on a pole"
	default:
		stat.R = figureOf(correlation(m.covariance(0, 1), m.covariance(0, 0), m.covariance(1, 1)))
	}
	return stat, true
}

// unanswered names the poles of which nothing was answered, where so many prompts of either were.
func (d *data) unanswered(first, second int) string {
	poles := d.many.Pack().Poles
	switch {
	case first > 0:
		return fmt.Sprintf("nobody answered the prompts for %q", poles[1].ID)
	case second > 0:
		return fmt.Sprintf("nobody answered the prompts for %q", poles[0].ID)
	}
	return "nobody answered the prompts of either"
}
