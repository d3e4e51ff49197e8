package pilot

// each returns the keyed answers to some groups of ratings, in half steps so that a median
// fits, of each person who counts by the rule, and how many answers were filled in.
func (d *data) each(groups [][]int, take func(halves []int)) (people, filled int) {
	var items []int
	for _, group := range groups {
		items = append(items, group...)
	}
	medians := make([]int, len(items))
	for i, item := range items {
		medians[i] = d.median(item)
	}
	halves := make([]int, len(items))
	for p := range d.people {
		row := d.steps[p*d.width : (p+1)*d.width]
		missing := d.fill(halves, items, medians, row)
		if missing > 0 && (d.rule == Complete || d.blank(groups, row)) {
			continue
		}
		people++
		filled += missing
		take(halves)
	}
	return people, filled
}

// fill makes a person's answers to some ratings, and tells how many were missing.
func (d *data) fill(halves, items, medians []int, row []byte) (missing int) {
	for i, item := range items {
		prompt := &d.many.Prompts()[item]
		half := 2 * int(row[d.at[item]])
		if half == 0 {
			half = medians[i]
			missing++
		}
		if prompt.Reversed {
			half = 2*(prompt.Steps+1) - half
		}
		halves[i] = half
	}
	return missing
}

// blank reports whether a person answered nothing of one of the groups.
func (d *data) blank(groups [][]int, row []byte) bool {
	for _, group := range groups {
		answered := false
		for _, item := range group {
			answered = answered || row[d.at[item]] > 0
		}
		if !answered {
			return true
		}
	}
	return false
}

// median returns the median answer to a prompt in half steps; 0 where nobody answered.
func (d *data) median(item int) int {
	n := d.people - d.counts[item][0]
	below := func(rank int) int { // the step of the answer of this rank, from 0
		for step, count := range d.counts[item][1:] {
			if rank -= count; rank < 0 {
				return step + 1
			}
		}
		return 0
	}
	if n == 0 {
		return 0
	}
	return below((n-1)/2) + below(n/2)
}

// answered parts ratings into those that anybody answered and those that nobody did.
func (d *data) answered(items []int) (some, none []int) {
	for _, item := range items {
		if d.counts[item][0] == d.people {
			none = append(none, item)
		} else {
			some = append(some, item)
		}
	}
	return some, none
}
