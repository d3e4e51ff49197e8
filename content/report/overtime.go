package report

import (
	"slices"
	"strconv"

	"twohats/content"
	"twohats/content/coach"
)

// FewestOverTime is how many walks make a line over time.
const FewestOverTime = 3

// OverTime makes the document of all walks, given newest first, on one line each, the oldest
// on top. Walks that asked other questions than the newest, and walks without a lean, are
// left out and counted.
func OverTime(words *content.Words, entries []coach.Entry) Document {
	document := Document{Language: words.Language, How: words.Figures.Title}
	if len(entries) > 0 {
		document.Title, document.Poles = entries[0].Pack.Title, entries[0].Pack.Poles
	}
	walks, left := alike(words, entries)
	few := content.Fill(words.Compare.OverFew, "{n}", strconv.Itoa(len(walks)))
	section := Section{Title: words.Compare.Over, Blocks: Strong.lines(few)}
	if len(walks) >= FewestOverTime {
		first, last := walks[0], walks[len(walks)-1]
		document.Made = content.Fill(words.Compare.FromTo, "{earlier}", first.day, "{later}", last.day)
		section.Blocks, section.Figures = onOneLine(walks), last.sinceFigures(first)
	}
	section.Blocks = append(section.Blocks, left...)
	document.Sections = []Section{section}
	return document
}

// onOneLine states where the lean has moved from one walk to the next, and whether it has from the
// first to the last, and shows them all.
func onOneLine(walks []walk) []Block {
	first, last := walks[0], walks[len(walks)-1]
	var gauges Gauges
	for _, w := range walks {
		gauges.Gauges = append(gauges.Gauges, w.gauge(w.reading.Lean))
	}
	return append(last.headed(append(steps(walks), last.since(first)...)), gauges,
		Aside.Say(last.fill(last.words.Compare.Line)), Aside.Say(last.words.Compare.OverEnds))
}

// steps states between which walks the lean has moved, by coach.Moved alone.
func steps(walks []walk) (lines []string) {
	for i, now := range walks[1:] {
		then := walks[i]
		if side := coach.Moved(then.reading.Lean, now.reading.Lean); side != coach.Neither {
			lines = append(lines, content.Fill(now.words.Compare.OverStep, "{earlier}", then.day, "{later}", now.day,
				"{pole}", now.pack.Poles[side.Pole()].Name))
		}
	}
	return lines
}

// alike returns the walks that can stand on one line, oldest first, and says how many cannot.
func alike(words *content.Words, entries []coach.Entry) (walks []walk, left []Block) {
	var asked []coach.Entry
	for _, entry := range slices.Backward(entries) {
		if sameQuestions(entry.Pack, entries[0].Pack) {
			asked = append(asked, entry)
		}
	}
	walks = slices.DeleteFunc(walksOf(words, asked), func(w walk) bool { return w.reading.Lean.N == 0 })
	if others := len(entries) - len(asked); others > 0 {
		left = append(left, Aside.Say(content.Fill(words.Compare.OverOther, "{n}", strconv.Itoa(others))))
	}
	if unrated := len(asked) - len(walks); unrated > 0 {
		left = append(left, Aside.Say(content.Fill(words.Compare.OverUnrated, "{n}", strconv.Itoa(unrated))))
	}
	return walks, left
}
