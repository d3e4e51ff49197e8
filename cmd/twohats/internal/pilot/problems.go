package pilot

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"twohats/content"
)

// mostNamed is how many problems of a table are named one by one, and how many warnings.
const mostNamed = 50

// problems gathers what is wrong in a table.
type problems struct {
	file     string
	named    []content.Problem
	found    int // problems, named or not
	warnings int // named or not
}

func (p *problems) add(at content.Problem, what, mend string) {
	count := &p.found
	if at.Warning {
		count = &p.warnings
	}
	at.What, at.Mend = what, mend
	if *count++; *count <= mostNamed {
		p.named = append(p.named, at)
	}
}

func (p *problems) warn(at content.Problem, what, mend string) {
	at.Warning = true
	p.add(at, what, mend)
}

// quoted returns what stands in a cell as a message can hold it, of any length and whatever is in it.
func quoted(text string) string {
	const most = 40 // characters
	if utf8.RuneCountInString(text) > most {
		text = string([]rune(text)[:most-1]) + "…"
	}
	return strconv.Quote(text)
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// listed returns names in quotation marks, with commas between.
func listed(names []string) string {
	said := make([]string, len(names))
	for i, name := range names {
		said[i] = quoted(name)
	}
	return strings.Join(said, ", ")
}
