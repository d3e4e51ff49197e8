package tui

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

// signs are the single cells that drawings are made of.
type signs struct {
	pole                        [2]string // beside the poles' colours, so that colour is never alone
	cursor                      string    // before the choice that enter takes
	rule, fill                  string    // the header's rule, ahead and behind
	open, chosen                string    // a step of a scale
	line                        string    // between the steps
	bar                         string    // before a person's own words
	left, right                 string    // the ends of an axis
	zero                        string    // the middle of an axis
	here                        string    // the map's own point
	shade                       string    // the doubt around it
	up, across                  string    // the map's axes
	corner                      string
	pull, demand                string
	both                        string
	heights                     []string // a density by height, lowest first
	more, less                  string   // more below, more above
	ellipsis                    string
	arrows, updown, upKey, page string
	write                       string
	round                       [4]string // corners of a card: top left, top right, bottom left, bottom right
	side                        string
	typed                       *strings.Replacer // for texts; nil where they stand as they are
}

func newSigns(s Signs, poles []content.Pole) signs {
	if s == ASCII {
		return signs{
			pole: [2]string{poles[0].Letter, poles[1].Letter}, cursor: ">", rule: "-", fill: "=", open: "o", chosen: "#",
			line: "-", bar: "|", left: "|", right: "|", zero: "+", here: "+", shade: ":", up: "|", across: "-", corner: "+",
			pull: "c", demand: "d", both: "b", heights: []string{".", ":", "-", "=", "+", "*", "#", "#"},
			more: "v", less: "^", ellipsis: "...", arrows: "left right", updown: "up down", upKey: "up", write: ">", page: "pgup pgdn",
			round: [4]string{"+", "+", "+", "+"}, side: "|", typed: content.Typewriter(),
		}
	}
	return signs{
		pole: [2]string{"▲", "●"}, cursor: "▸", rule: "─", fill: "━", open: "○", chosen: "◉",
		line: "─", bar: "┃", left: "├", right: "┤", zero: "┼", here: "✚", shade: "░", up: "│", across: "─", corner: "└",
		pull: "◇", demand: "◆", both: "◈", heights: []string{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"},
		more: "▾", less: "▴", ellipsis: "…", arrows: "← →", updown: "↑ ↓", upKey: "↑", write: "›", page: "pgup pgdn",
		round: [4]string{"╭", "╮", "╰", "╯"}, side: "│",
	}
}
