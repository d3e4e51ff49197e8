package report

import (
	"slices"
	"strings"

	"twohats/content"
	"twohats/content/coach"
)

// A TakeHome is a walk in a few words for a phone, a fact or a sentence a line. It leaves out whom
// the person tells, for a room looks on while it is shown.
type TakeHome struct {
	Lines  []string // all of it, in the order to read
	Brief  []string // those of most worth: the verdict with its figure, the step, what it all is, and the themes
	Core   []string // what both begin with: the verdict and the step
	Spoken []string // Lines for the ear: the signs of figures in words
}

// NewTakeHome returns the card of a walk.
func NewTakeHome(words *content.Words, entry coach.Entry) TakeHome {
	c, head := newComposer(words, entry), entry.Pack.Title
	if !entry.Begun.IsZero() {
		head = content.Fill(words.Card.Day, "{title}", head, "{date}", dayIn(words.Compare.ShortDay, words.Compare.ShortMonths, entry.Begun))
	}
	aid := content.Fill(words.Card.Aid, "{head}", head)
	mission := filled(words.Summary.Mission, "{mission}", briefly(c.record.Answers[content.MissionID].Text))
	lean, themes := c.cardLean(), c.cardThemes()
	var step, around []string
	if plan := c.record.Plan; plan.Planned() {
		brief := *plan
		brief.When, brief.Will = briefly(plan.When), briefly(plan.Will)
		step = []string{Planned(words, brief)}
		around = []string{filled(words.Plan.InTheWay, "{obstacle}", briefly(plan.Obstacle)), c.due(*plan)}
	}
	return TakeHome{
		Spoken: inLines(allInWords(words, lean), step, around, allInWords(words, themes), c.cardWork(), []string{mission, aid}),
		Core:   inLines(lean, step),
		Lines:  inLines(lean, step, around, themes, c.cardWork(), []string{mission, aid}),
		Brief:  inLines(lean, step, []string{aid}, themes), // what is short behind the step fills its last code
	}
}

// inLines puts texts into a line each and leaves out what shows nothing.
func inLines(texts ...[]string) (lines []string) {
	for _, text := range slices.Concat(texts...) {
		if line := content.OneLine(text); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// Parts returns the card in parts for codes of at most so many bytes each: all of it, or what is of
// most worth where all would take too many. It reports whether nothing was left out.
func (h TakeHome) Parts(room int) (parts []string, all bool) {
	const most = 4 // codes that a person is asked to scan for the sake of the lines of less worth
	if whole := Parts(h.Lines, room); len(whole) <= most {
		return whole, true
	}
	return Parts(h.Brief, room), len(h.Brief) == len(h.Lines)
}

// Enough returns how many of the parts, from the first, hold the core.
func (h TakeHome) Enough(parts []string) int {
	left := visible(strings.Join(typewritten(h.Core), ""))
	for i, part := range parts {
		if len(parts) > 1 {
			_, part, _ = strings.Cut(part, " ") // behind its number
		}
		if left -= visible(part); left <= 0 {
			return i + 1
		}
	}
	return len(parts)
}

// visible counts the bytes of a text without its blanks, some of which go where it is cut.
func visible(text string) int { return len(strings.Join(strings.Fields(text), "")) }

// cardLean returns the headline, and the figure with its band.
func (c composer) cardLean() (lines []string) {
	figure, _ := c.withBand(c.words.Card.Lean, "", c.reading.Lean)
	lines = []string{c.fill(c.verdict()[0]), figure}
	if c.reading.Lean.N > 0 {
		lines = append(lines, c.fill(c.words.Card.Line))
	}
	return lines
}

// cardThemes returns the leans of the themes that have one, on one line.
func (c composer) cardThemes() []string {
	var themes []string
	for _, theme := range c.reading.Themes {
		if theme.Lean.N > 0 {
			themes = append(themes, content.Fill(c.words.Card.Theme, "{theme}", c.pack.Theme(theme.ID).Short, "{points}", Signed(theme.Lean.Points)))
		}
	}
	return []string{filled(c.words.Card.Themes, "{themes}", strings.Join(themes, ", "))}
}

// cardWork sets practice beside what the work asks for, and beside what was chosen where the two
// go against each other: the first sentence of each.
func (c composer) cardWork() (lines []string) {
	switch kind := c.reading.DemandFit().Kind; kind {
	case coach.AsksMore, coach.AsksBoth, coach.AsksApart, coach.Fits:
		lines = append(lines, c.fill(c.demand()[0]))
		if kind == coach.AsksApart {
			lines = append(lines, c.askedByPart())
		} else if kind != coach.AsksMore && len(c.wanting()) > 0 {
			lines = append(lines, c.words.Reading.NotEach)
		}
	}
	if c.reading.PullFit().Kind == coach.Against {
		lines = append(lines, c.fill(c.pull()[0]))
	}
	return lines
}

// briefly returns what a person wrote in one line of at most 160 bytes, cut at a word.
func briefly(text string) string {
	const most = 160
	text = content.OneLine(text)
	if len(text) <= most {
		return text
	}
	head, _ := headOf(text, most-len(cutSign))
	return head + cutSign
}
