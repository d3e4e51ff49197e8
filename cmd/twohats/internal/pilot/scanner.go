package pilot

import (
	"bufio"
	"bytes"
	"cmp"
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
// LF or CRLF. It is strict only where the cells could not be told apart: a quotation mark inside
// of a cell that does not begin with one is as good as any other sign.
type scanner struct {
	problems
	src       *bufio.Reader
	separator byte
	text      []byte   // of the row, as it is written
	line      int      // at which it begins, from 1
	row       []string // its cells; none where they could not be told apart
	begins    []int    // where in the text each cell begins
	err       error    // the reader's; io.EOF at the end, and where the rest cannot be read
}

// newScanner looks at the beginning of a table.
func newScanner(src io.Reader, file string) *scanner {
	s := &scanner{problems: problems{file: file}, src: bufio.NewReaderSize(src, maxCell), line: 1}
	begin, err := s.src.Peek(maxCell)
	if err != nil && !errors.Is(err, io.EOF) {
		s.err = err
		return s
	}
	unmarked := content.Unmarked(begin)
	s.src.Discard(len(begin) - len(unmarked))
	separator, end := firstRow(unmarked)
	s.separator = separator
	what, mend := "", "save it as CSV in UTF-8"
	switch {
	case bytes.HasPrefix(begin, []byte("\xff\xfe")), bytes.HasPrefix(begin, []byte("\xfe\xff")):
		what = "the file is saved as UTF-16"
	case bytes.HasPrefix(begin, []byte("PK\x03\x04")):
		what = "this is a spreadsheet or an archive, and no table of text"
	case len(bytes.TrimSpace(unmarked)) == 0:
		what, mend = "there is nothing here", "begin with a row of the ids of prompts"
	case bytes.HasPrefix(end, []byte("\r")) && !bytes.HasPrefix(bytes.TrimLeft(end, "\r"), []byte("\n")):
		what, mend = "the lines end in CR alone, as those of old Macs do", "save it as CSV in UTF-8, with lines that end in LF or CRLF"
	default:
		return s
	}
	s.stop(s.at(0), what, mend)
	return s
}

// firstRow returns the separator that parts a table's first row most often, comma, semicolon or
// tab, and what stands from the end of that row on. Ids hold none of the three.
func firstRow(begin []byte) (separator byte, end []byte) {
	var count [256]int
	quoted := false
	begin = bytes.TrimLeft(begin, "\r\n")
	for i, c := range begin {
		if c == '"' {
			quoted = !quoted
		}
		if !quoted && (c == '\n' || c == '\r') {
			end = begin[i:]
			break
		}
		if !quoted {
			count[c]++
		}
	}
	return slices.MaxFunc([]byte(",;\t"), func(a, b byte) int { return cmp.Compare(count[a], count[b]) }), end
}

// stop reports what makes the rest unreadable.
func (s *scanner) stop(at content.Problem, what, mend string) {
	s.add(at, what, mend)
	s.err = io.EOF
}

// next reads a row, and reports whether there was one: none is at the end, and where the rest
// cannot be read. Empty lines are passed over. A row whose cells cannot be told apart is reported,
// and has none.
func (s *scanner) next() bool {
	for s.err == nil {
		if _, s.err = s.src.Peek(1); s.err != nil {
			return false
		}
		s.line += bytes.Count(s.text, []byte("\n"))
		stray, unclosed := s.take()
		if s.err == nil {
			s.cut()
		}
		switch {
		case s.err != nil:
		case stray >= 0:
			s.add(s.of(stray), "text stands behind the closing quotation mark of this cell", "write each quotation mark in it twice")
			s.row = nil
			return true
		case unclosed:
			s.stop(s.of(len(s.row)-1), "a quotation mark is opened here and never closed", "close it, or take it out")
		case len(s.row) > 1 || strings.Trim(s.row[0], "\r") != "":
			return true
		}
	}
	return false
}

// take reads the text of a row, and where its cells begin. It returns the first cell with text
// behind its closing quotation mark, or −1, and whether the last cell lacks that mark.
func (s *scanner) take() (stray int, unclosed bool) {
	s.text, s.begins, stray = s.text[:0], append(s.begins[:0], 0), -1
	marks := 0 // quotation marks in the cell so far; −1 where it does not begin with one
	for len(s.text) <= maxText {
		c, err := s.src.ReadByte()
		if err != nil {
			if !errors.Is(err, io.EOF) {
				s.err = err
			}
			break
		}
		s.text = append(s.text, c)
		switch open := marks%2 == 1; {
		case c == '\n' && (!open || stray >= 0):
			return stray, false
		case c == '"' && marks >= 0:
			marks++
		case open:
		case c == s.separator:
			marks = 0
			s.begins = append(s.begins, len(s.text))
		case c == '\r' && s.endsLine():
		default:
			if marks > 0 && stray < 0 {
				stray = len(s.begins) - 1
			}
			marks = -1
		}
	}
	return stray, marks%2 == 1
}

// endsLine reports whether a CR that was read is part of a line's end.
func (s *scanner) endsLine() bool {
	next, _ := s.src.Peek(1)
	return len(next) == 0 || next[0] == '\n'
}

// cut cuts the row's text into its cells. They have to be text in UTF-8, and no longer than
// answers are: where one is not, one cure mends the whole table.
func (s *scanner) cut() {
	s.row = s.row[:0]
	if at := bytes.IndexByte(s.text, 0); at >= 0 {
		s.stop(s.at(at), "this is no text", "save the table as CSV in UTF-8")
		return
	}
	text, length := strings.TrimSuffix(strings.TrimSuffix(string(s.text), "\n"), "\r"), 0
	for i, begin := range s.begins {
		last, end := i == len(s.begins)-1, len(text)
		if !last {
			end = s.begins[i+1] - 1
		}
		cell := text[begin:end]
		if bare, marked := strings.CutPrefix(cell, `"`); marked {
			cell = strings.ReplaceAll(strings.ReplaceAll(strings.TrimSuffix(bare, `"`), `""`, `"`), "\r\n", "\n")
		}
		s.row = append(s.row, cell)
		length += len(cell)
		switch {
		case len(cell) > maxCell:
			s.stop(s.of(i), "this cell is longer than any answer", "look for a quotation mark that is not closed")
		case length > maxRow, len(s.text) > maxText && last:
			s.stop(s.of(i), "the row up to here is longer than any answers", "look whether the table has ends of lines")
		case !utf8.ValidString(cell):
			s.stop(s.of(i), "this cell is not in UTF-8", "save the table as CSV in UTF-8")
		default:
			continue
		}
		return
	}
}

// of returns the place of a cell's first character.
func (s *scanner) of(cell int) content.Problem { return s.at(s.begins[cell]) }

// at returns the place that is so many bytes into the row's text. Columns count characters.
func (s *scanner) at(bytesIn int) content.Problem {
	before := s.text[:bytesIn]
	return content.Problem{
		File: s.file,
		Line: s.line + bytes.Count(before, []byte("\n")), Column: 1 + utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]),
	}
}
