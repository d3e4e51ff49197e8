package report

import (
	"math"
	"strconv"

	"twohats/content"
	"twohats/content/coach"
)

// Compose makes the document of a walk, compared with the one before it where there is one.
func Compose(words *content.Words, entry coach.Entry, before *coach.Entry) Document {
	c := newComposer(words, entry)
	if before != nil {
		c.before = &walksOf(words, []coach.Entry{*before, entry})[0]
	}
	parts := []func() ([]Block, []string){c.lean, c.themes, c.work, c.claims, c.jobs, c.ownWords, c.plan}
	document := Document{Language: words.Language, Title: entry.Pack.Title, Poles: entry.Pack.Poles, How: words.Figures.Title}
	if !entry.Begun.IsZero() {
		document.Made = Day(words, entry.Begun)
	}
	for i, part := range parts {
		if blocks, figures := part(); len(blocks) > 0 {
			document.Sections = append(document.Sections, Section{words.Summary.Parts[i], blocks, figures})
		}
	}
	return document
}

// A composer holds what a document is made of.
type composer struct {
	words   *content.Words
	pack    *content.Pack
	record  coach.Record
	reading coach.Reading
	before  *walk // the walk before this one; nil where there is none
}

func newComposer(words *content.Words, entry coach.Entry) composer {
	return composer{words: words, pack: entry.Pack, record: entry.Record, reading: coach.Read(entry.Pack, entry.Record)}
}

// lean says where the answers lean, how sure that is, and what the figure means.
func (c composer) lean() (blocks []Block, figures []string) {
	if mission := c.record.Answers[content.MissionID].Text; mission != "" {
		blocks = append(blocks, Say{Tone: Aside, Text: c.fill(c.words.Summary.Mission, "{mission}", mission), Own: true})
	}
	blocks = append(blocks, c.verdict()...)
	if coach.Unasked(c.pack, c.record, c.record.Depth) > 0 {
		blocks = append(blocks, Say{Tone: Aside, Text: c.words.Summary.Early})
	}
	if c.reading.Lean.N > 0 {
		blocks = append(blocks, c.lies()...)
	}
	change, figures := c.change()
	blocks = append(blocks, change...)
	return append(blocks, Say{Tone: Aside, Text: c.words.Summary.Aid}), append(c.leanFigures(), figures...)
}

// verdict is the headline in a sentence, and what goes with it.
func (c composer) verdict() []Block {
	own, generic := c.pack.Sentences.Verdict, c.words.Sentences.Verdict
	pole := 0
	if c.reading.Lean.Points < 0 {
		pole = 1
	}
	switch c.reading.Verdict {
	case coach.Leans:
		return c.headed(append(c.pack.Say(pole, own.Leans, generic.Leans), c.sure()...))
	case coach.Probably:
		return c.headed(c.pack.Say(pole, own.Probably, generic.Probably), "{n}", c.odds())
	case coach.Both:
		return c.headed(c.pack.Say(0, own.Both, generic.Both))
	case coach.Unclear:
		settle := c.words.Summary.SettleFull
		if c.record.Depth == coach.Quick {
			settle = c.words.Summary.SettleQuick
		}
		return c.headed(append(c.pack.Say(0, own.Unclear, generic.Unclear), settle))
	}
	return c.tooFew()
}

// sure says that the size of a lean is open, where the band holds some of less than a step.
func (c composer) sure() []string {
	low, high := c.reading.Lean.Band()
	if min(math.Abs(low), math.Abs(high)) < coach.OneStep {
		return []string{c.words.Summary.Sure}
	}
	return nil
}

// tooFew says what has no figure, and how to get one.
func (c composer) tooFew() []Block {
	lines := []string{c.words.Summary.Few}
	for i, level := range c.reading.Levels {
		if level.N == 0 && c.reading.Levels[1-i].N > 0 {
			lines = append(lines, c.fill(c.words.Summary.FewPole, "{pole}", c.pack.Poles[i].Name))
		}
	}
	how := []string{c.words.Summary.FewHow}
	if min(c.reading.Levels[0].N, c.reading.Levels[1].N) > 0 {
		how = c.tooFewThemes()
	}
	if !coach.AsksForALean(c.pack, c.record.Depth) { // however many of its questions are answered
		how[len(how)-1] = c.words.Reading.FewQuickHow
	}
	return c.headed(append(lines, how...))
}

// tooFewThemes says, where both poles have a figure, that too few themes have one, and then what
// would tell.
func (c composer) tooFewThemes() []string {
	w := c.words.Reading
	for _, theme := range c.reading.Themes {
		if theme.Lean.N > 0 {
			return []string{content.Fill(w.FewOne, "{theme}", c.pack.Theme(theme.ID).Title), w.FewOneHow}
		}
	}
	if coach.ThemesForALean(c.pack) == 1 {
		return []string{w.FewNone, w.FewSoleHow}
	}
	return []string{w.FewNone, w.FewNoneHow}
}

// odds says "n in 20" in words: never 20 in 20.
func (c composer) odds() string {
	odds := c.reading.Lean.Odds()
	if odds.MoreThan {
		return c.words.Summary.MoreThan
	}
	return strconv.Itoa(odds.InTwenty)
}

// lies shows the dots, says what they show, and gives the figure with its band.
func (c composer) lies() []Block {
	s, lean := c.words.Summary, c.reading.Lean
	low, high := onTheLine(lean.Band())
	from, to := c.bandTowards(low, high)
	side, dots := 0, lean.Dots()
	if dots < coach.DotCount-dots {
		side, dots = 1, coach.DotCount-dots
	}
	pole := []string{"{pole}", c.pack.Poles[side].Name, "{n}", strconv.Itoa(dots)}
	dotsSide, dotsTold, doubt, doubtTold := s.DotsSide, s.DotsTold, s.Dots, s.DoubtTold
	if dots == coach.DotCount {
		all := c.words.Reading
		dotsSide, dotsTold, doubt, doubtTold = all.AllDots, all.AllDotsTold, all.SizeDots, all.SizeTold
	}
	return []Block{
		Dots{lean},
		Say{Tone: Plain,
			Text: c.fill(dotsSide, pole...) + " " + c.fill(s.Figure, "{points}", Signed(lean.Points), "{low}", Signed(low), "{high}", Signed(high)),
			Told: c.fill(dotsTold, pole...) + " " + c.fill(s.Figure, "{points}", c.towards(lean.Points), "{low}", from, "{high}", to)},
		Say{Tone: Aside, Text: doubt, Told: doubtTold},
		Say{Tone: Aside, Text: c.fill(s.Compare)},
	}
}

// onTheLine keeps a band to the line that it is shown on.
func onTheLine(low, high float64) (float64, float64) {
	const end = 100
	return max(low, -end), min(high, end)
}

// headed makes the first of some sentences the headline.
func (c composer) headed(lines []string, pairs ...string) []Block {
	var blocks []Block
	for i, line := range lines {
		tone := Plain
		if i == 0 {
			tone = Strong
		}
		blocks = append(blocks, Say{Tone: tone, Text: c.fill(line, pairs...)})
	}
	return blocks
}

// fill puts values into a sentence, and the names of the poles for {first} and {second}.
func (c composer) fill(sentence string, pairs ...string) string {
	return content.Fill(sentence, append(pairs, "{first}", c.pack.Poles[0].Name, "{second}", c.pack.Poles[1].Name)...)
}
