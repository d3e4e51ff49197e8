package pilot

import (
	"math"

	"twohats/content"
	"twohats/content/coach"
)

// data are the answers of a table.
type data struct {
	many   *coach.Many
	rule   Rule
	people int
	counts [][]int   // by prompt: how often each step, or an option as first, was answered; 0 is missing
	at     []int     // by prompt: the rating's place in a person's steps
	width  int       // ratings
	steps  []byte    // of all people; 0 is missing
	leans  []float64 // before the pack's centre is taken off
}

// gather reads a table to its end.
func gather(t *Table, rule Rule) *data {
	prompts := t.many.Prompts()
	d := &data{many: t.many, rule: rule, counts: make([][]int, len(prompts)), at: make([]int, len(prompts))}
	for i, prompt := range prompts {
		d.counts[i] = make([]int, prompt.Steps+1)
		if prompt.Kind == content.Rating {
			d.at[i] = d.width
			d.width++
		}
	}
	answers := make([]coach.Answer, len(prompts))
	for {
		_, ok := t.Next(answers)
		if !ok {
			return d
		}
		d.add(answers)
	}
}

func (d *data) add(answers []coach.Answer) {
	d.people++
	for i, answer := range answers {
		d.counts[i][max(answer.Step, answer.First)]++
		if d.many.Prompts()[i].Kind == content.Rating {
			d.steps = append(d.steps, byte(answer.Step))
		}
	}
	if lean := d.many.Read(answers).Lean; lean.N > 0 {
		d.leans = append(d.leans, lean.Points+d.many.Pack().Centre)
	}
}

// prompt returns the figures of one prompt.
func (d *data) prompt(i int) PromptStat {
	prompt := d.many.Prompts()[i]
	p := PromptStat{ID: prompt.ID, Kind: string(prompt.Kind), Theme: d.many.Pack().Themes[prompt.Theme].ID,
		Pole: prompt.Prompt.Pole, Reversed: prompt.Reversed, Missing: d.counts[i][0], N: d.people - d.counts[i][0]}
	if prompt.Kind == content.Scenario {
		p.First = d.counts[i][1:]
		return p
	}
	if p.N == 0 {
		return p
	}
	n, sum, squares := float64(p.N), 0, 0
	for step, count := range d.counts[i] {
		sum += step * count
		squares += step * step * count
	}
	p.Mean = figureOf(float64(sum) / n)
	p.Floor, p.Ceiling = figureOf(float64(d.counts[i][1])/n), figureOf(float64(d.counts[i][prompt.Steps])/n)
	if p.N > 1 {
		p.SD = figureOf(math.Sqrt(float64(p.N*squares-sum*sum) / n / (n - 1)))
	}
	return p
}

// centre returns where the leans lie. The interval of a mean is Student's; t² is F with 1 and
// n − 1 degrees of freedom.
func (d *data) centre() CentreStat {
	c := CentreStat{Pack: d.many.Pack().Centre, People: len(d.leans)}
	switch {
	case !bothPoles(d.many, whichever):
		c.Note = "the pack has no ratings of both poles"
		return c
	case c.People < fewestPeople:
		c.Note = "a centre takes three people with a lean"
		return c
	}
	n, mean, squares := float64(c.People), 0.0, 0.0
	for _, lean := range d.leans {
		mean += lean / n
	}
	for _, lean := range d.leans {
		squares += (lean - mean) * (lean - mean)
	}
	sd := math.Sqrt(squares / (n - 1))
	half := math.Sqrt(quantileF(0.95, 1, n-1)) * sd / math.Sqrt(n)
	c.Suggested, c.SD = figureOf(mean), figureOf(sd)
	c.Low, c.High = figureOf(mean-half), figureOf(mean+half)
	return c
}
