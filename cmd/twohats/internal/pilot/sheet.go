package pilot

import (
	"twohats/content"
	"twohats/content/coach"
)

// A Form is a way in which scores are written.
type Form string

// The forms.
const (
	CSV       Form = "csv"  // a header, and a row a person
	JSONLines Form = "json" // an object a line and person, with the names of the header as keys
)

// A sheet is the layout of scores. Its columns are the same in either form:
//
//	row, id, answered, yea-saying, lean, error, verdict, pull, demand
//	SCALE.points, SCALE.n, SCALE.mean of each scale
//	THEME.lean, THEME.error, THEME.pull, THEME.demand of each theme
//
// as far as the pack and the table have them. Only names of scales and themes hold a dot.
type sheet struct {
	many    *coach.Many
	form    Form
	columns []figure
}

// A figure is a column, and how a person's number or text in it is made.
type figure struct {
	name   string
	number func(*person) Figure
	text   func(*person) string // in place of the number
}

// A person is one row of scores in the making.
type person struct {
	row     Row
	answers []coach.Answer
	reading coach.Reading
	written []byte
}

func newSheet(t *Table, form Form) *sheet {
	s := &sheet{many: t.many, form: form}
	s.add("row", func(p *person) Figure { return Figure{float64(p.row.Number), true} })
	if t.withIDs {
		s.columns = append(s.columns, figure{name: "id", text: func(p *person) string { return p.row.ID }})
	}
	s.add("answered", func(p *person) Figure { return Figure{float64(p.row.Given), true} })
	if len(itemsOf(s.many, whichever, whichever)) > 0 {
		s.add("yea-saying", func(p *person) Figure {
			return given(p.reading.YeaSaying, min(p.reading.Straight.N, p.reading.Reversed.N))
		})
	}
	s.theme(whichever)
	for _, one := range scales(t.many) {
		s.scale(one)
	}
	for theme := range t.many.Pack().Themes {
		s.theme(theme)
	}
	return s
}

func (s *sheet) add(name string, number func(*person) Figure) {
	s.columns = append(s.columns, figure{name: name, number: number})
}

// given returns a figure that is made of n answers: none of none.
func given(figure float64, n int) Figure {
	if n == 0 {
		return Figure{}
	}
	return Figure{figure, true}
}

// of returns what a person's answers to a theme say, or those to all.
func (p *person) of(theme int) coach.ThemeReading {
	if theme == whichever {
		all := &p.reading
		return coach.ThemeReading{Levels: all.Levels, Lean: all.Lean, Pull: all.Pull, Demand: all.Demand}
	}
	return p.reading.Themes[theme]
}

// scale adds a scale: a pole's level in points, which is corrected for yea-saying, and the mean
// in steps, which is not.
func (s *sheet) scale(one scale) {
	if one.pole != whichever {
		s.add(one.name+".points", func(p *person) Figure {
			level := p.of(one.theme).Levels[one.pole]
			return given(level.Points, level.N)
		})
	}
	s.add(one.name+".n", func(p *person) Figure {
		_, n := one.mean(s.many, p.answers)
		return Figure{float64(n), true}
	})
	s.add(one.name+".mean", func(p *person) Figure {
		mean, _ := one.mean(s.many, p.answers)
		return mean
	})
}

// theme adds where a theme leans, or all of them, and what was chosen there, as far as the pack
// asks for it.
func (s *sheet) theme(theme int) {
	prefix := ""
	if theme != whichever {
		prefix = s.many.Pack().Themes[theme].ID + "."
	}
	if bothPoles(s.many, theme) {
		s.add(prefix+"lean", func(p *person) Figure { e := p.of(theme).Lean; return given(e.Points, e.N) })
		s.add(prefix+"error", func(p *person) Figure { e := p.of(theme).Lean; return given(e.Error, e.N) })
		if theme == whichever {
			s.columns = append(s.columns, figure{name: "verdict", text: func(p *person) string { return verdictName(p.reading.Verdict) }})
		}
	}
	pulls, demands := false, false
	for _, prompt := range s.many.Prompts() {
		if theme == whichever || prompt.Theme == theme {
			demand := prompt.Kind == content.Between && prompt.Measures == content.Demand
			demands = demands || demand
			pulls = pulls || prompt.Kind != content.Rating && !demand
		}
	}
	if pulls {
		s.add(prefix+"pull", func(p *person) Figure { pull := p.of(theme).Pull; return given(pull.Points, pull.N) })
	}
	if demands {
		s.add(prefix+"demand", func(p *person) Figure { demand := p.of(theme).Demand; return given(demand.Points, demand.N) })
	}
}

// verdictName names a verdict for a machine.
func verdictName(verdict coach.Verdict) string {
	return [...]string{
		coach.TooFew: "too few", coach.Leans: "leans", coach.Both: "both", coach.Probably: "probably", coach.Unclear: "unclear",
	}[verdict]
}
