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

// A page is the text in the making.
type page struct{ *bufio.Writer }

// Text writes the statistics as tables for people. An error is the writer's.
func (s Stats) Text(w io.Writer) error {
	p := page{bufio.NewWriter(w)}
	p.say(fmt.Sprintf("The pack %s, revision %d: %s.", s.Pack, s.Revision, counted(s.People, "row", "rows")))
	if s.Rule == Median {
		p.say("Imputed: an answer that is missing counts as the median of its prompt, in each scale of which a person answered anything.")
	} else {
		p.say("Complete cases: for each scale only those count who answered all its prompts.")
	}
	p.ratings(s)
	p.scales(s)
	p.others(s)
	p.poles(s)
	p.centre(s.Centre)
	p.notes(s)
	if err := p.Flush(); err != nil {
		return fmt.Errorf("write statistics: %w", err)
	}
	return nil
}

// say writes a paragraph. The lines of an item of a list are set in after its first.
func (p page) say(text string) {
	line, indent := "", ""
	if strings.HasPrefix(text, "- ") {
		indent = "  "
	}
	for word := range strings.FieldsSeq(text) {
		switch {
		case line == "":
			line = word
		case utf8.RuneCountInString(line+" "+word) > width:
			fmt.Fprintln(p, line)
			line = indent + word
		default:
			line += " " + word
		}
	}
	fmt.Fprintln(p, line)
}

// A table is one in the making: names, and cells set to the right.
type table struct {
	page
	room int   // of the names
	wide []int // by column
}

// table begins one with what it is about. Its heads are as wide as the columns, with bars between;
// the names have room as the longest needs it, as far as the columns leave any.
func (p page) table(about, heads string, names []string) table {
	t := table{page: p}
	left := width
	for head := range strings.SplitSeq(heads, "|") {
		t.wide = append(t.wide, len(head))
		left -= len(head)
	}
	for _, name := range names {
		t.room = min(max(t.room, len(name)), left)
	}
	p.say("")
	p.say(about)
	p.say("")
	fmt.Fprintf(p, "%*s%s\n", t.room, "", strings.TrimRight(strings.ReplaceAll(heads, "|", ""), " "))
	return t
}

func (t table) row(name string, cells ...any) {
	fmt.Fprintf(t, "%-*s", t.room, shortened(name, t.room))
	for i, cell := range cells {
		fmt.Fprintf(t, "%*v", t.wide[i], cell)
	}
	fmt.Fprintln(t)
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

// String returns a figure with two decimals, or a dash for none.
func (f Figure) String() string { return f.decimals(2) }

// percent returns a share in whole per cent.
func percent(f Figure) string { return Figure{100 * f.Value, f.Has}.decimals(0) }

func (f Figure) decimals(n int) string {
	if !f.Has {
		return "-"
	}
	text := strconv.FormatFloat(f.Value, 'f', n, 64)
	if strings.Trim(text, "-0.") == "" {
		text = strings.TrimPrefix(text, "-")
	}
	return text
}
