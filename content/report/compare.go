package report

import (
	"twohats/content"
	"twohats/content/coach"
)

// Compare makes the document of two walks beside each other. Of walks with other questions
// it shows the leans, and compares nothing.
func Compare(words *content.Words, earlier, later coach.Entry) Document {
	walks := walksOf(words, []coach.Entry{earlier, later})
	p := pair{walks[0], walks[1]}
	document := Document{
		Language: words.Language,
		Title:    later.Pack.Title,
		Made:     content.Fill(words.Compare.Days, "{earlier}", p.then.day, "{later}", p.now.day),
		Poles:    later.Pack.Poles,
		How:      words.Figures.Title,
	}
	parts := []func() ([]Block, []string){p.lean, p.themes, p.work, p.claims}
	if earlier.Pack.Title != later.Pack.Title {
		document.Title = content.Fill(words.Compare.Days, "{earlier}", earlier.Pack.Title, "{later}", later.Pack.Title)
	}
	if !sameQuestions(earlier.Pack, later.Pack) {
		parts = []func() ([]Block, []string){p.strangers}
	}
	for i, part := range parts {
		blocks, figures := part()
		document.Sections = append(document.Sections, Section{words.Summary.Parts[i], blocks, figures})
	}
	return document
}

// A pair is two walks that are set beside each other.
type pair struct{ then, now walk }

// lean says whether the lean has moved, and shows both.
func (p pair) lean() (blocks []Block, figures []string) {
	lines := p.now.since(p.then)
	for _, w := range []walk{p.then, p.now} {
		if w.reading.Lean.N == 0 {
			lines = append(lines, content.Fill(w.words.Compare.Few, "{day}", w.day))
		}
	}
	blocks = append(p.now.headed(lines), p.gauges(p.then.reading.Lean, p.now.reading.Lean),
		Say{Tone: Aside, Text: p.now.fill(p.now.words.Compare.Line)})
	return blocks, p.now.sinceFigures(p.then)
}

// strangers shows the leans of two walks that asked other questions. Where the poles have
// other names, too, there is no line for both.
func (p pair) strangers() (blocks []Block, figures []string) {
	words := p.now.words.Compare
	why := words.Other
	if p.then.pack.ID != p.now.pack.ID {
		why = words.OtherPack
	}
	blocks = []Block{Say{Tone: Strong, Text: why}}
	if p.then.fill(words.Line) == p.now.fill(words.Line) {
		return append(blocks, p.gauges(p.then.reading.Lean, p.now.reading.Lean), Say{Tone: Aside, Text: p.now.fill(words.Line)}), nil
	}
	for _, w := range []walk{p.then, p.now} {
		blocks = append(blocks, Heading{w.pack.Title}, Say{Tone: Plain, Text: w.gauge(w.reading.Lean).Sentence}, Say{Tone: Aside, Text: w.fill(words.Line)})
	}
	return blocks, nil
}

// themes shows each theme's lean in both walks. Its answers are few: whether it has moved is
// not said.
func (p pair) themes() (blocks []Block, figures []string) {
	for _, theme := range p.now.pack.Themes {
		then, now := p.then.theme(theme.ID), p.now.theme(theme.ID)
		blocks = append(blocks, Heading{theme.Title}, p.gauges(then.Lean, now.Lean))
		figures = append(figures, p.then.dated(p.then.themeFigure(theme.Title, then)), p.now.dated(p.now.themeFigure(theme.Title, now)))
	}
	return append(blocks, Say{Tone: Aside, Text: p.now.words.Summary.Themes}), figures
}

// work gives what was asked for and what was chosen in either walk, as sides: these figures
// are never subtracted.
func (p pair) work() (blocks []Block, figures []string) {
	words := p.now.words
	asked := []string{p.then.asked(), p.now.asked()}
	chose := []string{p.then.chose(), p.now.chose()}
	for _, w := range []walk{p.then, p.now} {
		for _, figure := range w.workFigures() {
			figures = append(figures, w.dated(figure))
		}
	}
	return append(p.now.under(p.now.demandCalled(), asked), p.now.under(words.Summary.Pull, chose)...), figures
}

// gauges shows a lean of either walk, one below the other.
func (p pair) gauges(then, now coach.Estimate) Gauges {
	return Gauges{[]Gauge{p.then.gauge(then), p.now.gauge(now)}}
}
