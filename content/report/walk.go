package report

import (
	"cmp"
	"math"
	"strconv"
	"time"

	"twohats/content"
	"twohats/content/coach"
)

// walksOf reads walks that are shown together, each under the name of its day.
func walksOf(words *content.Words, entries []coach.Entry) []composer {
	walks := make([]composer, len(entries))
	days, short := Days(words, entries)
	for i, entry := range entries {
		walks[i] = newComposer(words, entry)
		walks[i].day, walks[i].short = days[i], short[i]
	}
	return walks
}

func (c composer) say(sentence string, pairs ...any) string {
	return c.fill(sentence, append(pairs, "{day}", c.day)...)
}

func (c composer) dated(figure string) string {
	return c.say(c.words.Compare.Figure, "{figure}", figure)
}

// gauge shows a lean of the walk, whole or of a theme.
func (c composer) gauge(lean coach.Estimate) Gauge {
	sentence, spoken := c.withBand(c.words.Compare.Gauge, c.words.Compare.GaugeFew, lean, "{day}", c.day)
	return Gauge{Title: c.day, Short: c.short, Lean: lean, Sentence: sentence, Spoken: spoken}
}

// onOneLine shows the leans of walks below each other, and explains the ends of their line.
func onOneLine(walks ...composer) []Block {
	var gauges Gauges
	for _, w := range walks {
		gauges.Gauges = append(gauges.Gauges, w.gauge(w.reading.Lean))
	}
	return []Block{gauges, Aside.Say(walks[0].fill(walks[0].words.Compare.Line))}
}

// theme returns the reading of a theme, one without figures where the walk had no such theme.
func (c composer) theme(id string) coach.ThemeReading {
	for _, theme := range c.reading.Themes {
		if theme.ID == id {
			return theme
		}
	}
	return coach.ThemeReading{ID: id}
}

// asked states what the work asked for. A demand that has no side asks for both, if no two themes
// ask for opposite sides.
func (c composer) asked() string {
	if c.reading.DemandApart() {
		return c.say(c.words.Compare.AsksApart, "{parts}", c.askedByPart())
	}
	return c.sided(c.reading.Demand, c.reading.DemandSide, c.words.Compare.AsksBoth)
}

func (c composer) sided(choice coach.Mean, side coach.Side, neither string) string {
	sentence := c.words.Compare.Side
	switch {
	case choice.N == 0:
		sentence = c.words.Compare.SaidNothing
	case side == coach.Neither:
		sentence = neither
	}
	return c.say(sentence, "{pole}", c.pack.Poles[side.Pole()].Name)
}

// sameQuestions reports whether two walks were asked the same. Figures of others are never set
// against each other.
func sameQuestions(a, b *content.Pack) bool { return a.ID == b.ID && a.Revision == b.Revision }

// since states in a sentence or two how the lean compares with an earlier walk's, and sets the change
// beside the doubt that it is measured by; nothing where either has no figure. That it moved is said by
// coach.Moved alone.
func (c composer) since(then composer) (lines, figures []string) {
	earlier, now := then.reading.Lean, c.reading.Lean
	if earlier.N == 0 || now.N == 0 {
		return nil, nil
	}
	own, generic := c.pack.Sentences.Change, c.words.Sentences.Change
	lines = c.pack.Say(0, own.Same, generic.Same)
	if side := coach.Moved(earlier, now); side != coach.Neither {
		lines = c.pack.Say(side.Pole(), own.Moved, generic.Moved)
	}
	_, doubt := coach.Estimate{Error: math.Hypot(earlier.Error, now.Error)}.Band()
	return c.fillAll(lines, "{date}", then.day), []string{c.fill(c.words.Compare.Change, "{date}", then.day, "{earlier}", exact(earlier.Points),
		"{later}", exact(now.Points), "{points}", difference(now.Points, earlier.Points), "{doubt}", exact(doubt))}
}

// Day writes a day in words.
func Day(words *content.Words, t time.Time) string {
	return dayIn(words.Plan.Day, words.Plan.Months, t)
}

func dayIn(sentence string, months []string, t time.Time) string {
	return content.Fill(sentence, "{day}", strconv.Itoa(t.Day()), "{month}", months[t.Month()-1], "{year}", strconv.Itoa(t.Year()))
}

// Days names walks by their days, in full and in at most 12 cells in English. Those of one
// day are told apart by the time, and those of one minute by their place in the day.
func Days(words *content.Words, entries []coach.Entry) (full, short []string) {
	const minute = time.DateOnly + " 15:04"
	w, alike := words.Compare, map[string]int{} // by day, and by minute
	for _, entry := range entries {
		alike[entry.Begun.Format(time.DateOnly)]++
		alike[entry.Begun.Format(minute)]++
	}
	for i, entry := range entries {
		begun, named, briefly, n := entry.Begun, "{day}", w.ShortDay, 0
		switch {
		case alike[begun.Format(minute)] > 1:
			named, briefly, n = w.DaySame, w.ShortSame, placeInDay(entries, i)
		case alike[begun.Format(time.DateOnly)] > 1:
			named, briefly = w.DayTime, w.ShortTime
		}
		values := []string{"{time}", begun.Format("15:04"), "{n}", strconv.Itoa(n)}
		full = append(full, content.Fill(named, append(values, "{day}", Day(words, begun))...))
		short = append(short, dayIn(content.Fill(briefly, values...), w.ShortMonths, begun))
	}
	return full, short
}

// placeInDay returns the place of a walk among those of its day, from 1, in the order they began.
func placeInDay(entries []coach.Entry, at int) int {
	n, entry := 1, entries[at]
	for i, other := range entries {
		before := cmp.Or(other.Begun.Compare(entry.Begun), cmp.Compare(other.ID, entry.ID), cmp.Compare(i, at)) < 0
		if before && other.Begun.Format(time.DateOnly) == entry.Begun.Format(time.DateOnly) {
			n++
		}
	}
	return n
}
