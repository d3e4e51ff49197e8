package report

import (
	"cmp"
	"slices"
	"strconv"

	"twohats/content"
	"twohats/content/coach"
)

// Compare makes the document of two walks beside each other. Of walks with other questions
// it shows the leans, and compares nothing.
func Compare(words *content.Words, earlier, later coach.Entry) Document {
	walks := walksOf(words, []coach.Entry{earlier, later})
	p := pair{walks[0], walks[1]}
	days := func(then, now string) string {
		return content.Fill(words.Compare.Days, "{earlier}", then, "{later}", now)
	}
	document := newDocument(words, later.Pack, p.unlike)
	if sameQuestions(earlier.Pack, later.Pack) {
		document = newDocument(words, later.Pack, p.lean, p.themes, p.work, p.claims)
	}
	document.Made = days(p.then.day, p.now.day)
	if earlier.Pack.Title != later.Pack.Title {
		document.Title = days(earlier.Pack.Title, later.Pack.Title)
	}
	return document
}

type pair struct{ then, now composer }

func (p pair) lean() (blocks []Block, figures []string) {
	lines, figures := p.now.since(p.then)
	for _, w := range []composer{p.then, p.now} {
		if w.reading.Lean.N == 0 {
			lines = append(lines, w.say(w.words.Compare.Few))
		}
	}
	return append(p.now.headline(lines), onOneLine(p.then, p.now)...), figures
}

// unlike shows the leans of two walks that asked other questions. Where the poles have
// other names, too, there is no line for both.
func (p pair) unlike() (blocks []Block, figures []string) {
	words := p.now.words.Compare
	why := words.Other
	if p.then.pack.ID != p.now.pack.ID {
		why = words.OtherPack
	}
	blocks = Strong.lines(why)
	if p.then.fill(words.Line) == p.now.fill(words.Line) {
		return append(blocks, onOneLine(p.then, p.now)...), nil
	}
	for _, w := range []composer{p.then, p.now} {
		blocks = append(blocks, Heading{w.pack.Title}, Plain.Say(w.gauge(w.reading.Lean).Sentence), Aside.Say(w.fill(words.Line)))
	}
	return blocks, nil
}

// themes shows each theme's lean in both walks. Its answers are few: whether it has moved is
// not said.
func (p pair) themes() (blocks []Block, figures []string) {
	for _, theme := range p.now.pack.Themes {
		var gauges Gauges
		for _, w := range []composer{p.then, p.now} {
			reading := w.theme(theme.ID)
			gauges.Gauges = append(gauges.Gauges, w.gauge(reading.Lean))
			figures = append(figures, w.dated(w.themeFigure(theme.Title, reading)))
		}
		blocks = append(blocks, Heading{theme.Title}, gauges)
	}
	return append(blocks, Aside.Say(p.now.words.Summary.Themes)), figures
}

// work returns what was asked for and what was chosen in either walk, as sides: these figures
// are never subtracted.
func (p pair) work() (blocks []Block, figures []string) {
	var asked, chose []string
	for _, w := range []composer{p.then, p.now} {
		asked = append(asked, w.asked())
		chose = append(chose, w.sided(w.reading.Pull, w.reading.PullSide, w.words.Compare.ChoseNeither))
		for _, figure := range w.workFigures() {
			figures = append(figures, w.dated(figure))
		}
	}
	return slices.Concat(under(p.now.demandCalled(), Plain.lines(asked...)), under(p.now.words.Summary.Pull, Plain.lines(chose...))), figures
}

// claims lists which claims stand in both walks and which in one, with the evidence of each.
func (p pair) claims() (blocks []Block, figures []string) {
	words := p.now.words.Compare
	var both []string
	for _, now := range p.now.reading.Claims {
		if at := slices.IndexFunc(p.then.reading.Claims, sameClaim(now)); at >= 0 {
			both = append(both, content.Fill(words.ClaimBoth, "{statement}", now.Statement,
				"{earlier}", p.then.evidence(p.then.reading.Claims[at]), "{later}", p.now.evidence(now)))
		}
	}
	alone := append(p.now.claimsBeside(p.then), p.then.claimsBeside(p.now)...)
	blocks = append(under(words.ClaimsBoth, Plain.own(both...)), alone...)
	switch {
	case len(blocks) == 0:
		blocks = Plain.lines(p.then.dated(p.then.whyNoClaims()), p.now.dated(p.now.whyNoClaims()))
	case len(alone) > 0:
		blocks = append(blocks, Aside.Say(words.ClaimsLimit))
	}
	return blocks, []string{p.now.words.Figures.Claims}
}

// sameClaim returns a test for claims that say the same, if by another statement.
func sameClaim(a coach.Claim) func(coach.Claim) bool {
	return func(b coach.Claim) bool { return a.Theme == b.Theme && a.Pole == b.Pole }
}

// claimsBeside shows the claims that another walk lacks.
func (c composer) claimsBeside(other composer) []Block {
	var alone []string
	for _, claim := range c.reading.Claims {
		if !slices.ContainsFunc(other.reading.Claims, sameClaim(claim)) {
			alone = append(alone, content.Fill(c.words.Compare.ClaimOne, "{statement}", claim.Statement, "{state}", c.evidence(claim)))
		}
	}
	return under(c.say(c.words.Compare.ClaimsOnly), Plain.own(alone...))
}

// evidence returns what a check found, with the person's line where there is one.
func (c composer) evidence(claim coach.Claim) string {
	s := c.words.Summary
	state := map[coach.Evidence]string{coach.Recent: s.Recent, coach.Older: s.Older, coach.NoneYet: s.None, coach.LeftOpen: s.LeftOpen}[claim.Evidence]
	return cmp.Or(filled(content.Fill(c.words.Compare.ClaimLine, "{state}", state), "{line}", evidenceLine(claim)), state)
}

// MinOverTime is how many walks make a line over time.
const MinOverTime = 3

// OverTime makes the document of all walks, given newest first, on one line each, the oldest
// on top. Walks that asked other questions than the newest, and walks without a lean, are
// left out and counted.
func OverTime(words *content.Words, entries []coach.Entry) Document {
	w := words.Compare
	document := Document{Language: words.Language, How: words.Figures.Title}
	if len(entries) > 0 {
		document.Title, document.Poles = entries[0].Pack.Title, entries[0].Pack.Poles
	}
	asked := slices.DeleteFunc(slices.Clone(entries), func(e coach.Entry) bool { return !sameQuestions(e.Pack, entries[0].Pack) })
	slices.Reverse(asked)
	walks := slices.DeleteFunc(walksOf(words, asked), func(w composer) bool { return w.reading.Lean.N == 0 })
	section := Section{Title: w.Over, Blocks: Strong.lines(counted(w.OverFew, len(walks)))}
	if len(walks) >= MinOverTime {
		first, last := walks[0], walks[len(walks)-1]
		document.Made = content.Fill(w.FromTo, "{earlier}", first.day, "{later}", last.day)
		lines, figures := last.since(first)
		section.Blocks = append(last.headline(append(steps(walks), lines...)), append(onOneLine(walks...), Aside.Say(w.OverEnds))...)
		section.Figures = figures
	}
	if others := len(entries) - len(asked); others > 0 {
		section.Blocks = append(section.Blocks, Aside.Say(counted(w.OverOther, others)))
	}
	if unrated := len(asked) - len(walks); unrated > 0 {
		section.Blocks = append(section.Blocks, Aside.Say(counted(w.OverUnrated, unrated)))
	}
	document.Sections = []Section{section}
	return document
}

func counted(sentence string, n int) string { return content.Fill(sentence, "{n}", strconv.Itoa(n)) }

// steps states between which walks the lean has moved, by coach.Moved alone.
func steps(walks []composer) (lines []string) {
	for i, now := range walks[1:] {
		then := walks[i]
		if side := coach.Moved(then.reading.Lean, now.reading.Lean); side != coach.Neither {
			lines = append(lines, now.fill(now.words.Compare.OverStep, "{earlier}", then.day, "{later}", now.day,
				"{pole}", now.pack.Poles[side.Pole()].Name))
		}
	}
	return lines
}
