package card

import (
	"slices"
	"strings"

	"rsc.io/qr/coding"

	"twohats/content/report"
	"twohats/tui/draw"
)

// A codePlan is where codes stand on a terminal, and whether words stand beside or below them. The
// codes of the summary are all of one size.
type codePlan struct {
	size     draw.Box
	version  coding.Version // 0 where codes have no room
	calendar coding.Version // of the code with the day to look back
	parts    []string       // the summary as the codes say it
	all      bool           // they say all of it
	enough   int            // how many of them, from the first, hold what is of most worth
	beside   bool           // words stand beside the code, not below
}

// The measures of a code's page, in cells and rows.
const (
	codeGap    = 2  // between a code and the words beside it
	leastWords = 20 // what words need to stand beside a code
	mostWords  = 40
	keysRow    = 1 // below a code without words beside it
	wordsRows  = 3 // what short words below a code take, with the keys
)

// planCodes returns the plan that holds all in the fewest codes, or else what is of most worth
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

// typed returns all of a card as codes say it, in the signs of a typewriter.
func typed(home report.TakeHome) string {
	const unlimited = 1 << 20
	parts, _ := home.Parts(unlimited)
	return strings.Join(parts, "")
}

// forCalendar returns the plan of the code with the day to look back. It is mostly smaller than the
// others, so that words may have room beside it alone.
func (p codePlan) forCalendar() codePlan {
	p.version = p.calendar
	p.beside = p.size.W-codeBox(p.version).W-codeGap >= leastWords
	return p
}

// fewerIfLarge reports whether a card needs fewer codes in a window that is large on a usual screen.
func (p codePlan) fewerIfLarge(home report.TakeHome) bool {
	large := draw.Box{W: max(200, p.size.W), H: max(60, p.size.H)}
	return len(planCodes(large, home, "").parts) < len(p.parts)
}

// wordsBox returns the room for words.
func (p codePlan) wordsBox() draw.Box {
	c := codeBox(p.version)
	if p.beside {
		return draw.Box{W: min(p.size.W-c.W-codeGap, mostWords), H: p.size.H}
	}
	return draw.Box{W: p.size.W - 1, H: p.size.H - c.H} // a blank keeps words off the edge
}

// A codeWords is what is said of a code.
type codeWords struct {
	title, count string // what it is, and which of how many; the count may be empty
	how          []string
	more         []string // what else, where there is room for all of it
	hints        []draw.Hint
}

// inFull returns the words with what else there is to say, if that has room.
func (p codePlan) inFull(said codeWords) codeWords {
	full := said
	full.how = slices.Concat(said.how, said.more)
	if p.holds(full) {
		return full
	}
	return said
}

// holds reports whether all that is said of a code has room.
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

// flat sets the words in few rows. The title stands with the keys.
func (s codeWords) flat(cells int, l draw.Look) []string {
	return l.Wrap(strings.Join(s.how, " "), cells)
}

// View draws a code, and what is said of it where there is room. The keys always have some.
func (p codePlan) View(c code, said codeWords, l draw.Look) string {
	drawn, cells, b, said := c.View(), codeBox(p.version).W, p.wordsBox(), p.inFull(said)
	if p.beside {
		words := said.upright(b.W, l)
		words = words[:min(len(words), b.H-len(said.hints))]
		for _, h := range said.hints {
			words = append(words, draw.KeyRow("", []draw.Hint{h}, b.W, l))
		}
		rows := max(len(drawn), len(words))
		words = append(make([]string, min(quietZone/2, rows-len(words))), words...) // level with the code itself
		lines := draw.SideBySide(draw.Piece{Lines: drawn}, draw.Piece{X: cells + codeGap, Lines: words})
		return draw.Placed(lines, draw.Box{X: (p.size.W - cells - codeGap - b.W) / 2, Y: (p.size.H - rows) / 2})
	}
	var words []string
	if p.holds(said) {
		words = said.flat(b.W, l) // else they stand on a page of their own
	}
	words = append(words, draw.KeyRow(strings.TrimSpace(said.title+" "+said.count), said.hints, b.W, l))
	lines := append(draw.Indented(drawn, (p.size.W-cells)/2), draw.Indented(words, 1)...)
	return draw.Placed(lines, draw.Box{Y: (p.size.H - len(lines)) / 2})
}
