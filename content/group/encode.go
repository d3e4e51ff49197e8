package group

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
)

// headerLine, rowsLine and shownLine are the lines of a file.
type (
	headerLine struct {
		Twohats string `json:"twohats"` // always kind
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
func EncodeHeader(h Header) []byte {
	return line(headerLine{kind, Format, h})
}

// EncodeBatch returns the line of people who are written together, which must be Fewest or more.
// They stand in the order of their ids, which are random.
func EncodeBatch(rows []Row) []byte {
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(a, b Row) int { return strings.Compare(a.ID, b.ID) })
	return line(rowsLine{rows})
}

// EncodeShown returns the line that notes a block as shown, of Fewest people or more.
func EncodeShown(ids []string) []byte { return line(shownLine{sorted(ids)}) }

// sorted returns each id once.
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
