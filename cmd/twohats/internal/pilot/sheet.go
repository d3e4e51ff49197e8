package pilot

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
)

// A Form is a way in which scores are written.
type Form string

// The forms.
const (
	CSV       Form = "csv"  // a header, and a row a person
	JSONLines Form = "json" // an object a line and person, with the names of the header as keys

	header Form = "header" // the names alone
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
	withIDs bool
	rated   bool // the pack has ratings
	scales  []scale
	scopes  []scope // all themes, and then each
}

// A scope is a theme, or all of them, and what the pack asks for in it.
type scope struct {
	theme                 int
	prefix                string // of its columns
	leans, pulls, demands bool
}

func newSheet(t *Table) *sheet {
	s := &sheet{many: t.many, withIDs: slices.Contains(t.columns, ids), scales: scales(t.many)}
	s.rated = len(itemsOf(t.many, whichever, whichever)) > 0
	for theme := whichever; theme < len(t.many.Pack().Themes); theme++ {
		one := scope{theme: theme, leans: bothPoles(t.many, theme)}
		if theme != whichever {
			one.prefix = t.many.Pack().Themes[theme].ID + "."
		}
		for _, prompt := range t.many.Prompts() {
			if prompt.Kind != content.Rating && (theme == whichever || theme == prompt.Theme) {
				demand := prompt.Kind == content.Between && prompt.Measures == content.Demand
				one.demands, one.pulls = one.demands || demand, one.pulls || !demand
			}
		}
		s.scopes = append(s.scopes, one)
	}
	return s
}

// A person is one row of scores in the making.
type person struct {
	row     Row
	answers []coach.Answer
	reading coach.Reading
	line    line
}

// of returns what a person's answers to a theme say, or those to all.
func (p *person) of(theme int) coach.ThemeReading {
	if theme == whichever {
		return coach.ThemeReading{Levels: p.reading.Levels, Lean: p.reading.Lean, Pull: p.reading.Pull, Demand: p.reading.Demand}
	}
	return p.reading.Themes[theme]
}

// fill writes a person's line.
func (s *sheet) fill(p *person, form Form) {
	p.reading = s.many.Read(p.answers)
	l := &p.line
	l.form, l.text = form, l.text[:0]
	l.number("", "row", Figure{float64(p.row.Number), true})
	if s.withIDs {
		l.word("id", p.row.ID)
	}
	l.number("", "answered", Figure{float64(p.row.Given), true})
	if s.rated {
		l.number("", "yea-saying", given(p.reading.YeaSaying, min(p.reading.Straight.N, p.reading.Reversed.N)))
	}
	p.lean(s.scopes[0])
	for _, one := range s.scales {
		if one.pole != whichever { // a level is corrected for yea-saying, and the mean is not
			level := p.of(one.theme).Levels[one.pole]
			l.number(one.name, ".points", given(level.Points, level.N))
		}
		mean, n := one.mean(s.many, p.answers)
		l.number(one.name, ".n", Figure{float64(n), true})
		l.number(one.name, ".mean", mean)
	}
	for _, one := range s.scopes[1:] {
		p.lean(one)
	}
	if form == JSONLines {
		l.add("}")
	}
	l.add("\n")
}

// lean writes where a person leans in a scope, and what they chose.
func (p *person) lean(in scope) {
	l, r := &p.line, p.of(in.theme)
	if in.leans {
		l.number(in.prefix, "lean", given(r.Lean.Points, r.Lean.N))
		l.number(in.prefix, "error", given(r.Lean.Error, r.Lean.N))
		if in.theme == whichever {
			l.word("verdict", verdictName(p.reading.Verdict))
		}
	}
	if in.pulls {
		l.number(in.prefix, "pull", given(r.Pull.Points, r.Pull.N))
	}
	if in.demands {
		l.number(in.prefix, "demand", given(r.Demand.Points, r.Demand.N))
	}
}

// given returns a figure that is made of n answers: none of none.
func given(figure float64, n int) Figure { return Figure{figure, n > 0} }

// verdictName names a verdict for a machine.
func verdictName(verdict coach.Verdict) string {
	return [...]string{
		coach.TooFew: "too few", coach.Leans: "leans", coach.Both: "both", coach.Probably: "probably", coach.Unclear: "unclear",
	}[verdict]
}

// A line is a row of scores in the making, or of their names.
type line struct {
	form Form
	text []byte
}

func (l *line) add(texts ...string) {
	for _, text := range texts {
		l.text = append(l.text, text...)
	}
}

// begin writes what stands before a value; of is what it belongs to.
func (l *line) begin(of, name string) {
	switch {
	case len(l.text) > 0:
		l.add(",")
	case l.form == JSONLines:
		l.add("{")
	}
	switch l.form {
	case header:
		l.add(of, name)
	case JSONLines:
		l.add(`"`, of, name, `":`)
	}
}

// number writes a figure of points or steps with up to four decimals.
func (l *line) number(of, name string, f Figure) {
	l.begin(of, name)
	switch {
	case l.form == header:
	case f.Has:
		const fine = 10_000
		rounded := math.Round(f.Value*fine)/fine + 0 // the sum with 0 is never −0
		l.text = strconv.AppendFloat(l.text, rounded, 'f', -1, 64)
	case l.form == JSONLines:
		l.add("null")
	}
}

func (l *line) word(name, text string) {
	l.begin("", name)
	switch {
	case l.form == JSONLines:
		written, _ := json.Marshal(text) // a text can always be written
		l.text = append(l.text, written...)
	case l.form == CSV && (strings.ContainsAny(text, "\",;\n\r\t") || strings.TrimSpace(text) != text):
		l.add(`"`, strings.ReplaceAll(text, `"`, `""`), `"`)
	case l.form == CSV:
		l.add(text)
	}
}
