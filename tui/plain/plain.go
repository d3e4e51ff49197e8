// Package plain is the walk line by line, for who reads with their ears or through a pipe.
//
// It says what the pages of package tui say, each choice with its number, and reads a line for
// what is meant. Nothing that was said is changed or moved over: there is no drawing, no colour
// and no control character but the end of a line. Which page comes when, and what is kept, is
// none of its business: it only asks and says.
package plain

import (
	"bufio"
	"errors"
	"io"
	"time"

	"twohats/content"
	"twohats/tui"
)

// ErrEarly is what Run returns when the input ended before a summary was said.
var ErrEarly = errors.New("the input ended before there was a summary")

// Options are what the lines need to know of where they go.
type Options struct {
	Words *content.Words
	Width int  // cells that a line may take; 0 where it may take any
	Echo  bool // what is typed shows, and its end begins a line
	Clock func() time.Time
	Say   func(string) string                   // puts a text into signs that can be shown; nil leaves them
	Hear  func(question string) (string, error) // reads a line that must not show; nil reads one like any other
}

// Run talks until the program is over or the input ends. What was answered is kept then, and
// nothing is made up. The error is ErrEarly, or that of the input or the output.
func Run(t *tui.Talk, in io.Reader, out io.Writer, o Options) error {
	w := &walk{talk: t, in: bufio.NewReaderSize(in, longest), say: sayer{out: out, o: o}, o: o}
	w.say.paragraphs(o.Words.Plain.Keys)
	err := w.talks()
	w.say.paragraphs(t.Became())
	return errors.Join(err, w.say.err)
}

// talks turns page after page.
func (w *walk) talks() error {
	t := w.talk
	for !t.Over() && w.say.err == nil {
		err := w.turn()
		if errors.Is(err, io.EOF) {
			t.Leave()
			if !t.Read() {
				return ErrEarly
			}
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// longest is how many bytes of a line are read at a time.
const longest = 64 << 10
