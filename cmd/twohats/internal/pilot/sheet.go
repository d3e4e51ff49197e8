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

// Forms returns the forms.
func Forms() []Form { return []Form{CSV, JSONLines} }

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
	names   []string // of the columns, ready to be written
}

// A figure is a column, and how a person's value is made.
type figure struct {
	name string
	of   func(*person) value
}

// A person is one row of scores in the making.
type person struct {
	many    *coach.Many
	row     Row
	answers []coach.Answer
	reading coach.Reading
}

// A value is a number, or a text, or neither.
type value struct {
	number float64
	text   string
	kind   kindOfValue
}

type kindOfValue int

const (
	none kindOfValue = iota
	number
	text
)

func num(figure float64) value { return value{number: figure, kind: number} }

// given returns a figure that is made of n answers: none of none.
func given(figure float64, n int) value {
	if n == 0 {
		return value{}
	}
	return num(figure)
}

func newSheet(t *Table, form Form) *sheet {
	s := &sheet{many: t.many, form: form}
	s.add("row", func(p *person) value { return num(float64(p.row.Number)) })
	if t.named {
		s.add("id", func(p *person) value { return value{text: p.row.ID, kind: text} })
	}
	s.add("answered", func(p *person) value { return num(float64(p.row.Given)) })
	s.overall()
	for _, one := range scales(t.many) {
		s.scale(one)
	}
	for i := range t.many.Pack().Themes {
		s.theme(i)
	}
	for i, one := range s.columns {
		name := one.name
		if form == JSONLines {
			name = `,"` + name + `":`
			if i == 0 {
				name = "{" + name[1:]
			}
		}
		s.names = append(s.names, name)
	}
	return s
}

func (s *sheet) add(name string, of func(*person) value) {
	s.columns = append(s.columns, figure{name, of})
}

// overall adds what is said over all themes.
func (s *sheet) overall() {
	if len(itemsOf(s.many, whichever, whichever)) > 0 {
		s.add("yea-saying", func(p *person) value {
			return given(p.reading.YeaSaying, min(p.reading.Straight.N, p.reading.Reversed.N))
		})
	}
	s.lean("", whichever, func(p *person) coach.Estimate { return p.reading.Lean })
	if bothPoles(s.many, whichever) {
		s.add("verdict", func(p *person) value { return value{text: verdictName(p.reading.Verdict), kind: text} })
	}
	s.chosen("", whichever, func(p *person) (pull, demand coach.Choice) { return p.reading.Pull, p.reading.Demand })
}

// verdictName names a verdict for a machine.
func verdictName(verdict coach.Verdict) string {
	return [...]string{
		coach.TooFew: "too few", coach.Leans: "leans", coach.Both: "both", coach.Probably: "probably", coach.Unclear: "unclear",
	}[verdict]
}

// scale adds a scale: a pole's level in points, which is corrected for yea-saying, and the mean
// in steps, which is not.
func (s *sheet) scale(one scale) {
	name := one.name
	if one.pole != whichever {
		level := func(p *person) coach.Level { return p.reading.Levels[one.pole] }
		if one.theme != whichever {
			level = func(p *person) coach.Level { return p.reading.Themes[one.theme].Levels[one.pole] }
		}
		s.add(name+".points", func(p *person) value { l := level(p); return given(l.Points, l.N) })
	}
	s.add(name+".n", func(p *person) value { _, n, _ := one.mean(p.many, p.answers); return num(float64(n)) })
	s.add(name+".mean", func(p *person) value {
		mean, n, ok := one.mean(p.many, p.answers)
		if !ok {
			n = 0
		}
		return given(mean, n)
	})
}

// theme adds where a theme leans.
func (s *sheet) theme(theme int) {
	prefix := s.many.Pack().Themes[theme].ID + "."
	s.lean(prefix, theme, func(p *person) coach.Estimate { return p.reading.Themes[theme].Lean })
	s.chosen(prefix, theme, func(p *person) (pull, demand coach.Choice) {
		return p.reading.Themes[theme].Pull, p.reading.Themes[theme].Demand
	})
}

func (s *sheet) lean(prefix string, theme int, of func(*person) coach.Estimate) {
	if !bothPoles(s.many, theme) {
		return
	}
	s.add(prefix+"lean", func(p *person) value { e := of(p); return given(e.Points, e.N) })
	s.add(prefix+"error", func(p *person) value { e := of(p); return given(e.Error, e.N) })
}

// chosen adds the pull and the demand, where the pack asks for them.
func (s *sheet) chosen(prefix string, theme int, of func(*person) (pull, demand coach.Choice)) {
	pulls, demands := false, false
	for _, prompt := range s.many.Prompts() {
		if theme != whichever && prompt.Theme != theme || prompt.Kind == content.Rating {
			continue
		}
		asksDemand := prompt.Kind == content.Between && prompt.Measures == content.Demand
		pulls, demands = pulls || !asksDemand, demands || asksDemand
	}
	if pulls {
		s.add(prefix+"pull", func(p *person) value { pull, _ := of(p); return given(pull.Points, pull.N) })
	}
	if demands {
		s.add(prefix+"demand", func(p *person) value { _, demand := of(p); return given(demand.Points, demand.N) })
	}
}
