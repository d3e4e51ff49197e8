package pilot

import (
	"iter"
	"slices"

	"twohats/content/coach"
)

// data are the answers of a table.
type data struct {
	many   *coach.Many
	rule   Rule
	rows   [][]byte  // by person and prompt: the step, or the option chosen first; 0 is missing
	counts [][]int   // by prompt: how many gave each of these answers
	leans  []float64 // before the pack's centre is taken off
}

// gather reads a table to its end.
func gather(t *Table, rule Rule) *data {
	prompts := t.many.Prompts()
	d := &data{many: t.many, rule: rule, counts: make([][]int, len(prompts))}
	for i, prompt := range prompts {
		d.counts[i] = make([]int, prompt.Steps+1)
	}
	answers := make([]coach.Answer, len(prompts))
	for {
		if _, ok := t.Next(answers); !ok {
			return d
		}
		row := make([]byte, len(prompts))
		for i, answer := range answers {
			row[i] = byte(max(answer.Step, answer.First))
			d.counts[i][row[i]]++
		}
		d.rows = append(d.rows, row)
		if lean := d.many.Read(answers).Lean; lean.N > 0 {
			d.leans = append(d.leans, lean.Points+d.many.Pack().Centre)
		}
	}
}

// counting yields each person who counts by the rule: their keyed answers to some groups of
// ratings, in half steps so that a median fits, and how many of them were filled in.
func (d *data) counting(groups ...[]int) iter.Seq2[[]int, int] {
	items := slices.Concat(groups...)
	return func(yield func([]int, int) bool) {
		halves := make([]int, len(items))
		for _, row := range d.rows {
			filled := 0
			for i, item := range items {
				halves[i] = 2 * int(row[item])
				if row[item] == 0 {
					halves[i] = d.median(item)
					filled++
				}
				if prompt := &d.many.Prompts()[item]; prompt.Reversed {
					halves[i] = 2*(prompt.Steps+1) - halves[i]
				}
			}
			skipped := func(group []int) bool {
				return !slices.ContainsFunc(group, func(item int) bool { return row[item] > 0 })
			}
			counts := filled == 0 || d.rule == Median && !slices.ContainsFunc(groups, skipped)
			if counts && !yield(halves, filled) {
				return
			}
		}
	}
}

// median returns the median answer to a prompt in half steps; 0 where nobody answered.
func (d *data) median(item int) int {
	below := func(rank int) int { // the step of the answer of this rank, from 0
		for step, count := range d.counts[item][1:] {
			if rank -= count; rank < 0 {
				return step + 1
			}
		}
		return 0
	}
	n := len(d.rows) - d.counts[item][0]
	return below((n-1)/2) + below(n/2)
}

// silent reports whether nobody answered a prompt.
func (d *data) silent(item int) bool { return d.counts[item][0] == len(d.rows) }
