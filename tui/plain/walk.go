package plain

import (
	"bufio"
	"errors"
	"io"
	"reflect"
	"strconv"
	"strings"
	"time"

	"twohats/content"
	"twohats/content/report"
	"twohats/tui"
)

// A walk asks, and hands on what is meant.
type walk struct {
	talk  *tui.Talk
	in    *bufio.Reader
	say   sayer
	o     Options
	page  tui.Said
	parts []report.Spoken // of what is read on the page
	part  int             // the one that was said last, from 0
	next  chan heard      // the line that is being waited for; nil while none is
	wrong int             // lines in a row that meant nothing
	told  bool            // what came of the last line was said

	several bool     // a text of several lines is being written
	lines   []string // those that it has so far
}

// patience is how many lines may mean nothing before all that can be typed is said.
const patience = 3

// turn says a page, if another is seen now, and reads until something is meant by a line, or time
// turns the page.
func (w *walk) turn() error {
	w.turnTo(w.talk.Said())
	w.told = false
	for meant := false; !meant; {
		line, passed, err := w.asked()
		switch {
		case err != nil:
			return err
		case passed:
			meant = true
		default:
			meant = w.taken(line)
		}
	}
	w.wrong = 0
	if notice := w.talk.Notice(); notice != "" {
		w.tell(notice)
	}
	return nil
}

// turnTo says a page unless it was said already. Nothing that was typed is left without a word.
func (w *walk) turnTo(page tui.Said) {
	if reflect.DeepEqual(page, w.page) {
		if !w.told {
			w.say.paragraphs(w.possible())
		}
		return
	}
	w.page, w.parts, w.part = page, nil, 0
	if page.Reads != nil {
		w.parts = report.Speak(*page.Reads, w.o.Words)
	}
	w.say.page(page)
	if len(w.parts) > 0 {
		w.reads(0)
	}
	for !w.o.Echo && w.part+1 < len(w.parts) {
		w.reads(w.part + 1) // nobody is there to ask for it
	}
	if page.Many || page.Secret && page.On != "" {
		w.say.paragraphs(w.possible()) // else nobody knows
	}
}

func (w *walk) tell(text string) {
	w.say.paragraphs(text)
	w.told = true
}

// taken takes a line: as one of several, as a sign that somebody is there, or for what it means.
func (w *walk) taken(line string) (meant bool) {
	stirs := w.talk.Stirs()
	w.several = w.several && (w.page.Writes || stirs) // time may have turned the page
	if w.several {
		return w.gathers(line) || stirs
	}
	return stirs || w.means(line)
}

// asked asks for a line and waits for it; passed tells that time has turned the page meanwhile.
func (w *walk) asked() (line string, passed bool, err error) {
	if w.page.Secret && w.o.Hear != nil {
		line, err = w.o.Hear(w.question())
		return line, false, err
	}
	if !w.several {
		w.say.ask(w.question())
	}
	line, passed, err = w.awaited()
	if !w.several && !w.o.Echo || passed {
		w.say.write("\n")
	}
	return line, passed, err
}

// question gives what is asked for.
func (w *walk) question() string {
	p, goes := w.o.Words.Plain, w.page.On != ""
	switch {
	case w.page.Secret:
		return p.AskSecret
	case w.page.Writes && goes && w.page.Written != "":
		return p.AskTextKept
	case w.page.Writes && goes:
		return p.AskTextOn
	case w.page.Writes:
		return p.AskText
	case len(w.page.Choices) > 0 && goes:
		return p.AskNumberOn
	case len(w.page.Choices) > 0:
		return p.AskNumber
	case w.part+1 < len(w.parts):
		return p.AskPart
	}
	return p.AskOn
}

// A heard line is one that was read beside everything else.
type heard struct {
	line string
	err  error
}

// awaited waits for a line, and lets time pass meanwhile. A line that is being waited for when
// time turns the page is the next page's.
func (w *walk) awaited() (line string, passed bool, err error) {
	if w.next == nil {
		w.next = make(chan heard, 1)
		go func() {
			line, err := w.line()
			w.next <- heard{line, err}
		}()
	}
	for {
		var brought <-chan time.Time
		if at, waits := w.talk.Brings(); waits {
			brought = time.After(at.Sub(w.o.Clock()))
		}
		select {
		case h := <-w.next:
			w.next = nil
			return h.line, false, h.err
		case <-brought:
			if w.talk.Pass() {
				return "", true, nil
			}
		}
	}
}

// line reads a line without its end. The last may have none.
func (w *walk) line() (string, error) {
	line, err := w.in.ReadString('\n')
	if errors.Is(err, io.EOF) && line != "" {
		err = nil
	}
	return strings.TrimSpace(line), err
}

// several is what begins and ends a text of several lines.
const several = "."

// means does what a line means; false where it means nothing here, or only has something said.
func (w *walk) means(line string) bool {
	switch command := w.command(line); {
	case command == "b" && w.part > 0 && w.o.Echo:
		return w.reads(w.part - 1)
	case command == "b":
		w.talk.Back()
	case command == "s":
		w.talk.Skip()
	case command == "q":
		w.talk.Pause()
	case command == "?":
		return w.helps()
	case command == "0":
		w.clears()
	case command == "m" && w.page.Many:
		return w.lists()
	case command == "m" && w.page.More != "":
		w.talk.More()
	case line == "" && w.part+1 < len(w.parts):
		return w.reads(w.part + 1)
	case line == "" && w.page.On != "":
		w.talk.GoOn()
	case line != "" && w.page.Writes:
		return w.writes(line)
	default:
		return w.chosen(line)
	}
	return true
}

// command gives the letter of a command that is written out, where no text is asked for.
func (w *walk) command(line string) string {
	p, said := w.o.Words.Plain, strings.ToLower(line)
	if !w.page.Writes {
		for letter, word := range map[string]string{"b": p.Back, "s": p.Skip, "q": p.Quit, "?": p.Help} {
			if said == word {
				return letter
			}
		}
	}
	return said
}

// helps says why the page is asked, and all that can be typed, and then the page again.
func (w *walk) helps() bool {
	why := w.talk.Why()
	if len(w.parts) > 0 {
		if why = w.parts[w.part].Figures; len(why) == 0 {
			why = []string{w.o.Words.Figures.None}
		}
	}
	w.say.paragraphs(why...)
	w.say.paragraphs(w.o.Words.Plain.Keys, w.possible())
	w.say.whole(w.page)
	return len(w.parts) > 0 && w.reads(w.part)
}

// clears takes back what is answered here.
func (w *walk) clears() {
	if w.talk.Clear() {
		w.tell(w.o.Words.Plain.Cleared)
	} else {
		w.tell(w.o.Words.Plain.Clear)
	}
}

// lists says all of many choices.
func (w *walk) lists() bool {
	for i, c := range w.page.Choices {
		w.say.choice(i+1, c, true)
	}
	return false
}

// reads says a part of what is read.
func (w *walk) reads(part int) bool {
	w.part, w.wrong = part, 0
	w.say.part(w.parts, part)
	return false
}

// writes takes a text on one line, or begins one of several.
func (w *walk) writes(line string) bool {
	if line == several && !w.page.Secret {
		w.several, w.lines = true, nil
		return false
	}
	w.talk.Write(line)
	w.talk.GoOn()
	return true
}

// gathers takes one of several lines. Each is kept at once: whatever comes next, it is not lost.
func (w *walk) gathers(line string) bool {
	if line != several {
		w.lines = append(w.lines, line)
		w.talk.Write(strings.Join(w.lines, "\n"))
		return false
	}
	w.several = false
	w.tell(content.Fill(w.o.Words.Plain.TakenLines, "{n}", strconv.Itoa(len(w.lines))))
	w.talk.GoOn()
	return true
}

// chosen takes a number.
func (w *walk) chosen(line string) bool {
	n, err := strconv.Atoi(strings.TrimSuffix(line, "."))
	if err == nil && n >= 1 && n <= len(w.parts) {
		return w.reads(n - 1)
	}
	if err != nil || n < 1 || n > len(w.page.Choices) {
		return w.nothing()
	}
	w.talk.Choose(n)
	return true
}

// nothing answers a line that means nothing.
func (w *walk) nothing() bool {
	if w.wrong++; w.wrong >= patience {
		w.wrong = 0
		w.say.paragraphs(w.o.Words.Plain.Keys)
	}
	w.say.paragraphs(w.possible())
	return false
}

// possible says what can be typed here.
func (w *walk) possible() string {
	p := w.o.Words.Plain
	var ways []string
	switch n := max(len(w.page.Choices), len(w.parts)); {
	case w.page.Secret && w.page.On != "":
	case w.page.Writes:
		ways = append(ways, p.TypeText)
	case n == 1 && len(w.parts) == 0:
		ways = append(ways, p.TypeOne)
	case n > 1:
		ways = append(ways, content.Fill(p.TypeNumber, "{n}", strconv.Itoa(n)))
	}
	switch {
	case w.part+1 < len(w.parts):
		ways = append(ways, p.TypePart)
	case w.page.On != "" && len(ways) == 0 && !w.page.Secret:
		ways = append(ways, p.TypeEnter)
	case w.page.On != "":
		ways = append(ways, content.Fill(p.TypeOn, "{does}", w.page.On))
	}
	switch {
	case w.page.Many:
		ways = append(ways, content.Fill(p.TypeMore, "{does}", p.All))
	case w.page.More != "":
		ways = append(ways, content.Fill(p.TypeMore, "{does}", w.page.More))
	}
	return strings.Join(ways, " ")
}
