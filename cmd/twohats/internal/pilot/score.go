package pilot

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"sync"

	"twohats/content/coach"
)

// ErrTable is returned for a table with problems to mend. Table.Problems has them.
var ErrTable = errors.New("the table has to be mended")

// failed returns why a table cannot be used; nil where it can.
func (t *Table) failed() error {
	switch {
	case t.Err() != nil:
		return fmt.Errorf("read %s: %w", t.file, t.Err())
	case t.Bad():
		return ErrTable
	}
	return nil
}

// batch is how many people are scored at once by one processor: enough that starting it costs
// nothing beside it, and few enough that memory does not matter.
const batch = 512

// Score writes a row for each person of a table, in its order: what they answered, the figures
// of the reading and the mean of every scale in the pack's own steps. It holds a few thousand
// rows at a time. At the first problem it ends writing, reads on for the others, and returns
// ErrTable; another error is the reader's or the writer's.
func Score(t *Table, form Form, w io.Writer) error {
	s := newSheet(t)
	people := make([]person, batch*runtime.GOMAXPROCS(0))
	for i := range people {
		people[i].answers = make([]coach.Answer, len(t.many.Prompts()))
	}
	var written []byte
	if form == CSV {
		s.fill(&people[0], header)
		written = append(written, people[0].line.text...)
	}
	for more := true; more; {
		n := 0
		for more && n < len(people) {
			if people[n].row, more = t.Next(people[n].answers); more {
				n++
			}
		}
		if t.Bad() || t.Err() != nil {
			Check(t)
			return t.failed()
		}
		var all sync.WaitGroup
		for some := range slices.Chunk(people[:n], batch) {
			all.Go(func() {
				for i := range some {
					s.fill(&some[i], form)
				}
			})
		}
		all.Wait()
		for _, one := range people[:n] {
			written = append(written, one.line.text...)
		}
		if _, err := w.Write(written); err != nil {
			return fmt.Errorf("write scores: %w", err)
		}
		written = written[:0]
	}
	return nil
}
