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
	w := words.Compare
	document := Document{Language: words.Language, How: words.Figures.Title}
	if len(entries) > 0 {
		document.Title, document.Poles = entries[0].Pack.Title, entries[0].Pack.Poles
	}
	var asked []coach.Entry
	for _, entry := range slices.Backward(entries) {
		if sameQuestions(entry.Pack, entries[0].Pack) {
			asked = append(asked, entry)
		}
	}
	walks := slices.DeleteFunc(walksOf(words, asked), func(w walk) bool { return w.reading.Lean.N == 0 })
	section := Section{Title: w.Over, Blocks: Strong.lines(counted(w.OverFew, len(walks)))}
	if len(walks) >= FewestOverTime {
		first, last := walks[0], walks[len(walks)-1]
		document.Made = content.Fill(w.FromTo, "{earlier}", first.day, "{later}", last.day)
		lines, figures := last.since(first)
		section.Blocks = append(last.headed(append(steps(walks), lines...)), append(onOneLine(walks...), Aside.Say(w.OverEnds))...)
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
func steps(walks []walk) (lines []string) {
	for i, now := range walks[1:] {
		then := walks[i]
		if side := coach.Moved(then.reading.Lean, now.reading.Lean); side != coach.Neither {
			lines = append(lines, now.fill(now.words.Compare.OverStep, "{earlier}", then.day, "{later}", now.day,
				"{pole}", now.pack.Poles[side.Pole()].Name))
		}
	}
	return lines
}
