package pilot

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"twohats/content"
)

// The limits of a table: what is beyond them is likely a quotation mark that was never closed,
// or no table at all. They keep memory flat.
const (
	maxCell    = 64 << 10 // bytes
	maxRow     = 1 << 20  // bytes
	maxColumns = 2000     // a pack has 500 prompts at most
)

// A scanner takes a table apart into rows of cells, as RFC 4180 has it, with lines that end in
// LF, CRLF or CR. It is strict only where the cells could not be told apart. A row's cells are
// good until the next row is read.
type scanner struct {
	*problems
	src          *bufio.Reader
	separator    byte
	line, column int    // of the character to come, from 1; columns count characters
	text         []byte // of the row's cells, one after the other
	row          []cell // at most maxColumns
	cells        int    // of the row, those that were not kept among them
	stopped      bool   // the rest cannot be read
	err          error  // the reader's; nil at the end of the table
}

// A cell is a part of its row's text, and the place of its first character.
type cell struct{ from, to, line, column int }

// newScanner looks at the beginning of a table.
func newScanner(src io.Reader, found *problems) *scanner {
	s := &scanner{problems: found, src: bufio.NewReaderSize(src, maxCell), line: 1, column: 1}
	begin, err := s.src.Peek(maxCell)
	if err != nil && !errors.Is(err, io.EOF) {
		s.err, s.stopped = err, true
		return s
	}
	unmarked := content.Unmarked(begin)
	s.src.Discard(len(begin) - len(unmarked))
	begin = unmarked
	switch {
	case bytes.HasPrefix(begin, []byte("\xff\xfe")), bytes.HasPrefix(begin, []byte("\xfe\xff")):
		s.stop(1, 1, "the file is saved as UTF-16", "save it as CSV in UTF-8")
	case bytes.HasPrefix(begin, []byte("PK\x03\x04")):
		s.stop(1, 1, "this is a spreadsheet or an archive, and no table of text", "save it as CSV in UTF-8")
	case len(bytes.TrimSpace(begin)) == 0:
		s.stop(1, 1, "there is nothing here", "begin with a row of the ids of prompts")
	}
	s.separator = separatorOf(begin)
	return s
}

// separatorOf gives the separator that parts a table's first row most often: comma, semicolon
// or tab. Ids hold none of them.
func separatorOf(begin []byte) byte {
	var count [256]int
	quoted := false
	for _, c := range bytes.TrimLeft(begin, "\r\n") {
		if c == '"' {
			quoted = !quoted
		}
		if quoted {
			continue
		}
		if c == '\n' || c == '\r' {
			break
		}
		count[c]++
	}
	best := byte(',')
	for _, c := range []byte{';', '\t'} {
		if count[c] > count[best] {
			best = c
		}
	}
	return best
}

// stop reports what makes the rest unreadable.
func (s *scanner) stop(line, column int, what, mend string) {
	s.add(line, column, what, mend)
	s.stopped = true
}

// next reads a row; false at the end, and where the rest cannot be read. Empty lines are passed over.
func (s *scanner) next() bool {
	for !s.stopped {
		s.text, s.row, s.cells = s.text[:0], s.row[:0], 0
		more := true
		for more && !s.stopped {
			more = s.cell()
		}
		if s.stopped {
			break
		}
		if s.cells > 1 || len(s.text) > 0 {
			return s.decoded()
		}
		if _, err := s.src.Peek(1); err != nil {
			s.end(err)
		}
	}
	return false
}

// decoded wants a row's text to be UTF-8: where it is not, one cure mends the whole table.
func (s *scanner) decoded() bool {
	if utf8.Valid(s.text) {
		return true
	}
	for _, one := range s.row {
		if !utf8.Valid(s.at(one)) {
			s.stop(one.line, one.column, "this cell is not in UTF-8", "save the table as CSV in UTF-8")
			break
		}
	}
	return false
}

// end keeps why there is no more.
func (s *scanner) end(err error) {
	s.stopped = true
	if !errors.Is(err, io.EOF) {
		s.err = err
	}
}

// read gives the next character's next byte, and counts its place.
func (s *scanner) read() (c byte, ok bool) {
	c, err := s.src.ReadByte()
	if err != nil {
		if !errors.Is(err, io.EOF) {
			s.end(err)
		}
		return 0, false
	}
	const first, second = 0xc0, 0x80 // the first two bits tell a byte that goes on with a character
	switch {
	case c == '\r' && s.peek() == '\n':
		s.src.Discard(1)
		c = '\n'
		fallthrough
	case c == '\n', c == '\r':
		c = '\n'
		s.line, s.column = s.line+1, 1
	case c == 0:
		s.stop(s.line, s.column, "this is no text", "save the table as CSV in UTF-8")
	case c&first != second:
		s.column++
	}
	return c, true
}

// peek gives the next byte, or 0 at the end.
func (s *scanner) peek() byte {
	next, err := s.src.Peek(1)
	if err != nil {
		return 0
	}
	return next[0]
}

// cell reads a cell, and tells whether another follows in the row.
func (s *scanner) cell() (more bool) {
	at := cell{from: len(s.text), line: s.line, column: s.column}
	c, ok := s.read()
	if ok && c == '"' {
		c, ok = s.quoted(at)
	}
	for ok && c != s.separator && c != '\n' && !s.stopped {
		s.keep(c, at)
		c, ok = s.read()
	}
	at.to = len(s.text)
	if s.cells++; s.cells <= maxColumns {
		s.row = append(s.row, at)
	} else {
		s.text = s.text[:at.from]
	}
	return ok && c == s.separator
}

// quoted reads the rest of a cell in quotation marks, and gives the byte behind it.
func (s *scanner) quoted(at cell) (behind byte, ok bool) {
	for !s.stopped {
		c, ok := s.read()
		switch {
		case s.stopped:
		case !ok:
			s.stop(at.line, at.column, "a quotation mark is opened here and never closed", "close it, or take it out")
		case c != '"':
			s.keep(c, at)
		case s.peek() == '"':
			s.read()
			s.keep('"', at)
		default:
			c, ok = s.read()
			if ok && c != s.separator && c != '\n' {
				s.add(at.line, at.column, "text stands behind the closing quotation mark of this cell", "write each quotation mark in it twice")
			}
			return c, ok
		}
	}
	return 0, false
}

// keep adds a byte to the cell that is being read.
func (s *scanner) keep(c byte, at cell) {
	if len(s.text)-at.from >= maxCell {
		s.stop(at.line, at.column, "this cell is longer than any answer", "look for a quotation mark that is not closed")
		return
	}
	if len(s.text) >= maxRow {
		s.stop(at.line, at.column, "the row up to here is longer than any answers", "look whether the table has ends of lines")
		return
	}
	s.text = append(s.text, c)
}

// at gives the text of a cell.
func (s *scanner) at(one cell) []byte { return s.text[one.from:one.to] }
