package draw

import (
	"strings"

	"charm.land/lipgloss/v2"

	"twohats/content"
)

// Signs is the set of signs that the terminal can show.
type Signs int

// The sets of signs.
const (
	Unicode Signs = iota
	ASCII
)

// Glyphs are what drawings are made of, a cell each but for the ellipsis and the names of keys.
type Glyphs struct {
	Pole                        [2]string // beside the poles' colours, so that colour is never alone
	Cursor                      string    // before the choice that enter takes
	rule, Fill                  string    // the header's rule, ahead and behind
	open, Chosen                string    // a step of a scale
	line                        string    // between the steps
	Bar                         string    // before a person's own words
	left, zero, right           string    // of an axis
	here, shade                 string    // the map's own point, and the doubt around it
	Up, across, corner          string    // the map's axes
	pull, demand, both          string    // marks under an axis
	Bars                        []string  // a density by height, lowest first
	more, less                  string    // more below, more above
	Ellipsis                    string
	Arrows, UpDown, UpKey, Page string // keys
	write                       string // before a text to write
	card                        lipgloss.Border
	Typed                       *strings.Replacer // for texts; nil where they stand as they are
}

func newGlyphs(s Signs, poles []content.Pole) Glyphs {
	if s == ASCII {
		return Glyphs{
			Pole: letters(poles), Cursor: ">", rule: "-", Fill: "=", open: "o", Chosen: "#",
			line: "-", Bar: "|", left: "|", right: "|", zero: "+", here: "+", shade: ":", Up: "|", across: "-", corner: "+",
			pull: "c", demand: "d", both: "b", Bars: []string{".", ":", "-", "=", "+", "*", "#", "#"},
			more: "v", less: "^", Ellipsis: "...", Arrows: "left right", UpDown: "up down", UpKey: "up", write: ">", Page: "pgup pgdn",
			card: lipgloss.ASCIIBorder(), Typed: content.Typewriter(),
		}
	}
	return Glyphs{
		Pole: [2]string{"▲", "●"}, Cursor: "▸", rule: "─", Fill: "━", open: "○", Chosen: "◉",
		line: "─", Bar: "┃", left: "├", right: "┤", zero: "┼", here: "✚", shade: "░", Up: "│", across: "─", corner: "└",
		pull: "◇", demand: "◆", both: "◈", Bars: []string{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"},
		more: "▾", less: "▴", Ellipsis: "…", Arrows: "← →", UpDown: "↑ ↓", UpKey: "↑", write: "›", Page: "pgup pgdn",
		card: lipgloss.RoundedBorder(),
	}
}

// letters are the poles' signs where only ASCII can be shown.
func letters(poles []content.Pole) [2]string { return [2]string{poles[0].Letter, poles[1].Letter} }
