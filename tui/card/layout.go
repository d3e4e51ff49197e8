package card

import (
	"slices"
	"strings"

	"rsc.io/qr/coding"

	"twohats/content/report"
	"twohats/tui/draw"
)

// A codePlan is where codes stand on a terminal, those of the summary all of one size, and where
// there is room for words: beside them, or below.
type codePlan struct {
	size     draw.Box
	version  coding.Version // 0 where codes have no room
	calendar coding.Version // of the code with the day to look back
	parts    []string       // the summary as the codes say it
	all      bool           // they say all of it
	enough   int            // how many of them, from the first, hold what is of most worth
	beside   bool
}

// The measures of a code's page, in cells and rows.
const (
	codeGap    = 2  // between a code and the words beside it
	leastWords = 20 // what words need to stand beside a code
	mostWords  = 40
	keysRow    = 1 // below a code without words beside it
	wordsRows  = 3 // what short words below a code take, with the keys
)

// planCodes finds the plan that says all with the fewest codes, or else what is of most worth
// with the fewest; and of such the one with the most room for words. Its codes are as small as
// so many can be, for a small code is the easiest to scan.
func planCodes(size draw.Box, home report.TakeHome, calendar string) (best codePlan) {
	least := codeBox(leastCode)
	if size.W < least.W || size.H < least.H+keysRow {
		return codePlan{}
	}
	like := typed(home)
	for _, try := range []struct {
		room   draw.Box
		beside bool
	}{
		{draw.Box{W: size.W - codeGap - leastWords, H: size.H}, true},
		{draw.Box{W: size.W, H: size.H - wordsRows}, false},
		{draw.Box{W: size.W, H: size.H - keysRow}, false},
	} {
		largest := largestCode(try.room)
		if largest == 0 {
			continue
		}
		parts, all := home.Parts(codeRoom(largest, like))
		better := all && !best.all || all == best.all && len(parts) < len(best.parts)
		if len(parts) == 0 || len(best.parts) > 0 && !better {
			continue
		}
		best = codePlan{size: size, parts: parts, all: all, beside: try.beside}
		for v := largest - 1; v >= leastCode; v-- {
			smaller, now := home.Parts(codeRoom(v, like))
			if now != all || len(smaller) != len(parts) {
				break
			}
			best.parts = smaller
		}
		for _, text := range best.parts {
			best.version = max(best.version, smallestCode(text))
		}
	}
	best.enough = home.Enough(best.parts)
	best.calendar = smallestCode(calendar)
	return best
}

// typed gives a card as codes say it, in the signs of a typewriter.
func typed(home report.TakeHome) string {
	const unlimited = 1 << 20
	parts, _ := home.Parts(unlimited)
	return strings.Join(parts, "")
}

// forCalendar gives the plan of the code with the day to look back. It is mostly smaller than
// the others, so that words may stand beside it where they do not beside those.
func (p codePlan) forCalendar() codePlan {
	p.version = p.calendar
	p.beside = p.size.W-codeBox(p.version).W-codeGap >= leastWords
	return p
}

// usualLarge is the size of a large window on a usual screen.
func usualLarge() draw.Box { return draw.Box{W: 200, H: 60} }

// fewerIn tells whether a card needs fewer codes in a window of at least a size.
func (p codePlan) fewerIn(size draw.Box, home report.TakeHome) bool {
	size = draw.Box{W: max(size.W, p.size.W), H: max(size.H, p.size.H)}
	return len(planCodes(size, home, "").parts) < len(p.parts)
}

// wordsBox gives the room for words.
func (p codePlan) wordsBox() draw.Box {
	c := codeBox(p.version)
	if p.beside {
		return draw.Box{W: min(p.size.W-c.W-codeGap, mostWords), H: p.size.H}
	}
	return draw.Box{W: p.size.W - 1, H: p.size.H - c.H} // a blank keeps words off the edge
}

// codeWords are what is said of a code.
type codeWords struct {
	title, count string // what it is, and which of how many; the count may be empty
	how          []string
	more         []string // what else, where there is room for all of it
	hints        []draw.Hint
}

// inFull adds what else there is to say where it has room on a code's page.
func (p codePlan) inFull(said codeWords) codeWords {
	full := said
	full.how = slices.Concat(said.how, said.more)
	if p.holds(full) {
		return full
	}
	return said
}

// holds tells whether all that is said of a code has room.
func (p codePlan) holds(said codeWords) bool {
	b := p.wordsBox()
	if p.beside {
		return len(said.upright(b.W, draw.Look{}))+len(said.hints) <= b.H
	}
	return len(said.flat(b.W, draw.Look{}))+keysRow <= b.H
}

// upright sets the words below each other, with a blank line behind each.
func (s codeWords) upright(cells int, l draw.Look) []string {
	lines := draw.Styled(l.Wrap(s.title, cells), l.Strong.Render)
	if s.count != "" {
		lines = append(lines, draw.Styled(l.Wrap(s.count, cells), l.Quiet.Render)...)
	}
	for _, sentence := range s.how {
		lines = append(append(lines, ""), l.Wrap(sentence, cells)...)
	}
	return append(lines, "")
}

// flat sets the words in few rows; what it is stands with the keys.
func (s codeWords) flat(cells int, l draw.Look) []string {
	return l.Wrap(strings.Join(s.how, " "), cells)
}

// View draws a code, and what is said of it where there is room; the keys always have some.
func (p codePlan) View(c code, said codeWords, l draw.Look) string {
	b, said := p.wordsBox(), p.inFull(said)
	if p.beside {
		words := said.upright(b.W, l)
		words = words[:min(len(words), b.H-len(said.hints))]
		for _, h := range said.hints {
			words = append(words, draw.KeyRow("", []draw.Hint{h}, b.W, l))
		}
		return p.placeBeside(c.View(), words)
	}
	var words []string
	if p.holds(said) {
		words = said.flat(b.W, l) // else they stand on a page of their own
	}
	return p.placeBelow(c.View(), append(words, draw.KeyRow(strings.TrimSpace(said.title+" "+said.count), said.hints, b.W, l)))
}

// placeBeside puts a code and the words beside it in the middle of the terminal.
func (p codePlan) placeBeside(code, words []string) string {
	c, b := codeBox(p.version), p.wordsBox()
	at := draw.Box{X: (p.size.W - c.W - codeGap - b.W) / 2, Y: (p.size.H - max(c.H, len(words))) / 2}
	lines := make([]string, max(len(code), len(words)))
	first := min(quietZone/2, len(lines)-len(words)) // level with the code itself
	for i := range lines {
		lines[i] = strings.Repeat(" ", c.W+codeGap)
		if i < len(code) {
			lines[i] = code[i] + strings.Repeat(" ", codeGap)
		}
		if word := i - first; word >= 0 && word < len(words) {
			lines[i] += words[word]
		}
	}
	return draw.Placed(lines, at)
}

// placeBelow puts a code and the words below it in the middle of the terminal.
func (p codePlan) placeBelow(code, words []string) string {
	c := codeBox(p.version)
	margin := strings.Repeat(" ", (p.size.W-c.W)/2)
	lines := make([]string, 0, len(code)+len(words))
	for _, line := range code {
		lines = append(lines, margin+line)
	}
	for _, line := range words {
		lines = append(lines, " "+line)
	}
	return draw.Placed(lines, draw.Box{Y: (p.size.H - len(lines)) / 2})
}
