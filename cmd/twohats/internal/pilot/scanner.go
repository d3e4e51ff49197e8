package pilot

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"twohats/content"
)

// The limits of a table: what is beyond them is likely a quotation mark that was never closed,
// or no table at all. They keep memory flat.
const (
	maxCell    = 64 << 10   // bytes
	maxRow     = 1 << 20    // bytes of its cells
	maxText    = 2 * maxRow // bytes of a row as it is written
	maxColumns = 2000       // a pack has 500 prompts at most
)

// A scanner takes a table apart into rows of cells, as RFC 4180 has it, with lines that end in
// LF or CRLF. It is strict only where the cells could not be told apart.
type scanner struct {
	*problems
	tape      *tape
	csv       *csv.Reader
	separator byte
	row       []string // the cells; none where they could not be told apart
	text      []byte   // of the row as it is written, and of the empty lines before it
	line      int      // at which the text begins, from 1
	offset    int64    // of the end of the text in the table
	stopped   bool     // the rest cannot be read
	err       error    // the reader's; nil at the end of the table
}

// A tape keeps what was read of a row until the next one, for csv tells neither where a cell
// that it refuses begins nor what stands there.
type tape struct {
	src  io.Reader
	kept []byte
}

var errTooLong = errors.New("the row has no end")

func (t *tape) Read(into []byte) (int, error) {
	if len(t.kept) > maxText {
		return 0, errTooLong
	}
	n, err := t.src.Read(into)
	t.kept = append(t.kept, into[:n]...)
	return n, err
}

// newScanner looks at the beginning of a table.
func newScanner(src io.Reader, found *problems) *scanner {
	s := &scanner{problems: found, line: 1}
	ahead := bufio.NewReaderSize(src, maxCell)
	begin, err := ahead.Peek(maxCell)
	if err != nil && !errors.Is(err, io.EOF) {
		s.err, s.stopped = err, true
		return s
	}
	top := place{1, 1}
	unmarked := content.Unmarked(begin)
	ahead.Discard(len(begin) - len(unmarked))
	separator, end := firstRow(unmarked)
	switch {
	case bytes.HasPrefix(begin, []byte("\xff\xfe")), bytes.HasPrefix(begin, []byte("\xfe\xff")):
		s.stop(top, "the file is saved as UTF-16", "save it as CSV in UTF-8")
	case bytes.HasPrefix(begin, []byte("PK\x03\x04")):
		s.stop(top, "this is a spreadsheet or an archive, and no table of text", "save it as CSV in UTF-8")
	case len(bytes.TrimSpace(unmarked)) == 0:
		s.stop(top, "there is nothing here", "begin with a row of the ids of prompts")
	case bytes.HasPrefix(end, []byte("\r")) && !bytes.HasPrefix(bytes.TrimLeft(end, "\r"), []byte("\n")):
		s.stop(top, "the lines end in CR alone, as those of old Macs do", "save it as CSV in UTF-8, with lines that end in LF or CRLF")
	}
	s.tape, s.separator = &tape{src: ahead}, separator
	s.csv = s.reader(s.tape)
	s.csv.ReuseRecord = true
	return s
}

func (s *scanner) reader(src io.Reader) *csv.Reader {
	reader := csv.NewReader(src)
	reader.Comma, reader.FieldsPerRecord = rune(s.separator), -1
	return reader
}

// firstRow returns the separator that parts a table's first row most often, comma, semicolon or
// tab, and what stands from the end of that row on. Ids hold none of the three.
func firstRow(begin []byte) (separator byte, end []byte) {
	var count [256]int
	most := func() byte {
		return slices.MaxFunc([]byte{',', ';', '\t'}, func(a, b byte) int { return cmp.Compare(count[a], count[b]) })
	}
	quoted := false
	begin = bytes.TrimLeft(begin, "\r\n")
	for i, c := range begin {
		switch {
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '\n', c == '\r':
			return most(), begin[i:]
		default:
			count[c]++
		}
	}
	return most(), nil
}

// stop reports what makes the rest unreadable.
func (s *scanner) stop(at place, what, mend string) {
	s.add(at, what, mend)
	s.stopped = true
}

// next reads a row; false at the end, and where the rest cannot be read. Empty lines are passed
// over. A row whose cells cannot be told apart has been reported, and has none.
func (s *scanner) next() bool {
	for !s.stopped {
		lines := bytes.Count(s.text, []byte("\n"))
		s.tape.kept = append(s.tape.kept[:0], s.tape.kept[len(s.text):]...)
		row, err := s.csv.Read()
		if size := s.csv.InputOffset() - s.offset; size > 0 {
			s.line, s.text, s.offset = s.line+lines, s.tape.kept[:size], s.offset+size
		}
		s.row = row
		if errors.Is(err, csv.ErrBareQuote) { // a mark inside of a cell is as good as any other sign
			lazy := s.reader(bytes.NewReader(s.text))
			lazy.LazyQuotes = true
			s.row, err = lazy.Read()
		}
		broken := errors.Is(err, csv.ErrQuote) || errors.Is(err, errTooLong)
		if err != nil && !broken {
			s.stopped = true
			if !errors.Is(err, io.EOF) {
				s.err = err
			}
			return false
		}
		if broken {
			s.row = append(s.row, string(s.text[s.begin(len(s.row)):]))
		}
		if s.sound(); s.stopped {
			return false
		}
		if broken {
			s.misquoted()
			return !s.stopped
		}
		if len(s.row) > 1 || strings.Trim(s.row[0], "\r") != "" {
			return true
		}
	}
	return false
}

// sound wants a row to be text in UTF-8, and no longer than answers are: where it is not, one
// cure mends the whole table.
func (s *scanner) sound() {
	if at := bytes.IndexByte(s.text, 0); at >= 0 {
		s.stop(s.at(at), "this is no text", "save the table as CSV in UTF-8")
		return
	}
	if len(s.text) <= maxCell && utf8.Valid(s.text) {
		return
	}
	length := 0
	for i, cell := range s.row {
		length += len(cell)
		what, mend := "", ""
		switch {
		case len(cell) > maxCell:
			what, mend = "this cell is longer than any answer", "look for a quotation mark that is not closed"
		case length > maxRow, len(s.text) > maxText && i == len(s.row)-1:
			what, mend = "the row up to here is longer than any answers", "look whether the table has ends of lines"
		case !utf8.ValidString(cell):
			what, mend = "this cell is not in UTF-8", "save the table as CSV in UTF-8"
		default:
			continue
		}
		s.stop(s.of(i), what, mend)
		return
	}
}

// misquoted reports the row's last cell, which begins with a quotation mark.
func (s *scanner) misquoted() {
	last := len(s.row) - 1
	if strings.Contains(strings.ReplaceAll(s.row[last][1:], `""`, ""), `"`) {
		s.add(s.of(last), "text stands behind the closing quotation mark of this cell", "write each quotation mark in it twice")
	} else {
		s.stop(s.of(last), "a quotation mark is opened here and never closed", "close it, or take it out")
	}
	s.row = nil
}

// begin returns where in the row's text a cell begins.
func (s *scanner) begin(cell int) int {
	const (
		fresh  = iota // a cell begins
		bare          // it has no quotation marks around it
		quoted        // it has
		closed        // it had, unless another mark follows
	)
	state, first := fresh, len(s.text)-len(bytes.TrimLeft(s.text, "\r\n"))
	for i, c := range s.text[first:] {
		switch {
		case cell == 0:
			return first + i
		case c == '"' && state == quoted:
			state = closed
		case c == '"' && state != bare:
			state = quoted
		case c == s.separator && state != quoted:
			state = fresh
			cell--
		case state != quoted:
			state = bare
		}
	}
	return len(s.text)
}

// of returns the place of a cell's first character.
func (s *scanner) of(cell int) place { return s.at(s.begin(cell)) }

// at returns the place that is so many bytes into the row's text. Columns count characters.
func (s *scanner) at(bytesIn int) place {
	before := s.text[:bytesIn]
	return place{s.line + bytes.Count(before, []byte("\n")), 1 + utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:])}
}
