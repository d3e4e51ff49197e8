package group

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"reflect"

	"twohats/content"
)

// Read reads a group file. Where a problem is fatal the file must not be used.
//
// A line counts only as the program writes it. One that was cut short does not: its people are not
// in the file, and what it would have noted as shown was not shown. A damaged line of people is left
// out, for a block that lacks them is not shown. Any other damaged line is fatal: it may have noted
// which people were shown.
func Read(name string, src []byte) (File, []Problem) {
	r := reader{file: File{Name: name}, seen: make(map[string]*Row)}
	if len(src) > MaxSize {
		r.fatal(0, fmt.Sprintf("it has more than %d MiB, and no group file has that", MaxSize>>20), "check the name of the file")
	} else {
		r.lines(content.Unmarked(src))
	}
	if Fatal(r.found) {
		r.file.Rows, r.file.Shown = nil, nil
	}
	return r.file, r.found
}

// A reader holds what has been read of a file.
type reader struct {
	file  File
	seen  map[string]*Row // by id
	found []Problem
}

func (r *reader) lines(src []byte) {
	for number := 1; len(src) > 0; number++ {
		var text []byte
		text, src, _ = bytes.Cut(src, []byte("\n"))
		text = bytes.TrimRight(text, "\r\x00 \t") // a power cut may leave zeros
		switch {
		case len(text) == 0:
		case r.file.Header != Header{}:
			r.line(number, text)
		default:
			header, what, mend := headerIn(text)
			if what != "" {
				r.fatal(number, what, mend)
				return
			}
			r.file.Header = header
		}
	}
	if r.file.Header == (Header{}) {
		r.fatal(0, "it is empty", "leave it out")
	}
}

func (r *reader) fatal(line int, what, mend string) {
	r.found = append(r.found, Problem{File: r.file.Name, Line: line, What: what, Mend: mend, Fatal: true})
}

// How to mend a line. A copy older than the last picture would not know who was shown in it.
const (
	orLost = "take a copy made since the last picture if there is one, and else they are lost"
	orOut  = "take a copy made since the last picture if there is one, and else leave this file out"
)

// maxNotes is how many problems are reported one by one.
const maxNotes = 20

func (r *reader) note(line int, what, mend string) {
	switch n := len(r.found); {
	case n == maxNotes:
		what, mend = "here and below there is more like this", "take a copy made since the last picture if there is one"
	case n > maxNotes:
		return
	}
	r.found = append(r.found, Problem{File: r.file.Name, Line: line, What: what, Mend: mend})
}

// headerIn returns the header that a line holds, or what is wrong with it as a file's first line.
func headerIn(text []byte) (header Header, what, mend string) {
	if cut(text, `{"twohats":"`+kind+`","format":`) {
		return header, "its first line was cut, and nobody is in it", "leave it out"
	}
	var probe struct{ Twohats, Format json.RawMessage }
	if json.Unmarshal(text, &probe) != nil || string(probe.Twohats) != `"`+kind+`"` {
		return header, "it is no group file", "check the name of the file"
	}
	var format float64
	if json.Unmarshal(probe.Format, &format) == nil && format > Format {
		return header, "it is from a newer version of Two Hats", "update twohats"
	}
	var line headerLine
	if !decode(text, &line) || line.Format != Format || line.Revision < 1 || !isID(line.Pack) || !isDigest(line.Digest) {
		return header, "its first line is damaged", orOut
	}
	return line.Header, "", ""
}

const (
	rowsBegin  = `{"rows":[`
	shownBegin = `{"shown":[`
)

// line reads any line but the first.
func (r *reader) line(number int, text []byte) {
	var rows rowsLine
	var shown shownLine
	switch {
	case bytes.HasPrefix(text, []byte(rowsBegin)) && decode(text, &rows):
		r.batch(number, rows.Rows)
	case bytes.HasPrefix(text, []byte(shownBegin)) && decode(text, &shown) && isBlock(shown.Shown):
		r.file.Shown = append(r.file.Shown, shown.Shown)
	case cut(text, rowsBegin):
		r.note(number, "this line was cut while it was written, and the people in it do not count", "they are lost, unless they were added again further down")
	case cut(text, shownBegin):
		r.note(number, "this line was cut before anybody was shown, and does not count", "nothing needs to be done")
	case ofPeople(text):
		r.note(number, "this line is damaged, and the people in it do not count", orLost)
	default: // perhaps a header, where files were put together by hand
		if header, what, _ := headerIn(text); what != "" {
			r.fatal(number, "this line is damaged, and may have noted who was shown", orOut)
		} else if what, mend := header.Unlike(r.file.Header); what != "" {
			r.fatal(number, "another file begins here, and "+what, mend)
		}
	}
}

// ofPeople reports whether a line holds people and nothing else, however damaged they are.
func ofPeople(text []byte) bool {
	var keys map[string]json.RawMessage
	return json.Unmarshal(text, &keys) == nil && len(keys) == 1 && keys["rows"] != nil
}

// batch adds people who were written together.
func (r *reader) batch(number int, rows []Row) {
	here := make(map[string]*Row, len(rows))
	var fresh []Row
	for _, row := range rows {
		if what := wrong(row); what != "" {
			r.note(number, what+", and the people on this line do not count", orLost)
			return
		}
		other := cmp.Or(r.seen[row.ID], here[row.ID])
		if other == nil {
			fresh = append(fresh, row)
		} else if !reflect.DeepEqual(row, *other) {
			r.fatal(number, fmt.Sprintf("the id %s is here again with other figures", row.ID), orOut)
			return
		}
		here[row.ID] = &row
	}
	if len(here) < Fewest {
		r.note(number, fmt.Sprintf("fewer than %d were written together here, and they do not count", Fewest), "they are lost, for people are added five or more at once")
		return
	}
	if twice := len(rows) - len(fresh); twice > 0 {
		r.note(number, fmt.Sprintf("%d of the people here stand in the file twice, and count once", twice), "nothing needs to be done")
	}
	maps.Copy(r.seen, here)
	r.file.Rows = append(r.file.Rows, fresh...)
	if len(r.file.Rows) > maxRows && !Fatal(r.found) {
		r.fatal(number, fmt.Sprintf("it has more than %d people, and no room has that", maxRows), "check the name of the file")
	}
}

// wrong returns what is wrong with a row; empty where nothing is.
func wrong(row Row) string {
	if !isID(row.ID) {
		return "an id here is none"
	}
	leans := []*float64{&row.Lean}
	for id, points := range row.Themes {
		if !isID(id) {
			return "the id of a theme here is none"
		}
		leans = append(leans, &points)
	}
	for _, points := range append(leans, row.Pull, row.Demand) {
		if points != nil && !within(*points, -100, 100) {
			return fmt.Sprintf("the figure %v is no whole number from −100 to 100", *points)
		}
	}
	for _, points := range row.Levels {
		if !within(points, 0, 100) {
			return fmt.Sprintf("the figure %v is no whole number from 0 to 100", points)
		}
	}
	if !row.Worth.known() {
		return fmt.Sprintf("there is no answer %d", row.Worth)
	}
	return ""
}

func within(points, low, high float64) bool {
	signed := math.Signbit(points) == (points < 0) // not −0
	return points >= low && points <= high && points == math.Trunc(points) && signed
}
