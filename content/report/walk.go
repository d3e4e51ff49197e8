package report

import (
	"math"

	"twohats/content"
	"twohats/content/coach"
)

// A walk is one of several that are shown together, under the name of its day.
type walk struct {
	composer
	day, short string
}

// walksOf reads entries that are shown together.
func walksOf(words *content.Words, entries []coach.Entry) []walk {
	walks := make([]walk, len(entries))
	days, short := Days(words, entries)
	for i, entry := range entries {
		walks[i] = walk{newComposer(words, entry), days[i], short[i]}
	}
	return walks
}

// say puts the walk's day into a sentence, with other values.
func (w walk) say(sentence string, pairs ...any) string {
	return w.fill(sentence, append(pairs, "{day}", w.day)...)
}

// dated puts the walk's day before a figure.
func (w walk) dated(figure string) string { return w.say(w.words.Compare.Figure, "{figure}", figure) }

// gauge shows a lean of the walk, whole or of a theme.
func (w walk) gauge(lean coach.Estimate) Gauge {
	few := w.say(w.words.Compare.GaugeFew)
	g := Gauge{Title: w.day, Short: w.short, Lean: lean, Sentence: few, Told: few}
	if lean.N > 0 {
		g.Sentence, g.Told = w.withBand(w.words.Compare.Gauge, lean, "{day}", w.day)
	}
	return g
}

// theme returns what the answers of a theme say, nothing where the walk had no such theme.
func (w walk) theme(id string) coach.ThemeReading {
	for _, theme := range w.reading.Themes {
		if theme.ID == id {
			return theme
		}
	}
	return coach.ThemeReading{ID: id}
}

// asked states what the work asked for. A demand that has no side asks for both, if no two themes
// ask for opposite sides.
func (w walk) asked() string {
	if w.reading.DemandApart() {
		return w.say(w.words.Compare.AsksApart, "{parts}", w.askedByPart())
	}
	return w.sided(w.reading.Demand, w.reading.DemandSide, w.words.Compare.AsksBoth)
}

func (w walk) chose() string {
	return w.sided(w.reading.Pull, w.reading.PullSide, w.words.Compare.ChoseNeither)
}

func (w walk) sided(choice coach.Choice, side coach.Side, neither string) string {
	sentence := w.words.Compare.Side
	switch {
	case choice.N == 0:
		sentence = w.words.Compare.SaidNothing
	case side == coach.Neither:
		sentence = neither
	}
	return w.say(sentence, "{pole}", w.pack.Poles[side.Pole()].Name)
}

// sameQuestions reports whether two walks were asked the same. Figures of others are never set
// against each other.
func sameQuestions(a, b *content.Pack) bool { return a.ID == b.ID && a.Revision == b.Revision }

// since states in a sentence or two how the lean compares with an earlier walk's; nothing where
// either has no figure. That it moved is said by coach.Moved alone.
func (c composer) since(then walk) []string {
	if then.reading.Lean.N == 0 || c.reading.Lean.N == 0 {
		return nil
	}
	own, generic := c.pack.Sentences.Change, c.words.Sentences.Change
	side := coach.Moved(then.reading.Lean, c.reading.Lean)
	lines := c.pack.Say(side.Pole(), own.Moved, generic.Moved)
	if side == coach.Neither {
		lines = c.pack.Say(0, own.Same, generic.Same)
	}
	return c.fillAll(lines, "{date}", then.day)
}

// sinceFigures sets the change beside the doubt that it is measured by.
func (c composer) sinceFigures(then walk) []string {
	earlier, now := then.reading.Lean, c.reading.Lean
	if earlier.N == 0 || now.N == 0 {
		return nil
	}
	_, doubt := coach.Estimate{Error: math.Hypot(earlier.Error, now.Error)}.Band()
	return []string{c.fill(c.words.Compare.Change, "{date}", then.day, "{earlier}", exact(earlier.Points), "{later}", exact(now.Points),
		"{points}", less(now.Points, earlier.Points), "{doubt}", exact(doubt))}
}
