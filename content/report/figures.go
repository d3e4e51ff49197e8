package report

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"twohats/content"
	"twohats/content/coach"
)

// Signed writes points as a whole number with its sign, and a real minus.
func Signed(points float64) string {
	if n := int(math.Round(points)); n != 0 {
		return strings.Replace(fmt.Sprintf("%+d", n), "-", "−", 1)
	}
	return "0"
}

// Towards writes points of a lean in words: how many, and towards which of the two poles.
func Towards(words *content.Words, poles []content.Pole, points float64) string {
	pole := poles[0]
	switch {
	case rounded(points) == "0":
		return "0"
	case points < 0:
		pole = poles[1]
	}
	return content.Fill(words.Summary.Towards, "{points}", rounded(math.Abs(points)), "{pole}", pole.Name)
}

func (c composer) towards(points float64) string { return Towards(c.words, c.pack.Poles, points) }

// withBand puts a lean and its band into a sentence: as they are written, and as they are spoken. Where
// there is no figure both are the sentence for few answers. Spoken, a pole is named once where both ends
// of the band lie towards it.
func (c composer) withBand(sentence, few string, lean coach.Estimate, pairs ...any) (written, spoken string) {
	if lean.N == 0 {
		few = c.fill(few, pairs...)
		return few, few
	}
	low, high := band(lean)
	from := c.towards(low)
	if math.Round(low)*math.Round(high) > 0 {
		from = rounded(math.Abs(low))
	}
	written = c.fill(sentence, append(pairs, "{points}", Signed(lean.Points), "{low}", Signed(low), "{high}", Signed(high))...)
	return written, c.fill(sentence, append(pairs, "{points}", c.towards(lean.Points), "{low}", from, "{high}", c.towards(high))...)
}

// band returns the band of a lean as far as it lies on the line, −100 to 100 points.
func band(lean coach.Estimate) (low, high float64) {
	low, high = lean.Band()
	return max(low, -100), min(high, 100)
}

// difference writes the difference of points that are rounded first, as they are written, so that what
// is shown adds up.
func difference(from float64, parts ...float64) string {
	tenths := math.Round(from * 10)
	for _, part := range parts {
		tenths -= math.Round(part * 10)
	}
	return exact(tenths / 10)
}

// exact writes points with a tenth and a real minus.
func exact(points float64) string {
	return strings.Replace(fmt.Sprintf("%.1f", math.Round(points*10)/10+0), "-", "−", 1) // the sum with 0 is never −0
}

func rounded(points float64) string { return strconv.Itoa(int(math.Round(points))) }

func (c composer) leanFigures() []string {
	f, r := c.words.Figures, c.reading
	lines := []string{f.Step}
	for i, level := range r.Levels {
		sentence := f.Level
		if level.N == 0 {
			sentence = f.LevelFew
		}
		lines = append(lines, c.fill(sentence, "{pole}", c.pack.Poles[i].Name, "{n}", level.N, "{reversed}", level.Reversed,
			"{raw}", exact(level.Raw), "{taken}", difference(level.Raw, level.Points), "{points}", exact(level.Points)))
	}
	yea := f.Yea
	if r.Reversed.N == 0 {
		yea = f.YeaNone
	}
	lines = append(lines, c.fill(yea, "{points}", exact(r.YeaSaying)))
	if r.Lean.N == 0 {
		if need := coach.ThemesForALean(c.pack); r.Figured() < need {
			lines = append(lines, c.fill(c.words.Reading.FewFigure, "{n}", need, "{have}", r.Figured()))
		}
		return lines
	}
	low, high := band(r.Lean)
	sentence := f.Lean
	if c.pack.Centre != 0 {
		sentence = f.LeanCentre
	}
	return append(lines,
		c.fill(sentence, "{l}", exact(r.Levels[0].Points), "{m}", exact(r.Levels[1].Points),
			"{points}", difference(r.Levels[0].Points, r.Levels[1].Points, c.pack.Centre), "{centre}", exact(c.pack.Centre)),
		c.fill(f.Band, "{spread}", rounded(math.Sqrt(r.Variance)), "{n}", r.Lean.N,
			"{error}", exact(r.Lean.Error), "{low}", Signed(low), "{high}", Signed(high)),
		c.fill(f.Dots, "{n}", r.Lean.Dots(), "{pole}", c.pack.Poles[0].Name))
}

func (c composer) themeFigure(title string, theme coach.ThemeReading) string {
	if theme.Lean.N == 0 {
		return c.fill(c.words.Summary.ThemeFew, "{theme}", title)
	}
	first, second := theme.Levels[0], theme.Levels[1]
	low, high := band(theme.Lean)
	return c.fill(c.words.Figures.Theme, "{theme}", title, "{l}", exact(first.Points), "{m}", exact(second.Points),
		"{nl}", first.N, "{nm}", second.N,
		"{points}", difference(first.Points, second.Points, c.pack.Centre), "{low}", Signed(low), "{high}", Signed(high))
}

func (c composer) workFigures() (lines []string) {
	explain := func(sentence string, choice coach.Mean) {
		if choice.N > 0 {
			lines = append(lines, c.fill(sentence, "{demand}", upperFirst(c.demandCalled()), "{n}", choice.N, "{points}", Signed(choice.Points)))
		}
	}
	explain(c.words.Figures.Demand, c.reading.Demand)
	explain(c.words.Figures.Pull, c.reading.Pull)
	if c.reading.DemandApart() {
		var parts []string
		for _, theme := range c.reading.Themes {
			if theme.Demand.N > 0 {
				parts = append(parts, c.fill(c.words.Workshop.RowTheme, "{theme}", c.pack.Theme(theme.ID).Title, "{points}", Signed(theme.Demand.Points)))
			}
		}
		lines = append(lines, c.fill(c.words.Reading.ApartFigure, "{parts}", strings.Join(parts, ", ")))
	}
	return lines
}
