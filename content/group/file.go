package group

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"twohats/content"
)

// Format is the version of the file that this program writes.
const Format = 1

// The limits of a file: more than any room comes near.
const (
	MaxSize = 16 << 20 // bytes
	MaxRows = 100_000
)

// A File is what a group file holds: lines of JSON, to which more are only ever added. The first
// line names the pack. Each other line holds people who were written together, at least Fewest, or
// the ids of a block of people who were shown:
//
//	{"twohats":"group","format":1,"pack":"two-hats","revision":1}
//	{"rows":[{"id":"…","levels":[62,48],"lean":14,"themes":{"trust":20},"pull":-12,"demand":25,"worth":3}, …]}
//	{"shown":["…", …]}
type File struct {
	Name   string
	Header Header
	Rows   []Row      // each person once, in the file's order
	Shown  [][]string // blocks of ids; those of other files may be among them
}

// A Header is what a file's figures are of.
type Header struct {
	Pack     string `json:"pack"` // its id
	Revision int    `json:"revision"`
	Digest   string `json:"digest,omitempty"` // of the pack's source, in hexadecimal; empty where it is not known
	Sample   bool   `json:"sample,omitempty"` // invented, for a rehearsal
}

// HeaderOf returns the header of a pack's file. Its digest is left to a caller that has the source.
func HeaderOf(pack *content.Pack) Header { return Header{Pack: pack.ID, Revision: pack.Revision} }

// Unlike returns what keeps the figures under two headers apart, and how to mend it; empty where
// nothing does.
func (h Header) Unlike(other Header) (what, mend string) {
	const apart = "make a picture of each by itself"
	switch {
	case h.Pack != other.Pack:
		return fmt.Sprintf("it is of the pack %q, and not of %q", h.Pack, other.Pack), apart
	case h.Revision != other.Revision:
		return fmt.Sprintf("it is of revision %d of the pack, and not of %d", h.Revision, other.Revision), apart
	case h.Digest != "" && other.Digest != "" && h.Digest != other.Digest:
		return "its pack has the same id and revision, but not the same content", "give a pack that has changed another revision"
	case h.Sample != other.Sample:
		return "invented people and real ones cannot be in one picture", apart
	}
	return "", ""
}

// A Problem is something in a group file that is not as it was written, or that keeps people out
// of the picture. Its words are for whoever leads the room.
type Problem struct {
	File  string // as Read was told; empty where it is of no single one
	Line  int    // from 1; 0 where it is of no line
	What  string // what is wrong, and what is done about it
	Mend  string // how to mend it
	Fatal bool   // the file is not used at all, and no picture may be made with it
}

// String returns, for example: room.jsonl:1: it is no group file: check the name of the file.
func (p Problem) String() string {
	name := p.File
	if content.Shown(name) != name || strings.Contains(name, "\n") {
		name = strconv.Quote(name)
	}
	said := p.What + ": " + p.Mend
	if name == "" {
		return said
	}
	if p.Line > 0 {
		name += fmt.Sprintf(":%d", p.Line)
	}
	return name + ": " + said
}

// Fatal reports whether any problem forbids a picture.
func Fatal(found []Problem) bool {
	return slices.ContainsFunc(found, func(p Problem) bool { return p.Fatal })
}

// The lines of a file.
type (
	headerLine struct {
		Twohats string `json:"twohats"` // kind
		Format  int    `json:"format"`
		Header
	}
	rowsLine struct {
		Rows []Row `json:"rows"`
	}
	shownLine struct {
		Shown []string `json:"shown"`
	}
)

// kind is what the first line calls such a file.
const kind = "group"

// EncodeHeader returns the first line of a file.
func EncodeHeader(h Header) []byte { return line(headerLine{kind, Format, h}) }

// EncodeBatch returns the line of people who are written together, in the order of their ids, which
// are random. They must be Fewest or more.
func EncodeBatch(rows []Row) []byte {
	byID := func(a, b Row) int { return strings.Compare(a.ID, b.ID) }
	return line(rowsLine{slices.SortedStableFunc(slices.Values(rows), byID)})
}

// EncodeShown returns the line that notes a block as shown, of Fewest people or more.
func EncodeShown(ids []string) []byte { return line(shownLine{sorted(ids)}) }

// sorted returns the ids in order, each once.
func sorted(ids []string) []string { return slices.Compact(slices.Sorted(slices.Values(ids))) }

// line returns a value as JSON on one line, with its end; nothing where a figure is no number, for
// which JSON has no form.
func line(value any) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if encoder.Encode(value) != nil {
		return nil
	}
	return out.Bytes()
}
