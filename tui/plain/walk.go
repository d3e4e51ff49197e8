package plain

import (
	"bufio"
	"errors"
	"io"
	"strconv"
	"strings"
	"time"

	"twohats/content"
	"twohats/tui"
)

// A walk asks, and hands on what is meant.
type walk struct {
	talk  *tui.Talk
	in    *bufio.Reader
	say   sayer
	o     Options
	next  chan heard // the line that is being waited for; nil while none is
	wrong int        // lines in a row that meant nothing
}

// patience is how many lines may mean nothing before all that can be typed is said.
const patience = 3

// turn says a page, and reads until something is meant by a line, or time turns the page.
func (w *walk) turn() error {
	page := w.talk.Said()
	w.say.page(page)
	if (len(page.Choices) > 0 || page.Secret) && page.On != "" {
		w.say.paragraphs(w.possible(page)) // else nobody knows that enter alone will do
	}
	for meant := false; !meant; {
		line, passed, err := w.asked(page)
		switch {
		case err != nil:
			return err
		case passed:
			meant = true
		case w.talk.Stirs():
			meant = true // that somebody is there, and no more
		default:
			meant = w.means(page, line)
		}
	}
	w.wrong = 0
	if notice := w.talk.Notice(); notice != "" {
		w.say.paragraphs(notice)
	}
	return nil
}

// asked asks for a line and waits for it; passed tells that time has turned the page meanwhile.
func (w *walk) asked(page tui.Said) (line string, passed bool, err error) {
	p := w.o.Words.Plain
	question := p.AskOn
	switch {
	case page.Writes:
		question = p.AskText
	case len(page.Choices) > 0:
		question = p.AskNumber
	}
	if page.Secret && w.o.Hear != nil {
		line, err = w.o.Hear(p.AskSecret)
		return line, false, err
	}
	w.say.ask(question)
	line, passed, err = w.awaited()
	if !w.o.Echo || passed {
		w.say.write("\n")
	}
	return line, passed, err
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

// means does what a line means; false where it means nothing here.
func (w *walk) means(page tui.Said, line string) bool {
	p := w.o.Words.Plain
	switch strings.ToLower(line) {
	case "b":
		w.talk.Back()
	case "s":
		w.talk.Skip()
	case "q":
		w.talk.Pause()
	case "?":
		w.say.paragraphs(w.talk.Why()...)
		w.say.paragraphs(p.Keys)
		w.say.paragraphs(w.possible(page))
		return false
	case "0":
		w.talk.Clear()
	case "m":
		if page.More == "" {
			return w.nothing(page)
		}
		w.talk.More()
	case "":
		if page.On == "" {
			return w.nothing(page)
		}
		w.talk.GoOn()
	default:
		return w.chosen(page, line)
	}
	return true
}

// chosen takes a number or a text.
func (w *walk) chosen(page tui.Said, line string) bool {
	if page.Writes {
		if line == several {
			line = w.lines()
		}
		w.talk.Write(line)
		return true
	}
	n, err := strconv.Atoi(line)
	if err != nil || n < 1 || n > len(page.Choices) {
		return w.nothing(page)
	}
	w.talk.Choose(n)
	return true
}

// lines reads a text of several lines. Where the input ends, so does the text.
func (w *walk) lines() string {
	var lines []string
	for {
		line, err := w.line()
		if err != nil || line == several {
			return strings.Join(lines, "\n")
		}
		lines = append(lines, line)
	}
}

// nothing answers a line that means nothing.
func (w *walk) nothing(page tui.Said) bool {
	if w.wrong++; w.wrong >= patience {
		w.wrong = 0
		w.say.paragraphs(w.o.Words.Plain.Keys)
	}
	w.say.paragraphs(w.possible(page))
	return false
}

// possible says what can be typed here.
func (w *walk) possible(page tui.Said) string {
	p := w.o.Words.Plain
	var ways []string
	switch n := len(page.Choices); {
	case page.Writes:
		ways = append(ways, p.TypeText)
	case n == 1:
		ways = append(ways, p.TypeOne)
	case n > 1:
		ways = append(ways, content.Fill(p.TypeNumber, "{n}", strconv.Itoa(n)))
	}
	if page.On != "" {
		ways = append(ways, content.Fill(p.TypeOn, "{does}", page.On))
	}
	if page.More != "" {
		ways = append(ways, p.TypeMore)
	}
	return strings.Join(ways, " ")
}
