package report

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"twohats/content"
	"twohats/content/coach"
)

func (c composer) themes() (blocks []Block, figures []string) {
	s := c.words.Summary
	rows := Rows{Hill: s.Hill, Pull: s.Pull, Demand: c.demandCalled(), Both: s.BothMarks}
	for _, theme := range c.reading.Themes {
		of := c.pack.Theme(theme.ID)
		rows.Rows = append(rows.Rows, c.row(of, theme))
		figures = append(figures, c.themeFigure(of.Title, theme))
	}
	blocks = append(blocks, rows)
	if slices.ContainsFunc(rows.Rows, func(r Row) bool { return r.Lean.N > 0 || r.Marks != "" }) {
		blocks = append(blocks, Aside.Say(s.Themes))
	}
	if c.reading.Lean.N > 0 {
		l, m := c.reading.Levels[0], c.reading.Levels[1]
		blocks = append(blocks, Heading{upperFirst(c.fill(s.Map))}, c.levels(),
			Plain.Say(c.fill(s.Levels, "{l}", rounded(l.Points), "{m}", rounded(m.Points))))
	}
	return blocks, figures
}

// levels returns the map of both levels, each with its doubt in points: 1.645 errors of its mean. In
// words it is from where to where each may lie.
func (c composer) levels() Map {
	m := Map{Levels: c.reading.Levels, Here: c.words.Summary.MapHere, Doubt: c.words.Summary.MapDoubt}
	var pairs []any
	for i, level := range m.Levels {
		_, m.Doubts[i] = coach.Estimate{Error: math.Sqrt(c.reading.Variance / float64(max(level.N, 1)))}.Band()
		name, doubt := []string{"{l_", "{m_"}[i], m.Doubts[i]
		pairs = append(pairs, name+"low}", rounded(max(level.Points-doubt, 0)), name+"high}", rounded(min(level.Points+doubt, 100)))
	}
	m.Sentence = c.fill(c.words.Forms.Doubts, pairs...)
	return m
}

// row shows a theme's lean, and in words what was chosen and what the work asks for in it.
func (c composer) row(of *content.Theme, theme coach.ThemeReading) Row {
	var marks, chosen []string
	add := func(sign, called string, choice coach.Mean) {
		if choice.N > 0 {
			marks = append(marks, sign+" "+called+": "+Signed(choice.Points))
			chosen = append(chosen, called+": "+c.towards(choice.Points))
		}
	}
	s := c.words.Summary
	add("◇", s.Pull, theme.Pull)
	add("◆", c.demandCalled(), theme.Demand)
	row := Row{Title: of.Title, Short: of.Short, Lean: theme.Lean, Pull: theme.Pull, Demand: theme.Demand}
	row.Marks, row.Chosen = strings.Join(marks, ", "), strings.Join(chosen, ", ")
	row.Sentence, row.Spoken = c.withBand(s.Theme, s.ThemeFew, theme.Lean, "{theme}", of.Title,
		"{l}", rounded(theme.Levels[0].Points), "{m}", rounded(theme.Levels[1].Points))
	return row
}

// claims shows what is claimed, and what backs it. A claim without evidence is a question.
func (c composer) claims() (blocks []Block, figures []string) {
	s, own, generic := c.words.Summary, c.pack.Sentences.Claim, c.words.Sentences.Claim
	for _, kind := range []struct {
		evidence     coach.Evidence
		state        string
		own, generic content.ByPole
	}{
		{coach.Recent, s.Recent, own.Recent, generic.Recent},
		{coach.Older, s.Older, own.Older, generic.Older},
		{coach.NoneYet, s.None, own.None, generic.None},
		{coach.LeftOpen, s.LeftOpen, own.Open, generic.Open},
	} {
		b := Backing{State: kind.state}
		for _, claim := range c.reading.Claims {
			if _, asked := c.record.Answers[claim.Check]; !asked || claim.Evidence != kind.evidence {
				continue // what was not asked was not left open
			}
			_, pole := c.pack.Pole(claim.Pole)
			b.Claims = append(b.Claims, Claim{pole, claim.Statement, evidenceLine(claim)})
			b.Question = strings.Join(c.pack.Say(pole, kind.own, kind.generic), " ")
		}
		if len(b.Claims) > 0 {
			blocks = append(blocks, b)
		}
	}
	if len(blocks) == 0 {
		blocks = Plain.lines(c.whyNoClaims())
	}
	return blocks, []string{c.words.Figures.Claims}
}

func (c composer) whyNoClaims() string {
	w := c.words.Reading
	if len(c.reading.Claims) > 0 {
		return w.ClaimsUnasked
	}
	return map[coach.Unclaimed]string{
		coach.NoChecks: w.NoClaimsNever, coach.Lowered: w.NoClaimsLowered, coach.Stopped: w.NoClaimsStopped,
		coach.Acquiescent: w.NoClaimsAlike, coach.NoneHigh: w.NoClaimsLow,
	}[coach.WhyUnclaimed(c.pack, c.record)]
}

// evidenceLine returns what the evidence of a claim was. Of a claim without any, a line that was
// written before that was answered does not count.
func evidenceLine(claim coach.Claim) string {
	if claim.Evidence == coach.NoneYet {
		return ""
	}
	return claim.Line
}

// jobs shows what either hat asks next, where they meet and where they part.
func (c composer) jobs() (blocks []Block, figures []string) {
	var cards Cards
	for i, pole := range c.pack.Poles {
		cards.Cards[i] = Card{c.fill(c.words.Summary.Asks, "{hat}", pole.Hat), []string{pole.Asks}}
		offered := func(o coach.Offer) bool { return o.Pole == pole.ID }
		if at := slices.IndexFunc(c.reading.Offers, offered); at >= 0 {
			asks := c.pack.Theme(c.reading.Offers[at].Theme).Advice.Poles[pole.ID].Asks
			cards.Cards[i].Text = append(cards.Cards[i].Text, asks)
		}
	}
	meets, parts := []string{c.pack.Cards.Meets}, []string{c.pack.Cards.Parts}
	if len(c.reading.Offers) > 0 {
		advice := c.pack.Theme(c.reading.Offers[0].Theme).Advice
		meets, parts = append(meets, advice.Meets), append(parts, advice.Parts)
	}
	s := c.words.Summary
	blocks = slices.Concat([]Block{cards}, under(s.Meet, Plain.lines(meets...)), under(s.Part, Plain.lines(parts...)))
	return blocks, []string{c.words.Figures.Offers}
}

func upperFirst(text string) string {
	_, size := utf8.DecodeRuneInString(text)
	return strings.ToUpper(text[:size]) + text[size:]
}

// ownWords returns what the person wrote, then the notes of care.
func (c composer) ownWords() (blocks []Block, figures []string) {
	for _, theme := range c.pack.Themes {
		for _, prompt := range theme.Prompts {
			if text := c.record.Answers[prompt.ID].Text; prompt.Kind == content.Open && text != "" {
				blocks = append(blocks, Quote{prompt.Text, text})
			}
		}
	}
	if c.record.Fits != "" {
		blocks = append(blocks, Quote{c.words.Summary.Fits, c.record.Fits})
	}
	if len(blocks) == 0 {
		blocks = append(blocks, Plain.Say(c.words.Summary.NoWords))
	}
	for _, note := range c.reading.Care {
		text := map[coach.CareKind]string{
			coach.Alike: c.words.Summary.Same, coach.Scattered: c.words.Summary.Scatter, coach.Hasty: c.words.Summary.Fast,
		}[note.Kind]
		blocks = append(blocks, Aside.Say(c.fill(text, "{n}", note.Count)))
	}
	return blocks, nil
}
