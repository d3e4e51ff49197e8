package pilot

import (
	"fmt"
	"math"
	"slices"

	"twohats/content"
)

// fewestPeople is how many people a figure about differences between people takes.
const fewestPeople = 3

// Measure reads a table and returns its statistics. It holds a byte for each answer. The error is
// ErrTable where the table has problems, or the reader's.
func Measure(t *Table, rule Rule) (Stats, error) {
	d := gather(t, rule)
	if err := t.failed(); err != nil {
		return Stats{}, err
	}
	pack := t.many.Pack()
	stats := Stats{Pack: pack.ID, Revision: pack.Revision, People: len(d.rows), Rule: rule, Poles: d.poles(), Centre: d.centre(), Notes: d.notes()}
	for i := range t.many.Prompts() {
		stats.Prompts = append(stats.Prompts, d.prompt(i))
	}
	for _, one := range scales(t.many) {
		stats.Scales = append(stats.Scales, d.scale(one))
	}
	return stats, nil
}

func (d *data) prompt(i int) PromptStat {
	prompt, counts := d.many.Prompts()[i], d.counts[i]
	p := PromptStat{ID: prompt.ID, Kind: string(prompt.Kind), Theme: d.many.Pack().Themes[prompt.Theme].ID,
		Pole: prompt.Prompt.Pole, Reversed: prompt.Reversed, N: len(d.rows) - counts[0], Missing: counts[0]}
	if prompt.Kind == content.Scenario {
		p.First = counts[1:]
		return p
	}
	m := newMoments(1)
	for step, count := range counts[1:] {
		for range count {
			m.add(step + 1)
		}
	}
	p.Spread = m.spread(0, 1, counts[1], counts[prompt.Steps])
	return p
}

// poles returns how the poles go together: over all themes, where there are several, and in each
// that has both.
func (d *data) poles() []PolesStat {
	var all []PolesStat
	for theme := whichever; theme < len(d.many.Pack().Themes); theme++ {
		if bothPoles(d.many, theme) && (theme != whichever || overThemes(d.many, itemsOf(d.many, whichever, whichever))) {
			all = append(all, d.twoPoles(theme))
		}
	}
	return all
}

// twoPoles correlates the sums of the two poles of a theme.
func (d *data) twoPoles(theme int) (stat PolesStat) {
	pack := d.many.Pack()
	if theme != whichever {
		stat.Theme = pack.Themes[theme].ID
	}
	var groups [content.PoleCount][]int
	var silent []string
	for pole := range groups {
		if groups[pole] = slices.DeleteFunc(itemsOf(d.many, theme, pole), d.silent); len(groups[pole]) == 0 {
			silent = append(silent, pack.Poles[pole].ID)
		}
	}
	switch len(silent) {
	case 1:
		stat.Note = fmt.Sprintf("nobody answered the prompts for %q", silent[0])
		return stat
	case 2:
		stat.Note = "nobody answered the prompts of either"
		return stat
	}
	m, first := newMoments(2), len(groups[0])
	for halves := range d.counting(groups[:]...) {
		m.add(sum(halves[:first]...), sum(halves[first:]...))
	}
	stat.People = int(m.n)
	switch {
	case stat.People < fewestPeople:
		stat.Note = "a correlation takes three people who count"
	case m.covariance(0, 0) == 0 || m.covariance(1, 1) == 0:
		stat.Note = "all who count score alike on a pole"
	default:
		stat.R = figureOf(correlation(m.covariance(0, 1), m.covariance(0, 0), m.covariance(1, 1)))
	}
	return stat
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

// enoughPeople is how many people a pilot takes before its figures tell much about a prompt: 30 is
// the least that is advised where a scale is first tried. Johanson and Brooks 2010,
// https://doi.org/10.1177/0013164409355692.
const enoughPeople = 30

// notes returns what holds of all figures: that they are rough, and which ratings are in none.
func (d *data) notes() []string {
	var notes, silent []string
	if n := len(d.rows); n < enoughPeople {
		notes = append(notes, counted(n, "person", "people")+": every figure here is rough; change no prompt on it alone")
	}
	for _, item := range itemsOf(d.many, whichever, whichever) {
		if d.silent(item) {
			silent = append(silent, d.many.Prompts()[item].ID)
		}
	}
	if len(silent) > 0 {
		notes = append(notes, "nobody answered "+listed(silent)+": left out of every scale")
	}
	return notes
}
