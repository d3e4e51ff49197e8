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

// The limits of a file, far beyond what any room needs.
const (
	MaxSize = 16 << 20 // bytes
	maxRows = 100_000
)

// A File is what a group file holds: lines of JSON, which are only ever added to. The first line
// names the pack. Every other line holds people who were written together, at least Fewest, or the
// ids of a block that was shown:
//
//	{"twohats":"group","format":1,"pack":"two-hats","revision":1}
//	{"rows":[{"id":"…","levels":[62,48],"lean":14,"themes":{"trust":20},"pull":-12,"demand":25,"worth":3}, …]}
//	{"shown":["…", …]}
type File struct {
	Name   string
	Header Header
	Rows   []Row      // each person once, in the file's order
	Shown  [][]string // blocks of ids, which may be in other files
}

// A Header identifies the pack behind a file's figures.
type Header struct {
	Pack     string `json:"pack"` // its id
	Revision int    `json:"revision"`
	Digest   string `json:"digest,omitempty"` // of the pack's source, in hexadecimal; empty if not known
	Sample   bool   `json:"sample,omitempty"` // invented, for a rehearsal
}

// HeaderOf returns the header of a pack's file. A caller that has the pack's source sets the
// digest.
func HeaderOf(pack *content.Pack) Header { return Header{Pack: pack.ID, Revision: pack.Revision} }

// Unlike returns why the figures under two headers cannot be in one picture, and how to mend it;
// empty if they can.
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
// of the picture. Its words are for the leader of the room.
type Problem struct {
	File  string // the name that Read was given; empty if it is not about a single file
	Line  int    // from 1; 0 if it is not about a line
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

// Fatal reports whether any of the problems is fatal.
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

// kind is the name for group files in their first line.
const kind = "group"

// EncodeHeader returns the first line of a file.
func EncodeHeader(h Header) []byte { return line(headerLine{kind, Format, h}) }

// EncodeBatch returns the line of people who are written together, at least Fewest. Their order is
// that of their ids, which are random.
func EncodeBatch(rows []Row) []byte {
	byID := func(a, b Row) int { return strings.Compare(a.ID, b.ID) }
	return line(rowsLine{slices.SortedStableFunc(slices.Values(rows), byID)})
}

// EncodeShown returns the line that notes a block as shown, of at least Fewest people.
func EncodeShown(ids []string) []byte { return line(shownLine{sorted(ids)}) }

// sorted returns the ids in order, each once.
func sorted(ids []string) []string { return slices.Compact(slices.Sorted(slices.Values(ids))) }

// line returns a value as JSON with a line end; nothing if a figure is NaN or infinite, for which
// JSON has no form.
func line(value any) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if encoder.Encode(value) != nil {
		return nil
	}
	return out.Bytes()
}
