package draw

import (
	"strings"

	"twohats/content"
)

// Signs is the set of signs that the terminal can show.
type Signs int

// The sets of signs.
const (
	Unicode Signs = iota
	ASCII
)

// Glyphs are the single cells that drawings are made of.
type Glyphs struct {
	Pole                        [2]string // beside the poles' colours, so that colour is never alone
	Cursor                      string    // before the choice that enter takes
	rule, Fill                  string    // the header's rule, ahead and behind
	open, Chosen                string    // a step of a scale
	line                        string    // between the steps
	Bar                         string    // before a person's own words
	left, right                 string    // the ends of an axis
	zero                        string    // the middle of an axis
	here                        string    // the map's own point
	shade                       string    // the doubt around it
	Up, across                  string    // the map's axes
	corner                      string
	pull, demand                string
	both                        string
	Bars                        []string // a density by height, lowest first
	more, less                  string   // more below, more above
	Ellipsis                    string
	Arrows, Updown, UpKey, Page string
	write                       string
	round                       [4]string // corners of a card: top left, top right, bottom left, bottom right
	side                        string
	Typed                       *strings.Replacer // for texts; nil where they stand as they are
}

func newGlyphs(s Signs, poles []content.Pole) Glyphs {
	if s == ASCII {
		return Glyphs{
			Pole: letters(poles), Cursor: ">", rule: "-", Fill: "=", open: "o", Chosen: "#",
			line: "-", Bar: "|", left: "|", right: "|", zero: "+", here: "+", shade: ":", Up: "|", across: "-", corner: "+",
			pull: "c", demand: "d", both: "b", Bars: []string{".", ":", "-", "=", "+", "*", "#", "#"},
			more: "v", less: "^", Ellipsis: "...", Arrows: "left right", Updown: "up down", UpKey: "up", write: ">", Page: "pgup pgdn",
			round: [4]string{"+", "+", "+", "+"}, side: "|", Typed: content.Typewriter(),
		}
	}
	return Glyphs{
		Pole: [2]string{"▲", "●"}, Cursor: "▸", rule: "─", Fill: "━", open: "○", Chosen: "◉",
		line: "─", Bar: "┃", left: "├", right: "┤", zero: "┼", here: "✚", shade: "░", Up: "│", across: "─", corner: "└",
		pull: "◇", demand: "◆", both: "◈", Bars: []string{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"},
		more: "▾", less: "▴", Ellipsis: "…", Arrows: "← →", Updown: "↑ ↓", UpKey: "↑", write: "›", Page: "pgup pgdn",
		round: [4]string{"╭", "╮", "╰", "╯"}, side: "│",
	}
}

// letters are the poles' signs where only ASCII can be shown.
func letters(poles []content.Pole) [2]string { return [2]string{poles[0].Letter, poles[1].Letter} }
