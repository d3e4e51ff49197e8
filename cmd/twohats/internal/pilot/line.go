package pilot

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
)

// A line is a row of scores in the making, or of their names.
type line struct {
	form Form
	text []byte
}

func (l *line) add(texts ...string) {
	for _, text := range texts {
		l.text = append(l.text, text...)
	}
}

// begin writes what stands before a value; of is what it belongs to.
func (l *line) begin(of, name string) {
	switch {
	case len(l.text) > 0:
		l.add(",")
	case l.form == JSONLines:
		l.add("{")
	}
	switch l.form {
	case header:
		l.add(of, name)
	case JSONLines:
		l.add(`"`, of, name, `":`)
	}
}

// number writes a figure of points or steps with up to four decimals.
func (l *line) number(of, name string, f Figure) {
	l.begin(of, name)
	switch {
	case l.form == header:
	case f.Has:
		const fine = 10_000
		rounded := math.Round(f.Value*fine)/fine + 0 // the sum with 0 is never −0
		l.text = strconv.AppendFloat(l.text, rounded, 'f', -1, 64)
	case l.form == JSONLines:
		l.add("null")
	}
}

func (l *line) word(name, text string) {
	l.begin("", name)
	switch {
	case l.form == JSONLines:
		written, _ := json.Marshal(text) // a text can always be written
		l.text = append(l.text, written...)
	case l.form == CSV && (strings.ContainsAny(text, "\",;\n\r\t") || strings.TrimSpace(text) != text):
		l.add(`"`, strings.ReplaceAll(text, `"`, `""`), `"`)
	case l.form == CSV:
		l.add(text)
	}
}

func (l *line) end() {
	if l.form == JSONLines {
		l.add("}")
	}
	l.add("\n")
}
