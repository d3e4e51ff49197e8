package plain

import (
	"strconv"
	"strings"

	"twohats/content"
)

// several is what begins and ends a text of several lines.
const several = "."

// writes takes a text on one line, or begins one of several. A text that would be a command
// elsewhere is kept, but who meant the command hears what to type for it.
func (w *walk) writes(line string) bool {
	if line == several && !w.page.Secret {
		w.several, w.lines = true, nil
		w.say.paragraphs(w.o.Words.Plain.AskLines)
		return false
	}
	if w.page.Secret && w.o.Hush != nil {
		defer w.o.Hush()()
	}
	w.talk.Write(line)
	w.talk.GoOn()
	if !w.page.Secret && w.lettered(line) != none {
		w.tell(content.Fill(w.o.Words.Plain.TakenSign, "{text}", line))
	}
	return true
}

// gathers takes one of several lines. Each is kept at once: whatever comes next, it is not lost.
func (w *walk) gathers(line string) bool {
	if line != several {
		line = strings.TrimRight(line, " \t")
		w.lines = append(w.lines, line)
		w.talk.Write(strings.Join(w.lines, "\n"))
		return false
	}
	w.several = false
	switch n := len(w.lines); n {
	case 0:
	case 1:
		w.tell(w.o.Words.Plain.TakenLine)
	default:
		w.tell(content.Fill(w.o.Words.Plain.TakenLines, "{n}", strconv.Itoa(n)))
	}
	w.talk.GoOn()
	return true
}
