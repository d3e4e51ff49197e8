package pilot

import (
	"strconv"
	"unicode/utf8"

	"twohats/content"
)

// mostNamed is how many problems of a table are named one by one.
const mostNamed = 50

// problems gathers what is wrong in a table.
type problems struct {
	file  string
	named []content.Problem
	more  int  // problems beyond those that are named
	bad   bool // anything but a warning was found
}

func (p *problems) add(line, column int, what, mend string) {
	p.bad = true
	p.note(content.Problem{Line: line, Column: column, What: what, Mend: mend})
}

func (p *problems) warn(line, column int, what, mend string) {
	p.note(content.Problem{Line: line, Column: column, What: what, Mend: mend, Warning: true})
}

func (p *problems) note(one content.Problem) {
	if len(p.named) == mostNamed {
		p.more++
		return
	}
	one.File = p.file
	p.named = append(p.named, one)
}

// quoted gives what stands in a cell as a message can hold it, of any length and whatever is in it.
func quoted(text string) string {
	const most = 40 // characters
	if utf8.RuneCountInString(text) > most {
		text = string([]rune(text)[:most-1]) + "…"
	}
	return strconv.Quote(text)
}
