package pilot

import (
	"strconv"
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

func (p *problems) add(line, column int, what, mend string) {
	if p.found++; p.found <= mostNamed {
		p.named = append(p.named, content.Problem{File: p.file, Line: line, Column: column, What: what, Mend: mend})
	}
}

func (p *problems) warn(line, column int, what, mend string) {
	if p.warnings++; p.warnings <= mostNamed {
		p.named = append(p.named, content.Problem{File: p.file, Line: line, Column: column, What: what, Mend: mend, Warning: true})
	}
}

// bad tells whether anything but a warning was found.
func (p *problems) bad() bool { return p.found > 0 }

// quoted gives what stands in a cell as a message can hold it, of any length and whatever is in it.
func quoted(text string) string {
	const most = 40 // characters
	if utf8.RuneCountInString(text) > most {
		text = string([]rune(text)[:most-1]) + "…"
	}
	return strconv.Quote(text)
}
