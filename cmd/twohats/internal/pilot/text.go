package pilot

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// width is how many columns the text takes at most.
const width = 80

// Text writes the statistics as tables for people. An error is the writer's.
func (s Stats) Text(w io.Writer) error {
	p := page{bufio.NewWriter(w)}
	p.say(fmt.Sprintf("The pack %s, revision %d: %s.", s.Pack, s.Revision, counted(s.People, "row", "rows")), "")
	p.say(s.Rule.said(), "")
	p.ratings(s)
	p.scales(s)
	p.alphas(s)
	p.others(s)
	p.poles(s)
	p.centre(s.Centre)
	p.notes(s)
	if err := p.w.Flush(); err != nil {
		return fmt.Errorf("write statistics: %w", err)
	}
	return nil
}

// said returns the rule as a sentence.
func (r Rule) said() string {
	if r == Median {
		return "Imputed: an answer that is missing counts as the median of its prompt, in each scale of which a person answered anything."
	}
	return "Complete cases: for each scale only those count who answered all its prompts."
}

// A page is the text in the making.
type page struct{ w *bufio.Writer }

// open begins a table with what it is about, between blank lines.
func (p page) open(text string) {
	p.say("", "")
	p.say(text, "")
	p.say("", "")
}

// say writes a paragraph; the lines after its first are set in.
func (p page) say(text, indent string) {
	column := 0
	for i, word := range strings.Fields(text) {
		switch n := utf8.RuneCountInString(word); {
		case i == 0:
			column = n
		case column+1+n > width:
			fmt.Fprint(p.w, "\n"+indent)
			column = len(indent) + n
		default:
			fmt.Fprint(p.w, " ")
			column += 1 + n
		}
		fmt.Fprint(p.w, word)
	}
	fmt.Fprintln(p.w)
}

// row writes a line of a table: a name, and cells set to the right of columns as wide as these.
func (p page) row(name string, nameWidth int, wide []int, cells ...string) {
	line := fmt.Sprintf("%-*s", nameWidth, shortened(name, nameWidth))
	for i, cell := range cells {
		line += fmt.Sprintf("%*s", wide[i], cell)
	}
	fmt.Fprintln(p.w, strings.TrimRight(line, " "))
}

// shortened keeps the ends of a name that is too long.
func shortened(name string, room int) string {
	const gap = "..."
	if len(name) <= room {
		return name
	}
	tail := (room - len(gap)) / 2
	return name[:room-len(gap)-tail] + gap + name[len(name)-tail:]
}

// room returns how wide the column of names is: as the longest, as far as the cells leave room.
func room(names []string, wide []int) int {
	left, longest := width, 0
	for _, w := range wide {
		left -= w
	}
	for _, name := range names {
		longest = max(longest, len(name))
	}
	return min(longest, left)
}

// two returns a figure with two decimals, or a dash for none.
func two(f Figure) string { return decimals(f, 2) }

func one(f Figure) string { return decimals(f, 1) }

func decimals(f Figure, n int) string {
	if !f.Has {
		return "-"
	}
	text := strconv.FormatFloat(f.Value, 'f', n, 64)
	if strings.Trim(text, "-0.") == "" {
		text = strings.TrimPrefix(text, "-")
	}
	return text
}

// percent returns a share in whole per cent, or a dash for none.
func percent(f Figure) string {
	const hundred = 100
	f.Value *= hundred
	return decimals(f, 0)
}
