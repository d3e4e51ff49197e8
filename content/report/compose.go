package report

import (
	"fmt"
	"math"
	"slices"

	"twohats/content"
	"twohats/content/coach"
)

// Compose makes the document of a walk, compared with the one before it where there is one.
func Compose(words *content.Words, entry coach.Entry, before *coach.Entry) Document {
	c := newComposer(words, entry)
	if before != nil {
		c.before = &walksOf(words, []coach.Entry{*before, entry})[0]
	}
	document := newDocument(words, entry.Pack, c.lean, c.themes, c.work, c.claims, c.jobs, c.ownWords, c.plan)
	if !entry.Begun.IsZero() {
		document.Made = Day(words, entry.Begun)
	}
	return document
}

// newDocument composes the parts of a summary under their titles, each with its figures, and leaves
// out those that have nothing.
func newDocument(words *content.Words, pack *content.Pack, parts ...func() ([]Block, []string)) Document {
	d := Document{Language: words.Language, Title: pack.Title, Poles: pack.Poles, How: words.Figures.Title}
	for i, part := range parts {
		if blocks, figures := part(); len(blocks) > 0 {
			d.Sections = append(d.Sections, Section{words.Summary.Parts[i], blocks, figures})
		}
	}
	return d
}

// A composer holds what a document is made of.
type composer struct {
	words      *content.Words
	pack       *content.Pack
	record     coach.Record
	reading    coach.Reading
	day, short string    // the name of its day, in full and in few cells; where several walks are shown
	before     *composer // the walk before this one; nil where there is none
}

func newComposer(words *content.Words, entry coach.Entry) composer {
	return composer{words: words, pack: entry.Pack, record: entry.Record, reading: coach.Read(entry.Pack, entry.Record)}
}

// lean states where the answers lean, how sure that is, and what the figure means.
func (c composer) lean() (blocks []Block, figures []string) {
	if mission := c.record.Answers[content.MissionID].Text; mission != "" {
		blocks = append(blocks, Say{Tone: Aside, Text: c.fill(c.words.Summary.Mission, "{mission}", mission), Own: true})
	}
	blocks = append(blocks, c.headline(c.verdict())...)
	if coach.Unasked(c.pack, c.record, c.record.Depth) > 0 {
		blocks = append(blocks, Aside.Say(c.words.Summary.Early))
	}
	if c.reading.Lean.N > 0 {
		blocks = append(blocks, c.place()...)
	}
	figures = c.leanFigures()
	if c.before != nil && sameQuestions(c.pack, c.before.pack) {
		lines, change := c.since(*c.before)
		blocks, figures = append(blocks, Plain.lines(lines...)...), append(figures, change...)
	}
	return append(blocks, Aside.Say(c.words.Summary.Aid)), figures
}

// verdict returns the headline, a sentence, and the sentences that go with it.
func (c composer) verdict() []string {
	own, generic := c.pack.Sentences.Verdict, c.words.Sentences.Verdict
	pole := c.reading.Practice.Pole()
	switch c.reading.Verdict {
	case coach.Leans:
		lines := c.pack.Say(pole, own.Leans, generic.Leans)
		if low, high := c.reading.Lean.Band(); min(math.Abs(low), math.Abs(high)) < coach.OneStep {
			lines = append(lines, c.words.Summary.Sure) // some of the band is of less than a step
		}
		return lines
	case coach.Probably:
		n := c.words.Summary.MoreThan // and never 20 in 20
		if odds := c.reading.Lean.Odds(); !odds.MoreThan {
			n = fmt.Sprint(odds.InTwenty)
		}
		return c.fillAll(c.pack.Say(pole, own.Probably, generic.Probably), "{n}", n)
	case coach.Both:
		return c.pack.Say(0, own.Both, generic.Both)
	case coach.Unclear:
		settle := c.words.Summary.SettleFull
		if c.record.Depth == coach.Quick {
			settle = c.words.Summary.SettleQuick
		}
		return append(c.pack.Say(0, own.Unclear, generic.Unclear), settle)
	}
	return c.tooFew()
}

// tooFew names what lacks a figure, and what would help.
func (c composer) tooFew() []string {
	w, themes := c.words.Reading, c.reading.Themes
	lines, how := []string{c.words.Summary.Few}, c.words.Summary.FewHow
	missing := func(pole int) bool { return c.reading.Levels[pole].N == 0 }
	figured := slices.IndexFunc(themes, func(t coach.ThemeReading) bool { return t.Lean.N > 0 })
	switch {
	case missing(0) && missing(1): // FewHow names both
	case missing(0):
		lines = append(lines, c.fill(c.words.Summary.FewPole, "{pole}", c.pack.Poles[0].Name))
	case missing(1):
		lines = append(lines, c.fill(c.words.Summary.FewPole, "{pole}", c.pack.Poles[1].Name))
	case figured >= 0:
		lines, how = append(lines, c.fill(w.FewOne, "{theme}", c.pack.Theme(themes[figured].ID).Title)), w.FewOneHow
	case coach.ThemesForALean(c.pack) == 1:
		lines, how = append(lines, w.FewNone), w.FewSoleHow
	default:
		lines, how = append(lines, w.FewNone), w.FewNoneHow
	}
	if !coach.AsksForALean(c.pack, c.record.Depth) { // however many of its questions are answered
		how = w.FewQuickHow
	}
	return append(lines, how)
}

// place shows where the lean lies: as dots with their meaning, and as a figure with its band.
func (c composer) place() []Block {
	s, lean := c.words.Summary, c.reading.Lean
	side, dots := 0, lean.Dots()
	if dots < coach.DotCount-dots {
		side, dots = 1, coach.DotCount-dots
	}
	dotsSide, dotsTold, doubt, doubtTold := s.DotsSide, s.DotsTold, s.Dots, s.DoubtTold
	if dots == coach.DotCount {
		all := c.words.Reading
		dotsSide, dotsTold, doubt, doubtTold = all.AllDots, all.AllDotsTold, all.SizeDots, all.SizeTold
	}
	pole := []any{"{pole}", c.pack.Poles[side].Name, "{n}", dots}
	drawn, spoken := c.withBand(s.Figure, "", lean)
	return []Block{
		Dots{lean},
		Say{Text: c.fill(dotsSide, pole...) + " " + drawn, Spoken: c.fill(dotsTold, pole...) + " " + spoken},
		Say{Tone: Aside, Text: doubt, Spoken: doubtTold},
		Aside.Say(c.fill(s.Compare)),
	}
}

func under(heading string, blocks []Block) []Block {
	if len(blocks) == 0 {
		return nil
	}
	return slices.Insert(blocks, 0, Block(Heading{upperFirst(heading)}))
}

func (c composer) headline(lines []string) []Block {
	lines = c.fillAll(lines)
	return append(Strong.lines(lines[0]), Plain.lines(lines[1:]...)...)
}

// fillAll fills sentences in their place.
func (c composer) fillAll(lines []string, pairs ...any) []string {
	for i, line := range lines {
		lines[i] = c.fill(line, pairs...)
	}
	return lines
}

func (c composer) fill(sentence string, pairs ...any) string {
	return Fill(c.pack.Poles, sentence, pairs...)
}

// Fill puts texts and numbers into a sentence, and the names of the poles for {first} and {second}.
func Fill(poles []content.Pole, sentence string, pairs ...any) string {
	texts := make([]string, len(pairs), len(pairs)+4)
	for i, value := range pairs {
		texts[i] = fmt.Sprint(value)
	}
	return content.Fill(sentence, append(texts, "{first}", poles[0].Name, "{second}", poles[1].Name)...)
}
