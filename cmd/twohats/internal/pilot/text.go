package pilot

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"twohats/content"
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

// ratings writes the prompts of each scale of one pole in one theme.
func (p page) ratings(s Stats) {
	const mark = " *" // of a reversed prompt
	var names []string
	stats := make(map[string]PromptStat)
	for _, prompt := range s.Prompts {
		names = append(names, "  "+prompt.ID+mark)
		stats[prompt.ID] = prompt
	}
	t := p.table("Prompts. Mean and SD are in steps, as answered; first and last are the shares at the ends of the answers, in %; r is the correlation with the rest of the scale, and without is the scale's alpha without the prompt. * is reversed: r counts it turned round.",
		"      n| missing|  mean|    SD| first|  last|      r|  without", names)
	for _, scale := range s.Scales {
		if scale.Theme == "" || scale.Pole == "" {
			continue
		}
		p.say(scale.Scale)
		for _, in := range scale.Prompts {
			prompt := stats[in.ID]
			name := "  " + shortened(in.ID, t.room-len("  "+mark))
			if prompt.Reversed {
				name += mark
			}
			t.row(name, prompt.N, prompt.Missing, prompt.Mean, prompt.SD, percent(prompt.Floor), percent(prompt.Ceiling), in.Rest, in.Without)
		}
	}
}

// scales writes the means of the scales, and how reliable they are.
func (p page) scales(s Stats) {
	var names []string
	for _, scale := range s.Scales {
		names = append(names, scale.Scale)
	}
	t := p.table("Scales. People are those who count; mean and SD are those of their means, in steps; lowest and highest are the shares at the ends, in %; r is the mean correlation between prompts.",
		" prompts|  people|   mean|    SD|  lowest|  highest|      r", names)
	for _, scale := range s.Scales {
		t.row(scale.Scale, len(scale.Prompts), scale.People, scale.Mean, scale.SD, percent(scale.Floor), percent(scale.Ceiling), scale.R)
	}
	t = p.table("Reliability. Alpha is Cronbach's, with its interval of 95 % (Feldt 1965); omega is omega total of one factor (minres).",
		"   alpha|            95 %|   omega", names)
	for _, scale := range s.Scales {
		interval := "-"
		if scale.Low.Has && scale.High.Has {
			interval = fmt.Sprintf("%v to %v", scale.Low, scale.High)
		}
		t.row(scale.Scale, scale.Alpha, interval, scale.Omega)
	}
}

// others writes the prompts that are no ratings.
func (p page) others(s Stats) {
	var names []string
	of, options := make(map[content.Kind][]PromptStat), 0
	for _, prompt := range s.Prompts {
		if kind := content.Kind(prompt.Kind); kind != content.Rating {
			names = append(names, prompt.ID)
			of[kind] = append(of[kind], prompt)
			options = max(options, len(prompt.First))
		}
	}
	if betweens := of[content.Between]; len(betweens) > 0 {
		t := p.table("Betweens. Steps from the left end to the right.",
			"      n|  missing|  mean|    SD| first|  last", names)
		for _, prompt := range betweens {
			t.row(prompt.ID, prompt.N, prompt.Missing, prompt.Mean, prompt.SD, percent(prompt.Floor), percent(prompt.Ceiling))
		}
	}
	if scenarios := of[content.Scenario]; len(scenarios) > 0 {
		const each, nine = len("|    1"), "|    1|    2|    3|    4|    5|    6|    7|    8|    9" // a pack has no more options
		t := p.table("Scenarios. How many chose each option first.",
			"      n|  missing"+nine[:each*options]+strings.Repeat("|     ", 9-options), names)
		for _, prompt := range scenarios {
			cells := []any{prompt.N, prompt.Missing}
			for _, first := range prompt.First {
				cells = append(cells, first)
			}
			t.row(prompt.ID, cells...)
		}
	}
}

func (p page) poles(s Stats) {
	if len(s.Poles) == 0 {
		return
	}
	const all = "all themes"
	names := []string{all}
	for _, poles := range s.Poles {
		names = append(names, poles.Theme)
	}
	t := p.table("The two poles. r is the correlation between them.", "  people|       r", names)
	for _, poles := range s.Poles {
		t.row(cmp.Or(poles.Theme, all), poles.People, poles.R)
	}
}

func (p page) centre(c CentreStat) {
	p.say("")
	if c.Note != "" {
		p.say("Centre. None is suggested: " + c.Note + ".")
		return
	}
	p.say(fmt.Sprintf("Centre. Before a centre is taken off, %d people lean %s points on average (SD %s); the mean likely lies from %s to %s (95 %%).",
		c.People, c.Suggested.decimals(1), c.SD.decimals(1), c.Low.decimals(1), c.High.decimals(1)))
	if own := figureOf(c.Pack).decimals(1); c.Low.Value <= c.Pack && c.Pack <= c.High.Value {
		p.say(fmt.Sprintf("The pack's own, %s, lies in there: nothing asks for another.", own))
	} else {
		p.say(fmt.Sprintf("The pack's own is %s. If these people are as balanced as those that you will ask, write: centre: %s", own, c.Suggested.decimals(1)))
	}
}

// notes writes what is to be said of all figures and of single ones, in a line or more each.
func (p page) notes(s Stats) {
	notes := slices.Clone(s.Notes)
	for _, scale := range s.Scales {
		for _, note := range scale.Notes {
			notes = append(notes, scale.Scale+": "+note)
		}
	}
	for _, poles := range s.Poles {
		where := "over all themes"
		if poles.Theme != "" {
			where = "of " + poles.Theme
		}
		if poles.Note != "" {
			notes = append(notes, "the two poles "+where+": "+poles.Note)
		}
	}
	if len(notes) > 0 {
		p.say("")
		p.say("Notes.")
	}
	for _, note := range notes {
		p.say("- " + note)
	}
}
