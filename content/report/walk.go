package report

import (
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

// gauge gives a lean of the walk, whole or of a theme.
func (w walk) gauge(lean coach.Estimate) Gauge {
	few := content.Fill(w.words.Compare.GaugeFew, "{day}", w.day)
	g := Gauge{Title: w.day, Short: w.short, Lean: lean, Sentence: few, Told: few}
	if lean.N > 0 {
		low, high := onTheLine(lean.Band())
		from, to := w.bandTowards(low, high)
		g.Sentence = content.Fill(w.words.Compare.Gauge, "{day}", w.day,
			"{points}", Signed(lean.Points), "{low}", Signed(low), "{high}", Signed(high))
		g.Told = content.Fill(w.words.Compare.Gauge, "{day}", w.day, "{points}", w.towards(lean.Points), "{low}", from, "{high}", to)
	}
	return g
}

// dated puts the walk's day before a figure.
func (w walk) dated(figure string) string {
	return content.Fill(w.words.Compare.Figure, "{day}", w.day, "{figure}", figure)
}

// theme gives what the answers of a theme say, nothing where the walk had no such theme.
func (w walk) theme(id string) coach.ThemeReading {
	for _, theme := range w.reading.Themes {
		if theme.ID == id {
			return theme
		}
	}
	return coach.ThemeReading{ID: id}
}

// asked says what the work asked for. A demand that has no side asks for both, if no two themes
// ask for opposite sides.
func (w walk) asked() string {
	if w.reading.DemandApart() {
		return content.Fill(w.words.Compare.AsksApart, "{day}", w.day, "{parts}", w.askedByPart())
	}
	return w.sided(w.reading.Demand, w.reading.DemandSide, w.words.Compare.AsksBoth)
}

// chose says what was chosen.
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
	return w.fill(sentence, "{day}", w.day, "{pole}", w.pack.Poles[side.Pole()].Name)
}
