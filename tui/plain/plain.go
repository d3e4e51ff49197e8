// Package plain is the walk line by line, for anyone who reads with their ears or through a pipe.
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

// Why a talk ended before it was over: the input ended before a summary was said, or it was stopped.
var (
	ErrEarly   = errors.New("the input ended before there was a summary")
	ErrStopped = errors.New("stopped")
)

// Options are what the lines need to know of where they go.
type Options struct {
	Words *content.Words
	Width int  // cells that a line may take; 0 where it may take any
	Echo  bool // what is typed shows, and its end begins a line
	Most  int  // bytes that a line can have; what is typed beyond them never comes; 0 where it may have any
	Clock func() time.Time
	Say   func(string) string                   // puts a text into signs that can be shown; nil leaves them
	Hear  func(question string) (string, error) // reads a line that must not show; nil reads one like any other
	Hush  func() (undo func())                  // has nothing show that is typed meanwhile; nil where it would not anyway
	Stop  <-chan struct{}                       // closed, it ends the talk; nil is never
}

// Run talks until the program is over, the input ends, or it is stopped. What was answered is
// kept then, and nothing is made up. The error is ErrEarly, ErrStopped, or that of the input or the
// output.
func Run(t *tui.Talk, in io.Reader, out io.Writer, o Options) error {
	w := &walk{talk: t, in: bufio.NewReader(in), say: sayer{out: out, o: o}, o: o}
	w.say.paragraphs(o.Words.Plain.Opening)
	err := w.talks()
	if became := t.Became(); became != w.notice {
		w.say.paragraphs(became)
	}
	return errors.Join(err, w.say.err)
}

// talks turns page after page.
func (w *walk) talks() error {
	for !w.talk.Over() && w.say.err == nil {
		err := w.turn()
		switch {
		case err == nil:
			w.ended = false
		case errors.Is(err, io.EOF) && w.asksFirst():
			w.talk.Pause()
		case errors.Is(err, io.EOF):
			w.talk.Leave()
			if !w.talk.Read() {
				return ErrEarly
			}
			return nil
		default:
			w.talk.Leave()
			return err
		}
	}
	return nil
}

// asksFirst reports whether the end of the input may be a slip of the hand, which would cost a person
// in a workshop all their answers: only a second one in a row is none.
func (w *walk) asksFirst() bool {
	slip := w.o.Echo && w.talk.Shared() && !w.ended
	w.ended = true
	return slip
}
