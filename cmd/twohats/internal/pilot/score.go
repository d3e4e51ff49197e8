package pilot

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"sync"

	"twohats/content/coach"
)

// ErrTable is that a table has problems that have to be mended. They are the table's to tell.
var ErrTable = errors.New("the table has to be mended")

// batch is how many people are scored at once by one processor: enough that starting it costs
// nothing beside it, and few enough that memory does not matter.
const batch = 512

// Score writes a row for each person of a table, in its order: what they answered, the figures
// of the reading and the mean of every scale in the pack's own steps. It holds a few thousand
// rows at a time. At the first problem it ends writing, reads on for the others, and gives
// ErrTable; another error is the reader's or the writer's.
func Score(t *Table, form Form, w io.Writer) error {
	s := newSheet(t, form)
	parts := make([]part, runtime.GOMAXPROCS(0))
	for i := range parts {
		parts[i].answers = make([]coach.Answer, batch*len(t.many.Prompts()))
	}
	written := s.head()
	for more := true; more; {
		for i := range parts {
			more = parts[i].fill(t) && more
		}
		if t.Bad() || t.Err() != nil {
			Check(t)
			return t.failed()
		}
		if _, err := w.Write(written); err != nil {
			return fmt.Errorf("write scores: %w", err)
		}
		written = scored(written[:0], s, parts)
	}
	if _, err := w.Write(written); err != nil {
		return fmt.Errorf("write scores: %w", err)
	}
	return nil
}

// failed returns why a table cannot be used; nil where it can.
func (t *Table) failed() error {
	switch {
	case t.Err() != nil:
		return fmt.Errorf("read %s: %w", t.found.file, t.Err())
	case t.Bad():
		return ErrTable
	}
	return nil
}

// scored scores the parts at the same time, and adds them in their order.
func scored(written []byte, s *sheet, parts []part) []byte {
	var all sync.WaitGroup
	for i := range parts {
		all.Go(func() { parts[i].score(s) })
	}
	all.Wait()
	for i := range parts {
		written = append(written, parts[i].written...)
	}
	return written
}

// A part is what one processor scores at a time.
type part struct {
	rows    []Row
	answers []coach.Answer // of the rows, one after the other
	written []byte
}

// fill reads as many rows as there is room for; false after the last.
func (p *part) fill(t *Table) bool {
	p.rows = p.rows[:0]
	for len(p.rows) < batch {
		row, ok := t.Next(p.of(len(p.rows), t.many))
		if !ok {
			return false
		}
		p.rows = append(p.rows, row)
	}
	return true
}

// of returns the answers of a row.
func (p *part) of(row int, many *coach.Many) []coach.Answer {
	width := len(many.Prompts())
	return p.answers[row*width : (row+1)*width]
}

func (p *part) score(s *sheet) {
	p.written = p.written[:0]
	one := person{many: s.many}
	for i, row := range p.rows {
		one.row, one.answers = row, p.of(i, s.many)
		one.reading = s.many.Read(one.answers)
		p.written = s.append(p.written, &one)
	}
}
